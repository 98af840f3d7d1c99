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
    "step_short": In3("Tr.", "Tr.", "Step"),
    "cost": In3("Kroner", "Kroner", "NOK"),
    "hours": In3("Timer", "Timar", "Hours"),
    "invested": In3("Invest.", "Invest.", "Invested"),
    "new_stage": In3("Ny fase", "Ny fase", "New stage"),
    "in_all": In3("I alt", "I alt", "In all"),
    "cost_total": In3("Kostnad uten investering", "Kostnad utan investering", "Cost without investment"),
    "investment": In3("Investering", "Investering", "Investment"),
    "staff_hours": In3("Personinnsats, timer", "Personinnsats, timar", "Staff hours"),
    "fte_years": In3("Personinnsats, årsverk", "Personinnsats, årsverk", "Staff, FTE-years"),
    "informal_hours": In3("Familiens timer", "Familien sine timar", "Family hours"),
    "years_at_home": In3("År hjemme", "År heime", "Years at home"),
    "against": In3("Forskjell fra {baseline}", "Skilnad frå {baseline}", "Difference from {baseline}"),
    "pays_back": In3("Betalt tilbake", "Betalt tilbake", "Paid back"),
    "pays_back_without": In3("– uten investering", "– utan investering", "– without investment"),
    "never": In3("aldri", "aldri", "never"),
    "at_age": In3("ved {age} år", "ved {age} år", "at {age}"),
    "from_start": In3("fra starten", "frå starten", "from the start"),
    "years_on_step": In3("År på hvert trinn", "År på kvart trinn", "Years on each step"),
    "price_level": In3(
        "Prisnivå {year}, uten diskontering. Ett årsverk er {hours} timer.",
        "Prisnivå {year}, utan diskontering. Eitt årsverk er {hours} timar.",
        "Price level {year}, not discounted. One FTE-year is {hours} hours.",
    ),
    "gone": In3(
        "«–» betyr at {name} er død eller har forlatt forløpet.",
        "«–» tyder at {name} er død eller har gått ut av forløpet.",
        "'–' means that {name} has died or has left the pathway.",
    ),
    "later": In3(
        "Alt kommer {length} senere enn skrevet i {pathways}, fordi {name} er eldre når fortellingen begynner.",
        "Alt kjem {length} seinare enn skrive i {pathways}, fordi {name} er eldre når forteljinga byrjar.",
        "Everything comes {length} later than written in {pathways}, because {name} is older when the story begins.",
    ),
    "earlier": In3(
        "Alt kommer {length} tidligere enn skrevet i {pathways}, fordi {name} er yngre når fortellingen begynner.",
        "Alt kjem {length} tidlegare enn skrive i {pathways}, fordi {name} er yngre når forteljinga byrjar.",
        "Everything comes {length} earlier than written in {pathways}, because {name} is younger when the story begins.",
    ),
    "paid": In3(
        "Investering: {money} ved {age} i {pathway}: {what}.",
        "Investering: {money} ved {age} i {pathway}: {what}.",
        "Investment: {money} at {age} in {pathway}: {what}.",
    ),
    "paid_more": In3("Flere investeringer: {count}.", "Fleire investeringar: {count}.", "More investments: {count}."),
    "unknown_staff_time": In3(
        "Ukjent personinnsats, ikke regnet med ({count}): {names}.",
        "Ukjend personinnsats, ikkje rekna med ({count}): {names}.",
        "Unknown staff time, not counted ({count}): {names}.",
    ),
    "without_step": In3(
        "Står ikke på noe trinn i innsatstrappa ({count}): {names}.",
        "Står ikkje på noko trinn i innsatstrappa ({count}): {names}.",
        "Not on any step of the ladder ({count}): {names}.",
    ),
    "nearest": In3(
        "{name} (nærmest er trinn {code}, {title})",
        "{name} (nærast er trinn {code}, {title})",
        "{name} (nearest is step {code}, {title})",
    ),
    "without_source": In3(
        "Pris eller beløp uten kilde ({count}): {names}.",
        "Pris eller beløp utan kjelde ({count}): {names}.",
        "Price or amount without a source ({count}): {names}.",
    ),
    "assumed": In3(
        "Antatte tall ({count}): {names}.",
        "Antekne tal ({count}): {names}.",
        "Assumed figures ({count}): {names}.",
    ),
    "middle_of_range": In3(
        "Midten av et oppgitt spenn er brukt ({count}): {names}.",
        "Midten av eit oppgjeve spenn er brukt ({count}): {names}.",
        "The middle of a printed range is used ({count}): {names}.",
    ),
    "wrote": In3("Skrev {path}", "Skreiv {path}", "Wrote {path}"),
    "sources": In3("Kilder: {names}.", "Kjelder: {names}.", "Sources: {names}."),
}
