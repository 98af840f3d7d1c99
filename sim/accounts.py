"""Composition of ``forlop accounts``: from a municipality's name to its ladder in kroner.

In: what a user asks for. Out: ``Economy``. Other municipalities are put on the first one's steps: as they are where
they have the same ladder, by function where they have another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sim.accounting.booking import used
from sim.analysis.accounts import Placed, accounts_years
from sim.analysis.policies import Run
from sim.analysis.step_uses import uses_by_step
from sim.authoring.loading import load_municipality
from sim.economy import Economy, PolicySteps, Simulated
from sim.faults import NOWHERE, Fault, FaultyInput
from sim.findings import StepTitle
from sim.model import Ladder, Library, Municipality, Policy
from sim.model.policies import NO_POLICY
from sim.replicated import Progress
from sim.scale import Manner, scaled
from sim.text import Text


def accounts(
    municipality: str,
    *,
    against: Sequence[str] = (),
    policies: Sequence[str] | None = None,
    services: Path | None = None,
    manner: Manner | None = None,
    progress: Progress | None = None,
) -> Economy:
    """Return a municipality's accounts by step.

    Args:
        municipality: its name, such as ``faerder``.
        against: names of other municipalities.
        policies: ids of policies under which its groups are simulated, all of them where none is named; without a list
            nobody is simulated.
        services: a file with another list of services and prices.
        manner: how the run is made.
        progress: called with the number of replications that are done, and of all.

    Raises:
        FaultyInput: a file has errors, a name belongs to nothing, or a municipality has no accounts.
    """
    library = load_municipality(municipality, services=services).usable()
    own = library.municipalities[municipality]
    ladder, placed = library.ladders[own.ladder], _placed(own)
    others = tuple(_other(name, own.ladder, ladder, placed) for name in against)
    found = replace(_economy(own, library, ladder, placed), against=others)
    if policies is None:
        return found
    effects, run = scaled(municipality, policies=policies, services=services, manner=manner, progress=progress)
    return replace(found, simulated=_simulated(run, effects.replications, effects.seed))


def _placed(own: Municipality) -> Placed:
    return {code: {step: share.used for step, share in steps.items()} for code, steps in own.functions.items()}


def _economy(own: Municipality, library: Library, ladder: Ladder, placed: Placed) -> Economy:
    found = library.accounts.get(own.id)
    if found is None:
        raise FaultyInput([Fault("accounts_missing", NOWHERE, {"name": own.name.in_("nb"), "file": own.id})])
    years = accounts_years(found, ladder, placed, library.populations.get(own.id))
    steps = tuple(StepTitle(step.code, step.title) for step in ladder.steps)
    return Economy(own.id, own.name, ladder.name, steps, years, found.source, found.note, found.made_up)


def _other(name: str, ladder_id: str, ladder: Ladder, placed: Placed) -> Economy:
    """Return another municipality on the first one's steps."""
    library = load_municipality(name).usable()
    other = library.municipalities[name]
    if other.ladder == ladder_id:
        return _economy(other, library, ladder, {**placed, **_placed(other)})
    found = library.accounts.get(name)
    if found is not None and any(line.step is not None for line in found.lines):
        values = {"name": other.name.in_("nb"), "ladder": ladder.name.in_("nb")}
        raise FaultyInput([Fault("accounts_other_ladder", NOWHERE, values)])
    return _economy(other, library, ladder, placed)


def _simulated(run: Run, replications: int, seed: int) -> Simulated:
    """Return what the groups cost under each policy, with the municipality's own new cases."""
    personas = dict.fromkeys(group.persona for group in run.municipality.groups)
    return Simulated(
        years=run.years,
        policies=tuple(_steps(run, number, policy) for number, policy in enumerate(run.policies)),
        groups=tuple(run.library.personas[name].name for name in personas),
        price_level=run.library.services.price_level,
        replications=replications,
        seed=seed,
    )


def _steps(run: Run, number: int, policy: Policy | None) -> PolicySteps:
    time = run.gathered.times[number]
    use = used(time, run.library)
    steps, without = uses_by_step(use, time, run.ladder, run.library, run.gathered.replications)
    if policy is None:
        return PolicySteps(NO_POLICY, Text(), None, steps, without)
    return PolicySteps(policy.id, policy.name or Text.plain(policy.id), policy.from_year, steps, without)
