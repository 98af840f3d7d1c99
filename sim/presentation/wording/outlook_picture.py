"""What the picture of how many people there are says: its title, the lines under it, its labels and its small print.

In: ``Outlook``. Out: sentences in the reader's language, built from the figures, whatever the municipality.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sim.outlook import ByYear, GroupOutlook, NewCasesReading, Outlook, WithCondition
from sim.presentation.figures import NO_BREAK_SPACE, number, people_a_year
from sim.presentation.outlook_facts import (
    Change,
    at_ends,
    change,
    change_of,
    drawn_ages,
    in_all,
    is_sparse,
    name_of,
    people_of,
    projected,
    stated_span,
    used,
    younger,
)
from sim.presentation.outlook_words import FOLLOWING, sources
from sim.presentation.wording import In3, Wording

SAYS: dict[str, In3] = {
    # The title
    "finding": In3("{place}: {course}", "{place}: {course}", "{place}: {course}"),
    "grows": In3(
        "fra {first} i {start} til {last} i {end}",
        "frå {first} i {start} til {last} i {end}",
        "from {first} in {start} to {last} in {end}",
    ),
    "stays": In3(
        "{first} i {start}, og like mange i {end}",
        "{first} i {start}, og like mange i {end}",
        "{first} in {start}, and as many in {end}",
    ),
    "now": In3("{first} i {start}", "{first} i {start}", "{first} in {start}"),
    "people": In3("{count} personer som {name}", "{count} personar som {name}", "{count} people like {name}"),
    "person": In3("{count} person som {name}", "{count} person som {name}", "{count} person like {name}"),
    "nobody": In3(
        "ingen personer som {name} i {start}", "ingen personar som {name} i {start}", "no people like {name} in {start}"
    ),
    "nobody_until": In3(
        "ingen personer som {name} fra {start} til {end}",
        "ingen personar som {name} frå {start} til {end}",
        "no people like {name} from {start} to {end}",
    ),
    "from_none": In3(
        "fra ingen personer som {name} i {start} til {last} i {end}",
        "frå ingen personar som {name} i {start} til {last} i {end}",
        "from no people like {name} in {start} to {last} in {end}",
    ),
    "new_people": In3("{count} nye som {name}", "{count} nye som {name}", "{count} new cases like {name}"),
    "made_up_place": In3(
        "{place} (oppdiktet folketall)", "{place} (oppdikta folketal)", "{place} (made-up population)"
    ),
    # Under the title
    "named": In3("Som {name}: {said}", "Som {name}: {said}", "Like {name}: {said}"),
    "more": In3("{percent} prosent flere.", "{percent} prosent fleire.", "{percent} per cent more."),
    "fewer": In3("{percent} prosent færre.", "{percent} prosent færre.", "{percent} per cent fewer."),
    "interval": In3(
        "Spennet i forekomsten gir {low} til {high} i {end}.",
        "Spennet i førekomsten gir {low} til {high} i {end}.",
        "The interval of the prevalence gives {low} to {high} in {end}.",
    ),
    "fan": In3(
        "De andre alternativene for folketallet gir {low} til {high}.",
        "Dei andre alternativa for folketalet gir {low} til {high}.",
        "The other alternatives of the projection give {low} to {high}.",
    ),
    "fan_one": In3(
        "Det andre alternativet for folketallet gir {low}.",
        "Det andre alternativet for folketalet gir {low}.",
        "The other alternative of the projection gives {low}.",
    ),
    "says": In3("Kommunen oppgir {count}.", "Kommunen oppgir {count}.", "The municipality says {count}."),
    "says_in": In3(
        "Kommunen oppgir {count} i {year}.",
        "Kommunen oppgir {count} i {year}.",
        "The municipality says {count} in {year}.",
    ),
    "own_numbers": In3(
        "Antallet er det kommunen selv oppgir.",
        "Talet er det kommunen sjølv oppgir.",
        "The number is what the municipality itself says.",
    ),
    "not_stated": In3(
        "Kommunefilen sier ikke hvor mange de er.",
        "Kommunefila seier ikkje kor mange dei er.",
        "The municipality's file does not say how many they are.",
    ),
    "new_in": In3(
        "Nye som {name} i {year} – {ways}.",
        "Nye som {name} i {year} – {ways}.",
        "New cases like {name} in {year} – {ways}.",
    ),
    # The panels
    "people_title": In3(
        "Personer som {name} 1. januar", "Personar som {name} 1. januar", "People like {name} at 1 January"
    ),
    "ages_title": In3(
        "Personer som {name} etter alder", "Personar som {name} etter alder", "People like {name} by age"
    ),
    "new_title": In3(
        "Nye som {name} i året, på hver måte",
        "Nye som {name} i året, på kvar måte",
        "New cases like {name} a year, in each way",
    ),
    "most_growth": In3(
        "størst økning {ages}, fra {first} til {last}",
        "størst auke {ages}, frå {first} til {last}",
        "largest increase {ages}, from {first} to {last}",
    ),
    "new_a_year": In3("Nye som {name} i året", "Nye som {name} i året", "New cases like {name} a year"),
    "new_range": In3(
        "{low} til {high} i {year}, alt etter måten de er regnet ut på",
        "{low} til {high} i {year}, alt etter måten dei er rekna ut på",
        "{low} to {high} in {year}, depending on how they are worked out",
    ),
    "lengths_title": In3(
        "Nye som {name}, og hvor lenge de må leve med det for at antallet holder seg",
        "Nye som {name}, og kor lenge dei må leve med det for at talet held seg",
        "New cases like {name}, and for how long they must live with it to keep up the number",
    ),
    "inhabitants_from": In3(
        "Innbyggere fra {age} år etter alder",
        "Innbyggjarar frå {age} år etter alder",
        "Inhabitants aged {age} and over, by age",
    ),
    "inhabitants_all": In3("Innbyggere etter alder", "Innbyggjarar etter alder", "Inhabitants by age"),
    "found": In3("{what}: {found}", "{what}: {found}", "{what}: {found}"),
    "more_than": In3(
        "{percent} prosent flere i {end} enn i {start}",
        "{percent} prosent fleire i {end} enn i {start}",
        "{percent} per cent more in {end} than in {start}",
    ),
    "fewer_than": In3(
        "{percent} prosent færre i {end} enn i {start}",
        "{percent} prosent færre i {end} enn i {start}",
        "{percent} per cent fewer in {end} than in {start}",
    ),
    "as_many_as": In3(
        "like mange i {end} som i {start}", "like mange i {end} som i {start}", "as many in {end} as in {start}"
    ),
    "grown": In3("{told} ({percent}\u00a0%)", "{told} ({percent}\u00a0%)", "{told} ({percent}%)"),
    "younger": In3(
        "Yngre er ikke tegnet: {first} i {start} og {last} i {end}.",
        "Yngre er ikkje teikna: {first} i {start} og {last} i {end}.",
        "Younger ones are not drawn: {first} in {start} and {last} in {end}.",
    ),
    "younger_head": In3("Yngre", "Yngre", "Younger"),
    "no_ages": In3(
        "Kommunefilen nevner ikke noe folketall etter alder. Hvor mange de er i hver alder, er ikke regnet ut.",
        "Kommunefila nemner ikkje noko folketal etter alder. Kor mange dei er i kvar alder, er ikkje rekna ut.",
        "The municipality's file names no population by age. How many they are at each age has not been worked out.",
    ),
    "no_rates": In3(
        "Kommunefilen nevner ikke hvor vanlig tilstanden er i hver alder. Hvor mange de er i hver alder, er ikke regnet ut.",
        "Kommunefila nemner ikkje kor vanleg tilstanden er i kvar alder. Kor mange dei er i kvar alder, er ikkje rekna ut.",
        "The municipality's file does not say how common the condition is at each age. How many they are at each age has "
        "not been worked out.",
    ),
    "by_prevalence": In3("etter forekomsten", "etter førekomsten", "by the prevalence"),
    "between": In3("{low} til {high}", "{low} til {high}", "{low} to {high}"),
    "label_interval": In3("spennet {between}", "spennet {between}", "interval {between}"),
    "figure_of": In3("{what}:\u00a0{count}", "{what}:\u00a0{count}", "{what}:\u00a0{count}"),
    "new_head": In3("Nye i året", "Nye i året", "New a year"),
    "years_head": In3("År de må leve med det", "År dei må leve med det", "Years they must live with it"),
    "in_year": In3("{count}\u00a0({year})", "{count}\u00a0({year})", "{count}\u00a0({year})"),
    # SSB's alternatives, by its own names
    "alt_MMMM": In3("hovedalternativet (MMMM)", "hovudalternativet (MMMM)", "main alternative (MMMM)"),
    "alt_HHMH": In3("høy nasjonal vekst (HHMH)", "høg nasjonal vekst (HHMH)", "high national growth (HHMH)"),
    "alt_LLML": In3("lav nasjonal vekst (LLML)", "låg nasjonal vekst (LLML)", "low national growth (LLML)"),
    "alt_MMMH": In3("høy nettoinnvandring (MMMH)", "høg nettoinnvandring (MMMH)", "high net immigration (MMMH)"),
    "alt_MMML": In3("lav nettoinnvandring (MMML)", "låg nettoinnvandring (MMML)", "low net immigration (MMML)"),
    "alt_LHML": In3("sterk aldring (LHML)", "sterk aldring (LHML)", "strong ageing (LHML)"),
    "alt_HLMH": In3("svak aldring (HLMH)", "svak aldring (HLMH)", "weak ageing (HLMH)"),
    "alt_MMM0": In3("ingen nettoinnvandring (MMM0)", "inga nettoinnvandring (MMM0)", "no net immigration (MMM0)"),
    "alt_MM00": In3("ingen flytting (MM00)", "inga flytting (MM00)", "no migration (MM00)"),
    "letters": In3(
        "De fire bokstavene i et alternativ er fruktbarhet, levealder, flytting innenlands og innvandring: L lav, M middels, "
        "H høy, 0 ingen.",
        "Dei fire bokstavane i eit alternativ er fruktbarheit, levealder, flytting innanlands og innvandring: L låg, M middels, "
        "H høg, 0 ingen.",
        "The four letters of an alternative are fertility, life expectancy, domestic migration and immigration: L low, "
        "M medium, H high, 0 none.",
    ),
    # Small print
    "given": In3(
        "Fylte punkter: år som kilden oppgir ({given}); imellom ligger folketallet på en rett linje.",
        "Fylte punkt: år som kjelda oppgir ({given}); imellom ligg folketalet på ei rett linje.",
        "Filled dots: years that the source gives ({given}); between them the population lies on a straight line.",
    ),
    "held": In3(
        "Prikket linje: folketallet er holdt som det var.",
        "Prikka linje: folketalet er halde som det var.",
        "Dotted line: the population is held as it was.",
    ),
    "band": In3(
        "Feltet rundt linjen er spennet som er publisert for forekomsten.",
        "Feltet rundt linja er spennet som er publisert for førekomsten.",
        "The field around the line is the interval published for the prevalence.",
    ),
    "rings": In3(
        "Åpne punkter: år som kommunen oppgir; imellom ligger antallet på en rett linje.",
        "Opne punkt: år som kommunen oppgir; imellom ligg talet på ei rett linje.",
        "Open dots: years that the municipality gives; between them the number lies on a straight line.",
    ),
    "striped": In3(
        "Disse aldrene er stripete i bildet.",
        "Desse aldrane er stripete i biletet.",
        "These ages are striped in the picture.",
    ),
    # The page
    "year": In3("År", "År", "Year"),
    "interval_head": In3("Spennet", "Spennet", "Interval"),
    "stated_head": In3("Kommunen oppgir", "Kommunen oppgir", "The municipality says"),
    "in_all_head": In3("I alt", "I alt", "In all"),
    "alternatives_title": In3(
        "Personer som {name} i hvert alternativ for folketallet",
        "Personar som {name} i kvart alternativ for folketalet",
        "People like {name} in each alternative of the projection",
    ),
    "all_in_each": In3(
        "Innbyggere i alt i hvert alternativ",
        "Innbyggjarar i alt i kvart alternativ",
        "All inhabitants, in each alternative",
    ),
    "new_short": In3("Nye", "Nye", "New"),
    "years_short": In3("År med det", "År med det", "Years with it"),
    "straight_years": In3(
        "* Ikke oppgitt for dette året: ligger på en rett linje, eller er holdt som det var.",
        "* Ikkje oppgitt for dette året: ligg på ei rett linje, eller er halde som det var.",
        "* Not given for this year: lies on a straight line, or is held as it was.",
    ),
}

LETTERS = re.compile("[LMHK0]{4}")
"""How SSB calls an alternative."""


def place_name(outlook: Outlook, say: Wording) -> str:
    """Return the municipality's name, and that its population is made up where it is."""
    name = outlook.name.in_(say.language) or outlook.municipality
    return say("outlook_picture.made_up_place", place=name) if outlook.made_up else name


