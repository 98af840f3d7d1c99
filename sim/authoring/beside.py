"""The tables beside the municipalities' files: life tables, populations, rates and accounts.

In: a ``Reading`` with municipalities in it, or the path of a table. Out: the tables in the ``Reading``, and every fault
of them. A population is read for each municipality that names it, since its codes choose among what the file holds;
so are accounts, since its ladder has the steps.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import get_args

from sim.authoring.accounts import read_accounts
from sim.authoring.checks.references import EACH, Pattern, nodes_at
from sim.authoring.documents import Document, read_document
from sim.authoring.folders import Table
from sim.authoring.life_tables import read_life_table
from sim.authoring.nodes import Node
from sim.authoring.populations import read_population
from sim.authoring.rates import read_rates
from sim.authoring.reading import Reading
from sim.authoring.regions import Home, home_of
from sim.authoring.scalars import meaning
from sim.authoring.source import shown
from sim.authoring.validation import suggestion
from sim.faults import Fault, Mark

NAMED_BY: Mapping[Table, tuple[Pattern, ...]] = {
    "life_tables": (("life_table",),),
    "populations": (("population",),),
    "rates": (("groups", EACH, "prevalence"), ("groups", EACH, "incidence")),
    "accounts": (("accounts",),),
}
NO_SUCH: Mapping[Table, str] = {
    "life_tables": "no_such_life_table",
    "populations": "no_such_population",
    "rates": "no_such_rates",
    "accounts": "no_such_accounts",
}
KINDS: tuple[Table, ...] = get_args(Table)
OF_A_MUNICIPALITY: tuple[Table, ...] = ("populations", "accounts")
"""Tables that are read anew for each municipality that names them."""


def read_named_tables(reading: Reading) -> None:
    """Read the tables that the municipalities name which have been read."""
    known = {kind: reading.folders.tables(kind) for kind in KINDS}
    for (kind, name), document in [*reading.documents.items()]:
        if kind == "municipality":
            _tell_of_files(reading, document, known)
            for table, node in _named(document):
                if node.text in known[table]:
                    _read(reading, table, known[table][node.text], name, home_of(document.values))
                else:
                    values = {"found": node.shown, "allowed": sorted(known[table])}
                    meant = suggestion(node.text, known[table])
                    reading.faults.append(document.fault(NO_SUCH[table], node, suggestion=meant, **values))


def _named(document: Document) -> Iterator[tuple[Table, Node]]:
    """Yield the names of tables in a municipality's file; what cannot be a name is told elsewhere."""
    for table, patterns in NAMED_BY.items():
        for pattern in patterns:
            for node in nodes_at(document.root, pattern):
                if not node.plain or isinstance(meaning(node.text), str):
                    yield table, node


def _tell_of_files(reading: Reading, document: Document, known: Mapping[Table, Mapping[str, Path]]) -> None:
    """Say that a file's name is wanted, and which there are, where a number or the like stands in its place."""
    wanted = {
        Mark(document.source.file, node.line, node.column): (table, node)
        for table, patterns in NAMED_BY.items()
        for pattern in patterns
        for node in nodes_at(document.root, pattern)
    }
    for number, fault in enumerate(reading.faults):
        if fault.rule == "text_expected" and fault.mark in wanted:
            table, node = wanted[fault.mark]
            values = {"found": node.shown, "folder": f"municipalities/{table}", "allowed": sorted(known[table])}
            reading.faults[number] = document.fault("file_name_expected", node, **values)


def read_other_tables(reading: Reading) -> None:
    """Read the tables of the author's own folder that no municipality names."""
    for kind in KINDS:
        for path in reading.folders.own().tables(kind).values():
            read_table_alone(reading, kind, path)


def read_table_alone(reading: Reading, kind: Table, path: Path) -> None:
    """Read a table that is asked for by its path, where it has not been read: for those who name it, or for nobody."""
    if path.absolute() in reading.tables_read:
        return
    homes: Sequence[Home | None] = [*_homes(reading, path.name)] if kind == "populations" else ()
    for home in homes or [None]:
        _read(reading, kind, path, None, home)


def _homes(reading: Reading, file: str) -> Iterator[Home]:
    """Yield what the municipalities say of themselves that name a population; nothing else of their files is told."""
    for name in reading.folders.names("municipality"):
        path = reading.folders.find("municipality", name)
        document = read_document(path)[0] if path else None
        if document is not None and document.values.get("population") == file:
            yield home_of(document.values)


def _read(reading: Reading, kind: Table, path: Path, municipality: str | None, home: Home | None) -> None:
    """Read one table; what no municipality names is looked at, and not kept."""
    again = path.absolute() in reading.tables_read
    if again and kind not in OF_A_MUNICIPALITY:
        return
    reading.tables_read.add(path.absolute())
    if reading.folders.table_leaves(kind, path):
        faults = [Fault("file_leaves_folder", Mark(shown(path)))]
    elif kind == "populations":
        population, faults = read_population(path, home)
        if population is not None and municipality is not None:
            reading.populations[municipality] = population
    elif kind == "life_tables":
        life_table, faults = read_life_table(path)
        if life_table is not None and municipality is not None:
            reading.life_tables[path.name] = life_table
    elif kind == "accounts":
        accounts, faults = read_accounts(path, _steps_of(reading, municipality))
        if accounts is not None and municipality is not None:
            reading.accounts[municipality] = accounts
    else:
        rates, faults = read_rates(path)
        if rates is not None and municipality is not None:
            reading.rates[path.name] = rates
    reading.faults += [fault for fault in faults if not again or fault not in reading.faults]


def _steps_of(reading: Reading, municipality: str | None) -> list[str] | None:
    """Return the codes of a municipality's ladder; None where they cannot be known."""
    document = reading.documents.get(("municipality", municipality or ""))
    ladder = reading.models.get(("ladder", str(document.values.get("ladder")))) if document is not None else None
    return [step.code for step in ladder.steps] if ladder is not None else None
