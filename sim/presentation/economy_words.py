"""What tables and pictures of a ladder in kroner say in words.

In: an ``Economy``, and the wording. Out: cells, titles, findings and notes in the reader's language. An unknown figure
is said to be unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sim.economy import MEASURES, SECTORS, AccountsYear, Apart, Economy, Measured, PolicySteps, Sector, Simulated
from sim.presentation.amounts import listed
from sim.presentation.figures import kroner, millions, number
from sim.presentation.wording import Wording

MILLION = 1e6
COLUMNS = ("cost", "share", "fte", "decisions", "hours_a_week", "recipients", "a_recipient")
DECIMALS = {"cost": 1, "share": 1, "fte": 1}
FEW_NAMES = 3
NOTHING = 50_000.0
"""Half of what a tenth of a million is shown as."""


def cell(value: float | None, column: str, say: Wording) -> str:
    """Return a figure of a column, or that it is unknown."""
    if value is None:
        return say("economy.unknown")
    shown = value / MILLION if column == "cost" else value
    return number(shown, DECIMALS.get(column, 0), language=say.language)


def figure(measured: Measured, column: str) -> float | None:
    """Return the figure of a column."""
    found: float | None = getattr(measured, column)
    return found


def known_columns(year: AccountsYear) -> list[str]:
    """Return the columns in which something is known."""
    return [name for name in COLUMNS if any(figure(one.measured, name) is not None for one in year.steps)]


def unknown_columns(year: AccountsYear) -> list[str]:
    """Return the columns in which nothing is known, but what follows from others."""
    known = known_columns(year)
    return [name for name in MEASURES if name not in known]


def sectors_in(year: AccountsYear) -> list[Sector]:
    """Return the sectors of which something is known."""
    return [sector for sector in SECTORS if any(one.sectors.get(sector) for one in year.steps)]


def title(economy: Economy, say: Wording) -> str:
    """Return what the table is called."""
    return say("economy.title", name=economy.name.in_(say.language), year=economy.last.year)


def step_name(economy: Economy, step: int, say: Wording) -> str:
    """Return a step's code and title."""
    return say("economy.function", code=economy.steps[step].code, name=economy.steps[step].title.in_(say.language))


def codes(economy: Economy, steps: Sequence[int], say: Wording) -> str:
    """Return the codes of steps."""
    return listed([economy.steps[step].code for step in steps], say)


def apart_name(economy: Economy, apart: Apart, say: Wording) -> str:
    """Return what a row beside the steps is called."""
    if apart.kind == "without_step":
        names = [say("economy.function", code=code, name=name) for code, name, _ in apart.functions]
        if len(names) > FEW_NAMES:
            names = [code for code, *_ in apart.functions]
        return say("economy.without_step", functions=listed(names, say))
    return say(f"economy.{apart.kind}", codes=codes(economy, apart.steps, say))


def finding(economy: Economy, say: Wording) -> str:
    """Return which step costs most."""
    known = [
        (one.measured.cost, one.measured.share, number_)
        for number_, one in enumerate(economy.last.steps)
        if one.measured.cost is not None
    ]
    name = economy.name.in_(say.language)
    if not known:
        return say("economy.finds_nothing", name=name)
    cost, share, step = max(known)
    told = say("economy.unknown") if share is None else number(share, 1, language=say.language)
    money = millions(cost, 0, language=say.language)
    return say("economy.finds_costliest", name=name, code=economy.steps[step].code, money=money, share=told)


def years_finding(economy: Economy, say: Wording) -> str:
    """Return which step has grown most over the years, and which least; nothing where that cannot be said."""
    first, last = economy.years[0], economy.years[-1]
    pairs = enumerate(zip(first.steps, last.steps, strict=True))
    changes = [
        (then.measured.cost - now.measured.cost, step)
        for step, (now, then) in pairs
        if now.measured.cost is not None and then.measured.cost is not None
    ]
    if first.year == last.year or len(changes) < 2:
        return ""
    up, down = max(changes), min(changes)
    values = {"up": economy.steps[up[1]].code, "down": economy.steps[down[1]].code}
    values |= {"more": signed(up[0], say), "less": signed(down[0], say)}
    return say("economy.finds_years", first=first.year, last=last.year, **values)


def signed(value: float, say: Wording) -> str:
    """Return a change in millions, with its sign."""
    return millions(value, language=say.language, signed=True)


def policy_name(policy: PolicySteps, say: Wording) -> str:
    """Return a policy's name."""
    return say("economy.no_policy") if policy.from_year is None else policy.name.in_(say.language)


