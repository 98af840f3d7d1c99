"""The comparison in the terminal.

In: a key. Out: the sentence.
"""

from sim.presentation.wording import In3

SAYS = {
    "headline": In3(
        "{name}: {count} forløp på {ladder}",
        "{name}: {count} forløp på {ladder}",
        "{name}: {count} pathways on {ladder}",
    ),
    "age": In3("Alder", "Alder", "Age"),
    "month": In3("Måned", "Månad", "Month"),
    "step": In3("Trinn", "Trinn", "Step"),
    "cost": In3("Kroner", "Kroner", "NOK"),
    "hours": In3("Timer", "Timar", "Hours"),
    "investment_short": In3("Invest.", "Invest.", "Invested"),
    "stages": In3("Faser", "Fasar", "Stages"),
    "in_all": In3("I alt", "I alt", "In all"),
    "cost_total": In3("Kostnad uten investering", "Kostnad utan investering", "Cost without investment"),
    "investment": In3("Investering", "Investering", "Investment"),
    "staff_hours": In3("Personinnsats, timer", "Personinnsats, timar", "Staff hours"),
    "fte_years": In3("Personinnsats, årsverk", "Personinnsats, årsverk", "Staff, FTE-years"),
    "informal_hours": In3("Familiens timer", "Timane til familien", "Family hours"),
    "years_at_home": In3("År hjemme", "År heime", "Years at home"),
    "against": In3("Forskjell fra {baseline}", "Skilnad frå {baseline}", "Difference from {baseline}"),
    "pays_back": In3("Betalt tilbake", "Betalt tilbake", "Paid back"),
    "pays_back_without": In3("– uten investering", "– utan investering", "– without investment"),
    "never": In3("aldri", "aldri", "never"),
    "at_age": In3("ved {age} år", "ved {age} år", "at {age}"),
    "years_on_step": In3("År på hvert trinn", "År på kvart trinn", "Years on each step"),
    "price_level": In3(
        "Prisnivå {year}, uten diskontering. Ett årsverk er {hours} timer.",
        "Prisnivå {year}, utan diskontering. Eitt årsverk er {hours} timar.",
        "Price level {year}, not discounted. One FTE-year is {hours} hours.",
    ),
    "unknown_staff_time": In3(
        "Personinnsatsen er ukjent, og ikke med, for {count} tjenester: {names}.",
        "Personinnsatsen er ukjend, og ikkje med, for {count} tenester: {names}.",
        "Staff time is unknown, and not included, for {count} services: {names}.",
    ),
    "without_step": In3(
        "Innsatstrappen har ikke noe trinn for {count} tjenester: {names}.",
        "Innsatstrappa har ikkje noko trinn for {count} tenester: {names}.",
        "The ladder has no step for {count} services: {names}.",
    ),
    "without_source": In3(
        "Prisen har ingen kilde for {count} tjenester: {names}.",
        "Prisen har inga kjelde for {count} tenester: {names}.",
        "The price has no source for {count} services: {names}.",
    ),
    "assumed": In3(
        "Antatte tall i {count} tjenester: {names}.",
        "Tal som er antekne i {count} tenester: {names}.",
        "Assumed numbers in {count} services: {names}.",
    ),
    "middle_of_range": In3(
        "Midten av et oppgitt spenn er brukt i {count} tjenester: {names}.",
        "Midten av eit oppgjeve spenn er brukt i {count} tenester: {names}.",
        "The middle of a printed range is used in {count} services: {names}.",
    ),
    "sources": In3("Kilder: {names}.", "Kjelder: {names}.", "Sources: {names}."),
}
