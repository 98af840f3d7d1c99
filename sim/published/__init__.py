"""Published figures: what was printed, as data.

In: the CSV files of this folder. Out: ``Figure``s, each with its tolerance and the verdict it is expected to get.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from importlib.resources import files
from typing import cast

from sim.verdicts import Beside, Figure, PublishedMunicipality, PublishedPersona, Unit, Verdict

JOHS_SOURCE = "Agenda Kaupang, presentasjon for kommunestyret i Færder 12. februar 2025"

# The printed table is in whole kroner and whole hours. 2 047.5 hours are printed as 2 048, just within half an hour.
COLUMNS: dict[str, tuple[str, Unit, float]] = {
    "investment": ("investment", "NOK", 1.0),
    "cost": ("cost", "NOK", 1.0),
    "hours": ("staff_hours", "hours", 0.5 + 1e-6),
}
ROUNDING = 1e-6
CALCULATOR = "calculator_2023"
"""The file with the alternative that the calculator's page prints."""

PATHWAYS = {"normal": "dementia/normal", "proactive": "dementia/proactive", "reactive": "dementia/reactive"}


def johs() -> PublishedPersona:
    """Return what the presentation to the council of Færder prints about Johs."""
    return PublishedPersona(
        persona="johs",
        source=JOHS_SOURCE,
        cells=tuple(cell for line in lines("johs.csv") for cell in _cells(line)),
        sums=tuple(figure(line) for line in lines("johs_totals.csv")),
        disagreements=tuple(figure(line) for line in lines("johs_disagreements.csv")),
    )


def faerder() -> PublishedMunicipality:
    """Return what the same presentation says about all in Færder who are like Johs, and what that is held against."""
    beside = (
        Beside(line["id"], float(line["printed"]), line["unit"], line["source"], line["url"] or None)
        for line in lines("beside_faerder.csv")
    )
    return PublishedMunicipality(
        municipality="faerder",
        name="Færder",
        persona="johs",
        claims=tuple(figure(line) for line in lines("faerder.csv")),
        beside={one.id: one for one in beside},
    )


def calculator() -> tuple[Figure, ...]:
    """Return what the presentation's page of the calculator prints about its first alternative.

    How much else the sum would buy is printed rounded, and so are most prices that it was divided by: each figure may
    be as far off as its own two roundings allow.
    """
    return tuple(figure(line | {"tolerance": str(_room(line))}) for line in lines("calculator.csv"))


def ladders() -> tuple[Figure, ...]:
    """Return how many steps and titles the documents of five municipalities print."""
    return tuple(figure(line) for line in lines("ladders.csv"))


def ladder_titles() -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the printed titles by ladder and code; two of a step where the document spells it in two ways.

    A code such as ``1-6`` is that of a title which six steps have together.
    """
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in lines("ladder_titles.csv"):
        spelt = tuple(one for one in (line["title"], line["also"]) if one)
        found.setdefault(line["ladder"], {})[line["step"]] = spelt
    return found


def ladder_economy() -> tuple[Figure, ...]:
    """Return what the presentation prints about the cost of Færder's steps.

    A share is off by its own rounding and that of the cost in millions, and so is the cost of a recipient.
    """
    return tuple(figure(line) for line in lines("ladder_economy.csv"))


def _room(line: dict[str, str]) -> float:
    half = float(line["half"])
    share = float(line["price_half"]) / float(line["price"]) if line["price"] else 0.0
    return half + (float(line["printed"]) + half) * share + ROUNDING


def lines(name: str) -> list[dict[str, str]]:
    """Return the lines of a file of this folder, by column."""
    text = files(__name__).joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def _cells(line: dict[str, str]) -> Iterator[Figure]:
    for short, pathway in PATHWAYS.items():
        for column, (what, unit, tolerance) in COLUMNS.items():
            yield Figure(
                id=f"johs.line_{line['row']}.{short}.{what}",
                what=what,
                unit=unit,
                printed=float(line[f"{column}_{short}"]),
                tolerance=tolerance,
                expected=cast(Verdict, line["expected"]),
                pathway=pathway,
                age=int(line["age"]),
                row=int(line["row"]),
            )


def figure(line: dict[str, str]) -> Figure:
    """Return the figure that a line holds."""

    def whole(key: str) -> int | None:
        return int(line[key]) if line.get(key) else None

    return Figure(
        id=line["id"],
        what=line["what"],
        unit=cast(Unit, line["unit"]),
        printed=float(line["printed"]),
        tolerance=float(line["tolerance"]),
        expected=cast(Verdict, line["expected"]),
        pathway=line.get("pathway") or None,
        age=whole("age"),
        told=whole("told"),
        against=line.get("against") or None,
        against_age=whole("against_age"),
        year=whole("year"),
        as_printed=line.get("as_printed") or None,
        service=line.get("service") or None,
        ladder=line.get("ladder") or None,
        step=line.get("step") or None,
    )
