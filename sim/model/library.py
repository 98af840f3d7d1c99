"""Everything that was read, by name.

In: the model's types. Out: ``Library``, what planning starts from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from sim.model.accounts import Accounts
from sim.model.alternatives import Alternatives
from sim.model.deflators import Deflator
from sim.model.ladders import Ladder
from sim.model.life_tables import LifeTable
from sim.model.municipalities import Municipality
from sim.model.pathways import Pathway
from sim.model.personas import Persona
from sim.model.populations import Population
from sim.model.price_lists import PriceList
from sim.model.rates import Rates
from sim.model.services import ServiceList

Table = TypeVar("Table")


@dataclass(frozen=True, slots=True)
class Library:
    """The content at hand; the keys are file names without their ending (``dementia/normal``).

    Tables keep the ending of their file's name (``norway.csv``), but for ``populations`` and ``accounts``: they go by
    the municipality, whose codes choose among what a file holds, and whose ladder has the steps.
    """

    services: ServiceList
    personas: Mapping[str, Persona] = field(default_factory=dict)
    pathways: Mapping[str, Pathway] = field(default_factory=dict)
    ladders: Mapping[str, Ladder] = field(default_factory=dict)
    municipalities: Mapping[str, Municipality] = field(default_factory=dict)
    life_tables: Mapping[str, LifeTable] = field(default_factory=dict)
    populations: Mapping[str, Population] = field(default_factory=dict)
    rates: Mapping[str, Rates] = field(default_factory=dict)
    price_lists: Mapping[str, PriceList] = field(default_factory=dict)
    alternatives: Mapping[str, Alternatives] = field(default_factory=dict)
    deflator: Deflator | None = None
    accounts: Mapping[str, Accounts] = field(default_factory=dict)

    def for_one(self, municipality: str) -> Library:
        """Return what one municipality needs: no other one, and none of their tables."""

        def own(tables: Mapping[str, Table]) -> dict[str, Table]:
            return {name: one for name, one in tables.items() if name == municipality}

        return replace(
            self,
            municipalities=own(self.municipalities),
            populations=own(self.populations),
            accounts=own(self.accounts),
        )
