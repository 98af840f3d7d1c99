"""The editors' schema: what may stand in a file, so that an editor explains and checks it while it is written.

In: the model's types. Out: one JSON Schema (draft 2020-12) for each kind of file. The types say which keys there
are and explain them; here stand the shapes that pydantic cannot see (a number may stand bare or as a record) and the
rules that the types check in code. ``tests/authoring/test_schema.py`` holds the schema to ``check``. Only keywords that
older drafts have as well are used, since editors are behind.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, models_json_schema
from pydantic_core import core_schema

from sim.authoring.checks.journeys import MOST_STAGES
from sim.authoring.folders import Kind
from sim.authoring.reading import MODEL_OF
from sim.model import Branch
from sim.model.amounts import MEASURES
from sim.model.base import DRAWING, Authored
from sim.model.expectations import IN_TOTAL_ONLY, NEVER, TEXTS
from sim.model.lengths import KEYS_OF, LONGEST_NUMBER, AgeDistribution, LengthDistribution
from sim.model.municipalities import Capacity, Moves
from sim.model.numbers import OLDEST, bare
from sim.model.pathways import END

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FILES: Mapping[Kind, str] = {
    "persona": "personas/persona.schema.json",
    "pathway": "pathways/pathway.schema.json",
    "services": "pathways/services.schema.json",
    "ladder": "pathways/ladders/ladder.schema.json",
    "municipality": "municipalities/municipality.schema.json",
}

# Types that stand behind a drawing and are therefore not found from the files' own types.
RECORD = type(bare(0))
BEHIND: tuple[type[Authored], ...] = (RECORD, Branch, Capacity, Moves, LengthDistribution, AgeDistribution)

# Editors read patterns as JavaScript does, where \w knows no å: so the signs that a name may not have are listed.
_NO_LETTERS = (
    r"{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7"
    r"\u2000-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u2bff\u3000-\u3004"
)
_FIRST, _LATER = rf"[^\u0000-/:-@\[-`{_NO_LETTERS}]", rf"[^\u0000-,./:-@\[-^`{_NO_LETTERS}]"
NAME = rf"^{_FIRST}{_LATER}*(/{_FIRST}{_LATER}*)*$"
SPAN = rf"^(?=[0-9.]{{1,{LONGEST_NUMBER}}} )[0-9]+(\.[0-9]+)? (day|week|month|year)s?$"
YEARS = r"^[0-9]{4}(-([0-9]{4})?)?$"
YEAR_KEY = r"^-?(0|[1-9][0-9]{0,17})$"
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
    _add_rules(types)
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


# The rules that the types check in code


def _given(*keys: str) -> Schema:
    """Return that the keys are there, with something beside them."""
    return {"required": list(keys), "properties": {key: {"not": {"type": "null"}} for key in keys}}


def _said(key: str, words: Iterable[str]) -> Schema:
    """Return that one of the words stands beside the key."""
    return {"required": [key], "properties": {key: {"enum": list(words)}}}


def _add_rules(types: Mapping[str, Schema]) -> None:
    def of(name: str) -> Schema:
        properties: Schema = types[name]["properties"]
        return properties

    types[RECORD.__name__] |= {"if": _given("value"), "else": _given("low", "high")}
    types["Amount"]["oneOf"] = [_given(measure) for measure in MEASURES]
    types["Amount"]["allOf"] = [
        {"if": _given("places"), "else": _given("per")},
        {"if": _given("seats"), "then": _given("place")},
    ]
    types["Service"]["not"] = _given("direct_share", "staff_hours_per_unit")
    types["Service"]["allOf"] = [{"if": _given("direct_share"), "then": _said("unit", ["hour"])}]
    of("Service")["direct_share"]["not"] = _zero()
    of("LengthDistribution")["values"]["minItems"] = 1
    for name in ("LengthDistribution", "AgeDistribution", "Pace"):
        types[name]["allOf"] = list(_families(of(name)))
    of("Stage")["id"]["not"] = {"const": END}
    of("Pathway")["stages"] |= {"minItems": 1, "maxItems": MOST_STAGES}
    of("Persona")["pathways"] |= {"minItems": 1, "uniqueItems": True}
    of("Step")["services"]["uniqueItems"] = True
    types["Expectation"] |= _expectation_rules()
    for own, other in (("Persona", "pathway"), ("Pathway", "persona")):
        of(own)["expect"]["items"] = {"allOf": [of(own)["expect"]["items"], _given(other)]}
    del of("Capacity")["by_year"], types["Capacity"]["required"]
    types["Capacity"]["patternProperties"] = {YEAR_KEY: _ref("NotNegative", "Antall plasser fra dette året.")}


def _zero() -> Schema:
    record = [{"required": [key], "properties": {key: {"const": 0}}} for key in ("value", "high")]
    return {"anyOf": [{"const": 0}, {"type": "object", "anyOf": record}]}


def _families(properties: Mapping[str, Schema]) -> Iterator[Schema]:
    """Yield which keys a distribution takes, for each family that it may be of."""
    own = set(properties) - {"distribution"}
    families = [family for family in KEYS_OF if family in properties["distribution"]["enum"]]
    for keys in dict.fromkeys(frozenset(KEYS_OF[family] & own) for family in families):
        alike = [family for family in families if KEYS_OF[family] & own == keys]
        none = {key: {"type": "null"} for key in sorted(own - keys)}
        needed = _given(*sorted(keys))
        then = {"required": needed["required"], "properties": needed["properties"] | none}
        yield {"if": _said("distribution", alike), "then": then}


def _expectation_rules() -> Schema:
    text = {"required": ["is"], "properties": {"is": {"type": "string"}}}
    number = {"properties": {"is": {"anyOf": [{"type": ["number", "null"]}, {"const": NEVER}]}}}
    return {
        "anyOf": [_given("is"), _given("at_least"), _given("at_most")],
        "allOf": [
            {"if": _said("what", TEXTS), "then": {"allOf": [text, _given("age")]}, "else": number},
            {"if": _said("what", IN_TOTAL_ONLY), "then": {"properties": {"age": {"type": "null"}}}},
        ],
    }


# The shapes that pydantic cannot see


def _ref(name: str, description: str = "") -> Schema:
    return {"$ref": f"#/$defs/{name}", **({"description": description} if description else {})}


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
        "Age": _number(record, "Alder", "En alder i år, som 70 eller 87.5", minimum=0, maximum=OLDEST),
        "Positive": _number(record, "Tall over 0", "Et tall over 0, som 0.5", ("value", "high"), exclusiveMinimum=0),
        "Share": _number(record, "Andel", "En andel fra 0 til 1, som 0.7", minimum=0, maximum=1),
        "LifeYears": _number(record, "Levealder", "Et antall år fra 40 til 110, som 81.4", minimum=40, maximum=110),
        "Length": lengths
        | _pattern("Lengde", "En lengde, som 6 weeks, eller en fordeling.", SPAN)
        | {"type": ["string", "object"]},
        "Patience": _either(
            _ref("Span", "Hvor lenge personen venter før hun gir opp, som 30 days; 0 for den som ikke venter."),
            {"const": 0, "description": "Venter ikke: uten ledig plass gir personen opp med en gang."},
        ),
        "Next": _pattern("Det som følger", "Id-en til en fase, end, eller en liste av grener.", NAME)
        | {"type": ["string", "array"], "items": _ref("Branch")},
        "Exactly": {"title": "Verdi", "description": "Et tall eller en tekst.", "type": ["number", "string"]},
        "Years": _pattern("År", "Årene en kode gjaldt: 2020-2023, eller 2024- når den fortsatt gjelder.", YEARS)
        | {"type": ["string", "integer"], "minimum": 1000, "maximum": 9999},
        "Ages": _either(_ref("NotNegative", "Alderen, den samme for alle, i år."), _ref("AgeDistribution")),
        "Uptake": _either(
            _ref("Share", "Andelen som takker ja, den samme hvert år."),
            {"type": "array", "items": _ref("Share", "Andelen som takker ja dette året.")}
            | {"description": "Andelene som takker ja, én for hvert år. Den siste gjelder videre."},
        ),
        "Existing": _either({"const": "keep", "description": "De fortsetter der de er."}, _ref("Moves"), none),
        "Capacity": _either(_ref("NotNegative", "Antall plasser, det samme hvert år."), _ref("CapacityByYear")),
        "CapacityByYear": types["Capacity"],
    }


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
    record: Schema, title: str, description: str, limited: Iterable[str] = ("value", "low", "high"), **limits: int
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
