"""What is said of policies: whether the figures hang together, what happens to places, what is assumed.

In: ``Effects``. Out: sentences in the reader's language, for the terminal and for pages.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.effects import Assumption, Effects, FullHouse, GroupEffects, PolicyEffects, StageCheck
from sim.presentation.figures import millions, number
from sim.presentation.wording import Wording

MOSTLY = 0.5
A_TENTH_OF_A_PLACE = 0.05


PLACES_IN_THE_FILE = (
    ("groups {group} people", "people"),
    ("groups {group} new_per_year", "new_per_year"),
    ("groups {group} starts women", "women"),
    ("groups {group} starts age *", "age"),
    ("groups {group} today {name}", "today"),
    ("places {name} held_by_others", "held_by_others"),
    ("places {name} *", "places"),
    ("policies {policy} uptake {number}", "uptake"),
    ("policies {policy} new_cases {name}", "new_cases"),
    ("policies {policy} existing *", "moves"),
    ("policies {policy} places {name} *", "added"),
    ("policies {policy} investments *", "investment"),
)
"""Where an assumed figure may stand in a municipality's file, and the sentence that says what it is of."""


def policy_name(policy: PolicyEffects, say: Wording) -> str:
    """Return a policy's name; no policy is called so."""
    return policy.name.in_(say.language) or (say("scale.without_policy") if policy.from_year is None else policy.id)


def about(effects: Effects, say: Wording) -> Iterator[str]:
    """Yield how the figures were made."""
    yield say("scale.about", price_level=effects.price_level)
    if effects.replications == 0:
        yield say("scale.by_arithmetic")
    elif effects.replications == 1:
        yield say("scale.simulated_once", seed=effects.seed)
    else:
        errors = (year.with_investment.standard_error for one in effects.policies for year in one.years)
        largest = max((error for error in errors if error is not None), default=0.0)
        told = number(largest / 1e6, 2, language=say.language)
        yield say("scale.simulated", count=effects.replications, seed=effects.seed, error=told)
    modes = {"turn_of_year"} if effects.replications == 0 else {group.arrivals for group in effects.groups}
    yield from (say(f"scale.arrives_{mode}") for mode in sorted(modes))


def check(group: GroupEffects, say: Wording) -> Iterator[str]:
    """Yield inflow, length and stock of a group, beside what the municipality says it has."""
    found, language = group.check, say.language
    yield say(
        "scale.check_product",
        name=group.name,
        new=number(found.new_per_year, _decimals(found.new_per_year), language=language),
        years=number(found.mean_years, 1, language=language),
        people=number(found.implied_people, language=language),
    )
    if found.stated_people is None:
        yield say("scale.check_not_stated")
        return
    stated = number(found.stated_people, language=language)
    if not found.differs:
        yield say("scale.check_agrees", stated=stated)
        return
    more = found.stated_people > found.implied_people
    percent = abs(found.stated_people / found.implied_people - 1) * 100 if found.implied_people else 100.0
    other = found.other_new_per_year or 0.0
    yield say(
        f"scale.check_{'more' if more else 'fewer'}",
        stated=stated,
        percent=number(percent, language=language),
        other=number(other, _decimals(other), language=language),
    )


def _decimals(new: float) -> int:
    """A handful of people a year is told with a decimal, whole numbers are not."""
    return 0 if new == round(new) else 1


def houses(policy: PolicyEffects, say: Wording) -> Iterator[str]:
    """Yield what a policy does where places are scarce: whether it saves kroner or shortens waits."""
    for house in policy.full_houses:
        yield _house(house, policy, say)