def headline(outlook: Outlook, language: str) -> str:
    """Return the finding: how many the first group is about, at the start and at the end."""
    say = Wording(language)
    place = place_name(outlook, say)
    if not outlook.groups:
        return say("outlook.headline", name=place, first=outlook.years[0], last=outlook.years[-1])
    return say("outlook_picture.finding", place=place, course=_course(outlook.groups[0], outlook, say))


def _course(group: GroupOutlook, outlook: Outlook, say: Wording) -> str:
    """Return how many a group is about at the start and at the end, or how many are new where that is all that is known."""
    found, name = change(group, outlook), name_of(group, outlook)
    if found is None:
        reading = used(group)
        start, _ = at_ends(reading.new_cases, outlook) if reading is not None else (None, None)
        year, new = start or (outlook.start, 0.0)
        count = say("outlook_picture.new_people", count=people_a_year(new, say.language), name=name)
        return say("outlook_picture.now", first=count, start=year)
    first, last = _count(found.first, say), _count(found.last, say)
    key = "now" if found.start == found.end else "stays" if first == last else "grows"
    if first == "0":
        key = {"now": "nobody", "stays": "nobody_until", "grows": "from_none"}[key]
    told = say(f"outlook_picture.{'person' if first == '1' else 'people'}", count=first, name=name)
    return say(f"outlook_picture.{key}", first=told, last=last, start=found.start, end=found.end, name=name)


