"""CONTRACT: economy, a municipality's ladder in kroner.

In: ``analysis``. Out: frozen results for ``presentation`` and for ``--json``. Steps are numbered from 0, the lowest. An
unknown figure is None and never nought; what does not stand on a step is a row of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sim.findings import StepTitle
from sim.model.accounts import MEASURES, Measured
from sim.model.functions import SECTORS, Sector
from sim.text import Text

__all__ = [
    "MEASURES",
    "SECTORS",
    "AccountsYear",
    "Apart",
    "Economy",
    "Kind",
    "Measured",
    "Part",
    "PolicySteps",
    "Sector",
    "Simulated",
    "StepAccounts",
    "StepUse",
]

Kind = Literal["without_step", "unknown_steps", "difference"]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a step, in words of the author's own."""

    name: str
    measured: Measured


@dataclass(frozen=True, slots=True)
class StepAccounts:
    """A step in the accounts of one year.

    Attributes:
        measured: what is known; ``share`` is worked out where it was not printed.
        sectors: its cost by sector, as far as it is known.
        parts: parts of it that are printed apart.
        functions: codes of the functions whose costs stand on it.
    """

    measured: Measured
    sectors: Mapping[Sector, float]
    parts: tuple[Part, ...] = ()
    functions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Apart:
    """A row beside the steps.

    Attributes:
        kind: ``without_step``, what functions cost that stands on no step; ``unknown_steps``, what is left for steps
            that are not known; ``difference``, what is left between the rows and the accounts' own sum.
        cost: NOK.
        share: of all, in per cent.
        functions: code, name and amount of the functions that it is about.
        steps: the steps that it is about.
    """

    kind: Kind
    cost: float | None
    share: float | None
    functions: tuple[tuple[str, str, float], ...] = ()
    steps: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class AccountsYear:
    """The accounts of one year.

    Attributes:
        year: the calendar year.
        steps: every step of the ladder.
        apart: the rows beside them.
        total: NOK, everything; None where it cannot be said.
        total_by_shares: whether it was not printed, but follows from printed shares.
        inhabitants: how many there are; None where that is not known.
    """

    year: int
    steps: tuple[StepAccounts, ...]
    apart: tuple[Apart, ...]
    total: float | None
    total_by_shares: bool
    inhabitants: float | None = None

    def a_head(self, step: int) -> float | None:
        """Return what a step costs an inhabitant, NOK."""
        cost = self.steps[step].measured.cost
        return cost / self.inhabitants if cost is not None and self.inhabitants else None


@dataclass(frozen=True, slots=True)
class StepUse:
    """What simulated groups use of the services of one step in a year.

    Attributes:
        cost: NOK.
        recipients: mean number of people with a service on it; one person may be counted on several steps.
        fte: full-time years of the services whose staff time is known.
        hours_a_week: hours of service a week.
    """

    cost: float
    recipients: float
    fte: float
    hours_a_week: float


@dataclass(frozen=True, slots=True)
class PolicySteps:
    """What simulated groups use of each step under a policy, by year; the one called ``none`` changes nothing.

    Attributes:
        id: its id.
        name: its name.
        from_year: its first year.
        steps: by year and step.
        without_step: what services without a step cost, by year.
    """

    id: str
    name: Text
    from_year: int | None
    steps: tuple[tuple[StepUse, ...], ...]
    without_step: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Simulated:
    """What the simulated groups cost by step.

    Attributes:
        years: the calendar years.
        policies: no policy first.
        groups: names of the personas that the groups are like.
        price_level: the year whose prices are used.
        replications: how many there are; 0 for the arithmetic of cohorts.
        seed: of the draws.
    """

    years: range
    policies: tuple[PolicySteps, ...]
    groups: tuple[str, ...]
    price_level: int
    replications: int
    seed: int

    def change(self, policy: PolicySteps, step: int, place: int = -1) -> float:
        """Return what a policy changes of a step's cost in a year, the last one unless said, NOK."""
        return policy.steps[place][step].cost - self.policies[0].steps[place][step].cost


@dataclass(frozen=True, slots=True)
class Economy:
    """A municipality's ladder in kroner.

    Attributes:
        municipality: its id.
        name: its name.
        ladder: the ladder's name.
        steps: its steps.
        years: the accounts, year by year.
        source: where they are printed.
        note: what a reader must know of them.
        made_up: whether they were made up.
        against: the accounts of other municipalities on the same steps, by name.
        simulated: what its groups cost; None where nobody asked.
    """

    municipality: str
    name: Text
    ladder: Text
    steps: tuple[StepTitle, ...]
    years: tuple[AccountsYear, ...]
    source: str
    note: str
    made_up: bool
    against: tuple[Economy, ...] = ()
    simulated: Simulated | None = None

    @property
    def last(self) -> AccountsYear:
        """The latest year."""
        return self.years[-1]
