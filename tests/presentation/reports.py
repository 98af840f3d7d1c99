"""Reports that are made for tests: Johs as he comes along, a municipality that is made up, and hostile words in all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

from sim.contents import Report
from sim.faults import Mark
from sim.report import report
from sim.text import Text
from tests.presentation.test_picture import EIGHT
from tests.presentation.test_scale_picture import EIGHT as EIGHT_POLICIES
from tests.presentation.test_scale_picture import SCARCE, THREE

# Markup, a formula, control characters, signs that turn the direction of reading, a link, a picture.
HOSTILE = (
    "</script><script>alert(1)</script><img src=x onerror=alert(1)>",
    '=HYPERLINK("http://example.org";"x")',
    "-1+2|cmd",
    "@SUM(A1) | # [x](http://example.org) ![y](z) **b** `c` <b> & $x$ :smile:",
    "\u202enrut\u202c\u0007\u200f\x1b[31m image",
    "+47 C:\\new\\u00 1\n# Overskrift\n- punkt\n1. en",
)
KEPT = ("id", "persona", "pathway", "stage", "stages", "municipality", "baseline", "policy", "kind", "group", "service")
KEPT += ("unit", "part", "subject", "step", "new_cases_from", "arrivals", "deaths", "reason_kind", "way", "versions")


@cache
def johs() -> Report:
    """Johs, with a municipality that is made up."""
    return replace(report(["johs"]), effects=THREE)


@cache
def waiting() -> Report:
    """Johs, and a municipality in which people wait."""
    return replace(report(["johs"]), effects=SCARCE)


@cache
def crowded() -> Report:
    """A persona on eight pathways, and a municipality with eight policies, all with long names."""
    told = johs().personas[0]
    return replace(johs(), personas=(replace(told, comparison=EIGHT),), effects=EIGHT_POLICIES)


@cache
def alone() -> Report:
    """Johs alone."""
    return report(["johs"])


@cache
def hostile() -> Report:
    """Johs and the municipality, with hostile words in every field that holds words."""
    found: Report = _spoiled(johs(), "", iter(range(1_000_000)))
    return found


def _spoiled(value: Any, name: str, count: Any) -> Any:
    if name in KEPT or isinstance(value, Mark):
        return value
    if isinstance(value, Text):
        return Text.plain(HOSTILE[next(count) % len(HOSTILE)])
    if isinstance(value, str):
        return HOSTILE[next(count) % len(HOSTILE)]
    if is_dataclass(value) and not isinstance(value, type):
        held = {one.name: _spoiled(getattr(value, one.name), one.name, count) for one in fields(value)}
        return type(value)(**held)
    if isinstance(value, tuple):
        return tuple(_spoiled(one, name, count) for one in value)
    if isinstance(value, Mapping):
        return {key: _spoiled(one, name, count) for key, one in value.items()}
    return value
