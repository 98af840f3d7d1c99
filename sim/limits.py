"""CONTRACT: limits, the questions of a workshop turned round: what may it cost, how many must follow.

In: ``analysis``. Out: frozen results for ``presentation``. Money is NOK at the price level, not discounted, and nothing
is rounded; a difference is a pathway less the baseline, or a policy less no policy.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sim.text import Text

WhyNoExtra = Literal["nobody_there", "begins_later"]

FollowingCase = Literal["enough", "more_than_all", "no_number", "decides_nothing", "nobody", "begins_later"]


@dataclass(frozen=True, slots=True)
class StageLimit:
    """How much dearer a stage may be before what it is part of costs as much as going without.

    Attributes:
        pathway: id of the pathway.
        pathway_name: its name.
        stage: id of the stage.
        name: its name.
        years: years that the persona is there; person-years there because of a policy, from the start to a year.
        now: what a year in the stage costs as it is, NOK; None where the figures do not tell.
        extra: how much more a year there may cost, NOK; below zero it must cost so much less. None with a ``reason``.
        reason: why there is none: nobody is there by then, or the policy begins later.
    """

    pathway: str
    pathway_name: Text
    stage: str
    name: Text
    years: float
    now: float | None
    extra: float | None
    reason: WhyNoExtra | None = None

    @property
    def share_of_now(self) -> float | None:
        """``extra`` as a share of what a year costs as it is; None where one of them is not known, or it is free."""
        return None if self.extra is None or not self.now else self.extra / self.now


@dataclass(frozen=True, slots=True)
class PathwayLimits:
    """One pathway of a persona.

    Attributes:
        id: its id.
        name: its name.
        difference: cost and investment over the life, less the baseline's, NOK.
        stages: every stage that the story comes to, in order of entry.
    """

    id: str
    name: Text
    difference: float
    stages: tuple[StageLimit, ...]


@dataclass(frozen=True, slots=True)
class PersonLimits:
    """What each stage of a persona's pathways may cost.

    Attributes:
        baseline: the name of what the others are compared with.
        pathways: the others.
    """

    baseline: Text
    pathways: tuple[PathwayLimits, ...]


@dataclass(frozen=True, slots=True)
class Following:
    """How many must follow a policy's pathways for it to pay by a year.

    What the municipality invests does not depend on how many follow; all else is taken to grow in step with them.

    Attributes:
        case: how the answer is meant. ``enough``: so many are. ``more_than_all``: it takes more than there are.
            ``no_number``: each who follows costs more by then. ``decides_nothing``: nothing is invested, so that each
            costs or saves the same however many they are. ``nobody``: nobody follows by then. ``begins_later``.
        invested: what the municipality itself invests to the end of the year, NOK.
        rest: all other cost and investment to the end of the year against no policy, as the policy is, NOK.
        people_now: new cases who follow to the end of the year, as the policy is.
        each: ``rest`` for each of them, NOK; None where nobody follows, and where people who are there already move,
            for how many they are is not known.
        factor: how many times as many must follow; None where the case has no number.
        people: how many new cases that is; None likewise.
        shares: the share who must say yes by year, from the policy's first year; those of before are left out.
        moved_share: the share of those there already who must change; None where nobody is to.
        first_year: the first year to whose end each who follows has saved; None where there is none in the run.
        roughly: whether it is an estimate only, because places are scarce or the policy adds some: what is saved then
            does not grow in step with how many follow.
        kinds: names of the kinds of place that are scarce.
    """

    case: FollowingCase
    invested: float
    rest: float
    people_now: float
    each: float | None
    factor: float | None
    people: float | None
    shares: tuple[tuple[int, float], ...]
    moved_share: float | None
    first_year: int | None
    roughly: bool
    kinds: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class PolicyLimits:
    """The questions turned round for one policy and one year.

    Attributes:
        id: the policy's id.
        name: its name.
        from_year: its first year.
        year: the calendar year at whose end it is to have paid.
        difference: cost and investment from the start to the end of the year, against no policy, NOK.
        stages: every stage of the pathways that the policy leads to.
        following: how many must follow.
    """

    id: str
    name: Text
    from_year: int
    year: int
    difference: float
    stages: tuple[StageLimit, ...]
    following: Following
