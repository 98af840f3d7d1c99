"""Composition of what a municipality's services add up to: units of each, by policy and year.

In: the run of a municipality. Out: ``Supply``. What is kept of a run is time in stages, which is booked here as for a
persona: the mean of all replications is exact, for units are a multiple of time.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from sim.accounting.booking import used
from sim.analysis.numbers_used import numbers_of_services
from sim.analysis.policies import Run
from sim.contents import PolicyUse, Supply
from sim.model import Pathway, Policy
from sim.model.policies import NO_POLICY


def supply_of(run: Run) -> Supply:
    """Return what each policy uses, with every number of the services in use."""
    uses = tuple(use for number, policy in enumerate(run.policies) for use in _uses(run, number, policy))
    return Supply(numbers_of_services(walked_in(run), run.library.services), uses)


def walked_in(run: Run) -> list[Pathway]:
    """Return the pathways that people walk under any policy."""
    names = dict.fromkeys(key.pathway for key in run.gathered.times[0].stages)
    return [run.library.pathways[name] for name in names]


def _uses(run: Run, number: int, policy: Policy | None) -> Iterator[PolicyUse]:
    """Yield each service that anybody uses under a policy, in the order of the list of services."""
    table, replications = used(run.gathered.times[number], run.library), run.gathered.replications
    name = NO_POLICY if policy is None else policy.id
    for place, (service, listed) in enumerate(run.library.services.services.items()):
        own = table["service"] == place
        if own.any():
            periods = run.gathered.times[number].grid.periods
            units = np.bincount(table["period"][own], weights=table["units"][own], minlength=periods) / replications
            yield PolicyUse(name, service, listed.name, listed.unit, tuple(float(one) for one in units))
