"""What is said of policies: whether the figures hang together, what happens to places, what is assumed.

In: ``Effects``. Out: sentences in the reader's language, for the terminal and for pages.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.effects import Assumption, Effects, FullHouse, GroupEffects, InflowCheck, PolicyEffects, StageCheck
from sim.presentation.figures import millions, number, people_a_year
from sim.presentation.wording import Wording

A_TENTH_OF_A_PLACE = 0.05


PLACES_IN_THE_FILE = (
    ("groups {group} people", "people"),
    ("groups {group} people {year}", "people_in"),
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
    yield say("scale.price_level", price_level=effects.price_level)
    if len(effects.policies) > 1:
        yield say("scale.same_people")
    if effects.replications == 0:
        yield say("scale.by_arithmetic")
    elif effects.replications == 1:
        yield say("scale.simulated_once", seed=effects.seed)
    else:
        yield say("scale.simulated", count=effects.replications, seed=effects.seed)
        if len(effects.policies) > 1:
            yield say("scale.interval", error=number(_largest_error(effects) / 1e6, 2, language=say.language))
    yield from _arrivals(effects, say)
    if effects.history is not None:
        yield say("scale.history_short", given=effects.history[0], needed=effects.history[1])
    if effects.left_out:
        yield say("scale.left_out", names=", ".join(name.in_(say.language) for name in effects.left_out))


def _largest_error(effects: Effects) -> float:
    errors = (year.with_investment.standard_error for one in effects.policies for year in one.years)
    return max((error for error in errors if error is not None), default=0.0)


def _arrivals(effects: Effects, say: Wording) -> Iterator[str]:
    """Yield how new cases arrive, group by group where they arrive differently."""
    modes = [("turn_of_year" if effects.replications == 0 else group.arrivals, group) for group in effects.groups]
    if len({mode for mode, _ in modes}) == 1:
        yield say(f"scale.arrives_{modes[0][0]}")
        return
    for mode, group in modes:
        yield say("scale.like", name=group.name, told=say(f"scale.arrives_{mode}"))


def check(group: GroupEffects, effects: Effects, say: Wording) -> Iterator[str]:
    """Yield inflow, length and stock of a group, beside what the municipality says it has, and how new cases grow."""
    yield from _stock(group, say)
    if effects.without_growth is not None:
        new = (people_a_year(one, say.language) for one in (group.new_cases[0], group.new_cases[-1]))
        first, last = effects.start, effects.start + effects.years - 1
        told = dict(zip(("first_new", "last_new"), new, strict=True))
        if group.new_cases_from == "given":
            return
        yield say(f"scale.new_cases_{group.new_cases_from}", first=first, last=last, **told)
        if group.known_until is not None and group.known_until < last:
            yield say("outlook.held", last=group.known_until)


def _stock(group: GroupEffects, say: Wording) -> Iterator[str]:
    found, language = group.check, say.language
    yield say("scale.check_product", name=group.name, **product(found, language))
    if found.stated_people is None:
        yield say("scale.check_not_stated")
        return
    stated = number(found.stated_people, language=language)
    if not found.differs:
        yield say("scale.check_agrees", stated=stated)
        return
    more = found.stated_people > found.implied_people
    percent = abs(found.stated_people / found.implied_people - 1) * 100 if found.implied_people else 100.0
    yield say(
        f"scale.check_{'more' if more else 'fewer'}",
        stated=stated,
        percent=number(percent, language=language),
        other=people_a_year(found.other_new_per_year or 0.0, language),
    )


def product(found: InflowCheck, language: str) -> dict[str, str]:
    """Return new cases, years and people as they are told: with the decimals by which the product comes out."""
    people = round(found.implied_people)
    decimals = next(
        (n for n in (1, 2) if round(round(found.new_per_year, 1) * round(found.mean_years, n)) == people), 2
    )
    return {
        "new": people_a_year(found.new_per_year, language),
        "years": number(found.mean_years, decimals, language=language),
        "people": number(people, language=language),
    }


def begins_later(policy: PolicyEffects, effects: Effects, say: Wording) -> Iterator[str]:
    """Yield that a policy begins after the last year, where it does."""
    last = effects.start + effects.years - 1
    if policy.from_year is not None and policy.from_year > last:
        yield say("scale.begins_later", policy=policy_name(policy, say), year=policy.from_year, last=last)


def houses(policy: PolicyEffects, say: Wording) -> Iterator[str]:
    """Yield what a policy does where places are scarce: whether it saves kroner or shortens waits."""
    for house in policy.full_houses:
        told = [_need(house, policy, say), _queue(house, say)]
        yield " ".join([*told, *_cost(house, policy, say)])


def _need(house: FullHouse, policy: PolicyEffects, say: Wording) -> str:
    """Return how the need changes, and what becomes of the places that are freed or wanted."""
    fewer, used = house.needed_fewer, house.fewer_person_years
    if abs(fewer) < A_TENTH_OF_A_PLACE:
        key = "same" if abs(used) < A_TENTH_OF_A_PLACE else "same_more_used" if used < 0 else "same_fewer_used"
    elif fewer > 0:
        key = "falls" if house.filled_by_others > A_TENTH_OF_A_PLACE else "falls_saved"
    else:
        key = "rises" if -used < -fewer - A_TENTH_OF_A_PLACE else "rises_used"
    figures = {"needed": abs(fewer), "used": abs(used), "filled": abs(house.filled_by_others)}
    values = {name: number(value, 1, language=say.language) for name, value in figures.items()}
    name = house.name.in_(say.language) or house.kind
    return say(f"scale.house_{key}", name=name, policy=policy_name(policy, say), **values)


def _queue(house: FullHouse, say: Wording) -> str:
    """Return how the queue changes, and the wait where it is known on both sides."""
    before, after = (number(one, 1, language=say.language) for one in (house.queue_before, house.queue_after))
    if house.wait_days_before is None or house.wait_days_after is None:
        return say("scale.house_queue", before=before, after=after)
    days = (number(one, language=say.language) for one in (house.wait_days_before, house.wait_days_after))
    days_before, days_after = days
    return say("scale.house_wait", before=before, after=after, days_before=days_before, days_after=days_after)


def _cost(house: FullHouse, policy: PolicyEffects, say: Wording) -> Iterator[str]:
    """Yield what the policy costs or saves with the places there are, and what it would if there were enough."""
    limited, unlimited = policy.mean_cost_difference, policy.cost_difference_without_limits
    told = (millions(one, language=say.language, signed=True) for one in (limited, unlimited))
    yield say("scale.house_cost", **dict(zip(("limited", "unlimited"), told, strict=True)))
    shorter = house.queue_after < house.queue_before and house.filled_by_others > house.fewer_person_years
    if shorter and unlimited < limited:
        yield say("scale.house_shortens")
    elif limited < unlimited < 0:
        yield say("scale.house_more_with_queue")


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
