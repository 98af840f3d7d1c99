"""What a reader must know about where the figures come from.

In: the services that pathways use. Out: ``Provenance``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sim.analysis.steps import services_in
from sim.findings import Provenance
from sim.model import Ladder, Number, Pathway, Persona, Service, ServiceList
from sim.text import Text


def provenance(persona: Persona, pathways: Sequence[Pathway], ladder: Ladder, services: ServiceList) -> Provenance:
    """Return what is unknown, assumed or without a source among the services in use, and the sources."""
    used = dict.fromkeys(
        name for pathway in pathways for stage in pathway.stages for name in [*services_in(stage), *stage.while_waiting]
    )

    def named(matches: Callable[[str, Service], bool]) -> tuple[Text, ...]:
        return tuple(services.services[name].name for name in used if matches(name, services.services[name]))

    return Provenance(
        unknown_staff_time=named(lambda _, service: service.staff_hours_a_unit is None),
        without_step=named(lambda name, _: ladder.home_of(name) is None),
        without_source=named(lambda _, service: not (service.price.source or service.source or services.source)),
        assumed=named(lambda _, service: any(number.assumed for number in numbers_of(service))),
        middle_of_range=named(lambda _, service: any(number.is_middle_of_range for number in numbers_of(service))),
        sources=tuple(dict.fromkeys(source for source in (persona.source, services.source) if source)),
    )


def numbers_of(service: Service) -> list[Number]:
    """Return every number that was written about a service."""
    optional = (service.direct_share, service.staff_hours_per_unit)
    return [service.price, service.staffing, *(number for number in optional if number is not None)]
