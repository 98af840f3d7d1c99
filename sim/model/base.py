"""What every authored thing has in common: a mark in a file, strict keys, a readable fault.

In: mappings as ``authoring`` hands them over (``MarkedMapping``). Out: the base class of the model's types, and the
field types for text and names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo, WithJsonSchema, model_validator
from pydantic.json_schema import SkipJsonSchema
from pydantic_core import PydanticCustomError

from sim.faults import NOWHERE, Mark
from sim.text import LANGUAGES, Text

MARK_KEY = "\0mark"
ID_KEY = "\0id"


class MarkedMapping(dict[Any, Any]):
    """A mapping out of a file that remembers where it began."""

    mark: Mark = NOWHERE


class MarkedInt(int):
    """A whole number out of a file that remembers where it stood."""

    mark: Mark = NOWHERE


class MarkedFloat(float):
    """A decimal number out of a file that remembers where it stood."""

    mark: Mark = NOWHERE


def fault(rule: str, **values: object) -> PydanticCustomError:
    """Return the exception that becomes a fault of this rule at the place being validated.

    ``at`` names the key within that place where the fault is.
    """
    return PydanticCustomError(rule, "{rule}", {"rule": rule, **values})


DRAWING = "x-drawing"


def drawn_as(name: str) -> WithJsonSchema:
    """Say that a field's type has a drawing of its own in the editors' schema; see ``authoring/schema_drawings.py``."""
    return WithJsonSchema({DRAWING: name})


def explained(title: str, description: str) -> ConfigDict:
    """Explain a type to authors, in bokmål and in their editor; the docstring is for those who read the code."""
    return ConfigDict(title=title, json_schema_extra={"description": description})


class Authored(BaseModel):
    """Something an author wrote: immutable, no unknown keys, nothing converted in silence."""

    # A type's validator is built when it is first used: no command needs all of them.
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, populate_by_name=False, defer_build=True)

    mark: SkipJsonSchema[Mark] = Field(default=NOWHERE, alias=MARK_KEY, exclude=True, repr=False)

    @model_validator(mode="before")
    @classmethod
    def _take_mark(cls, data: Any, info: ValidationInfo) -> Any:
        if not isinstance(data, MarkedMapping):
            return data
        if info.context is not None:
            info.context[data.mark] = cls.keys()
        return {**data, MARK_KEY: data.mark}

    @classmethod
    def keys(cls) -> list[str]:
        """The keys that an author may write here, in the order of the format."""
        names = [field.alias or name for name, field in cls.model_fields.items()]
        return [name for name in names if not name.startswith("\0")]


def _read_text(value: Any) -> Text:
    if isinstance(value, Text):
        return value
    if isinstance(value, str):
        return Text.plain(value)
    if not isinstance(value, Mapping):
        raise fault("text_expected")
    for language, wording in value.items():
        if language not in LANGUAGES:
            raise fault("unknown_language", found=str(language), allowed=list(LANGUAGES))
        if not isinstance(wording, str):
            raise fault("text_expected", at=language)
    return Text(dict(value))


AuthoredText = Annotated[Text, BeforeValidator(_read_text), drawn_as("Text")]

NAME_PATTERN = r"^[^\W_][\w\-]*(/[^\W_][\w\-]*)*$"


def _read_name(value: Any) -> Any:
    if not isinstance(value, str) or re.fullmatch(NAME_PATTERN, value):
        return value
    if value.startswith(("/", "../")) or "/../" in value:
        raise fault("name_leaves_folder", found=value)
    meant = re.sub(r"\W+", "_", value).strip("_")
    raise fault("bad_name", found=value, suggestion=meant if "/" not in value else None)


Name = Annotated[str, BeforeValidator(_read_name), drawn_as("Name")]
"""An id or a reference: letters, digits, ``_`` and ``-``, with ``/`` between folders."""
