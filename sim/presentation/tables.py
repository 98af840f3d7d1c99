"""Tables for those who go on from there, as CSV or Parquet.

In: rows of plain values, with their columns declared. Out: the bytes of a file. In CSV a text that a spreadsheet would
take for a formula begins with an apostrophe, a number never does; what is unknown is empty.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

from sim.presentation.inert import FORMULA, inert

Kind = Literal["text", "number", "whole", "yes_no"]


class Field(NamedTuple):
    """A column: its name, what stands in it, and its unit where it has one."""

    name: str
    kind: Kind = "text"
    unit: str = ""


class RowTable(NamedTuple):
    """A table: its name, its columns, and its rows by name of column."""

    name: str
    fields: Sequence[Field]
    rows: Sequence[Mapping[str, Any]]


def as_csv(table: RowTable) -> bytes:
    """Return a table as the bytes of a CSV file: UTF-8, commas, decimal points."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([field.name for field in table.fields])
    for row in table.rows:
        writer.writerow([_cell(row.get(field.name), field) for field in table.fields])
    return text.getvalue().encode()


def _cell(value: Any, field: Field) -> str:
    if value is None:
        return ""
    if field.kind == "text":
        told = inert(str(value))
        return f"'{told}" if told.lstrip().startswith((*FORMULA, "\r", "\n")) else told
    if field.kind == "yes_no":
        return "true" if value else "false"
    return str(int(value)) if field.kind == "whole" else repr(float(value))


def as_parquet(table: RowTable) -> bytes:
    """Return a table as the bytes of a Parquet file, each column of its own type.

    Raises:
        ImportError: pyarrow is not installed.
    """
    import pyarrow
    import pyarrow.parquet

    types = {"text": pyarrow.string(), "number": pyarrow.float64(), "whole": pyarrow.int64(), "yes_no": pyarrow.bool_()}
    schema = pyarrow.schema([(field.name, types[field.kind]) for field in table.fields])
    columns = [
        pyarrow.array([_value(row.get(field.name), field) for row in table.rows], types[field.kind])
        for field in table.fields
    ]
    held = pyarrow.BufferOutputStream()
    pyarrow.parquet.write_table(pyarrow.table(columns, schema=schema), held)
    content: bytes = held.getvalue().to_pybytes()
    return content


def _value(value: Any, field: Field) -> Any:
    if value is None:
        return None
    if field.kind == "text":
        return inert(str(value))
    return bool(value) if field.kind == "yes_no" else int(value) if field.kind == "whole" else float(value)
