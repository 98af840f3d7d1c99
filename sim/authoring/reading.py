"""Reading: one file after the other becomes part of the library, and every fault is kept.

In: ``Folders`` and the names to read. Out: ``Reading``, which holds what was read so far, and its faults.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sim.authoring.documents import Document, read_document
from sim.authoring.folders import DEFLATOR, SERVICES, SINGLE, Folders, Kind
from sim.authoring.source import shown
from sim.authoring.validation import suggestion, validate
from sim.faults import NOWHERE, Fault, Mark
from sim.model import Ladder, Library, Municipality, Pathway, Persona, ServiceList
from sim.model.accounts import Accounts
from sim.model.alternatives import Alternatives
from sim.model.base import ID_KEY, Authored
from sim.model.deflators import Deflator
from sim.model.life_tables import LifeTable
from sim.model.populations import Population
from sim.model.price_lists import PriceList
from sim.model.rates import Rates

MODEL_OF: Mapping[Kind, type[Authored]] = {
    "persona": Persona,
    "pathway": Pathway,
    "ladder": Ladder,
    "municipality": Municipality,
    "services": ServiceList,
    "prices": PriceList,
    "deflator": Deflator,
    "alternatives": Alternatives,
}


@dataclass(slots=True)
class Reading:
    """What has been read: documents and models by kind and name; None stands for a file with errors.

    Tables without errors go by their files' names, populations and accounts by the municipality that they were read
    for; ``compared`` are personas and pathways that the user put together, whatever their files say.
    """

    folders: Folders
    documents: dict[tuple[Kind, str], Document] = field(default_factory=dict)
    models: dict[tuple[Kind, str], Any] = field(default_factory=dict)
    life_tables: dict[str, LifeTable] = field(default_factory=dict)
    populations: dict[str, Population] = field(default_factory=dict)
    rates: dict[str, Rates] = field(default_factory=dict)
    accounts: dict[str, Accounts] = field(default_factory=dict)
    tables_read: set[Path] = field(default_factory=set)
    compared: list[tuple[str, str]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def read(self, kind: Kind, name: str, path: Path | None = None) -> Any:
        """Return the model of this name, reading it where that has not been done.

        None stands for a file that is missing or has errors; the faults say why.
        """
        if (kind, name) in self.models:
            return self.models[kind, name]
        self.models[kind, name] = None
        found = path or self.folders.find(kind, name)
        if found is None:
            return None
        if path is None and self.folders.leaves(kind, found):
            self.faults.append(Fault("file_leaves_folder", Mark(shown(found))))
            return None
        document, faults = read_document(found, self.folders.unsaved.get(found))
        self.faults += faults
        if document is None:
            return None
        self.documents[kind, name] = document
        identity = {} if kind in SINGLE else {ID_KEY: name}
        self.models[kind, name], faults = validate(document, MODEL_OF[kind], identity)
        self.faults += faults
        return self.models[kind, name]

    def exists(self, kind: Kind, name: str) -> bool:
        """Whether there is a file of this kind and name, faultless or not."""
        return (kind, name) in self.documents or self.folders.find(kind, name) is not None

    def library(self) -> Library | None:
        """Return all that was read without errors; None where the services could not be read."""
        services = self.models.get(("services", SERVICES))
        if services is None:
            return None
        return Library(
            services,
            self._all("persona"),
            self._all("pathway"),
            self._all("ladder"),
            self._all("municipality"),
            self.life_tables,
            self.populations,
            self.rates,
            self._all("prices"),
            self._all("alternatives"),
            self.models.get(("deflator", DEFLATOR)),
            self.accounts,
        )

    def no_such(self, kind: Kind, name: str) -> Fault:
        """Return the fault of a name given by the user that no file has."""
        names = self.folders.names(kind)
        values = {"found": name, "allowed": names, "suggestion": suggestion(name, names)}
        return Fault(f"no_such_{kind}", NOWHERE, values)

    def _all(self, kind: Kind) -> MutableMapping[str, Any]:
        return {name: model for (own, name), model in self.models.items() if own == kind and model is not None}
