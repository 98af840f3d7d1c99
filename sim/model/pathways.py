"""A pathway: the stages a person goes through.

In: ``pathways/**/*.yaml``. Out: ``Pathway`` with its ``Stage`` and ``Branch``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic.json_schema import SkipJsonSchema

from sim.model.amounts import Amount, InformalCare, Investment
from sim.model.base import ID_KEY, Authored, AuthoredText, Name, drawn_as, explained, fault
from sim.model.expectations import Expectation
from sim.model.lengths import AuthoredLength, Pace, Span
from sim.model.numbers import Age, Hazard, Share, bare
from sim.text import Text

END = "end"
FARTHEST_PRIORITY = 1_000_000


class Branch(Authored):
    """One of the stages that may follow, with the share of people who go there."""

    model_config = explained("Gren", "En av fasene som kan følge, med andelen som går dit.")

    stage: Name = Field(description="Fasen som følger: id-en dens, for eksempel nursing_home.")
    share: Share = Field(
        default=bare(1),
        description="Andelen som går denne veien, fra 0 til 1, for eksempel 0.7. Til sammen skal andelene bli 1.",
    )
    story: bool = Field(
        default=False, description="true på grenen fortellingen følger. Er ingen merket, følger den den største grenen."
    )


def _read_next(value: Any) -> Any:
    if value == END:
        return ()
    if isinstance(value, str):
        return ({"stage": value},)
    if isinstance(value, (dict, int, float)) or (
        isinstance(value, tuple) and any(isinstance(one, str) for one in value)
    ):
        raise fault("next_expected")
    return value


def _read_patience(value: Any) -> Any:
    return "0 days" if value == 0 and not isinstance(value, bool) else value


Patience = Annotated[Span, BeforeValidator(_read_patience), drawn_as("Patience")]


def _check_priority(value: int) -> int:
    if abs(value) > FARTHEST_PRIORITY:
        raise fault("priority_outside", most=FARTHEST_PRIORITY)
    return value


Priority = Annotated[int, AfterValidator(_check_priority), drawn_as("Priority")]


def _without_seats(value: Any) -> Any:
    """Refuse a seat: who waits for a place is in the stage before, whose seats are held as long as that goes on."""
    if isinstance(value, Mapping):
        for key in ("place", "seats"):
            if value.get(key) is not None:
                raise fault("seats_while_waiting", at=key)
    return value


WaitingAmount = Annotated[Amount, BeforeValidator(_without_seats)]
"""An amount of a service that a person gets who waits."""

Next = Annotated[tuple[Branch, ...], BeforeValidator(_read_next), drawn_as("Next")]


class Stage(Authored):
    """A stretch of time with the same services."""

    model_config = explained("Fase", "Et stykke tid med de samme tjenestene.")

    id: Name = Field(description="Et kort navn uten mellomrom, som andre faser kan vise til, for eksempel day_centre.")
    name: AuthoredText = Field(default=Text(), description="Navnet på fasen, slik det står på tidslinjen.")
    at: Age | None = Field(
        default=None, description="Alderen når fortellingen kommer til fasen, i år, for eksempel 81."
    )
    lasts: AuthoredLength | None = Field(
        default=None, description="Hvor lenge fasen varer, for eksempel 6 weeks eller 2.5 years, eller en fordeling."
    )
    story: AuthoredText = Field(default=Text(), description="Det som hendte, i én til fire setninger, til tidslinjen.")
    services: dict[Name, Amount] = Field(
        default_factory=dict,
        description="Alle tjenestene i fasen, med navn fra services.yaml og hvor mye: home_nursing: {minutes: 45, "
        "per: day}.",
    )
    place: Name | None = Field(
        default=None,
        description="Plasstypen fasen krever, fra places i services.yaml, som nursing_home_dementia. Uten ledig plass "
        "må man vente.",
    )
    until_place: Name | None = Field(
        default=None, description="Fasen er selve ventetiden på denne plasstypen, og slutter når det er plass."
    )
    while_waiting: dict[Name, WaitingAmount] = Field(
        default_factory=dict,
        description="Tjenestene personen får i ventetiden, på toppen av tjenestene i fasen hun venter i.",
    )
    dwelling: Name | None = Field(
        default=None,
        description="Boligen i fasen, en tjeneste uten kostnad som viser flyttingen på trappa: shared_private.",
    )
    informal: InformalCare | None = Field(default=None, description="Ulønnet omsorg fra de nærmeste, i timer.")
    hazard: Hazard = Field(
        default=bare(1), description="Faktor på dødeligheten i fasen; 1.8 er 80 prosent høyere enn ellers."
    )
    priority: Priority = Field(default=0, description="Plass i køen, et helt tall; den laveste går først.")
    gives_up_after: Patience | None = Field(
        default=None, description="Hvor lenge personen venter på plassen før hun gir opp, for eksempel 30 days."
    )
    otherwise: Name | None = Field(
        default=None, description="Fasen den går til som har gitt opp å vente. Uten den er man ute av forløpet."
    )
    next: Next | None = Field(
        default=None,
        description="Det som følger: id-en til en fase, end (ut av forløpet) eller en liste av grener. Uten next "
        "følger den neste fasen i listen.",
    )
    investments: tuple[Investment, ...] = Field(
        default=(), description="Beløp som betales én gang, på første dag i fasen."
    )
    source: str | None = Field(default=None, description="Hvor opplysningene om fasen kommer fra.")

    def label(self, language: str) -> str:
        """Return the stage's name, or its id where it has none."""
        return self.name.in_(language) or self.id


class Pathway(Authored):
    """The stages a person goes through, in the order of the story."""

    model_config = explained("Forløp", "Fasene et menneske går gjennom, i den rekkefølgen de fortelles.")

    id: SkipJsonSchema[str] = Field(default="", alias=ID_KEY, exclude=True)
    name: AuthoredText = Field(description="Navnet på forløpet, for eksempel Normalforløp.")
    kind: Name = Field(
        description="Slag forløp: normal (vanlig), proactive (forebyggende), reactive (i etterkant) eller et eget ord."
    )
    condition: Name | None = Field(
        default=None, description="Ett ord for tilstanden, det samme som i personaen, for eksempel dementia."
    )
    stages: tuple[Stage, ...] = Field(description="Fasene, i den rekkefølgen de fortelles.")
    varies: Pace | None = Field(
        default=None, description="Hvor ulikt fort det går for ulike mennesker; brukes når en kommune regnes ut."
    )
    lives_until: Age | None = Field(
        default=None, description="Alderen når dette forløpet slutter, i år, når den er en annen enn personaens."
    )
    investments: tuple[Investment, ...] = Field(
        default=(), description="Beløp som betales én gang, når forløpet begynner."
    )
    source: str | None = Field(default=None, description="Hvor forløpet kommer fra: dokument, utgave og gjerne side.")
    note: AuthoredText | None = Field(default=None, description="Det leseren bør vite om forløpet.")
    expect: tuple[Expectation, ...] = Field(
        default=(), description="Det en kjøring skal gi; prøves av forlop check --expectations."
    )

    def stage(self, stage_id: str) -> Stage:
        """Return the stage with this id.

        Raises:
            KeyError: no stage has it.
        """
        for stage in self.stages:
            if stage.id == stage_id:
                return stage
        raise KeyError(stage_id)
