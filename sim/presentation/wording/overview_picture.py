"""What the picture of many municipalities says: its title, the lines under it, its panels and its tables.

In: ``Overview``. Out: sentences in the reader's language, built from the figures, whatever the municipalities.
"""

from __future__ import annotations

from sim.effects.overview import Overview, Sum
from sim.presentation.figures import kroner
from sim.presentation.overview_persons import persons_of
from sim.presentation.overview_words import counted, municipality_name, policy_name
from sim.presentation.wording import In3, Wording
from sim.presentation.wording.scale_picture import finding_of, what_they_come_to

SAYS: dict[str, In3] = {
    # The title and the lines under it
    "nothing": In3(
        "{municipalities} uten tiltak", "{municipalities} utan tiltak", "{municipalities} without any policy"
    ),
    "no_common_years": In3(
        "{municipalities}: ingen felles år", "{municipalities}: ingen felles år", "{municipalities}: no years in common"
    ),
    "cheaper_in": In3(
        "Det siste året er «{policy}» billigere i {cheaper} av {all} kommuner: fra {lowest} til {highest} per person.",
        "Det siste året er «{policy}» billegare i {cheaper} av {all} kommunar: frå {lowest} til {highest} per person.",
        "In the last year '{policy}' is cheaper in {cheaper} of {all} municipalities: from {lowest} to {highest} a person.",
    ),
    "cheaper_in_one": In3(
        "Det siste året er «{policy}» i {name} {lowest} per person.",
        "Det siste året er «{policy}» i {name} {lowest} per person.",
        "In the last year '{policy}' is {lowest} a person in {name}.",
    ),
    "differing": In3(
        "I {count} av {all} kommuner henger ikke tallene sammen (*). Les besparelsen der med forbehold.",
        "I {count} av {all} kommunar heng ikkje tala saman (*). Les det som blir spart der, med atterhald.",
        "In {count} of {all} municipalities the figures do not hang together (*). Read the saving there with care.",
    ),
    # The panels
    "beside": In3(
        "Kommunene ved siden av hverandre: kostnad det siste året mot ingen tiltak, kr per person, investering medregnet",
        "Kommunane ved sida av kvarandre: kostnad det siste året mot ingen tiltak, kr per person, medrekna investering",
        "The municipalities beside each other: cost of the last year against no policy, NOK a person, investment included",
    ),
    "beside_one": In3(
        "{policy}: kostnad det siste året mot ingen tiltak, kr per person, investering medregnet",
        "{policy}: kostnad det siste året mot ingen tiltak, kr per person, medrekna investering",
        "{policy}: cost of the last year against no policy, NOK a person, investment included",
    ),
    "beside_none": In3(
        "Kommunene ved siden av hverandre: kostnad det siste året, kr per person",
        "Kommunane ved sida av kvarandre: kostnad det siste året, kr per person",
        "The municipalities beside each other: cost of the last year, NOK a person",
    ),
    "between_them": In3("{count} kommuner til", "{count} kommunar til", "{count} more municipalities"),
    "cheaper": In3("← billigere", "← billegare", "← cheaper"),
    "dearer": In3("dyrere →", "dyrare →", "dearer →"),
    "per_person": In3("{amount} per person", "{amount} per person", "{amount} a person"),
    "per_person_between": In3(
        "{amount} per person ({low} til {high})",
        "{amount} per person ({low} til {high})",
        "{amount} a person ({low} to {high})",
    ),
    # Small print
    "person": In3(
        "«Per person» er delt på hvor mange de i snitt er det siste året uten tiltak.",
        "«Per person» er delt på kor mange dei i snitt er det siste året utan tiltak.",
        "'A person' is divided by how many they are on average in the last year without any policy.",
    ),
    "only_first": In3(
        "Kommunene vises for ett tiltak; --policy NAVN viser et annet.",
        "Kommunane er viste for eitt tiltak; --policy NAMN viser eit anna.",
        "The municipalities are shown for one policy; --policy NAME shows another.",
    ),
    "bars": In3(
        "Streken gjennom en kommunes punkt er det 8 av 10 gjentakelser ligger mellom.",
        "Streken gjennom punktet til ein kommune er det 8 av 10 gjentakingar ligg mellom.",
        "The bar through a municipality's point is what 8 of 10 replications lie between.",
    ),
    # The page
    "hint": In3(
        "Pek på et år eller en kommune for å se tallene. De står også i tabellene nedenfor.",
        "Peik på eit år eller ein kommune for å sjå tala. Dei står òg i tabellane nedanfor.",
        "Point at a year or a municipality to see its figures. They also stand in the tables below.",
    ),
    "sums": In3("Tiltakene i alle kommunene", "Tiltaka i alle kommunane", "The policies in all municipalities"),
    "municipalities": In3("Kommunene", "Kommunane", "The municipalities"),
    "years_head": In3("År", "År", "Years"),
    "count_head": In3("Kommuner", "Kommunar", "Municipalities"),
    "in_all_million_head": In3("I alt, mill. kr", "I alt, mill. kr", "In all, million NOK"),
    "in_all_head": In3("I alt", "I alt", "In all"),
    "last_year_head": In3("Siste år", "Siste år", "Last year"),
    "last_fte_head": In3("Årsverk siste år", "Årsverk siste år", "FTE in the last year"),
    "person_head": In3("Kr per person", "Kr per person", "NOK a person"),
    "in_time_head": In3("På sikt", "På sikt", "In time"),
    "new_head": In3("Nye i året", "Nye i året", "New a year"),
    "people_first_head": In3("Antall første år", "Personar første år", "People, first year"),
    "people_last_head": In3("Antall siste år", "Personar siste år", "People, last year"),
    "stated_head": In3("Kommunen oppgir", "Kommunen oppgjev", "Stated"),
    "cost_head": In3("Mill. kr siste år", "Mill. kr siste år", "Million NOK, last year"),
    "policy_note": In3(
        "Mill. kr og årsverk mot ingen tiltak, investering medregnet. «Siste år» er det siste i kommunens kjøring.",
        "Mill. kr og årsverk mot ingen tiltak, medrekna investering. «Siste år» er det siste i køyringa til kommunen.",
        "Million NOK and FTE against no policy, investment included. 'Last year' is the last one of the municipality's run.",
    ),
}