def policy_finding(economy: Economy, simulated: Simulated, policy: PolicySteps, say: Wording) -> str:
    """Return which steps grow and which shrink under a policy, in the last year."""
    changes = [(step, simulated.change(policy, step)) for step in range(len(economy.steps))]
    grow = [one for one in changes if one[1] >= NOTHING]
    shrink = [one for one in changes if one[1] <= -NOTHING]

    def told(ones: Sequence[tuple[int, float]]) -> str:
        each = [say("economy.step_by", code=economy.steps[step].code, money=signed(money, say)) for step, money in ones]
        return listed(each, say)

    values = {"policy": policy_name(policy, say), "year": simulated.years[-1]}
    if grow and shrink:
        return say("economy.finds_both", grow=told(grow), shrink=told(shrink), **values)
    if grow or shrink:
        return say(f"economy.finds_{'grows' if grow else 'shrinks'}", codes=told(grow or shrink), **values)
    return say("economy.finds_alike", **values)


def findings(economy: Economy, say: Wording) -> Iterator[str]:
    """Yield what the figures show beside which step costs most."""
    if told := years_finding(economy, say):
        yield told
    if economy.simulated is not None:
        for policy in economy.simulated.policies[1:]:
            yield policy_finding(economy, economy.simulated, policy, say) + "."


def notes(economy: Economy, say: Wording) -> Iterator[str]:
    """Yield what a reader must know about the figures."""
    if economy.made_up:
        yield say("economy.made_up")
    if economy.note:
        yield economy.note
    yield from _unknown(economy, economy.last, say)
    functions = {code for year in economy.years for one in year.steps for code in one.functions}
    if functions or any(one.kind == "without_step" for year in economy.years for one in year.apart):
        yield say("economy.by_mapping")
    if "254" in functions and {"257", "258"} & functions:
        yield say("economy.divided")
    if len(economy.years) > 1:
        yield say("economy.own_kroner")
    if economy.simulated is not None:
        yield from _simulated(economy.simulated, say)
    yield from _sources(economy, say)


def _unknown(economy: Economy, year: AccountsYear, say: Wording) -> Iterator[str]:
    together = next((one for one in year.apart if one.kind == "unknown_steps"), None)
    missing = [step for step, one in enumerate(year.steps) if one.measured.cost is None]
    if together is not None and together.share is not None:
        share = number(together.share, 1, language=say.language)
        yield say("economy.unknown_known_together", codes=codes(economy, together.steps, say), share=share)
    elif missing:
        yield say("economy.unknown_steps_told", codes=codes(economy, missing, say))
    if year.total_by_shares:
        yield say("economy.total_by_shares")
    if columns := unknown_columns(year):
        yield say("economy.unknown_columns", names=listed([_in_a_sentence(one, say) for one in columns], say))


def _in_a_sentence(column: str, say: Wording) -> str:
    word = say(f"economy.{column}")
    return word if word.isupper() else word.lower()


def _simulated(simulated: Simulated, say: Wording) -> Iterator[str]:
    yield say("economy.not_the_same", names=listed(simulated.groups, say), price_level=simulated.price_level)
    yield say("economy.on_home_step")
    if simulated.replications:
        yield say("economy.run", count=simulated.replications, seed=simulated.seed)
    else:
        yield say("economy.arithmetic")


def _sources(economy: Economy, say: Wording) -> Iterator[str]:
    for one in (economy, *economy.against):
        name = one.name.in_(say.language)
        if not one.source:
            yield say("economy.no_source", name=name)
        elif economy.against:
            yield say("economy.source_of", name=name, source=one.source)
        else:
            yield say("economy.source", source=one.source)


def money_told(measured: Measured, say: Wording) -> str:
    """Return what something costs and its share of everything."""
    if measured.cost is None:
        return say("economy.cost_unknown")
    money = millions(measured.cost, 1 if 0 < abs(measured.cost) < 10 * MILLION else 0, language=say.language)
    if measured.share is None:
        return money
    return say("economy.cost_told", money=money, share=number(measured.share, 1, language=say.language))


def people_told(measured: Measured, say: Wording) -> str:
    """Return how many recipients there are, and what each costs."""
    if measured.recipients is None:
        return say("economy.people_unknown")
    count = number(measured.recipients, language=say.language)
    if measured.a_recipient is None:
        return say("economy.people_alone", count=count)
    return say("economy.people_told", count=count, money=kroner(measured.a_recipient, language=say.language))


def shown_years(simulated: Simulated) -> list[int]:
    """Return the numbers of the years that a narrow table has room for: the first, some between, and the last."""
    last = len(simulated.years) - 1
    return sorted({0, *(one for one in (5, 10) if one < last), last})


def used_steps(simulated: Simulated) -> list[int]:
    """Return the steps on which anybody has a service in any year, under any policy."""
    rows = [row for policy in simulated.policies for row in policy.steps]
    return [
        step
        for step in range(len(rows[0]))
        if any(row[step].cost >= NOTHING or row[step].recipients >= 0.05 for row in rows)
    ]