def under_headline(outlook: Outlook, language: str) -> list[str]:
    """Return the lines under the title: how sure it is, what the municipality says, and how many are new."""
    say = Wording(language)
    lines = [say("outlook.made_up")] if outlook.made_up else []
    for place, group in enumerate(outlook.groups):
        course = _course(group, outlook, say)
        told = [f"{course[:1].upper()}{course[1:]}."] if place else []
        told += _how_sure(group, outlook, say)
        lines += [" ".join(told)] if told else []
        lines += _new_in_each_way(group, outlook, say) if people_of(group) is not None else []
    return lines


def ages_title(group: GroupOutlook, outlook: Outlook, language: str) -> str:
    """Return the finding of the panel of ages: which age group grows most."""
    say, counted = Wording(language), group.with_condition
    what = say("outlook_picture.ages_title", name=name_of(group, outlook))
    found = [(one.ages, change_of(one.people, projected(outlook), outlook)) for one in counted.ages] if counted else []
    ages, most = max(found, key=lambda one: one[1].last - one[1].first, default=("", None))
    if most is None or len(found) == 1 or round(most.last) <= round(most.first):
        return what
    ends = {"first": _count(most.first, say), "last": _count(most.last, say)}
    told = say("outlook_picture.most_growth", ages=say("outlook.ages", ages=ages), **ends)
    return say("outlook_picture.found", what=what, found=told)