def summed(overview: Overview) -> list[Sum]:
    """Return the sums that have any years."""
    return [one for one in overview.sums if one.years]


def headline(overview: Overview, language: str) -> str:
    """Return the finding in one sentence: what all policies have in common, or which way the first one goes."""
    say, sums = Wording(language), summed(overview)
    if sums:
        return finding_of(sums, policy_name(sums[0], language), language)
    key = "no_common_years" if overview.sums else "nothing"
    return say(f"overview_picture.{key}", municipalities=counted(len(overview.municipalities), say))


def under_headline(overview: Overview, language: str) -> list[str]:
    """Return the lines under the title: what all come to, in how many it is cheaper, and what to be careful with."""
    say, sums = Wording(language), summed(overview)
    told = []
    if sums:
        municipalities = counted(len(sums[0].municipalities), say)
        first, last = sums[0].years[0].year, sums[0].years[-1].year
        where = say("scale_picture.where", name=municipalities, years=first if first == last else f"{first}–{last}")
        come_to = what_they_come_to([(policy_name(one, language), one) for one in sums], language)
        told = [f"{where} {come_to[0]}", *come_to[1:]]
    told += [_cheaper_in(overview, language)] if overview.sums else []
    everyone, done = overview.asked_municipalities, len(overview.municipalities)
    if differing := sum(one.differs for one in overview.municipalities):
        told.append(say("overview_picture.differing", count=differing, all=done))
    return [*told, *([say("overview.stopped", done=done, all=everyone)] if done < everyone else [])]


def _cheaper_in(overview: Overview, language: str) -> str:
    """Return in how many municipalities the first policy is cheaper in the last year, and between what that lies."""
    say, first = Wording(language), overview.sums[0]
    found = [(one.mean, line) for line, one in persons_of(first.id, overview)]
    amounts = [mean for mean, _ in found]
    lowest, highest = (kroner(amount, language=language, signed=True) for amount in (min(amounts), max(amounts)))
    told = {"policy": policy_name(first, language), "lowest": lowest, "highest": highest, "all": len(found)}
    if len(found) == 1:
        name = municipality_name(found[0][1], language)
        return say("overview_picture.cheaper_in_one", name=name, **told)
    return say("overview_picture.cheaper_in", cheaper=sum(one < 0 for one in amounts), **told)
