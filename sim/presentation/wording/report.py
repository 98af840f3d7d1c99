"""Words of the report: its title, its parts, what every number is, what is left out, how it was made.

In: nothing. Out: ``SAYS``.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    "wrote": In3("Skrev {path}", "Skreiv {path}", "Wrote {path}"),
    # The title and the parts
    "title": In3("Rapport: {names}", "Rapport: {names}", "Report: {names}"),
    "title_with": In3("Rapport: {names} i {place}", "Rapport: {names} i {place}", "Report: {names} in {place}"),
    "contents": In3("Innhold", "Innhald", "Contents"),
    "findings": In3("Kort sagt", "Kort sagt", "In short"),
    "charts": In3("Bilder", "Bilete", "Pictures"),
    "about_municipality": In3("{place}: tiltakene", "{place}: tiltaka", "{place}: the policies"),
    "about_people": In3("{place}: innbyggerne", "{place}: innbyggjarane", "{place}: the people"),
    # What is picked and moved
    "pick_pathways": In3("Vis forløpene", "Vis forløpa", "Show the pathways"),
    "pick_policies": In3("Vis tiltakene", "Vis tiltaka", "Show the policies"),
    "move_age": In3("Flytt alderen", "Flytt alderen", "Move the age"),
    "move_year": In3("Flytt året", "Flytt året", "Move the year"),
    "hint": In3(
        "Flytt alderen med musen eller piltastene: strekene, fasene og tabellen følger med. Tallene står også i "
        "tabellene nedenfor.",
        "Flytt alderen med musa eller piltastane: strekane, fasane og tabellen følgjer med. Tala står òg i tabellane "
        "nedanfor.",
        "Move the age with the mouse or the arrow keys: the marks, the stages and the table follow. The figures also "
        "stand in the tables below.",
    ),
    "hint_years": In3(
        "Flytt året med musen eller piltastene. Tallene står også i tabellene nedenfor.",
        "Flytt året med musa eller piltastane. Tala står òg i tabellane nedanfor.",
        "Move the year with the mouse or the arrow keys. The figures also stand in the tables below.",
    ),
    "now": In3("Ved {age}", "Ved {age}", "At {age}"),
    "now_year": In3("I {year}", "I {year}", "In {year}"),
    "stage": In3("Fase", "Fase", "Stage"),
    "step": In3("Trinn", "Trinn", "Step"),
    "cost": In3("Kostnad", "Kostnad", "Cost"),
    "staff_hours": In3("Timer", "Timar", "Staff hours"),
    "so_far": In3("Kostnad så langt", "Kostnad så langt", "Cost so far"),
    "people": In3("Personer", "Personar", "People"),
    "waiting": In3("Venter på plass", "Ventar på plass", "Waiting for a place"),
    "with_investment": In3("Mot ingen tiltak", "Mot ingen tiltak", "Against no policy"),
    "fte": In3("Årsverk", "Årsverk", "FTE"),
    # Whether the figures of a municipality hang together
    "check": In3("Henger tallene sammen?", "Heng tala saman?", "Do the figures hang together?"),
    "check_note": In3(
        "Nye i året ganger årene de lever med det, er så mange som det er på ett tidspunkt.",
        "Nye i året gonger åra dei lever med det, er så mange som det er på eitt tidspunkt.",
        "New cases a year times the years that people live with it are as many as there are at one time.",
    ),
    "group": In3("Gruppe", "Gruppe", "Group"),
    "new_per_year": In3("Nye i året", "Nye i året", "New a year"),
    "mean_years": In3("× år i snitt", "× år i snitt", "× mean years"),
    "implied": In3("= personer", "= personar", "= people"),
    "stated": In3("Kommunen sier", "Kommunen seier", "The municipality says"),
    "at_start": In3("I modellen 1. januar {year}", "I modellen 1. januar {year}", "In the model, 1 January {year}"),
    "other_new": In3("Nye som det svarer til", "Nye som det svarer til", "New cases that this means"),
    "not_stated": In3("ikke oppgitt", "ikkje oppgitt", "not stated"),
    "stages": In3(
        "Fasene: fortellingen og modellen", "Fasane: forteljinga og modellen", "The stages: the story and the model"
    ),
    "stages_note": In3(
        "År i hver fase, uten venting, og andelen av dem på forløpet som kommer dit.",
        "År i kvar fase, utan venting, og delen av dei på forløpet som kjem dit.",
        "Years in each stage, waits left out, and the share of those on the pathway who get there.",
    ),
    "story_years": In3("År i fortellingen", "År i forteljinga", "Years in the story"),
    "model_years": In3("År i modellen", "År i modellen", "Years in the model"),
    "get_there": In3("Kommer dit", "Kjem dit", "Get there"),
    "there_at": In3("Personer {year}", "Personar {year}", "People {year}"),
    "waits": In3("{kind}: plasser og venting", "{kind}: plassar og venting", "{kind}: places and waits"),
    "policy": In3("Tiltak", "Tiltak", "Policy"),
    "needed": In3("Trengs", "Trengst", "Needed"),
    "there_are": In3("Finnes", "Finst", "There are"),
    "in_use": In3("I bruk", "I bruk", "In use"),
    "share_waited": In3("Må vente", "Må vente", "Have to wait"),
    "wait_days": In3("Dager i snitt", "Dagar i snitt", "Mean days"),
    "p95_days": In3("95 av 100 venter høyst", "95 av 100 ventar høgst", "95 of 100 wait at most"),
    "queue": In3("I kø", "I kø", "In the queue"),
    "died": In3("Døde i køen", "Døydde i køen", "Died in the queue"),
    "percent": In3("{share}\u00a0%", "{share}\u00a0%", "{share}%"),
    "days": In3("{days} dager", "{days} dagar", "{days} days"),
    # The numbers that were used
    "numbers": In3("Forutsetningene som er brukt", "Føresetnadene som er brukte", "The assumptions used"),
    "numbers_note": In3(
        "Hvert tall slik det står i filene, med enhet, dato og kilde. Det som er antatt eller mangler kilde, er merket. "
        "En strek betyr at det ikke er oppgitt.",
        "Kvart tal slik det står i filene, med eining, dato og kjelde. Det som er anteke eller manglar kjelde, er merkt. "
        "Ein strek betyr at det ikkje er oppgitt.",
        "Each number as it stands in the files, with unit, date and source. What is assumed or has no source is marked. "
        "A dash means that nothing is said.",
    ),
    "count_of": In3("{count} tall: {told}.", "{count} tal: {told}.", "{count} numbers: {told}."),
    "count_assumed": In3("{count} antatt", "{count} antekne", "{count} assumed"),
    "count_middle": In3(
        "{count} midt i et oppgitt spenn", "{count} midt i eit oppgitt spenn", "{count} the middle of a stated range"
    ),
    "count_usual": In3(
        "{count} som ingen har skrevet, så det vanlige brukes",
        "{count} som ingen har skrive, så det vanlege gjeld",
        "{count} that nobody wrote, so that the usual one holds",
    ),
    "count_without": In3("{count} uten kilde", "{count} utan kjelde", "{count} without a source"),
    "count_none": In3(
        "alle har kilde, og ingen er antatt", "alle har kjelde, og ingen er antekne", "all with a source, none assumed"
    ),
    "numbers_prices": In3(
        "Tjenestene: pris og personinnsats, prisnivå {year}",
        "Tenestene: pris og personinnsats, prisnivå {year}",
        "The services: price and staff time, price level {year}",
    ),
    "numbers_pathways": In3("{name}: fortellingen", "{name}: forteljinga", "{name}: the story"),
    "number_of": In3("Gjelder", "Gjeld", "About"),
    "number_what": In3("Tall", "Tal", "Number"),
    "number_value": In3("Verdi", "Verdi", "Value"),
    "number_unit": In3("Enhet", "Eining", "Unit"),
    "number_date": In3("Dato", "Dato", "Date"),
    "number_source": In3("Kilde", "Kjelde", "Source"),
    "number_remark": In3("Merknad", "Merknad", "Remark"),
    "sources": In3("Kildene", "Kjeldene", "The sources"),
    "common": In3("Felles", "Felles", "Common"),
    "what_price": In3("pris", "pris", "price"),
    "what_staffing": In3("bemanning", "bemanning", "staffing"),
    "what_direct_share": In3("direkte brukertid", "direkte brukartid", "direct share"),
    "what_staff_hours_per_unit": In3("personinnsats", "personinnsats", "staff hours"),
    "what_weeks_per_year": In3("uker i et år", "veker i eit år", "weeks in a year"),
    "what_hours_per_fte": In3("timer i et årsverk", "timar i eit årsverk", "hours in an FTE-year"),
    "what_age": In3("alder ved starten", "alder ved starten", "age at the start"),
    "what_lives_until": In3("lever til", "lever til", "lives until"),
    "what_at": In3("fasen begynner", "fasen byrjar", "the stage begins"),
    "what_lasts": In3("fasen varer", "fasen varer", "the stage lasts"),
    "what_lasts_mean": In3("fasen varer i snitt", "fasen varer i snitt", "the stage lasts on average"),
    "what_lasts_cv": In3(
        "hvor ulikt lenge fasen varer, standardavvik / snitt",
        "kor ulikt lenge fasen varer, standardavvik / snitt",
        "how differently long the stage lasts, standard deviation / mean",
    ),
    "what_pace_cv": In3(
        "hvor ulikt fort det går, standardavvik / snitt",
        "kor ulikt fort det går, standardavvik / snitt",
        "how differently fast it goes, standard deviation / mean",
    ),
    "what_times": In3("{name}, hvor mange ganger", "{name}, kor mange gonger", "{name}, how many times"),
    "what_waiting": In3("{name} i ventetiden", "{name} i ventetida", "{name} while waiting"),
    "what_gives_up_after": In3("gir opp å vente etter", "gir opp å vente etter", "gives up waiting after"),
    "what_hazard": In3(
        "dødelighet mot andre på samme alder",
        "dødelegheit mot andre på same alder",
        "mortality against others of that age",
    ),
    "what_branch": In3("andel som går til {name}", "del som går til {name}", "share who go to {name}"),
    "what_branch_end": In3("andel som går ut av forløpet", "del som går ut av forløpet", "share who leave the pathway"),
    "what_informal": In3("ulønnet omsorg", "uløna omsorg", "unpaid care"),
    "what_investment": In3("investering: {name}", "investering: {name}", "investment: {name}"),
    "assumed": In3("antatt", "anteke", "assumed"),
    "between": In3("mellom {low} og {high}", "mellom {low} og {high}", "between {low} and {high}"),
    "middle": In3("midt mellom {low} og {high}", "midt mellom {low} og {high}", "midway between {low} and {high}"),
    "usual": In3("ikke skrevet, det vanlige brukes", "ikkje skrive, det vanlege gjeld", "not written, the usual holds"),
    "without_source": In3("uten kilde", "utan kjelde", "no source"),
    # Units
    "unit_NOK": In3("kr", "kr", "NOK"),
    "unit_share": In3("andel", "del", "share"),
    "unit_years": In3("år", "år", "years"),
    "unit_weeks": In3("uker", "veker", "weeks"),
    "unit_months": In3("måneder", "månader", "months"),
    "unit_days": In3("dager", "dagar", "days"),
    "unit_factor": In3("ganger", "gonger", "times"),
    "unit_hours": In3("timer", "timar", "hours"),
    "unit_minutes": In3("minutter", "minutt", "minutes"),
    "unit_places": In3("plasser", "plassar", "places"),
    "unit_people": In3("personer", "personar", "people"),
    "unit_staff": In3("ansatte per bruker", "tilsette per brukar", "staff per user"),
    "unit_per": In3("{unit} per {per}", "{unit} per {per}", "{unit} per {per}"),
    "unit_times": In3("{unit}, {times} ganger", "{unit}, {times} gonger", "{unit}, {times} times"),
    "unit_always": In3("hele tiden", "heile tida", "all the time"),
    "unit_stay": In3("opphold", "opphald", "stay"),
    # What is left out
    "left_out": In3("Det som ikke er med", "Det som ikkje er med", "What is left out"),
    "left_story": In3(
        "En persona er ett oppdiktet menneske. Fortellingen følger ett livsløp uten venting, og sier ikke hvor "
        "sannsynlig det er, eller at det ene fører til det andre.",
        "Ein persona er eitt oppdikta menneske. Forteljinga følgjer eitt livsløp utan venting, og seier ikkje kor "
        "sannsynleg det er, eller at det eine fører til det andre.",
        "A persona is one made-up person. The story follows one life without waits, and says nothing about how likely "
        "it is, nor that one thing leads to another.",
    ),
    "left_group": In3(
        "I kommunen ligner alle i en gruppe på én persona, og alle begynner ved den alderen som filen sier.",
        "I kommunen liknar alle i ei gruppe på éin persona, og alle byrjar ved den alderen som fila seier.",
        "In the municipality everyone in a group is like one persona, and everyone starts at the age that the file says.",
    ),
    "left_prices": In3(
        "Kroner er det kommunens tjenester koster til prisene i {year}. Ingenting er diskontert, og ingen pris stiger. "
        "Brukerbetaling er ikke trukket fra.",
        "Kroner er det tenestene til kommunen kostar til prisane i {year}. Ingenting er diskontert, og ingen pris stig. "
        "Brukarbetaling er ikkje trekt frå.",
        "Kroner are what the municipality's services cost at the prices of {year}. Nothing is discounted and no price "
        "rises. User payment is not deducted.",
    ),
    "left_others": In3(
        "Sykehus, fastlege, staten og familien er utenfor. Timer med ulønnet omsorg telles der et forløp har dem, og "
        "regnes aldri i kroner.",
        "Sjukehus, fastlege, staten og familien er utanfor. Timar med uløna omsorg blir talde der eit forløp har dei, "
        "og aldri rekna i kroner.",
        "Hospitals, general practitioners, the state and the family are outside. Hours of unpaid care are counted where "
        "a pathway states them, and never priced.",
    ),
    "left_shifts": In3(
        "En halv time spart er verdt en halv time. Et ordentlig vaktskift spares helt eller ikke.",
        "Ein halv time spart er verd ein halv time. Eit ordentleg vaktskift blir spart heilt eller ikkje.",
        "Half an hour saved is worth half an hour. A real shift is saved whole or not at all.",
    ),
    "left_policies": In3(
        "Disse tiltakene kan ikke regnes ut uten simulering: {names}.",
        "Desse tiltaka kan ikkje reknast ut utan simulering: {names}.",
        "These policies cannot be worked out without simulation: {names}.",
    ),
    "left_history": In3(
        "Det regnes {years} år tilbake før første år; {needed} trengs for at alle skal være med.",
        "Det blir rekna {years} år tilbake før første år; {needed} trengst for at alle skal vere med.",
        "The run goes {years} years back before the first year; {needed} are needed for everyone to be there.",
    ),
    "left_replications": In3(
        "Kjøringen ble avbrutt: {done} av {asked} gjentakelser er med.",
        "Køyringa vart avbroten: {done} av {asked} gjentakingar er med.",
        "The run was interrupted: {done} of {asked} replications are included.",
    ),
    # How it was made
    "made": In3("Slik er rapporten laget", "Slik er rapporten laga", "How this report was made"),
    "made_again": In3(
        "Samme kommando med de samme filene gir de samme tallene:",
        "Same kommando med dei same filene gir dei same tala:",
        "The same command with the same files gives the same figures:",
    ),
    "made_drawn": In3(
        "Frø {seed}, {replications} gjentakelser.",
        "Frø {seed}, {replications} gjentakingar.",
        "Seed {seed}, {replications} replications.",
    ),
    "made_not_drawn": In3(
        "Ingenting er trukket tilfeldig.", "Ingenting er trekt tilfeldig.", "Nothing was drawn at random."
    ),
    "made_unsaved": In3(
        "Tallene er fra et verksted, med endringer som ikke var lagret da rapporten ble laget: {files}. Lagre dem først, "
        "og kjør kommandoen der de ble lagret.",
        "Tala er frå ein verkstad, med endringar som ikkje var lagra då rapporten vart laga: {files}. Lagre dei først, og "
        "køyr kommandoen der dei vart lagra.",
        "The figures are from a workshop, with changes that had not been saved when the report was made: {files}. Save them "
        "first, and run the command where they were saved.",
    ),
    "made_with": In3("Laget med {versions}.", "Laga med {versions}.", "Made with {versions}."),
    "made_files": In3("Filene som ble lest", "Filene som vart lesne", "The files that were read"),
    "file": In3("Fil", "Fil", "File"),
    "digest": In3("Fingeravtrykk (SHA-256)", "Fingeravtrykk (SHA-256)", "Fingerprint (SHA-256)"),
    "columns": In3("Kolonner", "Kolonnar", "Columns"),
}
