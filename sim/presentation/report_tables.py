"""A report as a folder of tables, one file each, in full precision.

In: ``Report``, a language and the ending of the files. Out: bytes by name of file. ``columns`` declares every column of
every table: what stands in it, its unit and what it means.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.contents import Report
from sim.presentation.effects_rows import effects_tables
from sim.presentation.harmless import harmless
from sim.presentation.persona_rows import persona_tables
from sim.presentation.report_words import command_of
from sim.presentation.tables import Field, RowTable, as_csv, as_parquet
from sim.presentation.wording import Wording
from sim.presentation.wording.columns import meaning

MADE = (Field("key"), Field("value"))
COLUMNS = (Field("table"), Field("column"), Field("kind"), Field("unit"), Field("meaning"))


def report_tables(report: Report, language: str, ending: str) -> dict[str, bytes]:
    """Return the files of a folder; ``columns.csv`` is one of them whatever the ending."""
    shown = harmless(report)
    tables = [*persona_tables(shown, language), *effects_tables(shown, language), _made(shown, language)]
    write = as_parquet if ending == ".parquet" else as_csv
    files = {f"{table.name}{ending}": write(table) for table in tables}
    return files | {"columns.csv": as_csv(declared(tables, language))}


def declared(tables: list[RowTable], language: str) -> RowTable:
    """Return the columns of all tables, with what each means."""
    say = Wording(language)
    rows = [
        {
            "table": table.name,
            "column": field.name,
            "kind": field.kind,
            "unit": field.unit,
            "meaning": meaning(field.name, say),
        }
        for table in tables
        for field in table.fields
    ]
    return RowTable("columns", COLUMNS, rows)


def _made(report: Report, language: str) -> RowTable:
    return RowTable("made", MADE, [{"key": key, "value": value} for key, value in _facts(report, language)])


def _facts(report: Report, language: str) -> Iterator[tuple[str, str]]:
    made = report.made
    yield "command", command_of(report, language)
    if made.seed is not None:
        yield from (("seed", str(made.seed)), ("replications", str(made.replications)))
    yield from ((f"version {name}", version) for name, version in made.versions)
    yield from ((f"sha256 {name}", digest) for name, digest in made.files)
