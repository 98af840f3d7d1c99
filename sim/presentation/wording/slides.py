"""What the slides of a report say: titles that are findings, heads of tables, and sentences for the speaker.

In: nothing. Out: ``SAYS``.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    # Titles
    "opening_more": In3(
        "{names}: hva forløpene koster, og hva som skiller dem",
        "{names}: kva forløpa kostar, og kva som skil dei",
        "{names}: what the pathways cost, and what sets them apart",
    ),
    "same_person": In3(
        "Samme {name}: fra {low} til {high}, alt etter forløpet",
        "Same {name}: frå {low} til {high}, alt etter forløpet",
        "The same {name}: from {low} to {high}, depending on the pathway",
    ),
    "alike": In3(
        "Samme {name}: {money}, hvilket forløp det enn blir",
        "Same {name}: {money}, kva forløp det enn blir",
        "The same {name}: {money}, whichever the pathway",
    ),
    "one_person": In3("{name}: {money} i alt", "{name}: {money} i alt", "{name}: {money} in all"),
    "pathway_costs": In3("{pathway}: {money} i alt", "{pathway}: {money} i alt", "{pathway}: {money} in all"),
    "pathway_less": In3(
        "{pathway}: {money} i alt, {less} mindre enn {baseline}",
        "{pathway}: {money} i alt, {less} mindre enn {baseline}",
        "{pathway}: {money} in all, {less} less than {baseline}",
    ),
    "pathway_more": In3(
        "{pathway}: {money} i alt, {less} mer enn {baseline}",
        "{pathway}: {money} i alt, {less} meir enn {baseline}",
        "{pathway}: {money} in all, {less} more than {baseline}",
    ),
    "pathway_equal": In3(
        "{pathway}: {money} i alt, som {baseline}",
        "{pathway}: {money} i alt, som {baseline}",
        "{pathway}: {money} in all, as {baseline}",
    ),
    "continued": In3("{title} (forts.)", "{title} (forts.)", "{title} (cont.)"),
    "dearest_year": In3(
        "Det dyreste året er ved {age} år i {pathway}: {money}",
        "Det dyraste året er ved {age} år i {pathway}: {money}",
        "The dearest year is at age {age} on {pathway}: {money}",
    ),
    "dearest_month": In3(
        "Den dyreste måneden er måned {month} i {pathway}: {money}",
        "Den dyraste månaden er månad {month} i {pathway}: {money}",
        "The dearest month is month {month} on {pathway}: {money}",
    ),
    "nothing_costs": In3("Ingen av årene koster noe", "Ingen av åra kostar noko", "None of the years costs anything"),
    "fewer_hours": In3(
        "{pathway} tar {hours} færre timer enn {baseline}: {fte} årsverk",
        "{pathway} tek {hours} færre timar enn {baseline}: {fte} årsverk",
        "{pathway} takes {hours} fewer staff hours than {baseline}: {fte} FTE-years",
    ),
    "more_hours": In3(
        "{pathway} tar {hours} flere timer enn {baseline}: {fte} årsverk",
        "{pathway} tek {hours} fleire timar enn {baseline}: {fte} årsverk",
        "{pathway} takes {hours} more staff hours than {baseline}: {fte} FTE-years",
    ),
    "same_hours": In3(
        "{pathway} tar like mange timer som {baseline}",
        "{pathway} tek like mange timar som {baseline}",
        "{pathway} takes as many staff hours as {baseline}",
    ),
    "hours_of_one": In3(
        "{pathway} tar {hours} timer: {fte} årsverk",
        "{pathway} tek {hours} timar: {fte} årsverk",
        "{pathway} takes {hours} staff hours: {fte} FTE-years",
    ),
    "home_differs": In3(
        "{name} bor hjemme i {most} år i {long}, og i {least} år i {short}",
        "{name} bur heime i {most} år i {long}, og i {least} år i {short}",
        "{name} lives at home for {most} years on {long}, and for {least} on {short}",
    ),
    "home_alike": In3(
        "{name} bor hjemme i {most} år, hvilket forløp det enn blir",
        "{name} bur heime i {most} år, kva forløp det enn blir",
        "{name} lives at home for {most} years, whichever the pathway",
    ),
    "where_policies": In3(
        "{name}: {count} tiltak, {years}", "{name}: {count} tiltak, {years}", "{name}: {count} policies, {years}"
    ),
    "check_differs": In3(
        "{name}: Med {new} nye i året blir det {people}, men kommunen oppgir {stated}",
        "{name}: Med {new} nye i året blir det {people}, men kommunen oppgir {stated}",
        "{name}: {new} new a year make {people}, but the municipality says {stated}",
    ),
    "check_agrees": In3(
        "{name}: {new} nye i året i {years} år blir {people}, og det stemmer med kommunens {stated}",
        "{name}: {new} nye i året i {years} år blir {people}, og det stemmer med {stated}, som kommunen oppgir",
        "{name}: {new} new a year for {years} years make {people}, which agrees with the municipality's {stated}",
    ),
    "check_alone": In3(
        "{name}: {new} nye i året i {years} år blir {people}",
        "{name}: {new} nye i året i {years} år blir {people}",
        "{name}: {new} new a year for {years} years make {people}",
    ),
    "enough_places": In3(
        "{kind}: Det er plass til alle; høyst {needed} av {places} trengs",
        "{kind}: Det er plass til alle; det trengst høgst {needed} av {places}",
        "{kind}: there is room for all; at most {needed} of {places} are needed",
    ),
    "too_few_places": In3(
        "{kind}: {needed} trengs i {year} med «{policy}», {places} finnes",
        "{kind}: {needed} trengst i {year} med «{policy}», {places} finst",
        "{kind}: {needed} are needed in {year} under '{policy}', there are {places}",
    ),
    "assumptions_marked": In3(
        "{count} tall er antatt eller uten kilde: slå dem opp før saken",
        "{count} tal er antekne eller utan kjelde: slå dei opp før saka",
        "{count} figures are assumed or without a source: look them up before the case",
    ),
    "assumptions_one": In3(
        "Ett tall er antatt eller uten kilde: slå det opp før saken",
        "Eitt tal er anteke eller utan kjelde: slå det opp før saka",
        "One figure is assumed or without a source: look it up before the case",
    ),
    "assumptions_none": In3(
        "Alle tall har en kilde, og ingen er antatt",
        "Alle tal har ei kjelde, og ingen er antekne",
        "Every figure has a source, and none is assumed",
    ),
    # Charts and tables
    "so_far": In3(
        "mill. kr så langt, investering medregnet",
        "mill. kr så langt, medrekna investering",
        "million NOK so far, investment included",
    ),
    "so_far_kroner": In3(
        "kr så langt, investering medregnet", "kr så langt, medrekna investering", "NOK so far, investment included"
    ),
    "with_investment": In3(
        "mill. kr i alt, investering medregnet",
        "mill. kr i alt, medrekna investering",
        "million NOK in all, investment included",
    ),
    "with_investment_kroner": In3(
        "kr i alt, investering medregnet", "kr i alt, medrekna investering", "NOK in all, investment included"
    ),
    "each_year_kroner": In3(
        "kr i året, uten investering", "kr i året, utan investering", "NOK a year, without investment"
    ),
    "each_year": In3(
        "mill. kr i året, uten investering",
        "mill. kr i året, utan investering",
        "million NOK a year, without investment",
    ),
    "each_month": In3(
        "mill. kr i måneden, uten investering",
        "mill. kr i månaden, utan investering",
        "million NOK a month, without investment",
    ),
    "each_month_kroner": In3(
        "kr i måneden, uten investering", "kr i månaden, utan investering", "NOK a month, without investment"
    ),
    "phase": In3(
        "mill. kr i året mot ingen tiltak, investering medregnet",
        "mill. kr i året mot ingen tiltak, medrekna investering",
        "million NOK a year against no policy, investment included",
    ),
    "places_axis": In3("plasser som trengs", "plassar som trengst", "places needed"),
    "there": In3("Plasser som finnes", "Plassar som finst", "Places there are"),
    "stage": In3("Fase", "Fase", "Stage"),
    "paid_back_at": In3("betalt tilbake ved {age} år", "betalt tilbake ved {age} år", "paid back at age {age}"),
    "in_all": In3("{money}", "{money}", "{money}"),
    "mean_year": In3("{money} i året i snitt", "{money} i året i snitt", "{money} a year on average"),
    "difference": In3("Forskjell fra {baseline}", "Skilnad frå {baseline}", "Difference from {baseline}"),
    "who": In3("Hvem", "Kven", "Who"),
    "years_old": In3("{age} år", "{age} år", "age {age}"),
    "years": In3("År", "År", "Year"),
    "what": In3("Hva", "Kva", "What"),
    "value": In3("Verdi", "Verdi", "Value"),
    "source": In3("Kilde eller begrunnelse", "Kjelde eller grunngiving", "Source or reason"),
    "mark_assumed": In3("antatt", "anteke", "assumed"),
    "mark_middle": In3("midten av et spenn", "midten av eit spenn", "middle of a range"),
    "mark_no_source": In3("uten kilde", "utan kjelde", "without a source"),
    "between": In3("{used} ({low}–{high})", "{used} ({low}–{high})", "{used} ({low}–{high})"),
    "unsourced": In3("Ingen kilde er oppgitt.", "Inga kjelde er oppgitt.", "No source is given."),
    # What is said to those who do not see a chart
    "seen_so_far": In3(
        "Linjediagram: samlet kostnad så langt for hvert forløp, etter alder. {said}",
        "Linjediagram: samla kostnad så langt for kvart forløp, etter alder. {said}",
        "Line chart: cost so far of each pathway, by age. {said}",
    ),
    "seen_each_year": In3(
        "Søylediagram: kostnaden for hvert forløp, periode for periode. {said}",
        "Søylediagram: kostnaden for kvart forløp, periode for periode. {said}",
        "Column chart: the cost of each pathway, period by period. {said}",
    ),
    "seen_phase": In3(
        "Linjediagram: kostnaden for hvert tiltak mot ingen tiltak, år for år. {said}",
        "Linjediagram: kostnaden for kvart tiltak mot ingen tiltak, år for år. {said}",
        "Line chart: the cost of each policy against no policy, year by year. {said}",
    ),
    "seen_places": In3(
        "Linjediagram: plasser som trengs med hvert tiltak, og plasser som finnes, år for år. {said}",
        "Linjediagram: plassar som trengst med kvart tiltak, og plassar som finst, år for år. {said}",
        "Line chart: places needed under each policy, and places there are, year by year. {said}",
    ),
    # For the speaker
    "say_questions": In3(
        "Hvis noen spør: Tallene bak står i lysbildene til slutt, og i rapporten.",
        "Om nokon spør: Tala bak står i lysbileta til slutt, og i rapporten.",
        "If anyone asks: the figures behind stand on the last slides, and in the report.",
    ),
    "say_person": In3(
        "Her er {name}. Følg med på hva som skjer når hjelpen kommer tidlig, og når den kommer sent.",
        "Her er {name}. Følg med på kva som skjer når hjelpa kjem tidleg, og når ho kjem seint.",
        "Meet {name}. Watch what happens when help comes early, and when it comes late.",
    ),
    "say_stage": In3("{ages}: {stage}. {story}", "{ages}: {stage}. {story}", "{ages}: {stage}. {story}"),
    "say_stairs": In3(
        "Blokkene viser hvilket trinn {name} står på, år for år. Høyere opp er mer inngripende.",
        "Blokkene viser kva trinn {name} står på, år for år. Høgare opp er meir inngripande.",
        "The blocks show which step {name} is on, year by year. Higher up is a greater intervention.",
    ),
    "say_assumptions": In3(
        "Dette er det vi har antatt. Har kommunen egne tall, kan hele regnestykket gjøres på nytt med dem.",
        "Dette er det vi har gått ut frå. Har kommunen eigne tal, kan heile reknestykket gjerast på nytt med dei.",
        "This is what we have assumed. Where the municipality has figures of its own, all of it can be worked out anew.",
    ),
    "say_spread": In3(
        "{policy}, {year}: {mean} mot ingen tiltak. I 8 av 10 gjentakelser ligger det mellom {low} og {high}.",
        "{policy}, {year}: {mean} mot ingen tiltak. I 8 av 10 gjentakingar ligg det mellom {low} og {high}.",
        "{policy}, {year}: {mean} against no policy. In 8 of 10 replications it lies between {low} and {high}.",
    ),
    "made": In3("Laget med forlop {version}", "Laga med forlop {version}", "Made with forlop {version}"),
}
