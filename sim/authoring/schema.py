"""The editors' schema: what may stand in a file, so that an editor explains and checks it while it is written.

In: the model's types. Out: one JSON Schema (draft 2020-12) for each kind of file. The types say which keys there
are and explain them; here stand the shapes that pydantic cannot see (a number may stand bare or as a record), and in
``schema_rules`` what is checked in code. ``tests/authoring/test_schema.py`` holds the schema to ``check``. Only
keywords that older drafts have as well are used, since editors are behind.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, models_json_schema
from pydantic_core import core_schema

from sim.authoring.checks.parts import RECORD
from sim.authoring.folders import Kind
from sim.authoring.reading import MODEL_OF
from sim.authoring.schema_rules import Schema, add_rules, reference
from sim.model import Branch
from sim.model.base import DRAWING, Authored
from sim.model.deflators import MOST_GROWTH
from sim.model.lengths import LONGEST_NUMBER, AgeDistribution, LengthDistribution
from sim.model.numbers import OLDEST
from sim.model.policies import Moves
from sim.model.rates import NEW_CASES_FROM
from sim.model.years import FIRST_YEAR, LAST_YEAR, Capacity, Headcount

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FILES: Mapping[Kind, str] = {
    "persona": "personas/persona.schema.json",
    "pathway": "pathways/pathway.schema.json",
    "services": "pathways/services.schema.json",
    "ladder": "pathways/ladders/ladder.schema.json",
    "municipality": "municipalities/municipality.schema.json",
    "prices": "pathways/prices/prices.schema.json",
    "deflator": "pathways/deflator.schema.json",
    "alternatives": "pathways/alternatives/alternatives.schema.json",
}

# Types that stand behind a drawing and are therefore not found from the files' own types.
BEHIND: tuple[type[Authored], ...] = (RECORD, Branch, Capacity, Headcount, Moves, LengthDistribution, AgeDistribution)

# Editors read patterns as JavaScript does, where \w knows no å: so the signs that a name may not have are listed.
_NO_LETTERS = (
    r"{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7"
    r"\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\u3000-\u3004"
)
_FIRST, _LATER = rf"[^\u0000-/:-@\[-`{_NO_LETTERS}]", rf"[^\u0000-,./:-@\[-^`{_NO_LETTERS}]"
NAME = rf"^{_FIRST}{_LATER}*(/{_FIRST}{_LATER}*)*$"
SPAN = rf"^(?=[0-9.]{{1,{LONGEST_NUMBER}}} )[0-9]+(\.[0-9]+)? (day|week|month|year)s?$"
CODE = r"^[0-9]{4}([0-9]{2})?$"
YEARS = r"^[0-9]{4}(-([0-9]{4})?)?$"
DATE = (
    r"^(?!0000)[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
    r"|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"
)


def schema_text(kind: Kind) -> str:
    """Return the schema of one kind of file, as the text of a JSON file."""
    return json.dumps(schema_of(kind), ensure_ascii=False, indent=2) + "\n"


def schema_of(kind: Kind) -> Schema:
    """Return the schema of one kind of file."""
    types = _types()
    root = types[MODEL_OF[kind].__name__]
    needed = sorted(_named(root, types))
    return {"$schema": DIALECT, **root, "$defs": {name: types[name] for name in needed}}


@cache
def _types() -> Mapping[str, Schema]:
    """Return the drawing of every type, by its name."""
    models = [(model, "validation") for model in (*MODEL_OF.values(), *BEHIND)]
    _, generated = models_json_schema(models, by_alias=True, schema_generator=_Generator)  # type: ignore[arg-type]
    types: dict[str, Schema] = generated["$defs"]
    add_rules(types)
    _draw(types)
    return {name: _changed(schema, _finished) for name, schema in types.items()}


class _Generator(GenerateJsonSchema):
    """Pydantic's generator, without what is English or of no use in an editor."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> Schema:
        """Keep the defaults that an author would write: plain words and numbers."""
        inner = self.generate_inner(schema["schema"])
        default = schema.get("default")
        default = default.used if isinstance(default, RECORD) else default
        default = int(default) if isinstance(default, float) and default.is_integer() else default
        return inner | {"default": default} if isinstance(default, (bool, int, float, str)) else inner

    def nullable_schema(self, schema: core_schema.NullableSchema) -> Schema:
        """Put ``null`` beside the type where there is one, which reads better than a choice of two schemas."""
        inner = self.generate_inner(schema["schema"])
        if not isinstance(inner.get("type"), str):
            return {"anyOf": [inner, {"type": "null"}]}
        allowed = {"enum": [*inner["enum"], None]} if "enum" in inner else {}
        return inner | {"type": [inner["type"], "null"]} | allowed

    def dict_schema(self, schema: core_schema.DictSchema) -> Schema:
        keys, values = (self.generate_inner(schema[part]) for part in ("keys_schema", "values_schema"))
        return {"type": "object", "propertyNames": keys, "additionalProperties": values}


# The shapes that pydantic cannot see


