"""What is said about published figures.

In: a key. Out: the sentence.
"""

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    "title": In3("Publiserte tall om {name}", "Publiserte tal om {name}", "Published figures about {name}"),
    "source": In3("Trykt i: {source}.", "Trykt i: {source}.", "Printed in: {source}."),
    "johs_sums": In3("Summene under tabellen", "Summane under tabellen", "The sums under the table"),
    "johs_disagreements": In3(
        "Her er kilden ikke enig med seg selv",
        "Her er kjelda ikkje samd med seg sjølv",
        "Here the source does not agree with itself",
    ),
    "side_by_side": In3(
        "Modellen summert på tre måter, uten investering",
        "Modellen summert på tre måtar, utan investering",
        "The model added up in three ways, without investment",
    ),
    "age": In3("Alder", "Alder", "Age"),
    "lines": In3("Linjer", "Linjer", "Lines"),
    "kroner": In3("Kroner", "Kroner", "NOK"),
    "hours": In3("Timer", "Timar", "Hours"),
    "printed": In3("trykt", "trykt", "printed"),
    "model": In3("modell", "modell", "model"),
    "difference": In3("avvik", "avvik", "off by"),
    "investment_at": In3(
        "Investering, {age} år: trykt {printed}, modell {model}, {verdict}",
        "Investering, {age} år: trykt {printed}, modell {model}, {verdict}",
        "Investment, age {age}: printed {printed}, model {model}, {verdict}",
    ),
    "none": In3("–", "–", "–"),
    "reproduced": In3("gjenskapt", "gjenskapt", "reproduced"),
    "explained": In3("forklart", "forklart", "explained"),
    "unexplained": In3("uforklart", "uforklart", "unexplained"),
    "age_again": In3("{age} år to ganger", "{age} år to gonger", "age {age} twice"),
    "rounded_lines": In3("avrundede linjer", "avrunda linjer", "rounded lines"),
    "note_rounded_lines": In3(
        "Avrundede linjer: Timesummen er summen av de {lines} trykte linjene, hver av dem avrundet til hele timer.",
        "Avrunda linjer: Timesummen er summen av dei {lines} trykte linjene, kvar av dei avrunda til heile timar.",
        "Rounded lines: the sum of hours is the sum of the {lines} printed lines, each rounded to whole hours.",
    ),
    "not_in_model": In3("ikke i modellen", "ikkje i modellen", "not in the model"),
    "no_known_cause": In3("ukjent årsak", "ukjend årsak", "no known cause"),
    "what_investment": In3("Investering i kroner", "Investering i kroner", "Investment in NOK"),
    "what_cost": In3("Kostnad i kroner", "Kostnad i kroner", "Cost in NOK"),
    "what_staff_hours": In3("Timer personinnsats", "Timar personinnsats", "Staff hours"),
    "what_fte_years": In3("Årsverk", "Årsverk", "FTE-years"),
    "what_lines": In3("Linjer i tabellen", "Linjer i tabellen", "Lines in the table"),
    "what_last_year": In3("Det siste året", "Det siste året", "The last year"),
    "what_same_amount": In3(
        "Forskjell fra samme beløp i normalforløpet",
        "Skilnad frå same beløp i normalforløpet",
        "Difference from the same amount in the normal pathway",
    ),
    "what_dearest_years": In3("År med mest hjelp", "År med mest hjelp", "Years with most help"),
    "what_with_investment": In3("Summen med investeringen", "Summen med investeringa", "The sum with the investment"),
    "printed_lines": In3("{lines} trykte linjer", "{lines} trykte linjer", "{lines} printed lines"),
    "years": In3("{lines} år, hvert én gang", "{lines} år, kvart éin gong", "{lines} years, each once"),
    "story": In3("{lines} år, slik det fortelles", "{lines} år, slik det blir fortalt", "{lines} years, as told"),
    "sentence_lines": In3(
        "Alderen {age} er trykt på to linjer, så tabellen har {printed} linjer for {years} år. Begge er med i summene. "
        "I modellen gjør det dem {normal}, {proactive} og {reactive} høyere.",
        "Alderen {age} er trykt på to linjer, så tabellen har {printed} linjer for {years} år. Begge er med i summane. "
        "I modellen gjer det dei {normal}, {proactive} og {reactive} høgare.",
        "Age {age} is printed on two lines, so the table has {printed} lines for {years} years. Both are in the sums. "
        "In the model that makes them {normal}, {proactive} and {reactive} higher.",
    ),
    "sentence_last_year": In3(
        "Det proaktive forløpet ender med {months} måneder på sykehjem i fortellingen. Tabellen tar betalt for et helt "
        "år: {whole}. {months} måneder er {part}, {less} mindre.",
        "Det proaktive forløpet endar med {months} månader på sjukeheim i forteljinga. Tabellen tek betalt for eit heilt "
        "år: {whole}. {months} månader er {part}, {less} mindre.",
        "The proactive pathway ends with {months} months in a nursing home in the story. The table charges a whole year: "
        "{whole}. {months} months are {part}, {less} less.",
    ),
    "sentence_same_amount": In3(
        "Det proaktive forløpet koster ved {age} år det samme, på kronen, som normalforløpet ved {other_age}: {amount}. "
        "Tjenestene er ikke de samme, og kilden deler ikke opp beløpet.",
        "Det proaktive forløpet kostar ved {age} år det same, på krona, som normalforløpet ved {other_age}: {amount}. "
        "Tenestene er ikkje dei same, og kjelda deler ikkje opp beløpet.",
        "At age {age} the proactive pathway costs the same, to the krone, as the normal pathway at {other_age}: {amount}. "
        "The services differ, and the source does not break the amount down.",
    ),
    "sentence_dearest_years": In3(
        "Fortellingen har {printed} år med mest hjelp i det reaktive forløpet, tabellen {years} når hvert år telles én "
        "gang. Slik det fortelles, blir summen {as_told}, ikke {table}.",
        "Forteljinga har {printed} år med mest hjelp i det reaktive forløpet, tabellen {years} når kvart år blir talt "
        "éin gong. Slik det blir fortalt, blir summen {as_told}, ikkje {table}.",
        "The story has {printed} years with most help in the reactive pathway, the table {years} when each year is "
        "counted once. As it is told, the sum is {as_told}, not {table}.",
    ),
    "sentence_with_investment": In3(
        "Investeringen på {investment} er ikke med i den trykte summen for det proaktive forløpet, {printed}.",
        "Investeringa på {investment} er ikkje med i den trykte summen for det proaktive forløpet, {printed}.",
        "The investment of {investment} is not in the printed sum of the proactive pathway, {printed}.",
    ),
    "no_longer": In3(
        "{label}: trykt {printed}, modell {model}. Det er {verdict}, ventet var {expected}.",
        "{label}: trykt {printed}, modell {model}. Det er {verdict}, venta var {expected}.",
        "{label}: printed {printed}, model {model}. That is {verdict}, expected was {expected}.",
    ),
    "years_old": In3("{age} år", "{age} år", "age {age}"),
    "not_as_expected": In3("Ikke som ventet", "Ikkje som venta", "Not as expected"),
    "so_many": In3("I alt {count} slike.", "I alt {count} slike.", "{count} such figures in all."),
    "empty_cells": In3(
        "{count} av tallene i tabellen er tomme celler eller streker, lest som 0.",
        "{count} av tala i tabellen er tomme celler eller strekar, lesne som 0.",
        "{count} of the figures in the table are empty cells or dashes, read as 0.",
    ),
    "summary": In3(
        "{reproduced} av {count} tall er gjenskapt; {explained} er forklart; {unexplained} står uten forklaring.",
        "{reproduced} av {count} tal er gjenskapte; {explained} er forklarte; {unexplained} står utan forklaring.",
        "{reproduced} of {count} figures are reproduced; {explained} are explained; {unexplained} left unexplained.",
    ),
    "nobody": In3("ingen", "ingen", "none"),
}
