"""What is asked and said when a new file is made.

In: a key. Out: the sentence.
"""

from sim.presentation.wording import In3

SAYS = {
    "services_copied": In3(
        "Skrev {file}. Den gjelder nå i stedet for listen som følger med. Endre den, og prøv: forlop check",
        "Skreiv {file}. Ho gjeld no i staden for lista som følgjer med. Endre ho, og prøv: forlop check",
        "Wrote {file}. It now counts instead of the list that comes along. Change it, and try: forlop check",
    ),
    "begin": In3(
        "Ny fil: {file}. Enter godtar svaret i klammer, Ctrl-C avbryter.",
        "Ny fil: {file}. Enter godtek svaret i klammar, Ctrl-C avbryt.",
        "New file: {file}. Enter accepts the answer in brackets, Ctrl-C gives up.",
    ),
    "prompt": In3("{question} [{default}]: ", "{question} [{default}]: ", "{question} [{default}]: "),
    "ask_name": In3("Navn", "Namn", "Name"),
    "ask_age": In3("Alder når historien begynner", "Alder når historia byrjar", "Age when the story begins"),
    "ask_sex": In3("Kvinne eller mann", "Kvinne eller mann", "Woman or man"),
    "ask_lives_until": In3("Alder når historien slutter", "Alder når historia sluttar", "Age when the story ends"),
    "ask_ladder": In3("Innsatstrapp", "Innsatstrapp", "Ladder"),
    "ask_pathways": In3("Forløp, med komma mellom", "Forløp, med komma mellom", "Pathways, separated by commas"),
    "ask_title": In3("Navn", "Namn", "Name"),
    "ask_kind": In3(
        "Slag (normal, proactive, reactive eller et eget ord)",
        "Slag (normal, proactive, reactive eller eit eige ord)",
        "Kind (normal, proactive, reactive or a word of your own)",
    ),
    "ask_stages": In3(
        "Faser, som navn:alder med komma mellom",
        "Fasar, som namn:alder med komma mellom",
        "Stages, as name:age separated by commas",
    ),
    "ask_start": In3("Første år", "Første år", "First year"),
    "ask_persona": In3("Persona", "Persona", "Persona"),
    "choices": In3("Her er: {names}.", "Her er: {names}.", "There are: {names}."),
    "female": In3("kvinne", "kvinne", "woman"),
    "male": In3("mann", "mann", "man"),
    "missing": In3(
        "Det finnes ikke noe forløp «{name}».", "Det finst ikkje noko forløp «{name}».", "There is no pathway '{name}'."
    ),
    "offer": In3(
        "Skal jeg lage det, med eksempler i? Ja eller nei",
        "Skal eg lage det, med døme i? Ja eller nei",
        "Shall I make it, with examples in it? Yes or no",
    ),
    "yes": In3("ja", "ja", "yes"),
    "no": In3("nei", "nei", "no"),
    "title_normal": In3("Normalforløp", "Normalforløp", "Normal pathway"),
    "title_proactive": In3("Proaktivt forløp", "Proaktivt forløp", "Proactive pathway"),
    "title_reactive": In3("Reaktivt forløp", "Reaktivt forløp", "Reactive pathway"),
    "stage_at_home": In3("Hjemme uten tjenester", "Heime utan tenester", "At home without services"),
    "stage_help": In3("Hjelp hjemme", "Hjelp heime", "Help at home"),
    "stage_nursing_home": In3("Sykehjem", "Sjukeheim", "Nursing home"),
    "given_up": In3(
        "Avbrutt. {file} er ikke skrevet.", "Avbrote. {file} er ikkje skriven.", "Given up. {file} is not written."
    ),
    "written": In3("Skrev {file}.", "Skreiv {file}.", "Wrote {file}."),
    "goes_first": In3(
        "«{name}» følger også med forlop. Her går din fil foran.",
        "«{name}» følgjer òg med forlop. Her går di fil føre.",
        "'{name}' comes with forlop too. Here your file goes first.",
    ),
    "next": In3("Det neste:", "Det neste:", "What is next:"),
    "next_persona": In3(
        "Åpne filen og skriv historien. Hver nøkkel er forklart der.",
        "Opne fila og skriv historia. Kvar nøkkel er forklart der.",
        "Open the file and write the story. Each key is explained there.",
    ),
    "next_pathway": In3(
        "Åpne filen og skriv tjenestene i hver fase. Navnene deres står nederst i den.",
        "Opne fila og skriv tenestene i kvar fase. Namna deira står nedst i ho.",
        "Open the file and write the services of each stage. Their names are at the end of it.",
    ),
    "next_municipality": In3(
        "Åpne filen og skriv kommunens tall. De som står der, er antatt.",
        "Opne fila og skriv tala til kommunen. Dei som står der, er antekne.",
        "Open the file and write the municipality's numbers. Those that are there are assumed.",
    ),
    "next_check": In3(
        "«forlop check --watch» finner feil mens du skriver.",
        "«forlop check --watch» finn feil medan du skriv.",
        "'forlop check --watch' finds mistakes while you write.",
    ),
    "next_schema": In3(
        "«forlop schema» lar editoren forklare hver nøkkel der du skriver.",
        "«forlop schema» lèt editoren forklare kvar nøkkel der du skriv.",
        "'forlop schema' lets the editor explain each key where you write.",
    ),
    "next_compare": In3(
        "«{command}» viser hva det blir.", "«{command}» viser kva det blir.", "'{command}' shows what comes of it."
    ),
}
