"""A municipality's ladder in kroner: accounts by step, and what simulated groups cost.

In: a key. Out: the sentence.
"""

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    "title": In3(
        "{name}: regnskapet etter trinn, {year}",
        "{name}: rekneskapen etter trinn, {year}",
        "{name}: accounts by step, {year}",
    ),
    "made_up": In3("Tallene er diktet opp.", "Tala er dikta opp.", "The figures are made up."),
    "unknown": In3("ukjent", "ukjend", "unknown"),
    "about": In3("ca. {figure}", "ca. {figure}", "about {figure}"),
    # Columns
    "step": In3("Trinn", "Trinn", "Step"),
    "cost": In3("Mill. kr", "Mill. kr", "Million NOK"),
    "share": In3("Prosent", "Prosent", "Per cent"),
    "fte": In3("Årsverk", "Årsverk", "FTE"),
    "decisions": In3("Vedtak", "Vedtak", "Decisions"),
    "hours_a_week": In3("Timer/uke", "Timar/veke", "Hours/week"),
    "recipients": In3("Mottakere", "Mottakarar", "Recipients"),
    "a_recipient": In3("Kr/mottaker", "Kr/mottakar", "NOK each"),
    "a_head": In3("Kr/innbygger", "Kr/innbyggjar", "NOK a head"),
    "change": In3("Endring", "Endring", "Change"),
    "everything": In3("Alt", "Alt", "Everything"),
    "part": In3("– {name}", "– {name}", "– {name}"),
    "sectors": In3("Etter sektor, mill. kr", "Etter sektor, mill. kr", "By sector, million NOK"),
    "upbringing": In3("Oppvekst", "Oppvekst", "Upbringing"),
    "care": In3("Omsorg", "Omsorg", "Care"),
    "other": In3("Annet", "Anna", "Other"),
    "without_step": In3("Uten trinn: {functions}", "Utan trinn: {functions}", "On no step: {functions}"),
    "function": In3("{code} {name}", "{code} {name}", "{code} {name}"),
    "unknown_steps": In3("Trinn {codes} til sammen", "Trinn {codes} til saman", "Steps {codes} together"),
    "difference": In3(
        "Det som ikke går opp mot regnskapet",
        "Det som ikkje går opp mot rekneskapen",
        "What does not add up to the accounts",
    ),
    "over_years": In3("År for år, mill. kr", "År for år, mill. kr", "Year by year, million NOK"),
    "against": In3("Mot andre kommuner", "Mot andre kommunar", "Against other municipalities"),
    "name_year": In3("{name} {year}", "{name} {year}", "{name} {year}"),
    "simulated": In3(
        "Hva de som ligner {names}, koster etter trinn: mill. kr i året",
        "Kva dei som liknar {names}, kostar etter trinn: mill. kr i året",
        "What those like {names} cost by step: million NOK a year",
    ),
    "no_policy": In3("Uten tiltak", "Utan tiltak", "Without policy"),
    "people_in": In3("Mottakere", "Mottakarar", "Recipients"),
    "against_none": In3("Endring", "Endring", "Change"),
    "no_step": In3("Uten trinn", "Utan trinn", "No step"),
    "all_steps": In3("Til sammen", "Til saman", "Together"),
    "in_accounts": In3("Regnskap {year}", "Rekneskap {year}", "Accounts {year}"),
    "year_head": In3("År", "År", "Year"),
    "cost_and_people": In3("{cost} ({people})", "{cost} ({people})", "{cost} ({people})"),
    # The finding
    "finds_costliest": In3(
        "{name}: Trinn {code} koster mest, {money}, {share} prosent av alt",
        "{name}: Trinn {code} kostar mest, {money}, {share} prosent av alt",
        "{name}: step {code} costs most, {money}, {share} per cent of everything",
    ),
    "finds_nothing": In3(
        "{name}: Ingen trinn har kjente kostnader",
        "{name}: Ingen trinn har kjende kostnader",
        "{name}: no step has a known cost",
    ),
    "finds_years": In3(
        "Fra {first} til {last} vokser trinn {up} mest ({more}), og trinn {down} minst ({less}).",
        "Frå {first} til {last} veks trinn {up} mest ({more}), og trinn {down} minst ({less}).",
        "From {first} to {last} step {up} grows most ({more}), and step {down} least ({less}).",
    ),
    "finds_grows": In3(
        "{policy}: I {year} vokser trinn {codes}",
        "{policy}: I {year} veks trinn {codes}",
        "{policy}: by {year} up on step {codes}",
    ),
    "finds_shrinks": In3(
        "{policy}: I {year} minker trinn {codes}",
        "{policy}: I {year} minkar trinn {codes}",
        "{policy}: by {year} down on step {codes}",
    ),
    "finds_both": In3(
        "{policy}: I {year} vokser trinn {grow}, og trinn {shrink} minker",
        "{policy}: I {year} veks trinn {grow}, og trinn {shrink} minkar",
        "{policy}: by {year} up on step {grow}, down on step {shrink}",
    ),
    "finds_alike": In3(
        "{policy}: Ingen trinn endrer seg til {year}",
        "{policy}: Ingen trinn endrar seg til {year}",
        "{policy}: no step changes by {year}",
    ),
    "step_by": In3("{code} ({money})", "{code} ({money})", "{code} ({money})"),
    # What a reader must know
    "unknown_known_together": In3(
        "Ukjent er ikke null. Trinn {codes} er ukjent hver for seg; til sammen er de {share} prosent av alt.",
        "Ukjend er ikkje null. Trinn {codes} er ukjende kvar for seg; til saman er dei {share} prosent av alt.",
        "Unknown is not nought. Steps {codes} are unknown one by one; together they are {share} per cent of everything.",
    ),
    "unknown_steps_told": In3(
        "Ukjent er ikke null. Kostnaden på trinn {codes} er ikke oppgitt.",
        "Ukjend er ikkje null. Kostnaden på trinn {codes} er ikkje oppgjeven.",
        "Unknown is not nought. The cost of steps {codes} is not given.",
    ),
    "total_by_shares": In3(
        "Summen av alt er ikke oppgitt. Den er regnet ut av kostnadene og prosentene som er det, og avrundet i dem.",
        "Summen av alt er ikkje oppgjeven. Han er rekna ut av kostnadene og prosentane som er det, og avrunda i dei.",
        "The sum of everything is not given. It is worked out of the costs and percentages that are, with their rounding.",
    ),
    "unknown_columns": In3(
        "Ikke oppgitt for noe trinn: {names}.",
        "Ikkje oppgjeve for noko trinn: {names}.",
        "Not given for any step: {names}.",
    ),
    "by_mapping": In3(
        "Funksjonene er fordelt på trinn slik kommunens fil sier. Det den ikke fordeler, og det som ikke går opp, står på egne linjer.",
        "Funksjonane er fordelte på trinn slik fila til kommunen seier. Det ho ikkje fordeler, og det som ikkje går opp, står på eigne linjer.",
        "The functions stand on steps as the municipality's file says. What it does not place, and what does not add up, are rows of their own.",
    ),
    "divided": In3(
        "Til og med 2023 er hjemmetjenesten én funksjon (254), fra 2024 to (257 og 258).",
        "Til og med 2023 er heimetenesta éin funksjon (254), frå 2024 to (257 og 258).",
        "Until 2023 home services are one function (254), from 2024 two (257 and 258).",
    ),
    "own_kroner": In3(
        "Hvert år står i sine egne kroner, uten justering for prisvekst.",
        "Kvart år står i sine eigne kroner, utan justering for prisvekst.",
        "Each year is in its own kroner, not adjusted for rising prices.",
    ),
    "not_the_same": In3(
        "Det simulerte er bare dem som ligner {names}, i {price_level}-kroner. Det er en del av regnskapet, og legges ikke til det.",
        "Det simulerte er berre dei som liknar {names}, i {price_level}-kroner. Det er ein del av rekneskapen, og blir ikkje lagt til han.",
        "What is simulated is only those like {names}, in kroner of {price_level}. It is a part of the accounts, and not to be added to them.",
    ),
    "on_home_step": In3(
        "En tjeneste koster på hjemmetrinnet sitt, også når den som får den, står høyere. Den som får tjenester på flere trinn, telles på hvert av dem.",
        "Ei teneste kostar på heimetrinnet sitt, òg når den som får ho, står høgare. Den som får tenester på fleire trinn, blir talt på kvart av dei.",
        "A service costs on its home step, also where the person stands higher. Who has services on several steps is counted on each.",
    ),
    "run": In3(
        "Snitt av {count} gjentakelser, frø {seed}, med kommunens egne nye per år.",
        "Snitt av {count} gjentakingar, frø {seed}, med kommunen sine eigne nye per år.",
        "Mean of {count} replications, seed {seed}, with the municipality's own new cases.",
    ),
    "arithmetic": In3(
        "Regnet kull for kull, uten simulering.",
        "Rekna kull for kull, utan simulering.",
        "By the arithmetic of cohorts, without simulation.",
    ),
    "source": In3("Kilde: {source}.", "Kjelde: {source}.", "Source: {source}."),
    "source_of": In3("Kilde for {name}: {source}.", "Kjelde for {name}: {source}.", "Source of {name}: {source}."),
    "no_source": In3(
        "Regnskapet til {name} har ingen kilde.",
        "Rekneskapen til {name} har inga kjelde.",
        "The accounts of {name} have no source.",
    ),
    # The picture and its page
    "stairs": In3(
        "Trappa: hva hvert trinn koster, og hvor mange som får noe der",
        "Trappa: kva kvart trinn kostar, og kor mange som får noko der",
        "The stairs: what each step costs, and how many get something there",
    ),
    "profile": In3(
        "Volum, kostnad og mottakere etter trinn",
        "Volum, kostnad og mottakarar etter trinn",
        "Volume, cost and recipients by step",
    ),
    "before_after": In3(
        "De som ligner {names}: mill. kr i året på hvert trinn",
        "Dei som liknar {names}: mill. kr i året på kvart trinn",
        "Those like {names}: million NOK a year on each step",
    ),
    "cost_told": In3("{money}, {share} %", "{money}, {share} %", "{money}, {share}%"),
    "people_told": In3(
        "{count} mottakere, {money} hver", "{count} mottakarar, {money} kvar", "{count} recipients, {money} each"
    ),
    "people_alone": In3("{count} mottakere", "{count} mottakarar", "{count} recipients"),
    "people_unknown": In3("mottakere ukjent", "mottakarar ukjent", "recipients unknown"),
    "cost_unknown": In3("kostnad ukjent", "kostnad ukjend", "cost unknown"),
    "part_told": In3("{name}: {told}", "{name}: {told}", "{name}: {told}"),
    "matrix": In3("Tall for hvert trinn", "Tal for kvart trinn", "Figures for each step"),
    "by_year": In3(
        "{policy}: mill. kr etter trinn og år (mottakere)",
        "{policy}: mill. kr etter trinn og år (mottakarar)",
        "{policy}: million NOK by step and year (recipients)",
    ),
    "know": In3("Om tallene", "Om tala", "About the figures"),
    "hint": In3(
        "Tabellene nedenfor har det samme som bildet.",
        "Tabellane nedanfor har det same som biletet.",
        "The tables below hold the same as the picture.",
    ),
    "wrote": In3("Skrev {path}", "Skreiv {path}", "Wrote {path}"),
}
