"""What stands in a chart's specification."""

from __future__ import annotations

from typing import Any


def rows_of(spec: object, *fields: str) -> list[dict[str, Any]]:
    """Return every row of data, at any depth, that has all of these fields."""
    found: list[dict[str, Any]] = []
    if isinstance(spec, dict):
        found += [spec] if set(fields) <= set(spec) else []
        for value in spec.values():
            found += rows_of(value, *fields)
    elif isinstance(spec, list):
        for value in spec:
            found += rows_of(value, *fields)
    return found