def new_title(group: GroupOutlook, outlook: Outlook, language: str) -> str:
    """Return the finding of the panel of new cases: how far apart the ways are at the start."""
    say, name = Wording(language), name_of(group, outlook)
    year = min(max(outlook.start, outlook.years[0]), outlook.years[-1])
    place = outlook.years.index(year)
    ways = [one.new_cases[place] for one in group.readings] + ([group.steady[place]] if group.steady else [])
    known = [new for new in ways if new is not None]
    low, high = (
        people_a_year(round(new) if new >= 10 else round(new, 1), language) for new in (min(known), max(known))
    )
    if low == high:
        return say("outlook_picture.new_title", name=name)
    told = say("outlook_picture.new_range", low=low, high=high, year=year)
    return say("outlook_picture.found", what=say("outlook_picture.new_a_year", name=name), found=told)


def inhabitants_name(outlook: Outlook, say: Wording) -> str:
    """Return what the drawn inhabitants are called, by the age they begin at."""
    begins = drawn_ages(outlook.inhabitants[0])[0].begins
    return say("outlook_picture.inhabitants_from", age=begins) if begins else say("outlook_picture.inhabitants_all")


def inhabitants_title(outlook: Outlook, language: str) -> str:
    """Return the finding of the panel of inhabitants: how many more or fewer they become."""
    say = Wording(language)
    found = change_of(in_all(drawn_ages(outlook.inhabitants[0])), projected(outlook), outlook)
    what, percent = inhabitants_name(outlook, say), percent_of(found)
    if percent is None or found.start == found.end:
        return what
    key = "as_many_as" if not percent else "more_than" if percent > 0 else "fewer_than"
    told = say(f"outlook_picture.{key}", percent=_count(abs(percent), say), start=found.start, end=found.end)
    return say("outlook_picture.found", what=what, found=told)


