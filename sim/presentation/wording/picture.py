"""What the picture of a comparison says: its headline, the lines under it, its captions and its labels.

In: a ``Comparison``. Out: sentences in the reader's language, built from the figures, whatever the persona.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from sim.explanations import Time
from sim.findings import Comparison, Difference, PathwayResult, Period, Provenance, Span, Stepless
from sim.presentation.amounts import counted, length_words, listed
from sim.presentation.figures import NO_BREAK_SPACE, kroner, millions, number
from sim.presentation.wording import In3, Wording
from sim.text import Text

SAYS: dict[str, In3] = {
    "one": In3(
        "{pathway} koster {money} for {name} fra {start} til {end} år",
        "{pathway} kostar {money} for {name} frå {start} til {end} år",
        "{pathway} costs {money} for {name} from age {start} to {end}",
    ),
    "one_exactly": In3(
        "{pathway} koster {money} for {name} fra {start} til {end}",
        "{pathway} kostar {money} for {name} frå {start} til {end}",
        "{pathway} costs {money} for {name} from age {start} to {end}",
    ),
    "cheaper": In3(
        "{pathway} koster {money} mindre enn {baseline} for {name}",
        "{pathway} kostar {money} mindre enn {baseline} for {name}",
        "{pathway} costs {money} less than {baseline} for {name}",
    ),
    "cheaper_paid_back": In3(
        "{pathway} koster {money} mindre enn {baseline} for {name}, og er betalt tilbake ved {age} år",
        "{pathway} kostar {money} mindre enn {baseline} for {name}, og er betalt tilbake ved {age} år",
        "{pathway} costs {money} less than {baseline} for {name}, and is paid back at age {age}",
    ),
    "cheaper_never": In3(
        "{pathway} koster {money} mindre i drift enn {baseline} for {name}, men tjener ikke inn investeringen på {invested}",
        "{pathway} kostar {money} mindre i drift enn {baseline} for {name}, men tener ikkje inn investeringa på {invested}",
        "{pathway} costs {money} less to run than {baseline} for {name}, but never pays back the investment of {invested}",
    ),
    "dearer": In3(
        "{pathway} koster {money} mer enn {baseline} for {name}",
        "{pathway} kostar {money} meir enn {baseline} for {name}",
        "{pathway} costs {money} more than {baseline} for {name}",
    ),
    "dearer_saves_investment": In3(
        "{pathway} koster {money} mer i drift enn {baseline} for {name}, men krever {invested} mindre i investering",
        "{pathway} kostar {money} meir i drift enn {baseline} for {name}, men krev {invested} mindre i investering",
        "{pathway} costs {money} more to run than {baseline} for {name}, but needs {invested} less investment",
    ),
    "all_dearer": In3(
        "{baseline} koster minst for {name}; {pathway} koster {money} mer",
        "{baseline} kostar minst for {name}; {pathway} kostar {money} meir",
        "{baseline} costs least for {name}; {pathway} costs {money} more",
    ),
    "equal": In3(
        "{pathway} koster like mye som {baseline} for {name}",
        "{pathway} kostar like mykje som {baseline} for {name}",
        "{pathway} costs the same as {baseline} for {name}",
    ),
    "equal_but_invests": In3(
        "{pathway} koster like mye i drift som {baseline} for {name}, men krever en investering på {invested}",
        "{pathway} kostar like mykje i drift som {baseline} for {name}, men krev ei investering på {invested}",
        "{pathway} costs the same to run as {baseline} for {name}, but needs an investment of {invested}",
    ),
    "hours": In3(
        "{hours} timer personinnsats ({fte} årsverk).",
        "{hours} timar personinnsats ({fte} årsverk).",
        "{hours} staff hours ({fte} FTE-years).",
    ),
    "hours_less": In3(
        "{hours} færre timer personinnsats ({fte} færre årsverk).",
        "{hours} færre timar personinnsats ({fte} færre årsverk).",
        "{hours} fewer staff hours ({fte} fewer FTE-years).",
    ),
    "hours_more": In3(
        "{hours} flere timer personinnsats ({fte} flere årsverk).",
        "{hours} fleire timar personinnsats ({fte} fleire årsverk).",
        "{hours} more staff hours ({fte} more FTE-years).",
    ),
    "hours_equal": In3("Like mange timer personinnsats.", "Like mange timar personinnsats.", "As many staff hours."),
    "with_investment_less": In3(
        "Investeringen på {invested} medregnet: {money} mindre.",
        "Medrekna investeringa på {invested}: {money} mindre.",
        "Including the investment of {invested}: {money} less.",
    ),
    "with_investment_more": In3(
        "Investeringen på {invested} medregnet: {money} mer.",
        "Medrekna investeringa på {invested}: {money} meir.",
        "Including the investment of {invested}: {money} more.",
    ),
    "with_investment": In3(
        "I tillegg kommer en investering på {invested}.",
        "I tillegg kjem ei investering på {invested}.",
        "An investment of {invested} comes in addition.",
    ),
    "other_more": In3(
        "{pathway} koster {money} mer enn {baseline}.",
        "{pathway} kostar {money} meir enn {baseline}.",
        "{pathway} costs {money} more than {baseline}.",
    ),
    "other_less": In3(
        "{pathway} koster {money} mindre enn {baseline}.",
        "{pathway} kostar {money} mindre enn {baseline}.",
        "{pathway} costs {money} less than {baseline}.",
    ),
    "other_equal": In3(
        "{pathway} koster like mye som {baseline}.",
        "{pathway} kostar like mykje som {baseline}.",
        "{pathway} costs the same as {baseline}.",
    ),
    "no_source": In3("Kilde er ikke oppgitt.", "Kjelde er ikkje oppgitt.", "No source is given."),
    "baseline": In3("Sammenlignet med {pathway}.", "Samanlikna med {pathway}.", "Compared with {pathway}."),
    "left_out": In3(
        "Brukerbetaling er ikke trukket fra, og ulønnet omsorg er ikke regnet i kroner.",
        "Brukarbetaling er ikkje trekt frå, og uløna omsorg er ikkje rekna i kroner.",
        "User payment is not deducted, and unpaid care is not counted in kroner.",
    ),
    "without_investment": In3(
        "Uten investeringen er {pathway} betalt tilbake ved {age} år.",
        "Utan investeringa er {pathway} betalt tilbake ved {age} år.",
        "Without the investment, {pathway} is paid back at age {age}.",
    ),
    "and_more": In3("{names} og {count} til", "{names} og {count} til", "{names} and {count} more"),
    "stairs": In3("{ladder}: hvilket trinn, og når", "{ladder}: kva trinn, og når", "{ladder}: which step, and when"),
    "mean_year": In3("i snitt {money}", "i snitt {money}", "{money} on average"),
    "steps_between": In3("trinn {first} til {last}", "trinn {first} til {last}", "steps {first} to {last}"),
    "step": In3("Trinn {code}: {title}", "Trinn {code}: {title}", "Step {code}: {title}"),
    "each_year": In3("Kostnad hvert år", "Kostnad kvart år", "Cost of each year"),
    "each_month": In3("Kostnad hver måned", "Kostnad kvar månad", "Cost of each month"),
    "months": In3("{number} mnd.", "{number} md.", "{number} mo."),
    "month_number": In3("Måned {number}, {age} år", "Månad {number}, {age} år", "Month {number}, age {age}"),
    "so_far": In3("Samlet kostnad så langt", "Samla kostnad så langt", "Cost so far"),
    "so_far_invested": In3(
        "Samlet kostnad så langt, med investering",
        "Samla kostnad så langt, med investering",
        "Cost so far, with investment",
    ),
    "paid_back": In3(
        "{pathway} er betalt tilbake ved {age} år",
        "{pathway} er betalt tilbake ved {age} år",
        "{pathway} is paid back at age {age}",
    ),
    "years_old": In3("{number} år", "{number} år", "Age {number}"),
    "age_tick": In3("{age} år", "{age} år", "{age}"),
    "ages": In3("{start}–{end} år", "{start}–{end} år", "Age {start}–{end}"),
    "ages_exactly": In3("{start} – {end}", "{start} – {end}", "Age {start} – {end}"),
    "age_exactly": In3("{years} år, {rest}", "{years} år, {rest}", "{years} years, {rest}"),
    "hint": In3(
        "Pek på et år for å se tallene. De står også i tabellene nedenfor.",
        "Peik på eit år for å sjå tala. Dei står òg i tabellane nedanfor.",
        "Point at a year to see its figures. They also stand in the tables below.",
    ),
    "hint_month": In3(
        "Pek på en måned for å se tallene. De står også i tabellene nedenfor.",
        "Peik på ein månad for å sjå tala. Dei står òg i tabellane nedanfor.",
        "Point at a month to see its figures. They also stand in the tables below.",
    ),
    "pathway": In3("Forløp", "Forløp", "Pathway"),
    "age": In3("Alder", "Alder", "Age"),
    "kroner": In3("Kroner", "Kroner", "NOK"),
    "cost": In3("Kostnad", "Kostnad", "Cost"),
    "investment": In3("Investering", "Investering", "Investment"),
    "staff_hours": In3("Timer", "Timar", "Staff hours"),
    "hours_short": In3("Timer", "Timar", "Hours"),
    "fte_years": In3("Årsverk", "Årsverk", "FTE-years"),
    "informal_hours": In3("Familiens timer", "Familien sine timar", "Family hours"),
    "years_at_home": In3("År hjemme", "År heime", "Years at home"),
    "compared": In3("Kostnad mot {pathway}", "Kostnad mot {pathway}", "Cost against {pathway}"),
    "hours_compared": In3("Timer mot det", "Timar mot det", "Hours against it"),
    "pays_back": In3("Betalt tilbake", "Betalt tilbake", "Paid back"),
    "pays_back_without": In3("… uten investering", "… utan investering", "… without investment"),
    "never": In3("aldri", "aldri", "never"),
    "from_start": In3("fra starten", "frå starten", "from the start"),
    "at_age": In3("ved {age} år", "ved {age} år", "at age {age}"),
    "sum": In3("Sum", "Sum", "Total"),
    "totals": In3("Totaler og forskjeller", "Totalar og forskjellar", "Totals and differences"),
    "years": In3("År for år", "År for år", "Year by year"),
    "by_month": In3("Måned for måned", "Månad for månad", "Month by month"),
    "month": In3("Måned", "Månad", "Month"),
    "years_note": In3(
        "Kostnad i kroner uten investering, og timer personinnsats.",
        "Kostnad i kroner utan investering, og timar personinnsats.",
        "Cost in NOK without investment, and staff hours.",
    ),
    "paid": In3("Investering: {money}. {what}", "Investering: {money}. {what}", "Investment: {money}. {what}"),
    "stories": In3("Forløpene", "Forløpa", "The pathways"),
    "about": In3("Om tallene", "Om tala", "About the figures"),
    "short_hours": In3("{hours}\u00a0t", "{hours}\u00a0t", "{hours}\u00a0h"),
}

EVERYDAY = ("normal", "proakt", "proact", "reakt", "react", "dagens", "vanlig", "vanleg", "usual", "tidlig", "tidleg")
HALF_A_KRONE = 0.5
DAYS = 365
LENGTHS: tuple[tuple[Literal["month", "week", "day"], float, int], ...] = (
    ("month", DAYS / 12, 11),
    ("week", 7, 26),
    ("day", 1, 60),
)
MOST_NAMES = 4
UNSURE = ("unknown_staff_time", "without_step", "without_source", "assumed", "middle_of_range")


def headline(comparison: Comparison, language: str) -> str:
    """Return the finding in one sentence, on the pathway that costs least of those compared with the baseline."""
    say, first, lead = Wording(language), comparison.pathways[0], leading(comparison)
    if lead is None:
        begins = min((span.start_age for span in first.spans), default=0)
        key, times = _ages(begins, max((span.end_age for span in first.spans), default=0), language)
        values = {"pathway": named(first, language, opens=True), "money": money(first.total.cost, language)}
        return say(f"picture.one{key}", name=comparison.name, **times, **values)
    difference = comparison.difference[lead.id]
    key = _verdict(difference, first.years[0].age if first.years else 0)
    key = "all_dearer" if key == "dearer" and len(comparison.pathways) > 2 else key
    return say(
        f"picture.{key}",
        name=comparison.name,
        pathway=named(lead, language, opens=key != "all_dearer"),
        baseline=named(first, language, opens=key == "all_dearer"),
        money=money(abs(difference.cost), language),
        invested=money(abs(difference.investment), language),
        age=difference.pays_back_at_age,
    )


def leading(comparison: Comparison) -> PathwayResult | None:
    """Return the pathway that the headline is about: the least dear beside the baseline, investment included."""
    return min(comparison.pathways[1:], key=lambda pathway: _net(comparison.difference[pathway.id]), default=None)


def _net(difference: Difference) -> float:
    return difference.cost + difference.investment


def _verdict(difference: Difference, first_age: float) -> str:
    cost, net, paid_back = difference.cost, _net(difference), difference.pays_back_at_age
    if abs(cost) < HALF_A_KRONE:
        return "equal_but_invests" if net > HALF_A_KRONE else "equal"
    if cost > 0:
        return "dearer" if net > -HALF_A_KRONE else "dearer_saves_investment"
    if net > HALF_A_KRONE:
        return "cheaper_never"
    was_dearer = difference.investment > 0 or (paid_back is not None and paid_back > first_age)
    return "cheaper_paid_back" if was_dearer and paid_back is not None else "cheaper"


def under_headline(comparison: Comparison, language: str) -> list[str]:
    """Return the lines under the headline: staff hours and investment, then the dearest of the other pathways."""
    say, lead = Wording(language), leading(comparison)
    if lead is None:
        total = comparison.pathways[0].total
        line = _hours("hours", total.staff_hours, total.fte_years, language)
        invested = say("picture.with_investment", invested=money(total.investment, language))
        return [f"{line} {invested}" if total.investment else line]
    difference = comparison.difference[lead.id]
    line = _hours(_side("hours", difference.staff_hours), difference.staff_hours, difference.fte_years, language)
    if difference.investment > 0 and difference.cost < 0:
        key = _side("with_investment", _net(difference) or -1)
        net, invested = money(abs(_net(difference)), language), money(difference.investment, language)
        line += " " + say(f"picture.{key}", invested=invested, money=net)
    return [line, *_dearest(comparison, lead, language)]


def _dearest(comparison: Comparison, lead: PathwayResult, language: str) -> list[str]:
    others = [pathway for pathway in comparison.pathways[1:] if pathway is not lead]
    dearest = max(others, key=lambda pathway: _net(comparison.difference[pathway.id]), default=None)
    if dearest is None:
        return []
    cost = comparison.difference[dearest.id].cost
    pathway, baseline = named(dearest, language, opens=True), named(comparison.pathways[0], language)
    values = {"pathway": pathway, "baseline": baseline, "money": money(abs(cost), language)}
    return [Wording(language)(f"picture.{_side('other', cost)}", **values)]


def _side(key: str, value: float) -> str:
    return f"{key}_{'equal' if abs(value) < HALF_A_KRONE else 'less' if value < 0 else 'more'}"


def _hours(key: str, hours: float, fte: float, language: str) -> str:
    values = {"hours": number(abs(hours), language=language), "fte": number(abs(fte), 1, language=language)}
    return Wording(language)(f"picture.{key}", **values)


def about(comparison: Comparison, language: str, *, most: int = MOST_NAMES) -> list[str]:
    """Return what a reader must know: source, prices, baseline, what is left out and what is unsure."""
    say = Wording(language)
    lines = [*sources(comparison.provenance, language)] or [say("picture.no_source")]
    lines.append(price_level(comparison, language))
    if len(comparison.pathways) > 1:
        lines.append(say("picture.baseline", pathway=named(comparison.pathways[0], language)))
    lines += [say("picture.left_out"), *_without_investment(comparison, language)]
    lines += [*shifted(comparison, language), *investments(comparison, language, most)]
    return lines + unsure(comparison.provenance, language, most)


def price_level(comparison: Comparison, language: str) -> str:
    """Return which year's prices are used, and what a full-time year is."""
    hours = number(comparison.hours_per_fte, language=language)
    return Wording(language)("compare.price_level", year=comparison.price_level, hours=hours)


