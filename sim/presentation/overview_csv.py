"""Many municipalities for a spreadsheet.

In: ``Overview``. Out: CSV with a row for each municipality and policy, then one for each policy in all of them, in full
precision; texts are in the language asked for, what is unknown is empty.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from sim.effects import Milestones, Spread
from sim.effects.overview import MunicipalityLine, Overview, PolicyLine, Sum
from sim.presentation.overview_words import municipality_name, policy_name

Row = dict[str, object]

FORMULAS = ("=", "+", "-", "@")
"""What a spreadsheet takes for the beginning of a formula, also where it begins a name."""

COLUMNS = (
    *("row", "municipality", "name", "policy", "policy_name", "from_year", "municipalities", "first_year"),
    *("last_year", "new_per_year", "people_first_year", "people_last_year", "stated_people", "differs", "assumed"),
    *("cost_last_year", "fte_last_year"),
    *(f"cost_difference_last_year{part}" for part in ("", "_low", "_high")),
    *(f"with_investment_last_year{part}" for part in ("", "_low", "_high")),
    *(f"fte_difference_last_year{part}" for part in ("", "_low", "_high")),
    *("cost_difference_in_all", "with_investment_in_all", "cost_difference_in_time", "with_investment_in_time"),
    *("first_saving_year", "paid_back_year"),
    *("first_saving_year_with_investment", "paid_back_year_with_investment"),
)


def overview_csv(overview: Overview, language: str) -> bytes:
    """Return the rows; the mark at the beginning tells spreadsheets that this is UTF-8."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, restval="")
    writer.writeheader()
    for row in _rows(overview, language):
        writer.writerow({name: _cell(value) for name, value in row.items()})
    return text.getvalue().encode("utf-8-sig")


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return str(value).lower()
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULAS) else value


def _rows(overview: Overview, language: str) -> Iterator[Row]:
    for line in overview.municipalities:
        last = line.start + overview.years - 1
        own = _municipality(line, language) | {"last_year": last}
        for policy in line.policies:
            yield own | _policy(policy, language)
        if not line.policies:
            yield own
    for one in overview.sums:
        yield _sum(one, language)


def _municipality(line: MunicipalityLine, language: str) -> Row:
    return {
        "row": "municipality",
        "municipality": line.id,
        "name": municipality_name(line, language),
        "municipalities": 1,
        "first_year": line.start,
        "new_per_year": line.new_per_year,
        "people_first_year": line.people[0],
        "people_last_year": line.people[1],
        "stated_people": line.stated_people,
        "differs": line.differs,
        "assumed": line.assumed,
        "cost_last_year": line.cost,
        "fte_last_year": line.fte,
    }


def _policy(one: PolicyLine, language: str) -> Row:
    return {
        "policy": one.id,
        "policy_name": policy_name(one, language),
        "from_year": one.from_year,
        **_spread("cost_difference_last_year", one.last_year),
        **_spread("with_investment_last_year", one.last_year_with_investment),
        **_spread("fte_difference_last_year", one.fte),
        "cost_difference_in_all": one.in_all,
        "with_investment_in_all": one.in_all_with_investment,
        "cost_difference_in_time": None if one.in_time is None else one.in_time.mean,
        "with_investment_in_time": None if one.in_time_with_investment is None else one.in_time_with_investment.mean,
        **_milestones(one.without_investment),
        **_milestones(one.with_investment, "_with_investment"),
    }


def _sum(one: Sum, language: str) -> Row:
    row: Row = {
        "row": "sum",
        "policy": one.id,
        "policy_name": policy_name(one, language),
        "from_year": one.from_year,
        "municipalities": len(one.municipalities),
    }
    if not one.years:
        return row
    last = one.years[-1]
    return row | {
        "first_year": one.years[0].year,
        "last_year": last.year,
        **_spread("cost_difference_last_year", last.cost),
        **_spread("with_investment_last_year", last.with_investment),
        **_spread("fte_difference_last_year", last.fte),
        "cost_difference_in_all": one.in_all.mean,
        "with_investment_in_all": one.in_all_with_investment.mean,
        **_milestones(one.without_investment),
        **_milestones(one.with_investment, "_with_investment"),
    }


def _spread(name: str, spread: Spread) -> Row:
    return {name: spread.mean, f"{name}_low": spread.low, f"{name}_high": spread.high}


def _milestones(when: Milestones, ending: str = "") -> Row:
    return {f"first_saving_year{ending}": when.first_saving_year, f"paid_back_year{ending}": when.paid_back_year}