def inhabitants_label(name: str, people: ByYear, outlook: Outlook, say: Wording) -> str:
    """Return an age group, how many it comes to, and by how many per cent it has grown or shrunk."""
    told = say("outlook_picture.figure_of", what=name, count=_count(people[-1], say))
    found = change_of(people, projected(outlook), outlook)
    percent = percent_of(found)
    if percent is None or found.start == found.end:
        return told
    return say("outlook_picture.grown", told=told, percent=number(percent, language=say.language, signed=True))


def under_inhabitants(outlook: Outlook, language: str) -> list[str]:
    """Return what is said under the panel of inhabitants: those not drawn, and the other alternatives."""
    say, told = Wording(language), []
    main, *others = outlook.inhabitants
    if (rest := younger(main)) is not None:
        first = change_of(rest, projected(outlook), outlook)
        ends = {"first": _count(first.first, say), "last": _count(first.last, say)}
        told.append(say("outlook_picture.younger", **ends, start=first.start, end=first.end))
    if others:
        ends_in = [change_of(in_all(drawn_ages(one)), projected(outlook), outlook).last for one in others]
        low, high = _count(min(ends_in), say), _count(max(ends_in), say)
        told.append(say(f"outlook_picture.{'fan' if len(others) > 1 else 'fan_one'}", low=low, high=high))
    return [" ".join(told)] if told else []


def percent_of(found: Change) -> int | None:
    """Return by how many per cent a number has changed; None where there was nobody."""
    return round(100 * (found.last / found.first - 1)) if found.first else None


def _how_sure(group: GroupOutlook, outlook: Outlook, say: Wording) -> Iterator[str]:
    found, counted = change(group, outlook), group.with_condition
    if found is None:
        yield say("outlook_picture.not_stated")
        return
    percent = percent_of(found)
    if percent:
        yield say("outlook_picture.more" if percent > 0 else "outlook_picture.fewer", percent=_count(abs(percent), say))
    if counted is None:
        yield say("outlook_picture.own_numbers")
    if counted is None or not found.last:
        return
    place = outlook.years.index(found.end)
    low, high = _count(counted.low[place], say), _count(counted.high[place], say)
    yield say("outlook_picture.interval", low=low, high=high, end=found.end)
    yield from _fan(counted, place, say)
    yield from _stated(group, outlook, say)


def _fan(counted: WithCondition, place: int, say: Wording) -> Iterator[str]:
    others = [total[place] for total in [*counted.alternatives.values()][1:]]
    if others:
        key = "fan" if len(others) > 1 else "fan_one"
        yield say(f"outlook_picture.{key}", low=_count(min(others), say), high=_count(max(others), say))


