"""A population written in every form in which it may be read: our own, and those of the StatBank's pages and interface.

In: ``Population``. Out: the text of a file. The codes of the contents are those that mislead: ``Personer1`` stands for
the main alternative here and for another one there.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sim.model.populations import AgeBand, Alternative, Population

CONTENTS = {
    "": "Personer",
    "MMMM": "Hovedalternativet (MMMM)",
    "LLML": "Lav nasjonal vekst (LLML)",
    "HHMH": "Høy nasjonal vekst (HHMH)",
    "MMML": "Lav nettoinnvandring (MMML)",
    "MMMH": "Høy nettoinnvandring (MMMH)",
    "LHML": "Sterk aldring (LHML)",
    "HLMH": "Svak aldring (HLMH)",
    "MMM0": "Ingen nettoinnvandring (MMM0)",
    "MM00": "Ingen flytting (MM00)",
}
SEXES = {"both": ("0", "Begge kjønn"), "men": ("1", "Menn"), "women": ("2", "Kvinner")}
TITLE = "00000: Framskrevet folkemengde, etter region, kjønn, alder, statistikkvariabel og år"
REGION = ("3999", "Fjordvik")

Row = tuple[str, AgeBand, str, int, float]


def rows_of(population: Population) -> list[Row]:
    """Yield sex, ages, alternative, year and people; the alternatives from the last to the first."""
    return [
        (sex, band, one.label, year, people)
        for one in reversed(population.alternatives)
        for sex, rows in one.people.items()
        for band, row in zip(one.bands, rows, strict=True)
        for year, people in zip(one.years, row, strict=True)
    ]


def age_label(band: AgeBand) -> str:
    if band.last is None:
        return f"{band.first} år eller eldre"
    return f"{band.first} år" if band.first == band.last else f"{band.first}-{band.last} år"


def age_code(band: AgeBand) -> str:
    if band.last is None:
        return f"{band.first:03}+"
    return f"{band.first:03}" if band.first == band.last else f"F{band.first:02}-{band.last:02}"


def number(people: float, decimal: str = ",") -> str:
    return (str(int(people)) if people == int(people) else repr(people)).replace(".", decimal)


def own(population: Population, delimiter: str = ";", total: bool = False) -> str:
    """Our own form, which holds one alternative."""
    [one] = population.alternatives
    together = set(one.people) == {"both"}
    lines = [f"# source: {population.source}", f"# alternative: {one.label}"]
    lines += ["# made_up: true"] if population.made_up else []
    lines.append(delimiter.join(["ages", *([] if together else ["sex"]), *map(str, one.years)]))
    for sex, rows in one.people.items():
        bands = [str(band).replace("–", "-") for band in one.bands]
        summed = [("total", [sum(column) for column in zip(*rows, strict=True)])] if total else []
        for name, row in [*zip(bands, rows, strict=True), *summed]:
            lines.append(delimiter.join([name, *([] if together else [sex]), *(number(n, ".") for n in row)]))
    return "\n".join(lines) + "\n"


def long(
    population: Population,
    delimiter: str = ";",
    decimal: str = ",",
    region: str = " ".join(REGION),
    quotes: str = '"',
    title: str = TITLE,
) -> str:
    """Every variable in a column of its own, in words (csv2)."""
    names = ["region", "kjønn", "alder", "statistikkvariabel", "år", title]
    lines = [delimiter.join(f"{quotes}{name}{quotes}" for name in names)]
    for sex, band, label, year, people in rows_of(population):
        told = (region, SEXES[sex][1], age_label(band), CONTENTS[label], str(year))
        lines.append(delimiter.join((*(f"{quotes}{one}{quotes}" for one in told), number(people, decimal))))
    return "\n".join(lines) + "\n"


def codes(population: Population) -> str:
    """Every variable in a column of its own, in codes (csv3); with one content only, since its code says nothing."""
    lines = ['"Region";"Kjonn";"Alder";"ContentsCode";"Tid";"00000"']
    for sex, band, _, year, people in rows_of(population):
        told = (REGION[0], SEXES[sex][0], age_code(band), "Personer1", str(year))
        lines.append(";".join((*(f'"{one}"' for one in told), number(people))))
    return "\n".join(lines) + "\n"


def pivoted(
    population: Population,
    heading: str = "{content} {year}",
    stub: Sequence[str] = ("region", "kjønn", "alder"),
    delimiter: str = ";",
    title: str = TITLE,
    contents: Mapping[str, str] = CONTENTS,
) -> str:
    """Year and content, and what else is not in the stub, in the headings, as the pages write it."""
    table: dict[tuple[str, ...], dict[str, str]] = {}
    for sex, band, label, year, people in rows_of(population):
        told = {"region": " ".join(REGION), "kjønn": SEXES[sex][1], "alder": age_label(band), "år": str(year)}
        told["statistikkvariabel"] = contents[label]
        values = {"content": contents[label], "year": year, "sex": SEXES[sex][1], "ages": age_label(band)}
        table.setdefault(tuple(told[name] for name in stub), {})[heading.format(**values)] = number(people)
    headings = list(dict.fromkeys(one for row in table.values() for one in row))
    lines = [f'"{title}"', ""] if title else []
    lines.append(delimiter.join(f'"{one}"' for one in (*stub, *headings)))
    for key, row in table.items():
        lines.append(delimiter.join((*(f'"{one}"' for one in key), *(row.get(one, "") for one in headings))))
    return "\n".join(lines) + "\n"


def cube(
    population: Population, *, sparse: bool = False, title: str = TITLE, region: tuple[str, str] = REGION, **more: Any
) -> dict[str, Any]:
    """JSON-stat2; what the population does not have is null."""
    alternatives: Sequence[Alternative] = population.alternatives
    bands = list(dict.fromkeys(band for one in alternatives for band in one.bands))
    years = sorted({year for one in alternatives for year in one.years})
    sexes = list(dict.fromkeys(sex for one in alternatives for sex in one.people))
    labels = [one.label for one in reversed(alternatives)]
    parts = {
        "Region": dict([region]),
        "Kjonn": {SEXES[sex][0]: SEXES[sex][1] for sex in sexes},
        "Alder": {age_code(band): age_label(band) for band in bands},
        "ContentsCode": {f"Personer{at or ''}": CONTENTS[label] for at, label in enumerate(labels)},
        "Tid": {str(year): str(year) for year in years},
    }
    told = {(sex, band, label, year): people for sex, band, label, year, people in rows_of(population)}
    values = [
        told.get((sex, band, label, year)) for sex in sexes for band in bands for label in labels for year in years
    ]
    whole = [int(one) if one is not None and one == int(one) else one for one in values]
    names = ("region", "kjønn", "alder", "statistikkvariabel", "år")
    dimension = {
        code: {"label": name, "category": {"index": {key: at for at, key in enumerate(part)}, "label": part}}
        for (code, part), name in zip(parts.items(), names, strict=True)
    }
    return {
        "version": "2.0",
        "class": "dataset",
        "label": title,
        "source": "Statistisk sentralbyrå",
        "updated": "2024-06-26T06:00:00Z",
        "id": list(parts),
        "size": [len(part) for part in parts.values()],
        "dimension": dimension,
        "value": {str(at): one for at, one in enumerate(whole) if one is not None} if sparse else whole,
        "role": {"time": ["Tid"], "geo": ["Region"], "metric": ["ContentsCode"]},
        **more,
    }


Write = Callable[[Population], str]

# Every form of the StatBank's that tells all of a population.
FORMS: Mapping[str, Write] = {
    "json": lambda one: json.dumps(cube(one), ensure_ascii=False),
    "json sparse": lambda one: json.dumps(cube(one, sparse=True), indent=1),
    "long": long,
    "long, commas": lambda one: long(one, delimiter=",", decimal="."),
    "long, tabs without quotes": lambda one: long(one, delimiter="\t", quotes=""),
    "pivoted": pivoted,
    "pivoted, no title": lambda one: pivoted(one, title="", delimiter="\t"),
    "pivoted, year first": lambda one: pivoted(
        one, "{year} {content}", contents={label: f"Personer i alt {label}".strip() for label in CONTENTS}
    ),
    "pivoted, years alone": lambda one: pivoted(one, "{year}", ("region", "kjønn", "alder", "statistikkvariabel")),
    "pivoted, contents alone": lambda one: pivoted(one, "{content}", ("region", "kjønn", "alder", "år")),
    "pivoted, sexes too": lambda one: pivoted(one, "{sex} {content} {year}", ("region", "alder")),
    "pivoted, ages and sexes": lambda one: pivoted(one, "{content} {year} {sex} {ages}", ("region",)),
}