def sources(provenance: Provenance, language: str) -> list[str]:
    """Return where the figures come from, each source once, however it is spaced; nothing where none is known."""
    names: dict[str, str] = {}
    for source in provenance.sources:
        told = " ".join(source.split()).rstrip(".")
        names.setdefault(told.casefold(), told)
    shown = "; ".join(filter(None, names.values()))
    return [Wording(language)("compare.sources", names=shown)] if shown else []


def shifted(comparison: Comparison, language: str) -> list[str]:
    """Return which pathways come later or earlier than written, because the persona is of another age."""
    by_years: dict[float, list[str]] = {}
    for name, years in comparison.provenance.shifted:
        by_years.setdefault(years, []).append(in_sentence(name.in_(language), language))
    say, found = Wording(language), []
    for years, names in by_years.items():
        length, key = length_words(time_of(abs(years)), say), "later" if years > 0 else "earlier"
        pathways = "; ".join(names) if any("," in one for one in names) else listed(names, say)
        found.append(say(f"compare.{key}", length=length, pathways=pathways, name=comparison.name))
    return found


def investments(comparison: Comparison, language: str, most: int) -> list[str]:
    """Return what was paid once in each pathway, when, and for what."""
    say = Wording(language)
    told = [
        say(
            "compare.paid",
            money=kroner(paid.amount, language=language),
            age=exact_age(paid.age, language),
            pathway=named(pathway, language),
            what=" ".join(paid.what.in_(language).split()).rstrip("."),
        )
        for pathway in comparison.pathways
        for paid in pathway.investments
    ]
    more = len(told) - most
    return [*told[:most], say("compare.paid_more", count=more)] if more > 0 else told


