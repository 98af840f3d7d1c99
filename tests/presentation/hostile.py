"""Names that would do something, were they not written as text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from sim.faults import Mark
from sim.text import Text

NAMES = (
    '=HYPERLINK("http://example.org";"x")',
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "<script>alert(1)</script> & <b>",
    "\u202eevil\u202c\u0007\u2066x",
    "{=1+1}",
    "http://example.org/?a=b",
    "&A&P [x]*?:/\\ '",
)
STEERING = "\u202e\u202c\u0007\u2066"


def renamed(value: Any, name: str) -> Any:
    """Return the same with every text and name that an author writes replaced by ``name``."""
    if isinstance(value, Text):
        return Text.plain(name) if value else value
    if isinstance(value, Mark):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        told = {one.name: renamed(getattr(value, one.name), name) for one in fields(value) if one.init}
        for key in ("name", "source", "reason"):
            if isinstance(told.get(key), str):
                told[key] = name
        return replace(value, **told)
    if isinstance(value, tuple) and type(value) is tuple:
        return tuple(renamed(one, name) for one in value)
    if isinstance(value, Mapping):
        return {key: renamed(one, name) for key, one in value.items()}
    return value