def _stated(group: GroupOutlook, outlook: Outlook, say: Wording) -> Iterator[str]:
    if group.stated is None:
        return
    year = stated_span(group, outlook)[-1]
    key = "says_in" if group.stated_in else "says"
    yield say(f"outlook_picture.{key}", count=_count(group.stated[outlook.years.index(year)], say), year=year)


def _new_in_each_way(group: GroupOutlook, outlook: Outlook, say: Wording) -> Iterator[str]:
    place = outlook.years.index(min(max(outlook.start, outlook.years[0]), outlook.years[-1]))
    told = []
    for one in group.readings:
        new = one.new_cases[place]
        if new is not None:
            count = people_a_year(round(new) if new >= 10 else new, say.language)
            told.append(say("outlook_picture.figure_of", what=way_name(one, say), count=count))
    if told:
        name = name_of(group, outlook)
        yield say("outlook_picture.new_in", name=name, year=outlook.years[place], ways="; ".join(told))


def way_name(reading: NewCasesReading, say: Wording) -> str:
    """Return what a way of finding new cases is called, and that a run uses it where it does."""
    return say(f"outlook.new_{reading.way}") + (say("outlook.used") if reading.used else "")


def alternative_name(label: str, say: Wording) -> str:
    """Return what an alternative of the projection is called: SSB's by SSB's own names."""
    key = f"alt_{label}"
    return say(f"outlook_picture.{key}") if key in SAYS else label


def _count(many: float, say: Wording) -> str:
    return number(many, language=say.language)


def small_print(outlook: Outlook, language: str) -> list[str]:
    """Return what a reader of the picture must know; what is longer stands on the page."""
    say = Wording(language)
    lines = [say("outlook.at_new_year"), *_marks(outlook, say)]
    for group in outlook.groups:
        years = number(group.mean_years, 1, language=language)
        told = say("outlook.model_years", years=years)
        if len(outlook.groups) > 1:
            told = say("outlook_picture.named", name=name_of(group, outlook), said=told)
        lines.append(told)
    if {one.way for group in outlook.groups for one in group.readings} & {*FOLLOWING}:
        lines.append(say("outlook.follows", start=outlook.start))
    told_sources = [*sources(outlook)]
    return [*lines, say("outlook.sources", sources="; ".join(told_sources))] if told_sources else lines


def _marks(outlook: Outlook, say: Wording) -> Iterator[str]:
    """Yield what dots, dashes, fields and stripes are, of those that are drawn."""
    counted = [group.with_condition for group in outlook.groups if group.with_condition is not None]
    if counted and is_sparse(outlook):
        yield say("outlook_picture.given", given=", ".join(map(str, outlook.given)))
    if counted and len(projected(outlook)) < len(outlook.years):
        yield say("outlook_picture.held")
    if any(len(group.stated_in) > 1 for group in outlook.groups if group.stated is not None):
        yield say("outlook_picture.rings")
    if counted:
        yield say("outlook_picture.band")
    yield from letters(outlook, say)
    filled = [one.between for one in counted if not all(group.published for group in one.ages)]
    for between in dict.fromkeys(filled):
        yield say(f"outlook.filled_{between}")
        yield say("outlook_picture.striped")


def letters(outlook: Outlook, say: Wording) -> Iterator[str]:
    """Yield what the letters of SSB's alternatives mean, where there are several of them."""
    labels = [one.label for one in outlook.inhabitants]
    if len(labels) > 1 and any(LETTERS.fullmatch(label) for label in labels):
        yield say("outlook_picture.letters")


def left_out(group: GroupOutlook, outlook: Outlook, language: str) -> str:
    """Return why those of a group are not counted, or not told apart by age."""
    say = Wording(language)
    told = [say("outlook_picture.not_stated")] if people_of(group) is None else []
    told.append(say("outlook_picture.no_rates" if outlook.inhabitants else "outlook_picture.no_ages"))
    said = " ".join(told)
    return said if len(outlook.groups) == 1 else say("outlook_picture.named", name=name_of(group, outlook), said=said)


def pair(low: float, high: float, say: Wording) -> str:
    """Return what a number lies between, as ``1 059 til 1 173``."""
    return say("outlook_picture.between", low=_count(low, say), high=_count(high, say)).replace(" ", NO_BREAK_SPACE)