def unsure(provenance: Provenance, language: str, most: int) -> list[str]:
    """Return what is unknown or assumed, counted and named, as sentences."""
    say, lines = Wording(language), []
    for key in UNSURE:
        names = [_unsure_name(one, language) for one in getattr(provenance, key)]
        if names:
            lines.append(say(f"compare.{key}", count=len(names), names=names_listed(names, language, most)))
    return lines


def _unsure_name(one: Text | Stepless, language: str) -> str:
    """Return a name, with the nearest step where it is of a service that has none."""
    if isinstance(one, Text):
        return one.in_(language)
    name, near = one.name.in_(language), one.nearest
    if near is None:
        return name
    return Wording(language)("compare.nearest", name=name, code=near.code, title=near.title.in_(language))


def gone(comparison: Comparison, periods: Iterable[Period], language: str) -> list[str]:
    """Return what a dash stands for, where any of these periods is shown as one."""
    left = any(period.step is None for period in periods)
    return [Wording(language)("compare.gone", name=comparison.name)] if left else []


def _without_investment(comparison: Comparison, language: str) -> list[str]:
    found = []
    for pathway in comparison.pathways[1:]:
        difference = comparison.difference[pathway.id]
        paid_back = difference.pays_back_at_age_without_investment
        if difference.investment > 0 and paid_back is not None and paid_back > pathway.years[0].age:
            values = {"pathway": named(pathway, language), "age": paid_back}
            found.append(Wording(language)("picture.without_investment", **values))
    return found


