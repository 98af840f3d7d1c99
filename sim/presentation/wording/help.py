"""Help on the command line.

In: a key. Out: the sentence.
"""

from sim.presentation.wording import In3

SAYS = {
    # As wide as argparse's own word, which decides how far the lines after the first stand in.
    "usage": In3("bruk: ", "bruk: ", "usage:"),
    "words": In3("argumenter", "argument", "arguments"),
    "options": In3("valg", "val", "options"),
    "command": In3("KOMMANDO", "KOMMANDO", "COMMAND"),
    "meta_file": In3("FIL", "FIL", "FILE"),
    "meta_name": In3("NAVN", "NAMN", "NAME"),
    "meta_path": In3("STI", "STI", "PATH"),
    "meta_folder": In3("MAPPE", "MAPPE", "FOLDER"),
    "meta_address": In3("ADRESSE", "ADRESSE", "ADDRESS"),
    "meta_age": In3("ALDER", "ALDER", "AGE"),
    "commands": In3("kommandoer", "kommandoar", "commands"),
    "forlop": In3(
        "Følg en person gjennom ulike forløp, år for år: hva de koster, og hvor mye personinnsats de krever.",
        "Følg ein person gjennom ulike forløp, år for år: kva dei kostar, og kor mykje personinnsats dei krev.",
        "Follow a person through different pathways, year by year: what they cost, and what staff hours they take.",
    ),
    "epilog": In3(
        "Begynn med: forlop compare johs",
        "Byrj med: forlop compare johs",
        "Begin with: forlop compare johs",
    ),
    "help": In3("vis denne hjelpen", "vis denne hjelpa", "show this help"),
    "version": In3("vis versjonen", "vis versjonen", "show the version"),
    "lang": In3(
        "språk: nb (bokmål), nn (nynorsk) eller en (engelsk)",
        "språk: nb (bokmål), nn (nynorsk) eller en (engelsk)",
        "language: nb (bokmål), nn (nynorsk) or en (English)",
    ),
    "json": In3(
        "skriv ett JSON-objekt og ikke noe annet",
        "skriv eitt JSON-objekt og ikkje noko anna",
        "print one JSON object and nothing else",
    ),
    "compare": In3(
        "sammenlign forløpene til en persona, år for år",
        "samanlikn forløpa til ein persona, år for år",
        "compare a persona's pathways, year by year",
    ),
    "meta_persona_or_municipality": In3("PERSONA|KOMMUNE", "PERSONA|KOMMUNE", "PERSONA|MUNICIPALITY"),
    "traced": In3(
        "navnet på personaen (med --age) eller kommunen (med --person)",
        "namnet på personaen (med --age) eller kommunen (med --person)",
        "name of the persona (with --age) or the municipality (with --person)",
    ),
    "meta_municipality": In3("KOMMUNE", "KOMMUNE", "MUNICIPALITY"),
    "scale": In3(
        "regn ut hva tiltak fører til for en kommune",
        "rekn ut kva tiltak fører til for ein kommune",
        "work out what policies lead to for a municipality",
    ),
    "workshop": In3(
        "åpne en side i nettleseren der forløp kan endres mens andre ser på, på denne maskinen alene",
        "opne ei side i nettlesaren der forløp kan endrast medan andre ser på, på denne maskina åleine",
        "open a page in the browser on which pathways can be changed while others look on, on this machine alone",
    ),
    "workshop_persona": In3(
        "navnet på personaen som det begynnes med",
        "namnet på personaen som det blir byrja med",
        "name of the persona to begin with",
    ),
    "workshop_municipality": In3(
        "navnet på kommunen som det begynnes med",
        "namnet på kommunen som det blir byrja med",
        "name of the municipality to begin with",
    ),
    "port": In3(
        "porten på denne maskinen ({port} hvis ingen er nevnt)",
        "porten på denne maskina ({port} om ingen er nemnd)",
        "the port on this machine ({port} where none is named)",
    ),
    "no_browser": In3(
        "ikke åpne nettleseren; skriv bare adressen",
        "ikkje opne nettlesaren; skriv berre adressa",
        "do not open the browser; only print the address",
    ),
    "population": In3(
        "vis hvor mange de er i en kommune, i dag og årene framover",
        "vis kor mange dei er i ein kommune, i dag og åra framover",
        "show how many people a municipality has, today and in the years ahead",
    ),
    "calculate": In3(
        "regn ut hva tjenester koster og krever, og hva det ellers kunne gitt",
        "rekn ut kva tenester kostar og krev, og kva det elles kunne gitt",
        "work out what services cost and take, and what else that would give",
    ),
    "report": In3(
        "lag en rapport om personaer, og om tiltak i en kommune, i én fil",
        "lag ein rapport om personaer, og om tiltak i ein kommune, i éi fil",
        "make a report about personas, and about a municipality's policies, in one file",
    ),
    "report_personas": In3(
        "navnet på én eller flere personaer, for eksempel johs",
        "namnet på éin eller fleire personaer, til dømes johs",
        "name of one or several personas, such as johs",
    ),
    "report_municipality": In3(
        "ta med hva tiltakene i denne kommunen fører til",
        "ta med kva tiltaka i denne kommunen fører til",
        "add what the policies of this municipality lead to",
    ),
    "report_output": In3(
        "filen: .html (side), .pptx (lysbilder), .xlsx (arbeidsbok), .md (tekst), eller .csv og .parquet (en mappe "
        "med en fil for hver tabell)",
        "fila: .html (side), .pptx (lysbilete), .xlsx (arbeidsbok), .md (tekst), eller .csv og .parquet (ei mappe med "
        "ei fil for kvar tabell)",
        "the file: .html (page), .pptx (slides), .xlsx (workbook), .md (text), or .csv and .parquet (a folder with a "
        "file for each table)",
    ),
    "template": In3(
        "kommunens egen mal for lysbildene, en .pptx",
        "kommunen sin eigen mal for lysbileta, ein .pptx",
        "the municipality's own template for the slides, a .pptx",
    ),
    "meta_amount": In3("TJENESTE=MENGDE", "TENESTE=MENGD", "SERVICE=AMOUNT"),
    "meta_year": In3("ÅR", "ÅR", "YEAR"),
    "amount": In3(
        "tjenester med mengder, som home_nursing=10h/week gps=1/week, eller en fil med alternativer",
        "tenester med mengder, som home_nursing=10h/week gps=1/week, eller ei fil med alternativ",
        "services with amounts, such as home_nursing=10h/week gps=1/week, or a file with alternatives",
    ),
    "alt": In3(
        "et alternativ til; kan gis flere ganger",
        "eit alternativ til; kan givast fleire gonger",
        "one more alternative; may be given several times",
    ),
    "prices": In3(
        "kommunens egne priser, en fil i pathways/prices",
        "kommunen sine eigne prisar, ei fil i pathways/prices",
        "the municipality's own prices, a file in pathways/prices",
    ),
    "price_year": In3(
        "året prisene skal gjelde for; regnes om med pathways/deflator.yaml",
        "året prisane skal gjelde for; blir rekna om med pathways/deflator.yaml",
        "the year of the prices; they are converted by pathways/deflator.yaml",
    ),
    "distance": In3(
        "avstandsklassen, med et navn fra prislisten",
        "avstandsklassen, med eit namn frå prislista",
        "the distance class, by a name of the price list",
    ),
    "paste": In3(
        "skriv tabellen til saksframlegget, med tabulator mellom cellene",
        "skriv tabellen til saksframlegget, med tabulator mellom cellene",
        "print the table for a case document, with tabs between its cells",
    ),
    "years_ahead": In3(
        "antall år fra kommunens startår (så langt det er oppgitt tall når ikke annet er gitt)",
        "tal på år frå startåret til kommunen (så langt det er oppgitt tal når ikkje anna er gitt)",
        "number of years from the municipality's start (as far as figures are given unless said)",
    ),
    "municipality": In3(
        "navnet på kommunen, som faerder, eller filen",
        "namnet på kommunen, som faerder, eller fila",
        "name of the municipality, such as faerder, or its file",
    ),
    "all": In3(
        "alle kommunene i denne mappen, og summen av dem, i stedet for én kommune",
        "alle kommunane i denne mappa, og summen av dei, i staden for éin kommune",
        "all municipalities of this folder, and their sum, instead of one municipality",
    ),
    "policy": In3(
        "bare dette tiltaket; kan gis flere ganger",
        "berre dette tiltaket; kan givast fleire gonger",
        "only this policy; may be given several times",
    ),
    "years": In3(
        "antall år fra kommunens startår (20 når ikke annet er gitt)",
        "tal på år frå startåret til kommunen (20 når ikkje anna er gitt)",
        "number of years from the municipality's start (20 unless given)",
    ),
    "replications": In3(
        "antall gjentakelser; flere gir sikrere tall og tar lengre tid",
        "tal på gjentakingar; fleire gir sikrare tal og tek lengre tid",
        "number of replications; more make surer figures and take longer",
    ),
    "arithmetic": In3(
        "regn med ett kull i året uten simulering, slik det gjøres i et regneark",
        "rekn med eitt kull i året utan simulering, slik det blir gjort i eit rekneark",
        "work with one cohort a year without simulation, as is done in a spreadsheet",
    ),
    "check": In3("finn alle feil i filene", "finn alle feil i filene", "find every error in the files"),
    "new": In3(
        "lag en ny persona, et forløp eller en kommune, som en fil med forklaringer",
        "lag ein ny persona, eit forløp eller ein kommune, som ei fil med forklaringar",
        "make a new persona, pathway or municipality, as a file with explanations",
    ),
    "new_persona": In3("lag en ny persona", "lag ein ny persona", "make a new persona"),
    "new_pathway": In3("lag et nytt forløp", "lag eit nytt forløp", "make a new pathway"),
    "new_municipality": In3("lag en ny kommune", "lag ein ny kommune", "make a new municipality"),
    "new_services": In3(
        "en kopi av tjenestelisten (priser), som du kan endre",
        "ein kopi av tenestelista (prisar), som du kan endre",
        "a copy of the list of services (prices) that you may change",
    ),
    "new_file": In3(
        "navnet på filen, uten .yaml: kari, eller stroke/normal for et forløp",
        "namnet på fila, utan .yaml: kari, eller stroke/normal for eit forløp",
        "name of the file, without .yaml: kari, or stroke/normal for a pathway",
    ),
    "new_name": In3("fornavnet", "fornamnet", "first name"),
    "new_age": In3("alder når historien begynner", "alder når historia byrjar", "age when the story begins"),
    "new_sex": In3("female (kvinne) eller male (mann)", "female (kvinne) eller male (mann)", "female or male"),
    "new_lives_until": In3("alder når historien slutter", "alder når historia sluttar", "age when the story ends"),
    "new_ladder": In3("innsatstrappa", "innsatstrappa", "the ladder"),
    "new_pathways": In3(
        "forløpene, skilt med komma; de må finnes",
        "forløpa, skilde med komma; dei må finnast",
        "the pathways, separated by commas; they must exist",
    ),
    "new_title": In3("navnet som vises", "namnet som blir vist", "the name that is shown"),
    "new_kind": In3(
        "normal, proactive, reactive eller et eget ord",
        "normal, proactive, reactive eller eit eige ord",
        "normal, proactive, reactive or a word of your own",
    ),
    "new_stages": In3(
        "fasene og alderen de begynner ved: «Hjemme:70,Hjelp hjemme:74,Sykehjem:84»",
        "fasane og alderen dei byrjar ved: «Heime:70,Hjelp heime:74,Sjukeheim:84»",
        "the stages and the ages at which they begin: 'Home:70,Help at home:74,Nursing home:84'",
    ),
    "new_start": In3("første år som regnes", "første år som blir rekna", "the first year"),
    "new_persona_of": In3("personaen det gjelder", "personaen det gjeld", "the persona in question"),
    "explain": In3(
        "si med ord hva som er forstått av en persona, fase for fase",
        "sei med ord kva som er forstått av ein persona, fase for fase",
        "say in words what was understood of a persona, stage by stage",
    ),
    "trace": In3(
        "vis hvorfor hver time og krone i et år er ført, tilbake til fil og linje",
        "vis kvifor kvar time og krone i eit år er ført, tilbake til fil og linje",
        "show why each hour and krone of a year was booked, back to file and line",
    ),
    "pathway": In3(
        "bare dette forløpet; «normal» er nok der bare ett forløp heter det",
        "berre dette forløpet; «normal» er nok der berre eitt forløp heiter det",
        "only this pathway; 'normal' is enough where only one is called that",
    ),
    "against": In3(
        "vis hva som skiller dette forløpet fra de andre, eller fra --pathway",
        "vis kva som skil dette forløpet frå dei andre, eller frå --pathway",
        "show what differs between this pathway and the others, or --pathway",
    ),
    "person": In3(
        "nummeret på personen i en kommunes kjøring; 1 er den første som begynner",
        "nummeret på personen i ei køyring for ein kommune; 1 er den første som byrjar",
        "number of the person in a municipality's run; 1 is the first who starts",
    ),
    "seed": In3(
        "frøet som trekningene kommer av", "frøet som trekningane kjem av", "the seed that the draws come from"
    ),
    "age": In3(
        "alderen det gjelder, i hele år", "alderen det gjeld, i heile år", "the age in question, in whole years"
    ),
    "verify": In3(
        "vis hvilke publiserte tall som kommer ut, og hvorfor andre ikke gjør det",
        "vis kva publiserte tal som kjem ut, og kvifor andre ikkje gjer det",
        "show which published figures come out, and why others do not",
    ),
    "schema": In3(
        "skriv JSON Schema, som lar en editor forklare og sjekke filene mens du skriver",
        "skriv JSON Schema, som lèt ein editor forklare og sjekke filene medan du skriv",
        "write JSON Schema, with which an editor explains and checks the files as you type",
    ),
    "kind": In3(
        "bare skjemaet for dette slaget filer; uten -o vises det i terminalen",
        "berre skjemaet for dette slaget filer; utan -o blir det vist i terminalen",
        "only the schema for this kind of file; without -o it is printed",
    ),
    "schema_folder": In3(
        "mappen som har personas, pathways og municipalities; uten den er det mappen du står i",
        "mappa som har personas, pathways og municipalities; utan den er det mappa du står i",
        "the folder that has personas, pathways and municipalities; the working folder unless given",
    ),
    "persona": In3(
        "navnet på personaen, for eksempel johs",
        "namnet på personaen, til dømes johs",
        "name of the persona, such as johs",
    ),
    "pathways": In3(
        "sammenlign disse forløpene i stedet for personaens egne, skilt med komma; det første er grunnlaget",
        "samanlikn desse forløpa i staden for personaen sine eigne, skilde med komma; det første er grunnlaget",
        "compare these pathways instead of the persona's own, separated by commas; the first is the baseline",
    ),
    "jobs": In3(
        "antall prosesser; vanligvis så mange som maskinen har kjerner",
        "tal på prosessar; vanlegvis så mange som maskina har kjernar",
        "number of processes; as many as the machine has cores unless said",
    ),
    "run": In3(
        "ta vare på det som er ferdig i denne mappen; en kjøring som ble avbrutt, går videre derfra",
        "ta vare på det som er ferdig i denne mappa; ei køyring som vart avbroten, går vidare derifrå",
        "keep what is done in this folder; a run that was interrupted goes on from there",
    ),
    "scheduler": In3(
        "la maskinene i en dask-klynge regne: adressen til planleggeren, eller «local» for en egen her",
        "lat maskinene i ei dask-klynge rekne: adressa til planleggjaren, eller «local» for ei eiga her",
        "let the machines of a dask cluster work: the scheduler's address, or 'local' for one that is begun here",
    ),
    "engine": In3(
        "«compiled» (maskinkode, vanlig valg) eller «reference» (den som er skrevet for å leses); svaret er det samme",
        "«compiled» (maskinkode, vanleg val) eller «reference» (den som er skriven for å lesast); svaret er det same",
        "'compiled' (machine code, the usual one) or 'reference' (the one written to be read); the answer is the same",
    ),
    "services": In3(
        "regn med en annen tjenesteliste (priser) enn pathways/services.yaml",
        "rekn med ei anna tenesteliste (prisar) enn pathways/services.yaml",
        "use another list of services (prices) than pathways/services.yaml",
    ),
    "ladder": In3(
        "vis en innsatstrapp: trinnene og tjenestene på dem, eller to trapper side om side",
        "vis ei innsatstrapp: trinna og tenestene på dei, eller to trapper side om side",
        "show a ladder: its steps and the services on them, or two ladders side by side",
    ),
    "accounts": In3(
        "vis regnskapet til en kommune etter trinn, og hva tiltak gjør med det",
        "vis rekneskapen til ein kommune etter trinn, og kva tiltak gjer med han",
        "show a municipality's accounts by step, and what policies do to them",
    ),
    "accounts_municipality": In3(
        "navnet på kommunen, for eksempel faerder",
        "namnet på kommunen, til dømes faerder",
        "the municipality's name, such as faerder",
    ),
    "accounts_against": In3(
        "sett denne kommunen ved siden av, på de samme trinnene; kan gjentas",
        "set denne kommunen ved sida av, på dei same trinna; kan gjentakast",
        "set this municipality beside it, on the same steps; may be repeated",
    ),
    "accounts_policy": In3(
        "simuler gruppene uten og med dette tiltaket; kan gjentas",
        "simuler gruppene utan og med dette tiltaket; kan gjentakast",
        "simulate the groups without and with this policy; may be repeated",
    ),
    "accounts_simulate": In3(
        "simuler gruppene uten tiltak og med alle tiltakene i filen",
        "simuler gruppene utan tiltak og med alle tiltaka i fila",
        "simulate the groups without policy and with all policies of the file",
    ),
    "ladder_name": In3(
        "navnet på trappa, for eksempel faerder",
        "namnet på trappa, til dømes faerder",
        "name of the ladder, such as faerder",
    ),
    "ladder_against": In3(
        "sett denne trappa ved siden av, tjeneste for tjeneste",
        "set denne trappa ved sida av, teneste for teneste",
        "set this ladder beside it, service by service",
    ),
    "ladder_services": In3(
        "plasser tjenestene i en annen liste enn pathways/services.yaml",
        "plasser tenestene i ei anna liste enn pathways/services.yaml",
        "place the services of another list than pathways/services.yaml",
    ),
    "shown_on": In3(
        "vis forløpene på denne innsatstrappa",
        "vis forløpa på denne innsatstrappa",
        "show the pathways on this ladder",
    ),
    "by": In3(
        "vis år eller måneder; en fortelling på under tre år vises ellers i måneder",
        "vis år eller månader; ei forteljing på under tre år blir elles vist i månader",
        "show years or months; a story shorter than three years is otherwise shown in months",
    ),
    "output": In3(
        "tegn et bilde i en fil som ender på .html, .png, .svg eller .pdf",
        "teikn eit bilete i ei fil som endar på .html, .png, .svg eller .pdf",
        "draw a picture in a file that ends with .html, .png, .svg or .pdf",
    ),
    "output_or_csv": In3(
        "tegn et bilde i en fil som ender på .html, .png, .svg eller .pdf; med --all også en tabell i .csv",
        "teikn eit bilete i ei fil som endar på .html, .png, .svg eller .pdf; med --all òg ein tabell i .csv",
        "draw a picture in a file that ends with .html, .png, .svg or .pdf; with --all also a table in .csv",
    ),
    "expectations": In3(
        "kjør også forventningene («expect») i filene",
        "køyr òg forventningane («expect») i filene",
        "run the expectations ('expect') in the files too",
    ),
    "watch": In3(
        "sjekk på nytt hver gang en fil endres, til Ctrl-C",
        "sjekk på nytt kvar gong ei fil blir endra, til Ctrl-C",
        "check again whenever a file changes, until Ctrl-C",
    ),
    "paths": In3(
        "filer eller mapper; uten noen sjekkes alt innholdet",
        "filer eller mapper; utan nokon blir alt innhaldet sjekka",
        "files or folders; without any, all content is checked",
    ),
    "unknown_words": In3(
        "Ukjent på kommandolinjen: {part1}.",
        "Ukjent på kommandolinja: {part1}.",
        "Unknown on the command line: {part1}.",
    ),
    "words_missing": In3("Kommandoen mangler {part1}.", "Kommandoen manglar {part1}.", "The command lacks {part1}."),
    "not_a_choice": In3(
        "«{part2}» er ikke et valg for {part1}. Velg blant {part3}.",
        "«{part2}» er ikkje eit val for {part1}. Vel blant {part3}.",
        "'{part2}' is no choice for {part1}. Choose from {part3}.",
    ),
    "cannot_print": In3(
        "Svaret kunne ikke skrives ut; maskinen sier «{problem}».",
        "Svaret kunne ikkje skrivast ut; maskina seier «{problem}».",
        "The answer could not be printed; the machine says '{problem}'.",
    ),
    "one_of_missing": In3(
        "Kommandoen mangler ett av disse: {part1}.",
        "Kommandoen manglar eitt av desse: {part1}.",
        "The command lacks one of these: {part1}.",
    ),
    "whole_number_wanted": In3(
        "«{part2}» er ikke et helt tall, og {part1} må være det.",
        "«{part2}» er ikkje eit heilt tal, og {part1} må vere det.",
        "'{part2}' is no whole number, and {part1} must be one.",
    ),
    "not_together": In3(
        "{part1} og {part2} kan ikke brukes sammen.",
        "{part1} og {part2} kan ikkje brukast saman.",
        "{part1} and {part2} cannot be used together.",
    ),
    "value_missing": In3("{part1} mangler en verdi.", "{part1} manglar ein verdi.", "{part1} lacks a value."),
}
