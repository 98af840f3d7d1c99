"""The shapes that pydantic cannot see: one drawing for every ``drawn_as`` of the model.

In: pydantic's drawing of every type, by its name. Out: the same, with those of what our own code reads.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sim.authoring.checks.parts import RECORD
from sim.authoring.schema_rules import Schema, reference
from sim.model.deflators import MOST_GROWTH
from sim.model.functions import FUNCTIONS
from sim.model.lengths import LONGEST_NUMBER, LONGEST_YEARS
from sim.model.numbers import HIGHEST_HAZARD, LEAST_SPREAD, MOST_SPREAD, OLDEST
from sim.model.pathways import FARTHEST_PRIORITY
from sim.model.rates import NEW_CASES_FROM
from sim.model.years import FIRST_YEAR, LAST_YEAR
from sim.seconds import PER_UNIT, YEAR

# Editors read patterns as JavaScript does, where \w knows no å: so the signs that a name may not have are listed.
_NO_LETTERS = (
    r"{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7"
    r"\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\u3000-\u3004"
)
_FIRST, _LATER = rf"[^\u0000-/:-@\[-`{_NO_LETTERS}]", rf"[^\u0000-,./:-@\[-^`{_NO_LETTERS}]"
NAME = rf"^{_FIRST}{_LATER}*(/{_FIRST}{_LATER}*)*$"


def _up_to(most: int) -> str:
    """Return the pattern of a number that is at most this one, decimals apart."""
    digits = str(most)
    lower = [
        rf"{digits[:place]}[0-{int(digit) - 1}][0-9]{{{len(digits) - place - 1}}}"
        for place, digit in enumerate(digits)
        if int(digit) > (place == 0)
    ]
    return rf"0*({digits}|[0-9]{{0,{len(digits) - 1}}}|{'|'.join(lower)})"


SPAN = (
    rf"^(?=[0-9])(?=[0-9.]{{1,{LONGEST_NUMBER}}} )("
    + "|".join(
        rf"{_up_to(LONGEST_YEARS * YEAR // PER_UNIT[unit])}(\.[0-9]+)? {unit}s?"
        for unit in ("day", "week", "month", "year")
    )
    + ")$"
)
CODE = r"^[0-9]{4}([0-9]{2})?$"
YEARS = r"^[0-9]{4}(-([0-9]{4})?)?$"
DATE = (
    r"^(?!0000)[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
    r"|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"
)


def add_drawings(types: dict[str, Schema]) -> None:
    """Add a drawing for every ``drawn_as`` of the model."""
    record, lengths = types.pop(RECORD.__name__), types["LengthDistribution"]
    types |= {**_words(), **_numbers(record), **_lengths(lengths), **_choices(types), **_by_year(types)}


def _words() -> dict[str, Schema]:
    """Return the drawings of texts, names and what is written in a pattern of its own."""
    return {
        "Text": _text(),
        "Name": _pattern("Navn", "Et navn: bokstaver, sifre, _ og -, og / mellom mapper: dementia/normal.", NAME),
        "Date": _pattern("Dato", "En dato: år, måned, dag, som 2023-11-01.", DATE) | {"format": "date"},
        "Next": _pattern("Det som følger", "Id-en til en fase, end, eller en liste av grener.", NAME)
        | {"type": ["string", "array"], "items": reference("Branch")},
        "Code": _pattern("Kommunenummer", "Fire sifre, som 3911, eller seks for en bydel.", CODE),
        "FunctionCode": {"title": "KOSTRA-funksjon", "description": "Tre sifre, som 253.", "enum": [*FUNCTIONS]},
        "Years": _pattern("År", "Årene en kode gjaldt: 2020-2023, eller 2024- når den fortsatt gjelder.", YEARS)
        | {"type": ["string", "integer"], "minimum": 1000, "maximum": 9999},
        "Exactly": {"title": "Verdi", "description": "Et tall eller en tekst.", "type": ["number", "string"]},
    }


def _numbers(record: Schema) -> dict[str, Schema]:
    """Return the drawings of numbers, each within its limits."""
    return {
        "Number": _number(record, "Tall", "Et tall, som 684 eller 0.5"),
        "NotNegative": _number(record, "Tall, 0 eller mer", "Et tall, 0 eller mer, som 684", minimum=0),
        "Positive": _number(record, "Tall over 0", "Et tall over 0, som 0.5", ("value", "high"), exclusiveMinimum=0),
        "Share": _number(record, "Andel", "En andel fra 0 til 1, som 0.7", minimum=0, maximum=1),
        "Age": _number(record, "Alder", "En alder i år, som 70 eller 87.5", minimum=0, maximum=OLDEST),
        "LifeYears": _number(record, "Levealder", "Et antall år fra 40 til 110, som 81.4", minimum=40, maximum=110),
        "Hazard": _number(
            record, "Faktor på dødeligheten", "Et tall, 0 eller mer, som 1.8", minimum=0, maximum=HIGHEST_HAZARD
        ),
        "Spread": _number(
            record, "Spredning", "Standardavviket delt på snittet, som 0.5", minimum=LEAST_SPREAD, maximum=MOST_SPREAD
        ),
        "GrowthShare": _number(
            record, "Vekst", "Veksten som andel, som 0.043", minimum=-MOST_GROWTH, maximum=MOST_GROWTH
        ),
        "Priority": {
            "title": "Plass i køen",
            "description": "Et helt tall, som 0; den laveste går først.",
            "type": "integer",
            "minimum": -FARTHEST_PRIORITY,
            "maximum": FARTHEST_PRIORITY,
        },
    }


def _lengths(lengths: Schema) -> dict[str, Schema]:
    """Return the drawings of lengths of time."""
    return {
        "Span": _pattern("Lengde", "En lengde: et tall og days, weeks, months eller years, som 6 weeks.", SPAN),
        "Length": lengths
        | _pattern("Lengde", "En lengde, som 6 weeks, eller en fordeling.", SPAN)
        | {"type": ["string", "object"]},
        "Patience": _either(
            reference("Span", "Hvor lenge personen venter før hun gir opp, som 30 days; 0 for den som ikke venter."),
            {"const": 0, "description": "Venter ikke: uten ledig plass gir personen opp med en gang."},
        ),
    }


def _choices(types: Mapping[str, Schema]) -> dict[str, Schema]:
    """Return the drawings of what may be written in several ways."""
    return {
        "NewPerYear": _either(
            reference("NotNegative", "Hvor mange nye det kommer hvert år, for eksempel 36."),
            {
                "enum": [*NEW_CASES_FROM],
                "description": "Regnes ut: av people, eller av folketallet og filen i prevalence eller incidence.",
            },
            {"type": "null"},
        ),
        "Ages": _either(
            reference("Age", "Alderen, den samme for alle, i år."),
            {"allOf": [reference("AgeDistribution"), _of_ages(types["AgeDistribution"])]},
        ),
        "Uptake": _either(
            reference("Share", "Andelen som takker ja, den samme hvert år."),
            {"type": "array", "minItems": 1, "items": reference("Share", "Andelen som takker ja dette året.")}
            | {"description": "Andelene som takker ja, én for hvert år. Den siste gjelder videre."},
        ),
        "Existing": _either(
            {"const": "keep", "description": "De fortsetter der de er."}, reference("Moves"), {"type": "null"}
        ),
    }


def _by_year(types: Mapping[str, Schema]) -> dict[str, Schema]:
    """Return the drawings of what may be one number, or one for each year."""
    return {
        "Year": {
            "title": "År",
            "description": f"Et årstall fra {FIRST_YEAR} til {LAST_YEAR}, som 2026.",
            "type": "integer",
            "minimum": FIRST_YEAR,
            "maximum": LAST_YEAR,
        },
        "Capacity": _either(
            reference("NotNegative", "Antall plasser, det samme hvert år."), reference("CapacityByYear")
        ),
        "CapacityByYear": types["Capacity"],
        "Headcount": _either(
            reference("NotNegative", "Hvor mange de er, hele tiden like mange."),
            reference("PeopleByYear"),
            {"type": "null"},
        ),
        "PeopleByYear": types["Headcount"],
    }


def _of_ages(distribution: Schema) -> Schema:
    """Return that what a distribution of ages gives are ages."""
    single = {
        key: reference("Age", distribution["properties"][key]["description"]) for key in ("mean", "low", "mode", "high")
    }
    return {"properties": single | {"values": {"minItems": 1, "items": reference("Age")}}}


def _either(*choices: Schema) -> Schema:
    return {"anyOf": list(choices)}


def _pattern(title: str, description: str, pattern: str) -> Schema:
    """Return text of a pattern; the editors of today show the description where it does not fit."""
    told = {"title": title, "description": description, "patternErrorMessage": description}
    return told | {"type": "string", "pattern": pattern}


def _text() -> Schema:
    languages = {"nb": "bokmål", "nn": "nynorsk", "en": "engelsk"}
    return {
        "title": "Tekst",
        "description": "Én tekst, eller den samme på flere språk: {nb: Hjemme, nn: Heime, en: At home}.",
        "type": ["string", "object"],
        "properties": {key: {"type": "string", "description": f"Teksten på {of}."} for key, of in languages.items()},
        "additionalProperties": False,
    }


def _number(
    record: Schema, title: str, description: str, limited: Iterable[str] = ("value", "low", "high"), **limits: float
) -> Schema:
    """Return a number, bare or as a record, in one schema: limits concern the bare one, keys the record."""
    properties = {key: one | limits if key in limited else one for key, one in record["properties"].items()}
    told = {"title": title, "description": f"{description}, eller tallet med kilde: {{value: …, source: …}}."}
    return {**record, **told, **limits, "type": ["number", "object"], "properties": properties}
