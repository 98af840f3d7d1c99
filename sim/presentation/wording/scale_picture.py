"""What the picture of a municipality's policies says: its title, the lines under it, and its labels.

In: ``Effects``. Out: sentences in the reader's language, built from the figures, whatever the municipality.
"""

from __future__ import annotations

from collections.abc import Sequence

from sim.effects import Effects, PolicyEffects, ReadingKind, Spread
from sim.presentation.amounts import listed
from sim.presentation.courses import HALF_A_KRONE, Course, Phased, course_of
from sim.presentation.figures import kroner, millions, number, people_a_year
from sim.presentation.scale_words import policy_name
from sim.presentation.wording import In3, Wording
from sim.presentation.wording.picture import money

SAYS: dict[str, In3] = {
    # The title: whom it is about, and which way the cost goes
    "finding": In3("{who}: {course}", "{who}: {course}", "{who}: {course}"),
    "both": In3("Begge tiltakene", "Begge tiltaka", "Both policies"),
    "all": In3("Alle {count} tiltakene", "Alle dei {count} tiltaka", "All {count} policies"),
    "nothing": In3("{name} uten tiltak, {years}", "{name} utan tiltak, {years}", "{name} without any policy, {years}"),
    "not_yet": In3("begynner først etter {last}", "byrjar først etter {last}", "does not begin until after {last}"),
    "equal": In3("ingen forskjell i kostnad", "ingen skilnad i kostnad", "no difference in cost"),
    "unsure": In3("ingen sikker forskjell i kostnad", "ingen sikker skilnad i kostnad", "no sure difference in cost"),
    "dearer": In3(
        "dyrere hvert år til og med {last}",
        "dyrare kvart år til og med {last}",
        "dearer every year to the end of {last}",
    ),
    "cheaper": In3(
        "billigere hvert år til og med {last}",
        "billegare kvart år til og med {last}",
        "cheaper every year to the end of {last}",
    ),
    "dearer_from": In3(
        "dyrere hvert år fra {first} til og med {last}",
        "dyrare kvart år frå {first} til og med {last}",
        "dearer every year from {first} to the end of {last}",
    ),
    "cheaper_from": In3(
        "billigere hvert år fra {first} til og med {last}",
        "billegare kvart år frå {first} til og med {last}",
        "cheaper every year from {first} to the end of {last}",
    ),
    "dearer_then_cheaper": In3(
        "dyrere til og med {before}, deretter billigere",
        "dyrare til og med {before}, deretter billegare",
        "dearer to the end of {before}, then cheaper",
    ),
    "cheaper_then_dearer": In3(
        "billigere til og med {before}, deretter dyrere",
        "billegare til og med {before}, deretter dyrare",
        "cheaper to the end of {before}, then dearer",
    ),
    "dearer_then_cheaper_from": In3(
        "dyrere fra {first} til og med {before}, deretter billigere",
        "dyrare frå {first} til og med {before}, deretter billegare",
        "dearer from {first} to the end of {before}, then cheaper",
    ),
    "cheaper_then_dearer_from": In3(
        "billigere fra {first} til og med {before}, deretter dyrere",
        "billegare frå {first} til og med {before}, deretter dyrare",
        "cheaper from {first} to the end of {before}, then dearer",
    ),
    "dearer_then_cheaper_about": In3(
        "dyrere først, billigere fra om lag {turn}",
        "dyrare først, billegare frå om lag {turn}",
        "dearer at first, cheaper from about {turn}",
    ),
    "cheaper_then_dearer_about": In3(
        "billigere først, dyrere fra om lag {turn}",
        "billegare først, dyrare frå om lag {turn}",
        "cheaper at first, dearer from about {turn}",
    ),
    "dearer_then_cheaper_all": In3(
        "dyrere først, billigere senest fra {turn}",
        "dyrare først, billegare seinast frå {turn}",
        "dearer at first, cheaper from {turn} at the latest",
    ),
    "cheaper_then_dearer_all": In3(
        "billigere først, dyrere senest fra {turn}",
        "billegare først, dyrare seinast frå {turn}",
        "cheaper at first, dearer from {turn} at the latest",
    ),
    "dearer_some": In3(
        "dyrere i {count} av {years} år, ellers ingen forskjell",
        "dyrare i {count} av {years} år, elles ingen skilnad",
        "dearer in {count} of {years} years, otherwise no difference",
    ),
    "cheaper_some": In3(
        "billigere i {count} av {years} år, ellers ingen forskjell",
        "billegare i {count} av {years} år, elles ingen skilnad",
        "cheaper in {count} of {years} years, otherwise no difference",
    ),
    "dearer_some_about": In3(
        "dyrere i {count} av {years} år, ellers ingen sikker forskjell",
        "dyrare i {count} av {years} år, elles ingen sikker skilnad",
        "dearer in {count} of {years} years, otherwise no sure difference",
    ),
    "cheaper_some_about": In3(
        "billigere i {count} av {years} år, ellers ingen sikker forskjell",
        "billegare i {count} av {years} år, elles ingen sikker skilnad",
        "cheaper in {count} of {years} years, otherwise no sure difference",
    ),
    "mixed": In3(
        "dyrere noen år, billigere andre", "dyrare nokre år, billegare andre", "dearer in some years, cheaper in others"
    ),
    # Under the title
    "where": In3(
        "{name} {years}, mot ingen tiltak.",
        "{name} {years}, mot ingen tiltak.",
        "{name} {years}, against no policy.",
    ),
    "in_all_less": In3("i alt {money} billigere", "i alt {money} billegare", "{money} cheaper in all"),
    "in_all_more": In3("i alt {money} dyrere", "i alt {money} dyrare", "{money} dearer in all"),
    "in_all_equal": In3("i alt ingen forskjell", "i alt ingen skilnad", "no difference in all"),
    "in_all_back": In3(
        "{in_all}, og betalt tilbake i {year}",
        "{in_all}, og betalt tilbake i {year}",
        "{in_all}, and paid back in {year}",
    ),
    "in_all_not_back": In3(
        "{in_all}, og ikke betalt tilbake innen {last}",
        "{in_all}, og ikkje betalt tilbake innan {last}",
        "{in_all}, and not paid back by {last}",
    ),
    "in_time_less": In3(
        "På sikt {money} billigere i året.", "På sikt {money} billegare i året.", "In time {money} cheaper a year."
    ),
    "in_time_more": In3(
        "På sikt {money} dyrere i året.", "På sikt {money} dyrare i året.", "In time {money} dearer a year."
    ),
    "in_time_equal": In3("På sikt ingen forskjell.", "På sikt ingen skilnad.", "In time no difference."),
    "more_policies": In3("Og {count} tiltak til.", "Og {count} tiltak til.", "And {count} policies more."),
    "more_policies_one": In3("Og ett tiltak til.", "Og eitt tiltak til.", "And one policy more."),
    "wait_anyway": In3(
        "Folk må vente på plass, også uten tiltak ({kinds}). En plass som blir ledig, går da til neste i køen.",
        "Folk må vente på plass, òg utan tiltak ({kinds}). Ein plass som blir ledig, går då til neste i køen.",
        "People must wait for a place, also without any policy ({kinds}). A place that falls vacant then goes to the next "
        "in the queue.",
    ),
    "wait_under": In3(
        "Med {policies} må folk vente på plass ({kinds}).",
        "Med {policies} må folk vente på plass ({kinds}).",
        "Under {policies} people must wait for a place ({kinds}).",
    ),
    "quoted": In3("«{name}»", "«{name}»", "'{name}'"),
    "wait_costs": In3(
        "«{policy}»: {limited} i året i snitt, mot {unlimited} om det var plass til alle.",
        "«{policy}»: {limited} i året i snitt, mot {unlimited} om det var plass til alle.",
        "'{policy}': {limited} a year on average, against {unlimited} if there were room for all.",
    ),
    "wait_costs_before_investment": In3(
        "«{policy}»: {limited} i året i snitt uten investering, mot {unlimited} om det var plass til alle.",
        "«{policy}»: {limited} i året i snitt utan investering, mot {unlimited} om det var plass til alle.",
        "'{policy}': {limited} a year on average without investment, against {unlimited} if there were room for all.",
    ),
    "room_for_all": In3(
        "Regnet ut som om det var plass til alle, men det trengs flere plasser enn det finnes ({kinds}).",
        "Rekna ut som om det var plass til alle, men det trengst fleire plassar enn det finst ({kinds}).",
        "Worked out as if there were room for all, but more places are needed than there are ({kinds}).",
    ),
    # The panels
    "each_year": In3(
        "Kostnad hvert år mot ingen tiltak", "Kostnad kvart år mot ingen tiltak", "Cost of each year against no policy"
    ),
    "each_year_invested": In3(
        "Kostnad hvert år mot ingen tiltak, investering medregnet",
        "Kostnad kvart år mot ingen tiltak, medrekna investering",
        "Cost of each year against no policy, investment included",
    ),
    "above": In3("dyrere", "dyrare", "dearer"),
    "below": In3("billigere", "billegare", "cheaper"),
    "label_dearer": In3("dyrere hvert år", "dyrare kvart år", "dearer every year"),
    "label_cheaper": In3("billigere hvert år", "billegare kvart år", "cheaper every year"),
    "label_dearer_then_cheaper": In3("billigere fra {turn}", "billegare frå {turn}", "cheaper from {turn}"),
    "label_cheaper_then_dearer": In3("dyrere fra {turn}", "dyrare frå {turn}", "dearer from {turn}"),
    "label_back": In3("betalt tilbake i {year}", "betalt tilbake i {year}", "paid back in {year}"),
    "label_equal": In3("ingen forskjell", "ingen skilnad", "no difference"),
    "label_unsure": In3("ingen sikker forskjell", "ingen sikker skilnad", "no sure difference"),
    "with_stated_people": In3("… med {new} nye i året", "… med {new} nye i året", "… with {new} new a year"),
    "with_without_growth": In3(
        "… uten vekst, {new} nye i året", "… utan vekst, {new} nye i året", "… without growth, {new} new a year"
    ),
    "check": In3(
        "{new} nye i året × {years} år = {people}.",
        "{new} nye i året × {years} år = {people}.",
        "{new} new a year × {years} years = {people}.",
    ),
    "check_named": In3("Som {name}: {check}", "Som {name}: {check}", "Like {name}: {check}"),
    "check_agrees": In3("Kommunen oppgir {stated}.", "Kommunen oppgir {stated}.", "The municipality says {stated}."),
    "check_differs": In3(
        "Kommunen oppgir {stated}. Med {stated} blir det {other} nye i året.",
        "Kommunen oppgir {stated}. Med {stated} blir det {other} nye i året.",
        "The municipality says {stated}. For {stated}, it takes {other} new a year.",
    ),
    "check_not_stated": In3(
        "Kommunen oppgir ikke hvor mange de er.",
        "Kommunen oppgir ikkje kor mange dei er.",
        "The municipality does not say how many they are.",
    ),
    "on_steps": In3(
        "{ladder}: hvor mange på hvert trinn", "{ladder}: kor mange på kvart trinn", "{ladder}: how many on each step"
    ),
    "places": In3(
        "{kind}: plasser som trengs, og plasser som finnes",
        "{kind}: plassar som trengst, og plassar som finst",
        "{kind}: places needed, and places there are",
    ),
    "there_are": In3("finnes: {count}", "finst: {count}", "there are: {count}"),
    "there_are_by_then": In3("finnes i {year}: {count}", "finst i {year}: {count}", "there are in {year}: {count}"),
    "queue": In3(
        "{kind}: hvor mange som venter på plass",
        "{kind}: kor mange som ventar på plass",
        "{kind}: how many wait for a place",
    ),
    # Pointed at
    "year_of": In3("{year}: {name}", "{year}: {name}", "{year}: {name}"),
    "with_spread": In3("{mean} ({low} til {high})", "{mean} ({low} til {high})", "{mean} ({low} to {high})"),
    "people": In3("{count} personer", "{count} personar", "{count} people"),
    "needs": In3("trenger {needed}, har {places}", "treng {needed}, har {places}", "needs {needed}, has {places}"),
    "needs_and_waits": In3(
        "trenger {needed}, har {places}, {queue} venter",
        "treng {needed}, har {places}, {queue} ventar",
        "needs {needed}, has {places}, {queue} wait",
    ),
    # Small print
    "price_level": In3(
        "Kroner er på {year}-nivå, uten prisvekst og uten diskontering.",
        "Kroner er på {year}-nivå, utan prisvekst og utan diskontering.",
        "Kroner are at {year} prices, without price growth and not discounted.",
    ),
    "same_people": In3(
        "Forskjellen er mellom tiltaket og ingen tiltak, for de samme menneskene.",
        "Skilnaden er mellom tiltaket og ingen tiltak, for dei same menneska.",
        "A difference is between the policy and no policy, for the same people.",
    ),
    "simulated": In3(
        "Simulert i {count} gjentakelser (frø {seed}). Linjene er gjennomsnittet.",
        "Simulert i {count} gjentakingar (frø {seed}). Linjene er gjennomsnittet.",
        "Simulated in {count} replications (seed {seed}). The lines are means.",
    ),
    "field": In3(
        "I feltet rundt en linje ligger 8 av 10 gjentakelser.",
        "I feltet rundt ei linje ligg 8 av 10 gjentakingar.",
        "In the field around a line lie 8 of 10 replications.",
    ),
    "ring": In3(
        "Åpen ring: første året som blir billigere. Fylt ring: betalt tilbake.",
        "Open ring: første året som blir billegare. Fylt ring: betalt tilbake.",
        "Open ring: the first year that gets cheaper. Filled ring: paid back.",
    ),
    "longer": In3(
        "Merk: Folk er mye lenger på plassen enn i fortellingen: {stays}.",
        "Merk: Folk er mykje lenger på plassen enn i forteljinga: {stays}.",
        "Note: people are in the place for much longer than in the story: {stays}.",
    ),
    "longer_stay": In3(
        "{stage} {model} år mot {story} ({pathway})",
        "{stage} {model} år mot {story} ({pathway})",
        "{stage} {model} years against {story} ({pathway})",
    ),
    "assumed": In3("Antatt: {figures}.", "Anteke: {figures}.", "Assumed: {figures}."),
    "assumed_figure": In3("{what} {used}", "{what} {used}", "{what} {used}"),
    "assumed_between": In3(
        "{what} {used} (mellom {low} og {high})",
        "{what} {used} (mellom {low} og {high})",
        "{what} {used} (between {low} and {high})",
    ),
    "and_more_figures": In3(
        "{figures}; og {count} tall til", "{figures}; og {count} tal til", "{figures}; and {count} more"
    ),
    # The page
    "hint": In3(
        "Pek på et år for å se tallene. De står også i tabellene nedenfor.",
        "Peik på eit år for å sjå tala. Dei står òg i tabellane nedanfor.",
        "Point at a year to see its figures. They also stand in the tables below.",
    ),
    "policies": In3("Tiltakene", "Tiltaka", "The policies"),
    "policy": In3("Tiltak", "Tiltak", "Policy"),
    "from_year": In3("Fra", "Frå", "From"),
    "sum_head": In3("I alt {years}", "I alt {years}", "In all {years}"),
    "invested_head": In3("Av det investering", "Av det investering", "Of which investment"),
    "in_time_head": In3("På sikt, i året", "På sikt, i året", "In time, a year"),
    "fte_head": In3("Årsverk på sikt", "Årsverk på sikt", "FTE in time"),
    "saves_head": In3("Sparer første gang", "Sparer første gong", "First saves"),
    "back_head": In3("Betalt tilbake", "Betalt tilbake", "Paid back"),
    "no": In3("nei", "nei", "no"),
    "queue_short": In3("kø", "kø", "queue"),
    "queue_note": In3(
        "«Kø»: Der folk må vente på plass, kan virkningen på sikt ikke regnes ut.",
        "«Kø»: Der folk må vente på plass, kan verknaden på sikt ikkje reknast ut.",
        "'Queue': where people must wait for a place, the effect in time cannot be worked out.",
    ),
    "years": In3("År for år", "År for år", "Year by year"),
    "years_note": In3(
        "Mill. kr mot ingen tiltak, investering medregnet.",
        "Mill. kr mot ingen tiltak, medrekna investering.",
        "Million NOK against no policy, investment included.",
    ),
    "years_note_spread": In3(
        "Gjennomsnittet av gjentakelsene, og hva 8 av 10 av dem ligger mellom.",
        "Gjennomsnittet av gjentakingane, og kva 8 av 10 av dei ligg mellom.",
        "The mean of the replications, and what 8 of 10 of them lie between.",
    ),
    "between": In3("8 av 10", "8 av 10", "8 of 10"),
    "from_to": In3("{low} til {high}", "{low} til {high}", "{low} to {high}"),
    "year": In3("År", "År", "Year"),
    "million": In3("Mill. kr", "Mill. kr", "Million NOK"),
    "fte": In3("Årsverk", "Årsverk", "FTE"),
    "sum": In3("Sum", "Sum", "Total"),
    "people_head": In3("Folk på trinnene", "Folk på trinna", "People on the steps"),
    "people_note": In3(
        "Hvor mange som er på hvert trinn, i snitt gjennom året.",
        "Kor mange som er på kvart trinn, i snitt gjennom året.",
        "How many are on each step, on average over the year.",
    ),
    "step": In3("Trinn", "Trinn", "Step"),
    "places_head": In3("Plassene", "Plassane", "The places"),
    "places_note": In3(
        "Plasser som trengs, i snitt gjennom året.",
        "Plassar som trengst, i snitt gjennom året.",
        "Places needed, on average over the year.",
    ),
    "places_note_queue": In3(
        "Plasser som trengs, og i parentes hvor mange som venter, i snitt gjennom året.",
        "Plassar som trengst, og i parentes kor mange som ventar, i snitt gjennom året.",
        "Places needed, and in brackets how many wait, on average over the year.",
    ),
    "needed_alone": In3("{needed}", "{needed}", "{needed}"),
    "needed_and_queue": In3("{needed} ({queue})", "{needed} ({queue})", "{needed} ({queue})"),
    "there": In3("Finnes", "Finst", "There are"),
    "about": In3("Om tallene", "Om tala", "About the figures"),
}

