"""What the picture of a comparison says: its headline, the lines under it, its captions and its labels.

In: a ``Comparison``. Out: sentences in the reader's language, built from the figures, whatever the persona.
"""

from __future__ import annotations

from collections.abc import Sequence

from sim.findings import Comparison, Difference, PathwayResult
from sim.presentation.figures import kroner, millions, number
from sim.presentation.wording import In3, Wording
from sim.text import Text

SAYS: dict[str, In3] = {
    "one": In3(
        "{pathway} koster {money} for {name} fra {start} til {end} år",
        "{pathway} kostar {money} for {name} frå {start} til {end} år",
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
    "hours_fewer": In3(
        "{hours} færre timer personinnsats ({fte} årsverk mindre).",
        "{hours} færre timar personinnsats ({fte} årsverk mindre).",
        "{hours} fewer staff hours ({fte} FTE-years less).",
    ),
    "hours_more": In3(
        "{hours} flere timer personinnsats ({fte} årsverk mer).",
        "{hours} fleire timar personinnsats ({fte} årsverk meir).",
        "{hours} more staff hours ({fte} FTE-years more).",
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
    "no_source": In3("Kilde er ikke oppgitt.", "Kjelde er ikkje oppgitt.", "No source is given."),
    "baseline": In3("Sammenlignet med {pathway}.", "Samanlikna med {pathway}.", "Compared with {pathway}."),
    "left_out": In3(
        "Beløpene er ikke diskontert. Brukerbetaling er ikke trukket fra, og ulønnet omsorg er ikke regnet i kroner.",
        "Beløpa er ikkje diskonterte. Brukarbetaling er ikkje trekt frå, og uløna omsorg er ikkje rekna i kroner.",
        "Amounts are not discounted. User payment is not deducted, and unpaid care is not counted in kroner.",
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
    "years_old": In3("{age} år", "{age} år", "Age {age}"),
    "age_tick": In3("{age} år", "{age} år", "{age}"),
    "ages": In3("{start}–{end} år", "{start}–{end} år", "Age {start}–{end}"),
    "totals": In3("Totaler og forskjeller", "Totalar og forskjellar", "Totals and differences"),
    "years": In3("År for år", "År for år", "Year by year"),
    "years_note": In3(
        "Kostnad i kroner uten investering, og timer personinnsats.",
        "Kostnad i kroner utan investering, og timar personinnsats.",
        "Cost in NOK without investment, and staff hours.",
    ),
    "stories": In3("Forløpene", "Forløpa", "The pathways"),
    "about": In3("Om tallene", "Om tala", "About the figures"),
    "short_hours": In3("{hours} t", "{hours} t", "{hours} h"),
}

EVERYDAY = ("normal", "proakt", "proact", "reakt", "react", "dagens", "tidleg ", "tidlig ")
NOTHING = 0.5
MOST_NAMES = 4


def headline(comparison: Comparison, language: str) -> str:
    """Return the finding in one sentence, on the pathway that costs least of those compared with the baseline."""
    first, lead = comparison.pathways[0], leading(comparison)
    if lead is None:
        ages = {"start": first.years[0].age, "end": first.years[-1].age + 1} if first.years else {"start": 0, "end": 0}
        shown = {place: number(age, language=language) for place, age in ages.items()}
        values = {"pathway": first.name.in_(language), "money": money(first.total.cost, language), **shown}
        return Wording(language)("picture.one", name=comparison.name, **values)
    difference = comparison.difference[lead.id]
    key = _verdict(difference, first.years[0].age if first.years else 0)
    if key == "dearer" and len(comparison.pathways) > 2:
        key = "all_dearer"
    opens = first if key == "all_dearer" else lead
    names = {"pathway": lead.name.in_(language), "baseline": first.name.in_(language)}
    inside = {role: name if opens.name.in_(language) == name else mid_sentence(name) for role, name in names.items()}
    return Wording(language)(
        f"picture.{key}",
        name=comparison.name,
        money=money(abs(difference.cost), language),
        invested=money(abs(difference.investment), language),
        age=difference.pays_back_at_age,
        **inside,
    )


def leading(comparison: Comparison) -> PathwayResult | None:
    """Return the pathway that the headline is about: the least dear beside the baseline, investment included."""
    others = [pathway for pathway in comparison.pathways if pathway.id != comparison.baseline]
    return min(others, key=lambda pathway: _net(comparison.difference[pathway.id]), default=None)


def _net(difference: Difference) -> float:
    return difference.cost + difference.investment


def _verdict(difference: Difference, first_age: float) -> str:
    cost, net = difference.cost, _net(difference)
    if abs(cost) < NOTHING:
        return "equal_but_invests" if net > NOTHING else "equal"
    if cost > 0:
        return "dearer" if net > -NOTHING else "dearer_saves_investment"
    age = difference.pays_back_at_age
    if net > 0:
        return "cheaper_never"
    return "cheaper_paid_back" if age is not None and (difference.investment > 0 or age > first_age) else "cheaper"


def under_headline(comparison: Comparison, language: str) -> list[str]:
    """Return the lines under the headline: staff hours and investment, then the dearest of the other pathways."""
    say, lead = Wording(language), leading(comparison)
    if lead is None:
        total = comparison.pathways[0].total
        lines = [_hours("hours", total.staff_hours, total.fte_years, language)]
        invested = money(total.investment, language)
        return [f"{lines[0]} {say('picture.with_investment', invested=invested)}"] if total.investment else lines
    difference = comparison.difference[lead.id]
    key = _more_or_less("hours", difference.staff_hours, ("fewer", "more", "equal"))
    lines = [_hours(key, abs(difference.staff_hours), abs(difference.fte_years), language)]
    if difference.investment > 0 and difference.cost < 0:
        key = _more_or_less("with_investment", _net(difference), ("less", "more", "less"))
        values = {"invested": money(difference.investment, language), "money": money(abs(_net(difference)), language)}
        lines[0] += " " + say(f"picture.{key}", **values)
    return lines + _dearest(comparison, lead, language)


def _dearest(comparison: Comparison, lead: PathwayResult, language: str) -> list[str]:
    others = [pathway for pathway in comparison.pathways[1:] if pathway.id != lead.id]
    if not others:
        return []
    dearest = max(others, key=lambda pathway: _net(comparison.difference[pathway.id]))
    cost = comparison.difference[dearest.id].cost
    names = {"pathway": dearest.name.in_(language), "baseline": mid_sentence(comparison.pathways[0].name.in_(language))}
    key = _more_or_less("other", cost, ("less", "more", "more"))
    return [Wording(language)(f"picture.{key}", money=money(abs(cost), language), **names)]


def _more_or_less(key: str, value: float, ends: tuple[str, str, str]) -> str:
    less, more, same = ends
    return f"{key}_{same if abs(value) < NOTHING else less if value < 0 else more}"


def _hours(key: str, hours: float, fte: float, language: str) -> str:
    shown = {"hours": number(hours, language=language), "fte": number(fte, 1, language=language)}
    return Wording(language)(f"picture.{key}", **shown)


def about(comparison: Comparison, language: str, *, most: int = MOST_NAMES) -> list[str]:
    """Return what a reader must know: source, prices, baseline, what is left out and what is unsure."""
    say, known = Wording(language), comparison.provenance
    sources = "; ".join(source.rstrip(".") for source in known.sources)
    lines = [say("picture.source", sources=sources) if sources else say("picture.no_source")]
    lines.append(say("picture.prices", year=comparison.price_level))
    if len(comparison.pathways) > 1:
        lines.append(say("picture.baseline", pathway=mid_sentence(comparison.pathways[0].name.in_(language))))
    lines += [say("picture.left_out"), say("picture.fte", hours=number(comparison.hours_per_fte, language=language))]
    lines += _without_investment(comparison, language)
    for key in ("unknown_staff_time", "without_step", "without_source", "assumed", "middle_of_range"):
        names: Sequence[Text] = getattr(known, key)
        if names:
            lines.append(say(f"picture.{key}", names=_listed([name.in_(language) for name in names], language, most)))
    return lines


def _without_investment(comparison: Comparison, language: str) -> list[str]:
    lines = []
    for pathway in comparison.pathways[1:]:
        difference = comparison.difference[pathway.id]
        age = difference.pays_back_at_age_without_investment
        if difference.investment > 0 and age is not None:
            name = mid_sentence(pathway.name.in_(language))
            lines.append(Wording(language)("picture.without_investment", pathway=name, age=age))
    return lines


def _listed(names: Sequence[str], language: str, most: int) -> str:
    shown = ", ".join(names[:most])
    more = len(names) - most
    return Wording(language)("picture.and_more", names=shown, count=more) if more > 0 else shown


def money(amount: float, language: str) -> str:
    """Return an amount as a reader takes it in: millions from one million on, whole kroner below."""
    return millions(amount, language=language) if abs(amount) >= 999_500 else kroner(amount, language=language)


def mid_sentence(name: str) -> str:
    """Return a name as it stands inside a sentence: everyday words lose their capital, proper names keep it."""
    return name[:1].lower() + name[1:] if name.lower().startswith(EVERYDAY) else name
