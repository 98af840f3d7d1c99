"""The small print of a municipality's picture: whether its figures hang together, how they came about, what is assumed.

In: ``Effects``. Out: sentences in the reader's language.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.effects import Assumption, Effects, PolicyEffects
from sim.presentation.figures import number, people_a_year
from sim.presentation.scale_words import product, what_assumed
from sim.presentation.wording import Wording
from sim.presentation.wording.scale_picture import policies_of

MOST_ASSUMED = 8


def checks(effects: Effects, language: str) -> list[str]:
    """Return, for each group, inflow times length beside the number of people that the municipality says it has."""
    return [" ".join(_check(number_, effects, language)) for number_ in range(len(effects.groups))]


def _check(place: int, effects: Effects, language: str) -> Iterator[str]:
    say, group = Wording(language), effects.groups[place]
    found = group.check
    told = say("scale_picture.check", **product(found, language))
    yield told if len(effects.groups) == 1 else say("scale_picture.check_named", name=group.name, check=told)
    if found.stated_people is None:
        yield say("scale_picture.check_not_stated")
        return
    stated, other = (
        number(found.stated_people, language=language),
        people_a_year(found.other_new_per_year or 0.0, language),
    )
    yield say(f"scale_picture.check_{'differs' if found.differs else 'agrees'}", stated=stated, other=other)


def about(effects: Effects, language: str, *, in_short: bool = True, pictured: bool = True) -> list[str]:
    """Return what a reader must know: prices, how it was worked out, what is unknown, sources.

    ``in_short``: with the assumed figures in one sentence, without their reasons. ``pictured``: beside pictures, of
    whose lines, fields and rings something must be said.
    """
    say = Wording(language)
    lines = [say("scale_picture.price_level", year=effects.price_level)]
    lines += [say("scale_picture.same_people")] if policies_of(effects) else []
    lines += [say("picture.left_out"), *worked_out(effects, language, pictured=pictured)]
    lines += [say("scale_picture.ring")] if pictured and any(map(has_rings, policies_of(effects))) else []
    lines += [*longer(effects, language), *(assumed(effects, language) if in_short else [])]
    if effects.unknown_staff_time:
        names = "; ".join(name.in_(language) for name in effects.unknown_staff_time)
        lines.append(say("scale.unknown_staff_time", names=names))
    return [*lines, *sources(effects, language)]


def longer(effects: Effects, language: str) -> list[str]:
    """Return the places in which people are for half as long again as in the story, or longer."""
    say = Wording(language)
    stays = [
        say(
            "scale_picture.longer_stay",
            stage=stage.name.in_(language) or stage.stage,
            pathway=stage.pathway_name.in_(language) or stage.pathway,
            model=number(stage.mean_years or 0.0, 1, language=language),
            story=number(stage.story_years or 0.0, 1, language=language),
        )
        for group in effects.groups
        for stage in group.stages
        if stage.longer_in_place
    ]
    return [say("scale_picture.longer", stays=", ".join(stays))] if stays else []


def has_rings(policy: PolicyEffects) -> bool:
    """Return whether there is a year from which the policy saves, or has paid back."""
    return policy.with_investment.first_saving_year is not None


def worked_out(effects: Effects, language: str, *, pictured: bool = True) -> list[str]:
    """Return how the figures came about, and when in the year new cases arrive; ``pictured`` as in ``about``."""
    say = Wording(language)
    if effects.replications == 0:
        return [say("scale.by_arithmetic"), say("scale.arrives_turn_of_year")]
    several = "scale_picture.simulated" if pictured else "scale.simulated"
    key = "scale.simulated_once" if effects.replications == 1 else several
    field = pictured and effects.replications > 1 and bool(policies_of(effects))
    modes = dict.fromkeys(group.arrivals for group in effects.groups)
    return [
        say(key, count=effects.replications, seed=effects.seed),
        *([say("scale_picture.field")] if field else []),
        *(say(f"scale.arrives_{mode}") for mode in modes),
    ]


def assumed(effects: Effects, language: str) -> list[str]:
    """Return the assumed figures, counted out in one sentence."""
    say = Wording(language)
    told = [_assumed(one, effects, say) for one in assumptions_of(effects)]
    if not told:
        return []
    figures, more = "; ".join(told[:MOST_ASSUMED]), len(told) - MOST_ASSUMED
    if more > 0:
        figures = say("scale_picture.and_more_figures", figures=figures, count=more)
    return [say("scale_picture.assumed", figures=figures)]


def assumptions_of(effects: Effects) -> list[Assumption]:
    """Return what is assumed, without the policies that are not shown."""
    shown = {policy.id for policy in effects.policies}
    return [one for one in effects.assumptions if one.what[:1] != ("policies",) or one.what[1] in shown]


def _assumed(one: Assumption, effects: Effects, say: Wording) -> str:
    low, high = (None if value is None else _plain(value, say) for value in (one.low, one.high))
    key = "assumed_figure" if low is None or high is None else "assumed_between"
    what = what_assumed(one, effects, say)
    return say(f"scale_picture.{key}", what=what, used=_plain(one.used, say), low=low, high=high)


def _plain(value: float, say: Wording) -> str:
    told = number(value, 3, language=say.language)
    return told.rstrip("0").rstrip(",.")


def sources(effects: Effects, language: str) -> list[str]:
    """Return where the figures come from; that no source is given where none is."""
    say = Wording(language)
    told = dict.fromkeys(" ".join(source.split()).rstrip(".") for source in effects.sources)
    return [say("scale.sources", sources="; ".join(told)) if told else say("picture.no_source")]