MOST_OTHERS = 3
NOTABLE = 0.05
HALF_A_PLACE = 0.5
A_MILLION = 999_500
ALIKE = ("equal", "unsure", "dearer", "cheaper", "dearer_then_cheaper", "cheaper_then_dearer")


def policies_of(effects: Effects) -> list[PolicyEffects]:
    """Return the policies that change something."""
    return [policy for policy in effects.policies if policy.from_year is not None]


def headline(effects: Effects, language: str) -> str:
    """Return the finding in one sentence: what all policies have in common, or which way the first one goes."""
    say, policies = Wording(language), policies_of(effects)
    if not policies:
        return say("scale_picture.nothing", name=place_name(effects, language), years=years_words(effects))
    return finding_of(policies, policy_name(policies[0], say), language)


def finding_of(policies: Sequence[Phased], name: str, language: str) -> str:
    """Return what policies have in common, or which way the first one goes, which has this name.

    As ``Proaktivt for alle nye: dyrere til og med 2033, deretter billigere``.
    """
    say, courses, last = Wording(language), [course_of(policy) for policy in policies], policies[0].years[-1].year
    if not _alike(courses):
        return say("scale_picture.finding", who=name, course=course_words(policies[0], language))
    who = say("scale_picture.both") if len(policies) == 2 else say("scale_picture.all", count=len(policies))
    key = courses[0].shape
    turns = [course.turn for course in courses if course.turn is not None]
    if turns and (min(turns) < max(turns) or not all(course.sure for course in courses)):
        return say("scale_picture.finding", who=who, course=say(f"scale_picture.{key}_all", turn=max(turns)))
    return say("scale_picture.finding", who=who, course=_course(max(courses, key=_first), last, language))


