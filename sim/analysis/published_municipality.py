"""What was published about everyone who is like a persona in a municipality, held against the arithmetic of cohorts.

In: ``PublishedMunicipality``, the ``Evidence`` about its persona, and ``LivesByTable`` where there is a life table.
Out: the claims, judged with as many new cases a year as the printed people and the printed lines make; and the same
claims under several assumptions about how long people live with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sim.analysis.cohorts import full_effect, full_from, phased_in, saves_and_pays_back
from sim.analysis.published import Evidence
from sim.analysis.published_lives import LivesByTable, Profile, Profiles, by_printed_line, by_year, cut
from sim.analysis.verify import Explanation, judge
from sim.verdicts import Claim, ClaimGroup, Figure, PathwayEffect, PublishedMunicipality, Reading, Readings

MILLION = 1e6
FIRST_YEARS = 20
FULL_EFFECT = {"saving": -1.0, "extra": 1.0}
"""Claims about the full effect: the sign that turns a difference of cost into the printed figure."""


@dataclass(frozen=True, slots=True)
class MunicipalEvidence:
    """What the claims are judged by.

    Attributes:
        published: what was published.
        known: the same about the persona.
        lives: whole lives under a life table; None without one.
        printed: one person, less the baseline, through the lines as printed; empty where the model lacks one of them.
    """

    published: PublishedMunicipality
    known: Evidence
    lives: LivesByTable | None
    printed: Profiles

    @property
    def people(self) -> float:
        """How many people there are said to be."""
        return next(figure.printed for figure in self.published.claims if figure.what == "people")

    @property
    def new(self) -> int:
        """How many are new a year, if each lives through every printed line."""
        return _whole(self.people / self.known.line_count)

    @property
    def new_by_staffing(self) -> float:
        """What the printed full-time years give when they, and not the people, are divided by the lines."""
        return self.published.beside["staffing"].printed / self.known.line_count

    def other_inflows(self) -> dict[str, float]:
        """Return other numbers of new cases that the source may have used, by what they are worked out from.

        Nothing says that it did.
        """
        may_be = {"fte": self.new_by_staffing}
        if self.lives is not None:
            may_be["years_left"] = self.people / self.lives.years_left
        return may_be


def municipal_evidence(
    published: PublishedMunicipality, known: Evidence, lives: LivesByTable | None
) -> MunicipalEvidence:
    """Return what the claims about a municipality are judged by."""
    return MunicipalEvidence(published, known, lives, by_printed_line(known))


def municipal_claims(seen: MunicipalEvidence) -> ClaimGroup:
    """Return every claim about the municipality."""
    claims = tuple(CLAIMS[figure.what](figure, seen) for figure in seen.published.claims)
    return ClaimGroup(f"{seen.published.municipality}_claims", "municipality", claims)


def _people(figure: Figure, seen: MunicipalEvidence) -> Claim:
    """So many new a year, each through every line, are so many people at one time."""
    lines = seen.known.line_count
    return judge(figure, seen.new * lines, values={"new": float(seen.new), "lines": float(lines)})


def _full_effect(figure: Figure, seen: MunicipalEvidence, new: float) -> float | None:
    own = _own(figure, seen)
    return None if own is None else FULL_EFFECT[figure.what] * full_effect(own.cost, new) / MILLION


def _about_full_effect(figure: Figure, seen: MunicipalEvidence) -> Claim:
    """The full effect was worked out with another number of new cases than the phase-in."""
    others = seen.other_inflows()
    explanations = [Explanation("other_inflow", _full_effect(figure, seen, new)) for new in others.values()]
    values = {"new": float(seen.new)}
    if fitting := [new for new in others.values() if _comes_out(figure, seen, new)]:
        values["other_new"] = fitting[0]
    return judge(figure, _full_effect(figure, seen, seen.new), explanations, values | _of_all_full_effects(seen))


def _of_all_full_effects(seen: MunicipalEvidence) -> dict[str, float]:
    """Return what there is to say if one number of new cases accounts for every printed full effect; else nothing."""
    figures = [figure for figure in seen.published.claims if figure.what in FULL_EFFECT]
    one_for_all = [
        name for name, new in seen.other_inflows().items() if all(_comes_out(figure, seen, new) for figure in figures)
    ]
    if not one_for_all:
        return {}
    values = {"people": seen.people, "lines": float(seen.known.line_count)}
    for figure in figures:
        values[f"printed_{figure.what}"] = figure.printed
        values[figure.what] = _full_effect(figure, seen, seen.new) or 0.0
    if "fte" in one_for_all:
        values["fte"] = seen.published.beside["staffing"].printed
    if "years_left" in one_for_all and seen.lives is not None:
        values |= {"years_left": seen.lives.years_left, "age": seen.lives.pathways[0].years[0].age}
    return values


def _comes_out(figure: Figure, seen: MunicipalEvidence, new: float) -> bool:
    return judge(figure, _full_effect(figure, seen, new)).verdict == "reproduced"


def _phase_in(figure: Figure, seen: MunicipalEvidence) -> Claim:
    """A year in which only those who are new since the first year are on the pathway; nothing is invested in them."""
    own = _own(figure, seen)
    if own is None or figure.year is None:
        return judge(figure, None)
    return judge(figure, phased_in(own.cost, seen.new, figure.year)[-1] / MILLION)


def _saving_after(figure: Figure, seen: MunicipalEvidence) -> Claim:
    """The last year before it saves, if "after" is taken at its word.

    Without investment the year named is the first that saves. So the words come out if they mean "from that year on",
    and, as they stand, if the investment counts, which it does not in the printed years one to four.
    """
    own = _own(figure, seen)
    if own is None:
        return judge(figure, None)
    first, with_investment = (
        saves_and_pays_back(one, seen.new).first_saving_year for one in (own.cost, own.with_investment)
    )
    if first is None:
        return judge(figure, None)
    values = {"year": figure.printed, "saved": -phased_in(own.cost, seen.new, first)[-1]}
    last_with = None if with_investment is None else with_investment - 1
    if last_with == figure.printed:
        values["dearer"] = phased_in(own.with_investment, seen.new, last_with)[-1]
    return judge(figure, first - 1, [Explanation("from_that_year", first)], values)


def _own(figure: Figure, seen: MunicipalEvidence) -> Profile | None:
    return seen.printed.get(figure.pathway or "") if figure.against == seen.known.comparison.baseline else None


CLAIMS: dict[str, Callable[[Figure, MunicipalEvidence], Claim]] = {
    "people": _people,
    "saving": _about_full_effect,
    "extra": _about_full_effect,
    "phase_in": _phase_in,
    "saving_after": _saving_after,
}


def readings(seen: MunicipalEvidence) -> Readings:
    """Return the claims under several assumptions about how long people live with it."""
    told = seen.known.comparison
    base = seen.known.pathway(told.baseline).total.investment
    return Readings(
        name=seen.published.name,
        people=seen.people,
        investment={name: seen.known.pathway(name).total.investment - base for name in _pathways(seen)},
        women=seen.lives.women if seen.lives is not None else None,
        rows=tuple(_readings(seen)),
        beside=seen.published.beside,
    )


def _pathways(seen: MunicipalEvidence) -> list[str]:
    """Return the pathways that a full effect is printed of."""
    return [figure.pathway for figure in seen.published.claims if figure.what in FULL_EFFECT and figure.pathway]


def _readings(seen: MunicipalEvidence) -> Iterator[Reading]:
    printed, once, lines = seen.printed, by_year(seen.known), float(seen.known.line_count)
    if printed:
        yield _reading("deck.phase_in", seen, printed, seen.new, lines)
        yield _reading("deck.full_effect", seen, printed, _whole(seen.new_by_staffing), lines)
    yield _reading("deck.years_once", seen, once, seen.new, float(_longest(once)))
    if seen.lives is not None:
        by_table, years, source = seen.lives.profiles(), seen.lives.mean_years, seen.lives.source
        yield _reading("life_table.same_new", seen, by_table, seen.new, years, source)
        yield _reading("life_table.same_people", seen, by_table, _whole(seen.people / years), years, source)
    redic, hunt = (seen.published.beside[name] for name in ("redic_years", "hunt_new"))
    studies = (
        ("redic", _whole(seen.people / redic.printed), redic.printed, redic.source),
        ("hunt", _whole(hunt.printed), seen.people / hunt.printed, hunt.source),
    )
    for name, new, years, source in studies:
        if printed:
            yield _reading(f"{name}.whole", seen, printed, new, lines, source)
        if years <= _longest(once):
            yield _reading(f"{name}.cut", seen, cut(once, years), new, years, source)


def _longest(profiles: Profiles) -> int:
    return max(len(one.cost) for one in profiles.values())


def _reading(
    identity: str, seen: MunicipalEvidence, profiles: Profiles, new: int, years: float, source: str | None = None
) -> Reading:
    effects = {name: effect_of(profiles[name], new) for name in _pathways(seen)}
    return Reading(identity, new, years, effects, source)


def effect_of(one: Profile, new: float) -> PathwayEffect:
    """Return what it comes to that so many new a year have this profile instead of the baseline's."""
    cost, both = (saves_and_pays_back(profile, new) for profile in (one.cost, one.with_investment))
    return PathwayEffect(
        cost_difference=full_effect(one.cost, new),
        cost_difference_with_investment=full_effect(one.with_investment, new),
        first_saving_year=cost.first_saving_year,
        first_saving_year_with_investment=both.first_saving_year,
        paid_back_year=cost.paid_back_year,
        paid_back_year_with_investment=both.paid_back_year,
        full_from_year=full_from(one.cost, new),
        by_year=phased_in(one.cost, new, FIRST_YEARS),
        by_year_with_investment=phased_in(one.with_investment, new, FIRST_YEARS),
    )


def _whole(number: float) -> int:
    """Return the nearest whole number of people."""
    return int(number + 0.5)
