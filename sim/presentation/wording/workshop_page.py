"""Words of the workshop's page.

In: a key. Out: the sentence.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    # The four parts
    "person": In3("Personen", "Personen", "The person"),
    "what_if": In3("Hva om?", "Kva om?", "What if?"),
    "municipality": In3("Kommunen", "Kommunen", "The municipality"),
    "take_home": In3("Ta med hjem", "Ta med heim", "Take home"),
    "parts": In3("Delene av verkstedet", "Delane av verkstaden", "The parts of the workshop"),
    "choose_persona": In3("Persona", "Persona", "Persona"),
    "choose_municipality": In3("Kommune", "Kommune", "Municipality"),
    # The person at one age
    "gone": In3("Forløpet er slutt", "Forløpet er slutt", "The pathway has ended"),
    "kroner": In3("kroner", "kroner", "NOK"),
    "hours": In3("timer", "timar", "hours"),
    "fte": In3("årsverk", "årsverk", "FTE-years"),
    "this_year": In3("Dette året", "Dette året", "This year"),
    "so_far": In3("Til nå", "Til no", "So far"),
    # What is changed
    "reason": In3(
        "Endret på verksted {date}. Sto som {old}.",
        "Endra på verkstad {date}. Stod som {old}.",
        "Changed at a workshop {date}. Stood as {old}.",
    ),
    "reason_new": In3("Lagt til på verksted {date}.", "Lagt til på verkstad {date}.", "Added at a workshop {date}."),
    "changed": In3("Dette er endret", "Dette er endra", "What is changed"),
    "nothing_changed": In3("Ingenting er endret ennå.", "Ingenting er endra enno.", "Nothing is changed yet."),
    "undo": In3("Angre", "Angre", "Undo"),
    "undo_all": In3("Angre alt", "Angre alt", "Undo everything"),
    "from_to": In3("{old} → {new}", "{old} → {new}", "{old} → {new}"),
    "copied": In3(
        "«{name}» er kopiert til «{copy}»", "«{name}» er kopiert til «{copy}»", "'{name}' is copied to '{copy}'"
    ),
    "compared": In3("Forløpene som sammenlignes", "Forløpa som blir samanlikna", "The pathways compared"),
    "what_to_change": In3("Endre tall i", "Endre tal i", "Change figures in"),
    "prices": In3("Priser og bemanning", "Prisar og bemanning", "Prices and staffing"),
    "copy_pathway": In3("Kopier forløpet", "Kopier forløpet", "Copy the pathway"),
    "copy_title": In3("{name}, utgave {number}", "{name}, utgåve {number}", "{name}, version {number}"),
    "errors": In3(
        "Slik kan det ikke regnes. Endre tallet, eller angre. Bildet viser det siste som lot seg regne ut.",
        "Slik kan det ikkje reknast. Endre talet, eller angre. Biletet viser det siste som let seg rekne ut.",
        "It cannot be worked out like this. Change the figure, or undo. The picture shows the last that could be.",
    ),
    "file_errors": In3(
        "Det er feil i filene. Rett dem, og last siden på nytt.",
        "Det er feil i filene. Rett dei, og last sida på nytt.",
        "There are errors in the files. Correct them, and load the page anew.",
    ),
    # What a municipality can turn
    "choose_policy": In3("Tiltak", "Tiltak", "Policy"),
    "uptake": In3("andel som takker ja, år for år", "del som takkar ja, år for år", "share who say yes, year by year"),
    "uptake_in": In3("Takker ja i {year}", "Takkar ja i {year}", "Say yes in {year}"),
    "investment": In3("Engangsbeløp for kommunen", "Eingongsbeløp for kommunen", "Paid once by the municipality"),
    "investment_what": In3(
        "Engangsbeløp satt på et verksted", "Eingongsbeløp sett på ein verkstad", "Amount set at a workshop"
    ),
    "more_places": In3("Flere plasser: {kind}", "Fleire plassar: {kind}", "More places: {kind}"),
    "growth": In3("Vekst i antall personer", "Vekst i talet på personar", "Growth in the number of people"),
    "years": In3("År som regnes ut", "År som blir rekna ut", "Years worked out"),
    "pays_by": In3("Skal lønne seg innen", "Skal løne seg innan", "Should pay by"),
    "nok": In3("kr", "kr", "NOK"),
    "places": In3("plasser", "plassar", "places"),
    "numbers_of_file": In3("Kommunens egne tall", "Kommunens eigne tal", "The municipality's own figures"),
    # The difference
    "pathway": In3("Forløp", "Forløp", "Pathway"),
    "total_cost": In3("Kroner i alt", "Kroner i alt", "Kroner in all"),
    "total_hours": In3("Timer i alt", "Timar i alt", "Hours in all"),
    "change": In3("Endring", "Endring", "Change"),
    "against": In3("Mot {name}", "Mot {name}", "Against {name}"),
    "pays_back": In3("Betalt tilbake", "Betalt tilbake", "Paid back"),
    "new_here": In3("ny", "ny", "new"),
}
