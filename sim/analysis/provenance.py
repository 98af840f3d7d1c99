"""What a reader must know about where the figures come from.

In: a persona, the pathways compared, the ladder and the services. Out: ``Provenance``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sim.analysis.caveats import investment_caveats, service_caveats, stage_caveats
from sim.analysis.standings import stepless
from sim.analysis.steps import services_in
from sim.explanations import Caveat
from sim.findings import Provenance
from sim.model import Ladder, Pathway, Persona, ServiceList, Stage
from sim.text import LANGUAGES, Text


def provenance(persona: Persona, pathways: Sequence[Pathway], ladder: Ladder, services: ServiceList) -> Provenance:
    """Return what is unknown, assumed or without a source among what was used, and the sources."""
    about = [(one, one.name) for one in service_caveats(pathways, ladder, services)]
    about += list(_about_pathways(pathways, services))
    used = (name for one in pathways for stage in one.stages for name in services_in(stage))

    def named(kind: str) -> tuple[Text, ...]:
        return tuple({str(name): name for caveat, name in about if caveat.kind == kind}.values())

    return Provenance(
        unknown_staff_time=named("unknown_staff_time"),
        without_step=tuple(stepless(used, ladder, services)),
        without_source=named("without_source"),
        assumed=named("assumed"),
        middle_of_range=named("middle_of_range"),
        shifted=tuple(_shifted(persona, pathways)),
        sources=tuple(dict.fromkeys(_sources(persona, pathways, ladder, services))),
    )


def _about_pathways(pathways: Sequence[Pathway], services: ServiceList) -> Iterator[tuple[Caveat, Text]]:
    """Yield what to know about the numbers of stages, named by what they are of and the stage."""
    for pathway in pathways:
        for one in investment_caveats(pathway.investments, pathway.source):
            yield one, one.name
        # Nobody waits in a persona run, so what is used while waiting is not among the figures.
        for stage in (stage.model_copy(update={"while_waiting": {}}) for stage in pathway.stages):
            for one in stage_caveats(stage, pathway, services):
                yield one, Text({language: _where(one.name.in_(language), stage, language) for language in LANGUAGES})


def _where(name: str, stage: Stage, language: str) -> str:
    """Return what a number is of and its stage; unpaid care has no name, and goes by its stage alone."""
    return f"{name} ({stage.label(language)})" if name else stage.label(language)


def _shifted(persona: Persona, pathways: Sequence[Pathway]) -> Iterator[tuple[Text, float]]:
    for pathway in pathways:
        first = pathway.stages[0].at
        if first is not None and first.used != persona.age.used:
            yield pathway.name, persona.age.used - first.used


def _sources(persona: Persona, pathways: Sequence[Pathway], ladder: Ladder, services: ServiceList) -> Iterator[str]:
    """Yield every source: the persona's, the pathways', the list's, the ladder's, and those of prices that differ."""
    used = dict.fromkeys(name for one in pathways for stage in one.stages for name in services_in(stage))
    paid = [one for pathway in pathways for one in pathway.investments]
    paid += [one for pathway in pathways for stage in pathway.stages for one in stage.investments]
    yield from (source for source in (persona.source, *(one.source for one in pathways), services.source) if source)
    yield from [ladder.source] if ladder.source else []
    yield from (one.source or one.amount.source or "" for one in paid if one.source or one.amount.source)
    if services.source is None:
        prices = [services.services[name] for name in used]
        yield from (source for one in prices if (source := one.price.source or one.source))
