"""What the workbook of a report says: names of sheets, heads of columns, and how to read it.

In: nothing. Out: ``SAYS``.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    # Names of sheets
    "sheet_overview": In3("Oversikt", "Oversyn", "Overview"),
    "sheet_assumptions": In3("Forutsetninger", "Føresetnader", "Assumptions"),
    "sheet_prices": In3("Priser", "Prisar", "Prices"),
    "sheet_years": In3("År for år", "År for år", "Year by year"),
    "sheet_costs": In3("Kostnader", "Kostnader", "Costs"),
    "sheet_hours": In3("Timer", "Timar", "Staff hours"),
    "sheet_care": In3("Familiens timer", "Familien sine timar", "Family hours"),
    "sheet_amounts": In3("Mengder", "Mengder", "Quantities"),
    "sheet_time": In3("Tid i fasene", "Tid i fasane", "Time in stages"),
    "sheet_municipality": In3("Kommunen", "Kommunen", "Municipality"),
    "sheet_phase": In3("Innfasing", "Innfasing", "Phase-in"),
    "sheet_supply": In3("Kommunens mengder", "Mengder i kommunen", "Municipal quantities"),
    "sheet_places": In3("Plasser", "Plassar", "Places"),
    # Titles and notes
    "overview_title": In3("{names}: kostnad og timer", "{names}: kostnad og timar", "{names}: cost and staff hours"),
    "overview_note": In3(
        "Kostnad = mengde × pris. Endre en pris, en mengde eller en tid, så regnes alt annet ut på nytt.",
        "Kostnad = mengd × pris. Endre ein pris, ei mengd eller ei tid, så blir alt anna rekna ut på nytt.",
        "Cost = quantity × price. Change a price, a quantity or a time, and everything else is worked out anew.",
    ),
    "input": In3("Gule ruter kan endres", "Gule ruter kan endrast", "Yellow cells may be changed"),
    "found": In3("Da arket ble laget: {found}.", "Då arket vart laga: {found}.", "When this was made: {found}."),
    "assumptions_title": In3("Forutsetninger", "Føresetnader", "Assumptions"),
    "assumptions_note": In3(
        "Det som er felles for alle tallene, det som er antatt eller uten kilde, og hvordan arket ble laget.",
        "Det som er felles for alle tala, det som er anteke eller utan kjelde, og korleis arket vart laga.",
        "What is common to all figures, what is assumed or without a source, and how this was made.",
    ),
    "look_up": In3(
        "Antatt eller uten kilde: {count}", "Anteke eller utan kjelde: {count}", "Assumed or without a source: {count}"
    ),
    "the_others": In3("De andre tallene: {count}", "Dei andre tala: {count}", "The other figures: {count}"),
    "prices_title": In3("Priser og personinnsats", "Prisar og personinnsats", "Prices and staff time"),
    "prices_note": In3(
        "Timer per enhet = bemanning / direkte brukertid, der de ikke er oppgitt. Ukjent personinnsats er ikke null.",
        "Timar per eining = bemanning / direkte brukartid, der dei ikkje er oppgitt. Ukjend personinnsats er ikkje null.",
        "Hours a unit = staffing / direct share, where they are not given. Unknown staff time is not zero.",
    ),
    "time_title": In3("Tid i fasene", "Tid i fasane", "Time in stages"),
    "time_note": In3(
        "Hvor stor del av hvert leveår som går i hver fase.",
        "Kor stor del av kvart leveår som går i kvar fase.",
        "What share of each year of age is spent in each stage.",
    ),
    "amounts_title": In3("Mengder", "Mengder", "Quantities"),
    "amounts_note": In3(
        "Enheter i året = mengde × ganger × hvor ofte. Enheter i et leveår = enheter i året × tid i fasen.",
        "Einingar i året = mengd × gonger × kor ofte. Einingar i eit leveår = einingar i året × tid i fasen.",
        "Units a year = quantity × times × how often. Units in a year of age = units a year × time in the stage.",
    ),
    "costs_title": In3("Kostnader i kroner", "Kostnader i kroner", "Costs in NOK"),
    "costs_note": In3("Kostnad = enheter × pris.", "Kostnad = einingar × pris.", "Cost = units × price."),
    "hours_title": In3("Personinnsats i timer", "Personinnsats i timar", "Staff hours"),
    "hours_note": In3(
        "Timer = enheter × timer per enhet. Der personinnsatsen er ukjent, er ingenting ført.",
        "Timar = einingar × timar per eining. Der personinnsatsen er ukjend, er ingenting ført.",
        "Hours = units × hours a unit. Where the staff time is unknown, nothing is booked.",
    ),
    "care_title": In3("Ulønnet omsorg i timer", "Uløna omsorg i timar", "Hours of unpaid care"),
    "care_note": In3(
        "Timer = timer i året × tid i fasen. De regnes aldri i kroner og er ikke med i personinnsatsen.",
        "Timar = timar i året × tid i fasen. Dei blir aldri rekna i kroner og er ikkje med i personinnsatsen.",
        "Hours = hours a year × time in the stage. They are never priced, and no part of the staff hours.",
    ),
    "care": In3("Familiens timer", "Familien sine timar", "Family hours"),
    "care_against": In3(
        "Familiens timer mot ingen tiltak", "Familien sine timar mot ingen tiltak", "Family hours against no policy"
    ),
    "care_in_all": In3(
        "Familiens timer i alt mot ingen tiltak",
        "Familien sine timar i alt mot ingen tiltak",
        "Family hours in all against no policy",
    ),
    "hours_a_year": In3("Timer i året", "Timar i året", "Hours a year"),
    "years_title": In3("{name} år for år", "{name} år for år", "{name} year by year"),
    "years_note": In3(
        "Kroner og timer. «Så langt» er kostnad og investering til og med året. 1: betalt tilbake fra dette året av.",
        "Kroner og timar. «Så langt» er kostnad og investering til og med året. 1: betalt tilbake frå dette året av.",
        "NOK and hours. 'So far' is cost and investment to the end of the year. 1: paid back from this year on.",
    ),
    "supply_title": In3(
        "Det kommunen bruker av hver tjeneste", "Det kommunen bruker av kvar teneste", "What is used of each service"
    ),
    "supply_note": In3(
        "Enheter i hvert kalenderår, i snitt over gjentakelsene, for dem rapporten gjelder.",
        "Einingar i kvart kalenderår, i snitt over gjentakingane, for dei rapporten gjeld.",
        "Units in each calendar year, the mean of the replications, for those whom the report is about.",
    ),
    "phase_title": In3("{name}: år for år", "{name}: år for år", "{name}: year by year"),
    "phase_note": In3(
        "Kroner og årsverk følger prisene. Det 8 av 10 gjentakelser ligger mellom, er slik modellen fant det.",
        "Kroner og årsverk følgjer prisane. Det 8 av 10 gjentakingar ligg mellom, er slik modellen fann det.",
        "NOK and FTE-years follow the prices. What 8 of 10 replications lie between is as the model found it.",
    ),
    "places_title": In3("Plasser", "Plassar", "Places"),
    "places_note": In3(
        "I snitt gjennom året: plasser som finnes, plasser som trengs, og hvor mange som venter.",
        "I snitt gjennom året: plassar som finst, plassar som trengst, og kor mange som ventar.",
        "On average over the year: places there are, places needed, and how many wait.",
    ),
    "steady_note": In3(
        "På sikt: det tiltaket kommer til i året når alle lever med det, slik modellen fant det.",
        "På sikt: det tiltaket kjem til i året når alle lever med det, slik modellen fann det.",
        "In time: what the policy comes to a year once everyone lives under it, as the model found it.",
    ),
    "other_note": In3(
        "Linjene i grått er tiltaket med andre tall på nye i året, slik modellen fant dem. De følger ikke prisene.",
        "Linjene i grått er tiltaket med andre tal på nye i året, slik modellen fann dei. Dei følgjer ikkje prisane.",
        "The lines in grey are the policy with other numbers of new cases, as the model found them. They do not follow the prices.",
    ),
    # Heads
    "policy": In3("Tiltak", "Tiltak", "Policy"),
    "year": In3("År", "År", "Year"),
    "people": In3("Personer", "Personar", "People"),
    "cost_against": In3("Kostnad mot ingen tiltak", "Kostnad mot ingen tiltak", "Cost against no policy"),
    "fte_against": In3("Årsverk mot ingen tiltak", "Årsverk mot ingen tiltak", "FTE against no policy"),
    "all_against": In3("Med investering", "Med investering", "With investment"),
    "low_8_of_10": In3("8 av 10, fra", "8 av 10, frå", "8 of 10, from"),
    "high_8_of_10": In3("8 av 10, til", "8 av 10, til", "8 of 10, to"),
    "group": In3("Som", "Som", "Like"),
    "new_per_year": In3("Nye i året", "Nye i året", "New a year"),
    "mean_years": In3("År de lever med det", "År dei lever med det", "Years they live with it"),
    "implied": In3("Antall på én gang", "Tal på éin gong", "People at one time"),
    "stated": In3("Kommunen oppgir", "Kommunen oppgir", "The municipality says"),
    "stated_means": In3("Det svarer til nye i året", "Det svarar til nye i året", "Which means new a year"),
    "not_stated": In3("ikke oppgitt", "ikkje oppgitt", "not stated"),
    "from": In3("Fra", "Frå", "From"),
    "cost_in_all": In3(
        "Kostnad i alt mot ingen tiltak", "Kostnad i alt mot ingen tiltak", "Cost in all against no policy"
    ),
    "with_in_all": In3("Med investering i alt", "Med investering i alt", "With investment in all"),
    "fte_in_all": In3(
        "Årsverk i alt mot ingen tiltak", "Årsverk i alt mot ingen tiltak", "FTE-years in all against no policy"
    ),
    "steady": In3("Kostnad på sikt, i året", "Kostnad på sikt, i året", "Cost in time, a year"),
    "steady_with": In3("Med investering på sikt", "Med investering på sikt", "With investment in time"),
    "steady_fte": In3("Årsverk på sikt", "Årsverk på sikt", "FTE in time"),
    "there": In3("Finnes", "Finst", "There are"),
    "needed": In3("Trengs: {policy}", "Trengst: {policy}", "Needed: {policy}"),
    "queue": In3("Venter: {policy}", "Ventar: {policy}", "Waiting: {policy}"),
    "service": In3("Tjeneste", "Teneste", "Service"),
    "unit": In3("Enhet", "Eining", "Unit"),
    "price": In3("Pris", "Pris", "Price"),
    "staffing": In3("Bemanning", "Bemanning", "Staffing"),
    "direct_share": In3("Direkte brukertid", "Direkte brukartid", "Direct share"),
    "hours_a_unit": In3("Timer per enhet", "Timar per eining", "Hours a unit"),
    "date": In3("Dato", "Dato", "Date"),
    "source": In3("Kilde", "Kjelde", "Source"),
    "remark": In3("Merknad", "Merknad", "Remark"),
    "pathway": In3("Forløp", "Forløp", "Pathway"),
    "stage": In3("Fase", "Fase", "Stage"),
    "at_home": In3("Hjemme", "Heime", "At home"),
    "entries": In3("{stage} (begynner)", "{stage} (byrjar)", "{stage} (begins)"),
    "quantity": In3("Mengde", "Mengd", "Quantity"),
    "measure": In3("Målt i", "Målt i", "Measured in"),
    "times": In3("Ganger", "Gonger", "Times"),
    "per": In3("Per", "Per", "Per"),
    "per_stay": In3("fase", "fase", "stage"),
    "units_a_year": In3("Enheter i året", "Einingar i året", "Units a year"),
    "age_head": In3("{age} år", "{age} år", "Age {age}"),
    "age": In3("Alder", "Alder", "Age"),
    "sum": In3("Sum", "Sum", "Total"),
    "cost": In3("Kostnad", "Kostnad", "Cost"),
    "staff_hours": In3("Timer", "Timar", "Staff hours"),
    "investment": In3("Investering", "Investering", "Investment"),
    "so_far": In3("Så langt", "Så langt", "So far"),
    "with_investment": In3("Kostnad og investering", "Kostnad og investering", "Cost and investment"),
    "fte": In3("Årsverk", "Årsverk", "FTE-years"),
    "at_home_years": In3("År hjemme", "År heime", "Years at home"),
    "against": In3("{name} mot grunnlaget", "{name} mot grunnlaget", "{name} against the baseline"),
    "so_far_against": In3("Forskjell så langt", "Skilnad så langt", "Difference so far"),
    "paid_back_flag": In3("Betalt tilbake", "Betalt tilbake", "Paid back"),
    "paid_back_at": In3("Betalt tilbake ved alder", "Betalt tilbake ved alder", "Paid back at age"),
    "in_all": In3("I alt", "I alt", "In all"),
    "check": In3("Kontroll", "Kontroll", "Check"),
    "model_cost": In3("Kostnad i modellen", "Kostnad i modellen", "Cost in the model"),
    "changed_by": In3("Endret siden", "Endra sidan", "Changed since"),
    "what": In3("Hva", "Kva", "What"),
    "value": In3("Verdi", "Verdi", "Value"),
    "low": In3("Lavest", "Lågast", "Lowest"),
    "high": In3("Høyest", "Høgast", "Highest"),
    "price_level": In3("Prisnivå", "Prisnivå", "Price level"),
    "weeks_per_year": In3("Uker i året", "Veker i året", "Weeks a year"),
    "hours_per_fte": In3("Timer i et årsverk", "Timar i eit årsverk", "Hours of an FTE-year"),
    "unknown": In3("ukjent", "ukjend", "unknown"),
    "no_source": In3("uten kilde", "utan kjelde", "without a source"),
    "assumed": In3("antatt", "anteke", "assumed"),
    "middle": In3("midten av et spenn", "midten av eit spenn", "middle of a range"),
    # Charts
    "chart_phase": In3(
        "Kostnad hvert år mot ingen tiltak, mill. kr, investering medregnet",
        "Kostnad kvart år mot ingen tiltak, mill. kr, medrekna investering",
        "Cost of each year against no policy, million NOK, investment included",
    ),
    "chart_phase_so_far": In3(
        "Det samme så langt, mill. kr", "Det same så langt, mill. kr", "The same so far, million NOK"
    ),
    "chart_places": In3("Plasser som trengs", "Plassar som trengst", "Places needed"),
    "chart_in_all": In3(
        "Kostnad og investering i alt, kr", "Kostnad og investering i alt, kr", "Cost and investment in all, NOK"
    ),
    "chart_so_far": In3(
        "Kostnad og investering så langt, kr, etter alder",
        "Kostnad og investering så langt, kr, etter alder",
        "Cost and investment so far, NOK, by age",
    ),
    "chart_each_year": In3(
        "Kostnad hvert leveår, kr, uten investering",
        "Kostnad kvart leveår, kr, utan investering",
        "Cost of each year of age, NOK, without investment",
    ),
}
