"""Words of the workshop's page.

In: a key. Out: the sentence.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    "title": In3("Verksted", "Verkstad", "Workshop"),
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
    "on_step": In3("Trinn {step}: {stages}", "Trinn {step}: {stages}", "Step {step}: {stages}"),
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
    "copied": In3("Forløpet er kopiert", "Forløpet er kopiert", "The pathway is copied"),
    "compared": In3("Forløpene som sammenlignes", "Forløpa som blir samanlikna", "The pathways compared"),
    "what_to_change": In3("Endre tall i", "Endre tal i", "Change figures in"),
    "prices": In3("Priser og bemanning", "Prisar og bemanning", "Prices and staffing"),
    "copy_pathway": In3("Kopier forløpet", "Kopier forløpet", "Copy the pathway"),
    "begin_later": In3(
        "og begynn så mange år senere", "og byrj så mange år seinare", "and begin this many years later"
    ),
    "age": In3("{age} år", "{age} år", "{age} years"),
    "copy_later": In3("{name}, {years} år senere", "{name}, {years} år seinare", "{name}, {years} years later"),
    "copy_title": In3("{name}, utgave {number}", "{name}, utgåve {number}", "{name}, version {number}"),
    "errors": In3(
        "Slik kan det ikke regnes. Endre tallet, eller angre. Bildet viser det siste som lot seg regne ut.",
        "Slik kan det ikkje reknast. Endre talet, eller angre. Biletet viser det siste som let seg rekne ut.",
        "It cannot be worked out like this. Change the figure, or undo. The picture shows the last that could be.",
    ),
    "errors_no_picture": In3(
        "Slik kan det ikke regnes. Angre det siste som ble endret, eller endre det igjen.",
        "Slik kan det ikkje reknast. Angre det siste som vart endra, eller endre det igjen.",
        "It cannot be worked out like this. Undo what was changed last, or change it again.",
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
    "percent_a_year": In3("% i året", "% i året", "% a year"),
    "years": In3("År som regnes ut", "År som blir rekna ut", "Years worked out"),
    "pays_by": In3("Skal lønne seg innen", "Skal løne seg innan", "Should pay by"),
    "nok": In3("kr", "kr", "NOK"),
    "places": In3("plasser", "plassar", "places"),
    "numbers_of_file": In3("Kommunens egne tall", "Kommunens eigne tal", "The municipality's own figures"),
    # Instead of marimo's own words
    "select": In3("Velg", "Vel", "Choose"),
    "search": In3("Søk", "Søk", "Search"),
    "select_all": In3("Ta med alle", "Ta med alle", "Take all"),
    "deselect_all": In3("Ta bort alle", "Ta bort alle", "Leave all out"),
    "no_results": In3("Ingen treff", "Ingen treff", "Nothing found"),
    "not_made": In3("Filen ble ikke laget", "Fila vart ikkje laga", "The file was not made"),
    "try_again": In3("Prøv en gang til.", "Prøv ein gong til.", "Try once more."),
    "notifications": In3("Meldinger (F8)", "Meldingar (F8)", "Notifications (F8)"),
    # The difference
    "pathway": In3("Forløp", "Forløp", "Pathway"),
    "total_cost": In3("Kroner i alt", "Kroner i alt", "Kroner in all"),
    "total_hours": In3("Timer i alt", "Timar i alt", "Hours in all"),
    "change": In3("Endring", "Endring", "Change"),
    "against": In3("Mot {name}", "Mot {name}", "Against {name}"),
    "pays_back": In3("Betalt tilbake", "Betalt tilbake", "Paid back"),
    "new_here": In3("ny", "ny", "new"),
    "of_the_sums": In3(
        "Gjelder {name} alene, hele livet ut, med investering. Endring er mot filene slik de er lagret.",
        "Gjeld {name} åleine, heile livet ut, med investering. Endring er mot filene slik dei er lagra.",
        "For {name} alone, over the whole life, investment included. Change is against the files as they are saved.",
    ),
    # What is taken home
    "save_title": In3("Lagre endringene som filer", "Lagre endringane som filer", "Save the changes as files"),
    "save_told": In3(
        "Hver endret fil skrives med kommentarene den hadde. Det som er endret, står som antatt, med dato og hva det var før. "
        "Ingen fil som andre har endret i mellomtiden, blir skrevet over.",
        "Kvar endra fil blir skriven med kommentarane ho hadde. Det som er endra, står som anteke, med dato og kva det var "
        "før. Inga fil som andre har endra i mellomtida, blir skriven over.",
        "Every changed file is written with the comments it had. What is changed stands as assumed, with the date and what it "
        "was before. No file that others have changed meanwhile is written over.",
    ),
    "folder": In3("Mappe", "Mappe", "Folder"),
    "folder_hint": In3(
        "Mappen lages her: {here}. Uten navn lagres det i selve denne mappen.",
        "Mappa blir laga her: {here}. Utan namn blir det lagra i sjølve denne mappa.",
        "The folder is made here: {here}. Without a name the files are saved in this folder itself.",
    ),
    "folder_name": In3("verksted-{date}", "verkstad-{date}", "workshop-{date}"),
    "save": In3("Lagre", "Lagre", "Save"),
    "saved": In3("Lagret: {files}.", "Lagra: {files}.", "Saved: {files}."),
    "saved_at": In3("Lagret kl. {time}.", "Lagra kl. {time}.", "Saved at {time}."),
    "saved_faulty": In3(
        "Merk: Det er feil i det som er endret. forlop check viser dem, også i mappen.",
        "Merk: Det er feil i det som er endra. forlop check viser dei, også i mappa.",
        "Note: There are errors in what is changed. forlop check shows them, in the folder too.",
    ),
    "not_downloaded": In3(
        "Det kan ikke lastes ned noe før dette er rettet:",
        "Det kan ikkje lastast ned noko før dette er retta:",
        "Nothing can be downloaded until this is mended:",
    ),
    "saved_then": In3(
        "Gå til mappen og skriv forlop check, og så forlop compare {persona}. Tallene er de samme som her.",
        "Gå til mappa og skriv forlop check, og så forlop compare {persona}. Tala er dei same som her.",
        "Go to the folder and write forlop check, then forlop compare {persona}. The figures are the same as here.",
    ),
    "nothing_to_save": In3(
        "Ingenting er endret, så det er ingenting å lagre.",
        "Ingenting er endra, så det er ingenting å lagre.",
        "Nothing is changed, so there is nothing to save.",
    ),
    "download_title": In3(
        "Last ned det som står på skjermen", "Last ned det som står på skjermen", "Download what is on the screen"
    ),
    "download_told": In3(
        "{persona} med endringene, og {municipality} med {count} gjentakelser. Det tar noen sekunder.",
        "{persona} med endringane, og {municipality} med {count} gjentakingar. Det tek nokre sekund.",
        "{persona} with the changes, and {municipality} with {count} replications. It takes some seconds.",
    ),
    "download_html": In3("Rapport (nettside)", "Rapport (nettside)", "Report (page)"),
    "download_pptx": In3("Lysbilder", "Lysbilete", "Slides"),
    "download_xlsx": In3("Arbeidsbok", "Arbeidsbok", "Workbook"),
    "phase_in": In3("Innfasing", "Innfasing", "Phase-in"),
    "waits": In3("Plasser og ventetid", "Plassar og ventetid", "Places and waits"),
    "cost_so_far": In3("Kostnad så langt", "Kostnad så langt", "Cost so far"),
    "turned": In3("Snu spørsmålet", "Snu spørsmålet", "Turn the question round"),
}