def _draw(types: dict[str, Schema]) -> None:
    """Add a drawing for every ``drawn_as`` of the model."""
    record, lengths = types.pop(RECORD.__name__), types["LengthDistribution"]
    none = {"type": "null"}
    types |= {
        "Text": _text(),
        "Name": _pattern("Navn", "Et navn: bokstaver, sifre, _ og -, og / mellom mapper: dementia/normal.", NAME),
        "Span": _pattern("Lengde", "En lengde: et tall og days, weeks, months eller years, som 6 weeks.", SPAN),
        "Date": _pattern("Dato", "En dato: år, måned, dag, som 2023-11-01.", DATE) | {"format": "date"},
        "Number": _number(record, "Tall", "Et tall, som 684 eller 0.5"),
        "NotNegative": _number(record, "Tall, 0 eller mer", "Et tall, 0 eller mer, som 684", minimum=0),
        "NewPerYear": _either(
            reference("NotNegative", "Hvor mange nye det kommer hvert år, for eksempel 36."),
            {
                "enum": [*NEW_CASES_FROM],
                "description": "Regnes ut: av people, eller av folketallet og filen i prevalence eller incidence.",
            },
            none,
        ),
        "Age": _number(record, "Alder", "En alder i år, som 70 eller 87.5", minimum=0, maximum=OLDEST),
        "Positive": _number(record, "Tall over 0", "Et tall over 0, som 0.5", ("value", "high"), exclusiveMinimum=0),
        "GrowthShare": _number(
            record, "Vekst", "Veksten som andel, som 0.043", minimum=-MOST_GROWTH, maximum=MOST_GROWTH
        ),
        "Share": _number(record, "Andel", "En andel fra 0 til 1, som 0.7", minimum=0, maximum=1),
        "LifeYears": _number(record, "Levealder", "Et antall år fra 40 til 110, som 81.4", minimum=40, maximum=110),
        "Length": lengths
        | _pattern("Lengde", "En lengde, som 6 weeks, eller en fordeling.", SPAN)
        | {"type": ["string", "object"]},
        "Patience": _either(
            reference("Span", "Hvor lenge personen venter før hun gir opp, som 30 days; 0 for den som ikke venter."),
            {"const": 0, "description": "Venter ikke: uten ledig plass gir personen opp med en gang."},
        ),
        "Next": _pattern("Det som følger", "Id-en til en fase, end, eller en liste av grener.", NAME)
        | {"type": ["string", "array"], "items": reference("Branch")},
        "Exactly": {"title": "Verdi", "description": "Et tall eller en tekst.", "type": ["number", "string"]},
        "Code": _pattern("Kommunenummer", "Fire sifre, som 3911, eller seks for en bydel.", CODE),
        "Years": _pattern("År", "Årene en kode gjaldt: 2020-2023, eller 2024- når den fortsatt gjelder.", YEARS)
        | {"type": ["string", "integer"], "minimum": 1000, "maximum": 9999},
        "Ages": _either(
            reference("Age", "Alderen, den samme for alle, i år."),
            {"allOf": [reference("AgeDistribution"), _of_ages(types["AgeDistribution"])]},
        ),
        "Uptake": _either(
            reference("Share", "Andelen som takker ja, den samme hvert år."),
            {"type": "array", "minItems": 1, "items": reference("Share", "Andelen som takker ja dette året.")}
            | {"description": "Andelene som takker ja, én for hvert år. Den siste gjelder videre."},
        ),
        "Existing": _either({"const": "keep", "description": "De fortsetter der de er."}, reference("Moves"), none),
    }
    types |= _by_year(types)


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


# From pydantic's schema to ours

INSIDE_BY_NAME = ("properties", "patternProperties")
INSIDE_LISTED = ("anyOf", "oneOf", "allOf")
INSIDE = ("items", "additionalProperties", "propertyNames", "not", "if", "then", "else")


def _changed(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """Return the schema with each schema inside it, and then itself, changed."""
    changed = dict(schema)
    for key, inner in schema.items():
        if key in INSIDE_BY_NAME:
            changed[key] = {name: _changed(one, change) for name, one in inner.items()}
        elif key in INSIDE_LISTED:
            changed[key] = [_changed(one, change) for one in inner]
        elif key in INSIDE and isinstance(inner, dict):
            changed[key] = _changed(inner, change)
    return change(changed)


LAST = ("title", "description", "type", "properties", "patternProperties", "additionalProperties", "required")


def _finished(schema: Schema) -> Schema:
    """Point to drawings, explain the choices of a key as the key itself, and put the keywords in one order."""
    schema = dict(schema)
    if DRAWING in schema:
        schema["$ref"] = f"#/$defs/{schema.pop(DRAWING)}"
    if schema.get("propertyNames") == {"type": "string"}:
        del schema["propertyNames"]
    choices = schema.get("anyOf", ())
    if "description" in schema and {"type": "null"} in choices:
        # An editor shows what it finds first, which is the description of the choice.
        explained = [choice if choice == {"type": "null"} else choice | _told(schema) for choice in choices]
        schema["anyOf"] = explained
    return {key: schema[key] for key in sorted(schema, key=_rank)}


def _told(schema: Schema) -> Schema:
    return {"description": schema["description"]}


def _rank(key: str) -> tuple[int, str]:
    return (LAST.index(key) if key in LAST else len(LAST), key)


def _named(schema: Schema, types: Mapping[str, Schema]) -> set[str]:
    """Return the names of all types that a schema leads to."""
    found: set[str] = set()
    waiting = [schema]

    def look(one: Schema) -> Schema:
        name = one.get("$ref", "").removeprefix("#/$defs/")
        if name and name not in found:
            found.add(name)
            waiting.append(types[name])
        return one

    while waiting:
        _changed(waiting.pop(), look)
    return found
