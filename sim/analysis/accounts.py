"""A municipality's accounts on the steps of a ladder.

In: ``Accounts`` as written down, the ladder, and which steps each function stands on. Out: ``AccountsYear``s. Costs and
full-time years of functions are spread over their steps; decisions, hours and people are never spread, since one person
may be on several steps. What stands on no step, or is left of the accounts' own sum, becomes a row of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sim.economy import AccountsYear, Apart, Part, StepAccounts
from sim.model import Ladder
from sim.model.accounts import Accounts, AccountsLine, Measured
from sim.model.functions import FUNCTIONS, Sector
from sim.model.populations import Population

HALF_A_KRONE = 0.5
SPREAD = ("cost", "fte")
"""The measures of a function that are spread over its steps."""

Placed = Mapping[str, Mapping[str, float]]
"""The share of each function that stands on each step, by their codes."""


def accounts_years(
    accounts: Accounts, ladder: Ladder, placed: Placed, population: Population | None = None
) -> tuple[AccountsYear, ...]:
    """Return the accounts on the ladder's steps, year by year."""
    codes = [step.code for step in ladder.steps]
    return tuple(
        _year(year, [one for one in accounts.lines if one.year == year], codes, placed, _inhabitants(population, year))
        for year in accounts.years
    )


def _inhabitants(population: Population | None, year: int) -> float | None:
    """Return how many live there, in a year for which a number is given."""
    main = population.main if population is not None else None
    return sum(main.in_year(year, "both")) if main is not None and main.given(year) else None


def _year(
    year: int, lines: Sequence[AccountsLine], codes: Sequence[str], placed: Placed, inhabitants: float | None
) -> AccountsYear:
    steps = [_step(code, lines, placed) for code in codes]
    printed = next((one.measured.cost for one in lines if one.is_total), None)
    total, by_shares = (printed, False) if printed is not None else _total(steps, lines, placed)
    apart = [*_apart(steps, lines, codes, placed, total, by_shares=by_shares)]
    steps = [replace(one, measured=_with_share(one.measured, total)) for one in steps]
    return AccountsYear(year, tuple(steps), tuple(apart), total, by_shares, inhabitants)


def _step(code: str, lines: Iterable[AccountsLine], placed: Placed) -> StepAccounts:
    """Return what is known of a step: its own line, else the sum of its sectors, and its part of each function."""
    found: dict[str, list[float]] = defaultdict(list)
    sectors: dict[Sector, float] = defaultdict(float)
    parts, functions = [], []
    own = [one for one in lines if one.step == code]
    whole = any(not (one.part or one.sector) and one.measured.cost is not None for one in own)
    for one in own:
        if one.part:
            parts.append(Part(one.part, one.measured))
        elif one.sector:
            sectors[one.sector] += one.measured.cost or 0.0
            _add(found, one.measured, without=("cost",) if whole else ())
        else:
            _add(found, one.measured)
    for one in lines:
        share = placed.get(one.function or "", {}).get(code, 0.0)
        if one.function is None or not share:
            continue
        functions.append(one.function)
        for name in SPREAD:
            if (figure := getattr(one.measured, name)) is not None:
                found[name].append(share * figure)
        sectors[FUNCTIONS[one.function].sector] += share * (one.measured.cost or 0.0)
    measured = Measured(**{name: sum(figures) for name, figures in found.items()})
    return StepAccounts(measured, dict(sectors), tuple(parts), tuple(functions))


def _add(found: dict[str, list[float]], measured: Measured, without: Sequence[str] = ()) -> None:
    for name in Measured.__slots__:
        if (figure := getattr(measured, name)) is not None and name not in without:
            found[name].append(figure)


def _total(steps: Sequence[StepAccounts], lines: Iterable[AccountsLine], placed: Placed) -> tuple[float | None, bool]:
    """Return the sum of everything where it is not printed: by printed shares, else the sum of all that is known."""
    shared = [one.measured for one in steps if one.measured.share and one.measured.cost is not None]
    if shared:
        costs, shares = sum(one.cost or 0.0 for one in shared), sum(one.share or 0.0 for one in shared)
        return costs / (shares / 100), True
    if any(one.measured.cost is None for one in steps) and not any(one.function for one in lines):
        return None, False
    left = sum(amount for *_, amount in _left_over(lines, placed))
    return sum(one.measured.cost or 0.0 for one in steps) + left, False


def _with_share(measured: Measured, total: float | None) -> Measured:
    if measured.share is not None or measured.cost is None or not total:
        return measured
    return replace(measured, share=100 * measured.cost / total)


def _left_over(lines: Iterable[AccountsLine], placed: Placed) -> Iterator[tuple[str, str, float]]:
    """Yield what of each function's cost stands on no step."""
    for one in lines:
        if one.function is not None and one.measured.cost is not None:
            left = one.measured.cost * (1 - sum(placed.get(one.function, {}).values()))
            if abs(left) > HALF_A_KRONE:
                yield one.function, FUNCTIONS[one.function].name, left


def _apart(
    steps: Sequence[StepAccounts],
    lines: Sequence[AccountsLine],
    codes: Sequence[str],
    placed: Placed,
    total: float | None,
    *,
    by_shares: bool,
) -> Iterator[Apart]:
    """Yield the rows beside the steps."""

    def share_of(cost: float) -> float | None:
        return 100 * cost / total if total else None

    left = tuple(_left_over(lines, placed))
    if left:
        cost = sum(amount for *_, amount in left)
        yield Apart("without_step", cost, share_of(cost), functions=left)
    known = sum(one.measured.cost or 0.0 for one in steps) + sum(amount for *_, amount in left)
    written = {one.step for one in lines if one.step is not None}
    unknown = tuple(
        number
        for number, one in enumerate(steps)
        if one.measured.cost is None and codes[number] in written and not one.functions
    )
    if by_shares and unknown:
        # Not by the sum, which is itself worked out: the printed shares say more exactly what is left.
        share = 100 - sum(one.measured.share or 0.0 for one in steps)
        yield Apart("unknown_steps", (total or 0.0) * share / 100, share, steps=unknown)
    elif total is not None and abs(total - known) > HALF_A_KRONE:
        kind = "unknown_steps" if unknown and total > known and not _by_function(lines) else "difference"
        yield Apart(kind, total - known, share_of(total - known), steps=unknown if kind == "unknown_steps" else ())  # type: ignore[arg-type]


def _by_function(lines: Iterable[AccountsLine]) -> bool:
    return any(one.function is not None for one in lines)