def names_listed(names: Sequence[str], language: str, most: int) -> str:
    """Return names with semicolons between them, since a name may hold commas."""
    shown, more = "; ".join(names[:most]), len(names) - most
    return Wording(language)("picture.and_more", names=shown, count=more) if more > 0 else shown


def money(amount: float, language: str) -> str:
    """Return an amount as a reader takes it in: millions from one million on, whole kroner below."""
    return millions(amount, language=language) if abs(amount) >= 999_500 else kroner(amount, language=language)


def time_of(years: float) -> Time:
    """Return an age or a length in whole years and months, weeks or days, whichever tells it; else in about months."""
    whole, rest = divmod(years * DAYS + 0.5, DAYS)
    rest -= 0.5
    if rest < 0.5:
        return Time(years, int(whole))
    for unit, days, most in LENGTHS:
        count = round(rest / days)
        if 0 < count <= most and abs(rest - count * days) <= 0.5:
            return Time(years, int(whole), count, unit)
    months = int(whole) * 12 + round(rest * 12 / DAYS)
    return Time(years, months // 12, months % 12, "month", exact=False)


def exact_age(years: float, language: str) -> str:
    """Return an age as ``79 år`` or ``79 år, 6 uker``."""
    say, time = Wording(language), time_of(years)
    if not time.rest:
        return say("units.age", years=time.years)
    return say("picture.age_exactly", years=time.years, rest=counted(time.rest, time.unit, say))


def ages(span: Span, language: str) -> str:
    """Return when a stage begins and ends: whole years where they tell it, else months or weeks too."""
    key, times = _ages(span.start_age, span.end_age, language)
    return Wording(language)(f"picture.ages{key}", **times)


def _ages(start: float, end: float, language: str) -> tuple[str, dict[str, object]]:
    times = {"start": start, "end": end}
    if any(time_of(one).rest for one in times.values()):
        return "_exactly", {key: exact_age(one, language) for key, one in times.items()}
    return "", {key: time_of(one).years for key, one in times.items()}


def named(pathway: PathwayResult, language: str, *, opens: bool = False) -> str:
    """Return a pathway's name as it stands in a sentence."""
    return in_sentence(pathway.name.in_(language) or pathway.id, language, opens=opens)


def in_sentence(name: str, language: str, *, opens: bool = False) -> str:
    """Return a name as it stands in a sentence: ``normalforløpet``, and everyday words without their capital."""
    article = ""
    if language == "en":
        article = ("The " if opens else "the ") if name.lower().endswith("pathway") else ""
    elif name.endswith("forløp") and " " not in name:
        name += "et"
    if not name.lower().startswith(EVERYDAY):
        return name
    return article + (name if opens and not article else name[:1].lower() + name[1:])


def age_on_axis(years: float, language: str, *, named: bool) -> str:
    """Return an age as it stands on an axis, ``named`` with its unit, and months between whole years."""
    if years % 1:
        return Wording(language)("picture.months", number=round(years % 1 * 12))
    shown = number(years, language=language)
    return Wording(language)("picture.age_tick", age=shown) if named else shown


def on_axis(amounts: Sequence[float], language: str) -> list[str]:
    """Return evenly spaced amounts from 0 as they stand on an axis: millions where they lie far enough apart."""
    step = amounts[1]
    if step < 100_000:
        return ["0", *(kroner(amount, language=language) for amount in amounts[1:])]
    decimals = 0 if step >= 1_000_000 else 1
    return ["0", *(millions(amount, decimals, language=language) for amount in amounts[1:])]


def told_stage(pathway: PathwayResult, period: Period, language: str) -> str:
    """Return a period's highest step and its stages."""
    if period.step is None:
        return "–"
    names = {span.stage: span.name.in_(language) or span.stage for span in pathway.spans}
    stages = ", ".join(names.get(stage, stage) for stage in period.stages)
    return Wording(language)("picture.step", code=period.step, title=stages)


def told_cost(_pathway: PathwayResult, period: Period, language: str) -> str:
    """Return a period's cost and staff hours."""
    hours = Wording(language)("picture.short_hours", hours=number(period.staff_hours, language=language))
    return f"{kroner(period.cost, language=language)},{NO_BREAK_SPACE}{hours}"
