"""A ladder: the municipality's steps of growing intervention, and the services that stand on them.

In: ``pathways/ladders/*.yaml``. Out: ``Ladder`` with its ``Step``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from sim.model.base import ID_KEY, Authored, AuthoredText, Name, explained
from sim.text import Text


class Step(Authored):
    """A step: its code is text, since some ladders number them ``1-6`` or ``C9``."""

    model_config = explained("Trinn", "Et trinn på innsatstrappa, med tjenestene som hører hjemme der.")

    code: str = Field(description='Koden på trinnet, som tekst i anførselstegn, for eksempel "6" eller "1-6".')
    title: AuthoredText = Field(description="Tittelen på trinnet, for eksempel Leve godt i eget hjem.")
    purpose: AuthoredText = Field(default=Text(), description="Hva trinnet skal oppnå, i én setning.")
    category: AuthoredText = Field(
        default=Text(),
        description="Kategorien trinnet hører til, der trappa har slike; en av «categories», når de står øverst.",
    )
    services: tuple[Name, ...] = Field(
        default=(),
        description="Tjenestene som hører hjemme på trinnet, med navn fra services.yaml. En tjeneste har ett hjem.",
    )
    also_on: tuple[Name, ...] = Field(
        default=(), description="Tjenester som hører hjemme på et annet trinn, men som også finnes her."
    )


class Ladder(Authored):
    """The steps, lowest first."""

    model_config = explained("Innsatstrapp", "Innsatstrappa til en kommune: trinnene, det laveste først.")

    id: SkipJsonSchema[str] = Field(default="", alias=ID_KEY, exclude=True)
    name: AuthoredText = Field(description="Navnet på trappa, for eksempel Innsatstrappa i Færder.")
    categories: tuple[AuthoredText, ...] = Field(
        default=(), description="Kategoriene som trinnene er delt i, den laveste først, der trappa har slike."
    )
    steps: tuple[Step, ...] = Field(description="Trinnene, det laveste først; så mange som kommunen har.")
    source: str | None = Field(default=None, description="Hvor trappa står: dokument, utgave og gjerne side.")

    def home_of(self, service: str) -> int | None:
        """Return the number of the service's home step, 0 for the lowest; None where it has none."""
        for number, step in enumerate(self.steps):
            if service in step.services:
                return number
        return None

    def highest(self, services: Iterable[str]) -> int:
        """Return the number of the highest home step among ``services``; the first step where they have none."""
        homes = [home for home in map(self.home_of, services) if home is not None]
        return max(homes, default=0)

    def also_home_of(self, service: str) -> tuple[int, ...]:
        """Return the numbers of the other steps where the service is found too."""
        return tuple(number for number, step in enumerate(self.steps) if service in step.also_on)

    def nearest_to(self, service: str, listed: Sequence[str]) -> int | None:
        """Return the step nearest to a service without a home step; None where no service of the list has one.

        That is the lowest step where the service is found too; otherwise the home of the service that stands nearest to
        it among those ``listed``, the one before it where two are as near.
        """
        if also := self.also_home_of(service):
            return also[0]
        place = listed.index(service)
        homes = ((abs(place - other), other, self.home_of(name)) for other, name in enumerate(listed))
        return min((one for one in homes if one[2] is not None), default=(0, 0, None))[2]

    def category_of(self, step: Step) -> Text:
        """Return a step's category, in every language in which it is written among the ladder's."""
        same = (one for one in self.categories if {*step.category.by_language.values()} <= {*one.by_language.values()})
        return next(same, step.category) if step.category else step.category