def _house(house: FullHouse, policy: PolicyEffects, say: Wording) -> str:
    def places(value: float) -> str:
        return number(value, 1, language=say.language)

    values = {
        "name": house.name.in_(say.language) or house.kind,
        "policy": policy_name(policy, say),
        "needed": places(abs(house.needed_fewer)),
        "saved": places(max(house.fewer_person_years, 0)),
        "filled": places(max(house.filled_by_others, 0)),
        "used": places(max(-house.fewer_person_years, 0)),
        "before": number(house.wait_days_before, language=say.language),
        "after": number(house.wait_days_after, language=say.language),
        "limited": millions(policy.mean_cost_difference, language=say.language, signed=True),
        "unlimited": millions(policy.cost_difference_without_limits, language=say.language, signed=True),
    }
    if abs(house.needed_fewer) < A_TENTH_OF_A_PLACE:
        return say("scale.house_same", **values)
    if house.needed_fewer < 0:
        return say("scale.house_needs_more", **values)
    mostly_filled = house.filled_by_others > MOSTLY * house.needed_fewer
    return say(f"scale.house_{'shorter' if mostly_filled else 'saves'}", **values)


def longer_stays(effects: Effects, say: Wording) -> Iterator[str]:
    """Yield a warning for each place in which people are half as long again as in the story."""
    for group in effects.groups:
        for one in group.stages:
            if one.longer_in_place:
                yield _longer(one, say)


def _longer(one: StageCheck, say: Wording) -> str:
    return say(
        "scale.longer_in_place",
        stage=one.name.in_(say.language) or one.stage,
        pathway=one.pathway_name.in_(say.language) or one.pathway,
        model=number(one.mean_years or 0.0, 1, language=say.language),
        story=number(one.story_years or 0.0, 1, language=say.language),
    )


def assumed(effects: Effects, say: Wording) -> Iterator[str]:
    """Yield every figure of the municipality that is assumed, with its spread and the reason."""
    for one in effects.assumptions:
        spread = ""
        if one.low is not None and one.high is not None:
            spread = say("scale.spread", low=_plain(one.low, say), high=_plain(one.high, say))
        reason = (one.reason or say("scale.no_reason")).strip()
        yield say(
            f"scale.{'assumed' if one.assumed else 'middle'}",
            what=what_assumed(one, effects, say),
            used=_plain(one.used, say),
            spread=spread,
            reason=reason if reason.endswith((".", "!", "?")) else f"{reason}.",
        )


def _plain(value: float, say: Wording) -> str:
    told = number(value, 3, language=say.language)
    return told.rstrip("0").rstrip(",.") if "," in told or "." in told else told


def what_assumed(one: Assumption, effects: Effects, say: Wording) -> str:
    """Return what an assumed figure is of, from its place in the file."""
    names = {use.kind: use.name.in_(say.language) for policy in effects.policies for use in policy.places}
    names |= {one.pathway: one.pathway_name.in_(say.language) for group in effects.groups for one in group.stages}
    policies = {policy.id: policy_name(policy, say) for policy in effects.policies}
    groups = {group.id: group.name for group in effects.groups}
    for pattern, key in PLACES_IN_THE_FILE:
        filled = _filled(pattern, one.what)
        if filled is not None:
            told = {"name": names.get(filled.get("name", "")), "policy": policies.get(filled.get("policy", ""))}
            told["group"] = groups.get(filled.get("group", ""))
            return say(f"scale.what_{key}", **filled | {word: name for word, name in told.items() if name})
    return " ".join(one.what)


def _filled(pattern: str, way: tuple[str, ...]) -> dict[str, str] | None:
    """Return what stands for the words in braces, where the way fits the pattern; ``*`` stands for any rest."""
    parts = pattern.split()
    if parts[-1] == "*":
        parts, way = parts[:-1], way[: len(parts) - 1]
    if len(parts) != len(way):
        return None
    filled = {part[1:-1]: own for part, own in zip(parts, way, strict=True) if part.startswith("{")}
    fits = all(part.startswith("{") or part == own for part, own in zip(parts, way, strict=True))
    return filled if fits else None


def notes(effects: Effects, say: Wording) -> Iterator[str]:
    """Yield what the reader must know about where the figures come from."""
    yield from assumed(effects, say)
    if effects.unknown_staff_time:
        names = ", ".join(name.in_(say.language) for name in effects.unknown_staff_time)
        yield say("scale.unknown_staff_time", names=names)
    if effects.sources:
        yield say("scale.sources", sources="; ".join(effects.sources))