def course_words(policy: Phased, language: str) -> str:
    """Return which way a policy goes, without its name."""
    return _course(course_of(policy), policy.years[-1].year, language)


def _course(course: Course, last: int, language: str) -> str:
    key = str(course.shape)
    if not course.sure and ("then" in key or "some" in key):
        key += "_about"
    elif not course.at_once and key in {"dearer", "cheaper", "dearer_then_cheaper", "cheaper_then_dearer"}:
        key += "_from"
    before = None if course.turn is None else course.turn - 1
    counts = {"count": course.count, "years": course.years}
    return Wording(language)(
        f"scale_picture.{key}", first=course.first, last=last, before=before, turn=course.turn, **counts
    )


def _alike(courses: Sequence[Course]) -> bool:
    return len(courses) > 1 and len({course.shape for course in courses}) == 1 and courses[0].shape in ALIKE


def _first(course: Course) -> int:
    return course.first


def _span(effects: Effects) -> dict[str, int]:
    return {"first": effects.start, "last": effects.start + effects.years - 1}


def years_words(effects: Effects) -> str:
    """Return the years of the run: ``2025–2044``, or one alone."""
    first, last = _span(effects).values()
    return str(first) if first == last else f"{first}–{last}"


def place_name(effects: Effects, language: str) -> str:
    """Return the municipality's name."""
    return effects.name.in_(language) or effects.municipality


