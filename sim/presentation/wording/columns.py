"""What each column of a report's tables means.

In: the name of a column. Out: its meaning; a name that is made of another one and an ending is told by both.
"""

from __future__ import annotations

from sim.presentation.wording import In3, Wording

SAYS: dict[str, In3] = {
    "persona": In3("personaen", "personaen", "the persona"),
    "pathway": In3("forløpet", "forløpet", "the pathway"),
    "cost": In3("kostnad uten investering", "kostnad utan investering", "cost without investment"),
    "investment": In3("det som er betalt én gang", "det som er betalt éin gong", "what was paid once"),
    "staff_hours": In3(
        "betalte timer i tjenestene der de er kjent; tomt der de er ukjent",
        "betalte timar i tenestene der dei er kjende; tomt der dei er ukjende",
        "paid hours of the services where they are known; empty where they are not",
    ),
    "fte_years": In3("timene i årsverk", "timane i årsverk", "the hours in FTE-years"),
    "fte": In3("timene i årsverk", "timane i årsverk", "the hours in full-time years"),
    "informal_hours": In3(
        "timer med ulønnet omsorg, aldri regnet i kroner",
        "timar med uløna omsorg, aldri rekna i kroner",
        "hours of unpaid care, never priced",
    ),
    "years_at_home": In3("år hjemme", "år heime", "years at home"),
    "name": In3("navnet", "namnet", "the name"),
    "kind_of_pathway": In3("slag forløp", "slag forløp", "kind of pathway"),
    "is_baseline": In3(
        "om de andre sammenlignes med dette",
        "om dei andre blir samanlikna med dette",
        "whether others are compared with it",
    ),
    "price_level": In3("året prisene er fra", "året prisane er frå", "the year of the prices"),
    "pays_back_at_age": In3(
        "alderen der det ekstra er spart inn igjen; tomt: aldri",
        "alderen der det ekstra er spart inn att; tomt: aldri",
        "the age at which all that was extra has been saved again; empty: never",
    ),
    "pays_back_at_age_without_investment": In3(
        "det samme uten investeringen", "det same utan investeringa", "the same without the investment"
    ),
    "age": In3("hele år", "heile år", "whole years"),
    "step": In3(
        "koden til trinnet; i et år det høyeste",
        "koden til trinnet; i eit år det høgste",
        "the step's code; of a year the highest",
    ),
    "step_title": In3("navnet på trinnet", "namnet på trinnet", "the step's title"),
    "stages": In3("fasene i året, i rekkefølge", "fasane i året, i rekkjefølgje", "the stages of the year, in order"),
    "stage": In3("fasen", "fasen", "the stage"),
    "from_age": In3("alder når fasen begynner", "alder når fasen byrjar", "age when the stage begins"),
    "until_age": In3("alder når fasen slutter", "alder når fasen sluttar", "age when the stage ends"),
    "story": In3("det som hendte", "det som hende", "what happened"),
    "service": In3("tjenesten", "tenesta", "the service"),
    "unit": In3("enheten", "eininga", "the unit"),
    "units": In3("antall enheter", "tal på einingar", "how many units"),
    "price": In3("prisen på én enhet", "prisen på éi eining", "the price of one unit"),
    "part": In3("hvor tallet står", "kvar talet står", "where the number stands"),
    "subject": In3("hva tallet er", "kva talet er", "what the number is"),
    "id": In3("det tallet hører til", "det talet høyrer til", "what the number belongs to"),
    "way": In3(
        "veien til tallet i kommunens fil",
        "vegen til talet i fila til kommunen",
        "the way to it in the municipality's file",
    ),
    "value": In3("verdien som er brukt", "verdien som er brukt", "the value that was used"),
    "low": In3("det laveste det kan være", "det lågaste det kan vere", "the lowest that it can be"),
    "high": In3("det høyeste det kan være", "det høgste det kan vere", "the highest that it can be"),
    "unit_written": In3("enheten slik den er skrevet", "eininga slik ho er skriven", "the unit as it was written"),
    "date": In3("datoen tallet gjaldt", "datoen talet gjaldt", "the date that the number held"),
    "source": In3(
        "hvor tallet kommer fra; tomt: ukjent",
        "kvar talet kjem frå; tomt: ukjent",
        "where it comes from; empty: unknown",
    ),
    "assumed": In3("om det er antatt", "om det er anteke", "whether it is assumed"),
    "middle_of_range": In3(
        "om det er midten av et oppgitt spenn",
        "om det er midten av eit oppgitt spenn",
        "whether it is the middle of a stated range",
    ),
    "reason": In3("hvorfor nettopp dette tallet", "kvifor nettopp dette talet", "why it is this number"),
    "place_in_file": In3(
        "fil og linje; tomt: ingen har skrevet det",
        "fil og linje; tomt: ingen har skrive det",
        "file and line; empty: nobody wrote it",
    ),
    "reading": In3(
        "hvordan kommunens tall er forstått: own, stated_people eller without_growth",
        "korleis tala til kommunen er forstått: own, stated_people eller without_growth",
        "how the municipality's figures are understood: own, stated_people or without_growth",
    ),
    "policy": In3("tiltaket; none er ingen tiltak", "tiltaket; none er ingen tiltak", "the policy; none is no policy"),
    "from_year": In3("det første året", "det første året", "the first year"),
    "group": In3("gruppen", "gruppa", "the group"),
    "new_per_year": In3("nye i året", "nye i året", "new cases a year"),
    "with_investment": In3(
        "kostnad og investering mot ingen tiltak",
        "kostnad og investering mot ingen tiltak",
        "cost and investment against no policy",
    ),
    "first_saving_year": In3(
        "det første året som blir billigere", "det første året som blir billigare", "the first year that gets cheaper"
    ),
    "paid_back_year": In3(
        "året da alt ekstra er spart inn igjen; tomt: ikke i disse årene",
        "året då alt ekstra er spart inn att; tomt: ikkje i desse åra",
        "the year in which all that was extra has been saved again; empty: not in these years",
    ),
    "mean_cost_difference": In3(
        "kostnad i året mot ingen tiltak, i snitt",
        "kostnad i året mot ingen tiltak, i snitt",
        "mean yearly cost against no policy",
    ),
    "cost_difference_without_limits": In3(
        "det samme om det var plass til alle",
        "det same om det var plass til alle",
        "the same if there were room for all",
    ),
    "year": In3(
        "kalenderåret; tomt: hele kjøringen",
        "kalenderåret; tomt: heile køyringa",
        "the calendar year; empty: the whole run",
    ),
    "people": In3("personer i snitt", "personar i snitt", "mean number of people"),
    "kind_of_place": In3("plasstypen", "plasstypen", "the kind of place"),
    "needed": In3(
        "plasser som ville vært i bruk om det var nok",
        "plassar som ville vore i bruk om det var nok",
        "places that would be in use if there were enough",
    ),
    "places": In3("plasser som finnes", "plassar som finst", "places that there are"),
    "mean_occupancy": In3("plasser i bruk", "plassar i bruk", "places in use"),
    "utilisation": In3(
        "andelen av plassene som er i bruk", "delen av plassane som er i bruk", "the share of places in use"
    ),
    "requests": In3("antall som ber om plass", "tal på dei som ber om plass", "how many ask for a place"),
    "share_waited": In3(
        "andelen av dem som må vente", "delen av dei som må vente", "the share of them who have to wait"
    ),
    "mean_wait_days": In3(
        "ventetid i snitt for dem som får plass",
        "ventetid i snitt for dei som får plass",
        "mean wait of those who get one",
    ),
    "median_wait_days": In3("medianen av den", "medianen av ho", "the median of it"),
    "p95_wait_days": In3("95 av 100 venter ikke lenger", "95 av 100 ventar ikkje lenger", "95 of 100 wait no longer"),
    "mean_queue": In3("personer i kø i snitt", "personar i kø i snitt", "mean number of people in the queue"),
    "died_waiting": In3("døde i køen", "døydde i køen", "died in the queue"),
    "gave_up": In3("ga opp å vente", "gav opp å vente", "gave up waiting"),
    "still_waiting": In3("venter ennå ved slutten", "ventar enno ved slutten", "still waiting at the end"),
    "mean_years": In3("år i snitt i modellen", "år i snitt i modellen", "mean years in the model"),
    "implied_people": In3("nye i året ganger år", "nye i året gonger år", "new cases times years"),
    "stated_people": In3("antallet kommunen sier", "talet kommunen seier", "the number that the municipality states"),
    "at_start": In3(
        "antallet ved starten i modellen", "talet ved starten i modellen", "the number at the start of the model"
    ),
    "differs": In3(
        "om de to skiller seg med mer enn en tidel",
        "om dei to skil seg med meir enn ein tidel",
        "whether the two differ by more than a tenth",
    ),
    "other_new_per_year": In3(
        "nye i året som antallet svarer til",
        "nye i året som talet svarer til",
        "new cases that the stated number means",
    ),
    "story_years": In3("år i fortellingen", "år i forteljinga", "years in the story"),
    "share": In3(
        "andelen av dem på forløpet som kommer dit",
        "delen av dei på forløpet som kjem dit",
        "the share of those on the pathway who get there",
    ),
    "longer_in_place": In3(
        "om det er en plass og oppholdet er minst halvannen gang fortellingens",
        "om det er ein plass og opphaldet er minst halvannan gong det i forteljinga",
        "whether it is a place and the stay is at least half as long again as the story's",
    ),
    "key": In3("hva det gjelder", "kva det gjeld", "what it is about"),
    # Endings and beginnings
    "_difference": In3(
        "{meaning}, forskjell fra grunnlaget eller fra ingen tiltak",
        "{meaning}, skilnad frå grunnlaget eller frå ingen tiltak",
        "{meaning}, difference from the baseline or from no policy",
    ),
    "_low": In3("{meaning}: 10-persentilen", "{meaning}: 10-persentilen", "{meaning}: the 10th percentile"),
    "_high": In3("{meaning}: 90-persentilen", "{meaning}: 90-persentilen", "{meaning}: the 90th percentile"),
    "_standard_error": In3(
        "{meaning}: standardfeilen til snittet",
        "{meaning}: standardfeilen til snittet",
        "{meaning}: the standard error of the mean",
    ),
    "_with_investment": In3("{meaning}, med investering", "{meaning}, med investering", "{meaning}, with investment"),
    "steady_": In3("på sikt, i året: {meaning}", "på sikt, i året: {meaning}", "in the long run, a year: {meaning}"),
}

BEGINNING = "steady_"
ENDINGS = ("_low", "_high", "_standard_error", "_difference", "_with_investment")


def meaning(name: str, say: Wording) -> str:
    """Return what a column means.

    Raises:
        KeyError: nothing is said of it.
    """
    if name in SAYS:
        return say(f"columns.{name}")
    if name.startswith(BEGINNING):
        return say(f"columns.{BEGINNING}", meaning=meaning(name.removeprefix(BEGINNING), say))
    for ending in ENDINGS:
        if name.endswith(ending):
            return say(f"columns.{ending}", meaning=meaning(name.removesuffix(ending), say))
    raise KeyError(name)
