"""Composition of ``forlop accounts``: from a municipality's name to its ladder in kroner.

In: what a user asks for. Out: ``Economy``. Other municipalities are put on the first one's steps: as they are where
they have the same ladder, by function where they have another.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sim.accounting.booking import used
from sim.analysis.accounts import Placed, accounts_years
from sim.analysis.step_uses import uses_by_step
from sim.arithmetic import arithmetic, courses_by_arithmetic
from sim.authoring.loading import load_municipality
from sim.batches import Work
from sim.courses import courses_of
from sim.economy import Economy, PolicySteps, Simulated
from sim.faults import NOWHERE, Fault, FaultyInput
from sim.findings import StepTitle
from sim.model import Ladder, Library, Municipality, Policy
from sim.model.policies import NO_POLICY
from sim.replicated import Progress, replicated
from sim.replications import Gathered
from sim.scale import Asked, Manner, asked_of
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
    return _economy(
        own,
        library,
        ladder,
        placed,
        against=tuple(_other(name, own.ladder, ladder, placed) for name in against),
        simulated=None
        if policies is None
        else _simulated(asked_of(library, municipality, policies, manner or Manner()), manner or Manner(), progress),
    )


def _placed(own: Municipality) -> Placed:
    return {code: {step: share.used for step, share in steps.items()} for code, steps in own.functions.items()}


def _economy(
    own: Municipality,
    library: Library,
    ladder: Ladder,
    placed: Placed,
    *,
    against: tuple[Economy, ...] = (),
    simulated: Simulated | None = None,
) -> Economy:
    found = library.accounts.get(own.id)
    if found is None:
        raise FaultyInput([Fault("accounts_missing", NOWHERE, {"name": own.name.in_("nb"), "file": own.id})])
    years = accounts_years(found, ladder, placed, library.populations.get(own.id))
    steps = tuple(StepTitle(step.code, step.title) for step in ladder.steps)
    told = found.source, found.note, found.made_up
    return Economy(own.id, own.name, ladder.name, steps, years, *told, against, simulated)


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


def _simulated(asked: Asked, how: Manner, progress: Progress | None) -> Simulated:
    """Let the groups live under each policy, with the municipality's own new cases."""
    gathered = _gathered(asked, how, progress)
    start = asked.municipality.start
    personas = dict.fromkeys(group.persona for group in asked.municipality.groups)
    return Simulated(
        years=range(start, start + asked.years),
        policies=tuple(_steps(asked, gathered, number, one) for number, one in enumerate(asked.policies)),
        groups=tuple(asked.library.personas[name].name for name in personas),
        price_level=asked.library.services.price_level,
        replications=0 if how.by_arithmetic else gathered.replications,
        seed=asked.seed,
    )


def _steps(asked: Asked, gathered: Gathered, number: int, policy: Policy | None) -> PolicySteps:
    ladder, time = asked.library.ladders[asked.municipality.ladder], gathered.times[number]
    steps, without = uses_by_step(used(time, asked.library), time, ladder, asked.library, gathered.replications)
    if policy is None:
        return PolicySteps(NO_POLICY, Text(), None, steps, without)
    return PolicySteps(policy.id, policy.name or Text.plain(policy.id), policy.from_year, steps, without)


def _gathered(asked: Asked, how: Manner, progress: Progress | None) -> Gathered:
    if how.by_arithmetic:
        inflows = asked.inflows(courses_by_arithmetic(asked.municipality, asked.library))
        return arithmetic(asked.outline(inflows), asked.library, asked.policies)
    inflows = asked.inflows(courses_of(asked.municipality, asked.library, asked.life_table))
    return replicated(Work({"own": asked.job(inflows)}), asked.replications, how.hands, progress)["own"]