def under_headline(effects: Effects, language: str) -> list[str]:
    """Return the lines under the title: what the first policy comes to, the others, and whether people must wait."""
    say, policies = Wording(language), policies_of(effects)
    if not policies:
        return waiting(effects, language)
    named = [(policy_name(policy, say), policy) for policy in policies]
    told = what_they_come_to(named, language)
    told[0] = " ".join([told[0], *_in_time(policies[0], language)])
    where = say("scale_picture.where", name=place_name(effects, language), years=years_words(effects))
    return [f"{where} {told[0]}", *told[1:], *waiting(effects, language)]


def what_they_come_to(named: Sequence[tuple[str, Phased]], language: str) -> list[str]:
    """Return what the first policy comes to in all, and a line about the others, each with its name."""
    say = Wording(language)
    (name, first), *others = named
    alike = _alike([course_of(policy) for _, policy in named])
    told = in_all_words(first, language)
    whole = [_sentence(say("scale_picture.finding", who=name, course=told) if alike else told)]
    if not others:
        return whole
    rest = []
    for name, policy in others[:MOST_OTHERS]:
        course = in_all_words(policy, language) if alike else course_words(policy, language)
        rest.append(_sentence(say("scale_picture.finding", who=name, course=course)))
    if (more := len(others) - MOST_OTHERS) > 0:
        rest.append(say("scale_picture.more_policies_one" if more == 1 else "scale_picture.more_policies", count=more))
    return [*whole, " ".join(rest)]


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def in_all(policy: Phased) -> float:
    """Return the sum of a policy's yearly differences, with investment."""
    return sum(year.with_investment.mean for year in policy.years)


