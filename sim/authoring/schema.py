"""The editors' schema: what may stand in a file, so that an editor explains and checks it while it is written.

In: the model's types. Out: one JSON Schema (draft 2020-12) for each kind of file. The types say which keys there
are and explain them; ``schema_drawings`` has the shapes that pydantic cannot see (a number may stand bare or as a
record), and ``schema_rules`` what is checked in code. ``tests/authoring/test_schema.py`` holds the schema to ``check``.
Only keywords that older drafts have as well are used, since editors are behind.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, models_json_schema
from pydantic_core import core_schema

from sim.authoring.checks.parts import RECORD
from sim.authoring.folders import Kind
from sim.authoring.reading import MODEL_OF
from sim.authoring.schema_drawings import add_drawings
from sim.authoring.schema_rules import Schema, add_rules
from sim.model import Branch
from sim.model.base import DRAWING, Authored
from sim.model.lengths import AgeDistribution, LengthDistribution
from sim.model.policies import Moves
from sim.model.years import Capacity, Headcount

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
    add_drawings(types)
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