def in_all_words(policy: Phased, language: str) -> str:
    """Return what a policy comes to over the years, and whether it has paid back."""
    say, amount = Wording(language), in_all(policy)
    told = say(f"scale_picture.in_all_{_side(amount)}", money=money(abs(amount), language))
    if course_of(policy).shape != "dearer_then_cheaper":
        return told
    year, last = policy.with_investment.paid_back_year, policy.years[-1].year
    key = "in_all_not_back" if year is None else "in_all_back"
    return say(f"scale_picture.{key}", in_all=told, year=year, last=last)


def _in_time(policy: PolicyEffects, language: str) -> list[str]:
    amount = policy.steady.with_investment
    if amount is None:
        return []
    shown = money(abs(amount.mean), language)
    return [Wording(language)(f"scale_picture.in_time_{_side(amount.mean)}", money=shown)]


def _side(amount: float) -> str:
    return "equal" if abs(amount) <= HALF_A_KRONE else "less" if amount < 0 else "more"


def binding_kinds(policy: PolicyEffects, language: str) -> list[str]:
    """Return the names of the kinds of place that people wait for."""
    names = [*policy.steady.kinds, *(house.name for house in policy.full_houses)]
    return list(dict.fromkeys(name.in_(language) for name in names))


def waiting(effects: Effects, language: str) -> list[str]:
    """Return that people wait for places, under which policies, and what that does to the cost; nothing where none do."""
    say = Wording(language)
    if effects.replications == 0:
        short = _short_of(effects, language)
        return [say("scale_picture.room_for_all", kinds=", ".join(short))] if short else []
    anyway = binding_kinds(effects.policies[0], language)
    told = [say("scale_picture.wait_anyway", kinds=", ".join(anyway))] if anyway else []
    by_kinds: dict[str, list[str]] = {}
    for policy in policies_of(effects):
        kinds = ", ".join(kind for kind in binding_kinds(policy, language) if kind not in anyway)
        by_kinds.setdefault(kinds, []).append(say("scale_picture.quoted", name=policy_name(policy, say)))
    for kinds, names in by_kinds.items():
        told += [say("scale_picture.wait_under", policies=listed(names, say), kinds=kinds)] if kinds else []
    costs = (_costs_of_waiting(policy, language) for policy in policies_of(effects) if binding_kinds(policy, language))
    return [" ".join([*told, *[cost for cost in costs if cost][:1]])] if told else []


def _short_of(effects: Effects, language: str) -> list[str]:
    """Return the names of the kinds of place that more are needed of than there are, in any year, under any policy."""
    uses = [use for policy in effects.policies for use in policy.places]
    short = [use for use in uses if any(year.needed > year.places + HALF_A_PLACE for year in use.years)]
    return list(dict.fromkeys(use.name.in_(language) or use.kind for use in short))


def _costs_of_waiting(policy: PolicyEffects, language: str) -> str:
    """Return what a policy costs a year with the places there are and with enough of them; nothing where it is the same."""
    say, limited, unlimited = Wording(language), policy.mean_cost_difference, policy.cost_difference_without_limits
    if abs(limited - unlimited) <= NOTABLE * abs(unlimited):
        return ""
    amounts = {"limited": signed_money(limited, language), "unlimited": signed_money(unlimited, language)}
    invested = any(year.investment_difference for year in policy.years)
    key = "wait_costs_before_investment" if invested else "wait_costs"
    return say(f"scale_picture.{key}", policy=policy_name(policy, say), **amounts)


def spread_words(spread: Spread, replications: int, language: str) -> str:
    """Return a yearly difference, and where a run has an interval what it lies between."""
    in_millions = max(abs(amount) for amount in (spread.mean, spread.low, spread.high)) >= A_MILLION
    mean = (millions if in_millions else kroner)(spread.mean, language=language, signed=True)
    if replications <= 1:
        return mean
    unit, decimals = (1e6, 1) if in_millions else (1.0, 0)
    low, high = (
        number(amount / unit, decimals, language=language, signed=True) for amount in (spread.low, spread.high)
    )
    return Wording(language)("scale_picture.with_spread", mean=mean, low=low, high=high)


def signed_money(amount: float, language: str) -> str:
    """Return an amount with its sign: millions from one million on, whole kroner below."""
    shown = millions if abs(amount) >= A_MILLION else kroner
    return shown(amount, language=language, signed=True)


def label_lines(policy: Phased, language: str, *, brief: bool) -> list[str]:
    """Return what stands under a policy's name beside its line: from when it saves, and when it has paid back."""
    say, course = Wording(language), course_of(policy)
    key = f"label_{course.shape}"
    lines = [say(f"scale_picture.{key}", turn=course.turn)] if key in SAYS else []
    back = policy.with_investment.paid_back_year
    if course.shape == "dearer_then_cheaper" and back is not None:
        lines.append(say("scale_picture.label_back", year=back))
    return [", ".join(lines)] if brief and lines else lines


def other_label(policy: PolicyEffects, kind: ReadingKind, effects: Effects, language: str) -> str:
    """Return what the curve of another reading is called."""
    new = effects.other_readings[kind].new_per_year.get(policy.group or "", 0.0)
    return Wording(language)(f"scale_picture.with_{kind}", new=people_a_year(new, language))


def on_axis(amounts: Sequence[float], language: str) -> list[str]:
    """Return evenly spaced amounts on both sides of 0 as they stand on an axis, with their signs."""
    step = amounts[1] - amounts[0]
    if step < 100_000:
        return [kroner(amount, language=language, signed=True) if amount else "0" for amount in amounts]
    decimals = 0 if step >= 1_000_000 else 1
    return [millions(amount, decimals, language=language, signed=True) if amount else "0" for amount in amounts]
