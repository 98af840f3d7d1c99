"""Error messages: life tables, and what all tables share.

In: the rule of a fault. Out: the sentence.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    # Life tables
    "life_table_empty": In3(
        "Filen har ingen dødelighetstabell. Skriv age;men;women på første linje, og så en linje for hvert alderstrinn fra 0.",
        "Fila har ingen dødelegheitstabell. Skriv age;men;women på første linje, og så ei linje for kvart alderstrinn frå 0.",
        "The file has no life table. Write age;men;women on the first line, then a line for each year of age from 0.",
    ),
    "life_table_header": In3(
        "Over tallene skal det stå age;men;women, men det står «{found}».",
        "Over tala skal det stå age;men;women, men det står «{found}».",
        "The line above the figures should be age;men;women, but found '{found}'.",
    ),
    "life_table_columns": In3(
        "Linjen har {found} kolonner, men skal ha {allowed}. Er den kuttet, eller er skilletegnet et annet?",
        "Linja har {found} kolonnar, men skal ha {allowed}. Er ho kutta, eller er skiljeteiknet eit anna?",
        "The line has {found} columns, but should have {allowed}. Is it cut off, or is the separator another one?",
    ),
    "life_table_age_expected": In3(
        "Her skal alderen {expected} stå, men det står {found}. Aldrene går fra 0 og oppover, uten hull, en linje for hver.",
        "Her skal alderen {expected} stå, men det står {found}. Aldrane går frå 0 og oppover, utan hol, ei linje for kvar.",
        "The age {expected} belongs here, but found {found}. Ages go up from 0 without a gap, a line for each.",
    ),
    "life_table_rate_outside": In3(
        "{found} kan ikke være en dødsrate. Skriv døde per personår, fra 0 til {highest}; promille deles på 1000.",
        "{found} kan ikkje vere ein dødsrate. Skriv døde per personår, frå 0 til {highest}; promille blir delt på 1000.",
        "{found} cannot be a death rate. Write deaths a person-year, from 0 to {highest}; divide per mille by 1000.",
    ),
    "life_table_ends_early": In3(
        "Tabellen slutter ved {found} år. Den må gå til minst {least}, og den siste alderen er åpen.",
        "Tabellen sluttar ved {found} år. Han må gå til minst {least}, og den siste alderen er open.",
        "The table ends at the age of {found}. It must go to at least {least}, and the last age is open.",
    ),
    "life_table_never_ends": In3(
        "Ved {found} år dør ingen, og det er den siste alderen. Den er åpen, så der må raten være over 0.",
        "Ved {found} år døyr ingen, og det er den siste alderen. Han er open, så der må raten vere over 0.",
        "Nobody dies at {found}, which is the last age. It is open, so the rate there must be above 0.",
    ),
    "life_table_form_unknown": In3(
        "Dette er ingen kjent dødelighetstabell. Skriv age;men;women med tall under, eller lagre tabell 07902 fra Statistikkbanken som CSV med semikolon eller JSON-stat2.",
        "Dette er ingen kjend dødelegheitstabell. Skriv age;men;women med tal under, eller lagre tabell 07902 frå Statistikkbanken som CSV med semikolon eller JSON-stat2.",
        "This is no life table that forlop knows. Write age;men;women with figures below, or save table 07902 of the StatBank as CSV with semicolons or JSON-stat2.",
    ),
    "life_table_without_probability": In3(
        "Filen har ikke «Dødssannsynlighet for alder x (promille)». Velg den i tabell 07902 og lagre på nytt. Er tabellen din egen, skal første linje være age;men;women.",
        "Fila har ikkje «Dødssannsynlighet for alder x (promille)». Vel han i tabell 07902 og lagre på nytt. Er tabellen din eigen, skal første linje vere age;men;women.",
        "The file lacks 'Dødssannsynlighet for alder x (promille)' (probability of death). Choose it in table 07902 and save again. If the table is your own, its first line should be age;men;women.",
    ),
    "life_table_without_sex": In3(
        "Tabellen har ingen tall for «{sex}». Velg både menn og kvinner, og lagre på nytt.",
        "Tabellen har ingen tal for «{sex}». Vel både menn og kvinner, og lagre på nytt.",
        "The table has no figures for '{sex}'. Choose both men and women, and save again.",
    ),
    "life_table_ages_missing": In3(
        "For «{sex}» mangler alder {found}. Velg alle aldre, og lagre på nytt.",
        "For «{sex}» manglar alder {found}. Vel alle aldrar, og lagre på nytt.",
        "For '{sex}' the age {found} is missing. Choose all ages, and save again.",
    ),
    "life_table_age_twice": In3(
        "Alder {found} står to ganger for «{sex}» i samme år. Velg bare kjønn, alder, dødssannsynlighet og år.",
        "Alder {found} står to gonger for «{sex}» i same år. Vel berre kjønn, alder, dødssannsynlighet og år.",
        "The age {found} is there twice for '{sex}' in the same year. Choose sex, age, probability of death and year only.",
    ),
    "life_table_figure_expected": In3(
        "For «{sex}» ved {age} år skal det stå en dødssannsynlighet i promille, men det står «{found}».",
        "For «{sex}» ved {age} år skal det stå eit dødssannsyn i promille, men det står «{found}».",
        "A probability of death in per mille belongs here for '{sex}' at {age}, but found '{found}'.",
    ),
    "life_table_probability_outside": In3(
        "For «{sex}» ved {age} år er dødssannsynligheten {found} promille. Den må være fra 0 til 1000.",
        "For «{sex}» ved {age} år er dødssannsynet {found} promille. Det må vere frå 0 til 1000.",
        "For '{sex}' at {age} the probability of death is {found} per mille. It must be from 0 to 1000.",
    ),
    "json_broken": In3(
        "Filen er ikke hel JSON; her stopper lesingen. Er nedlastingen avbrutt, så last ned på nytt.",
        "Fila er ikkje heil JSON; her stoppar lesinga. Er nedlastinga avbroten, så last ned på nytt.",
        "The file is not whole JSON; reading stops here. If the download was cut off, download it again.",
    ),
    "json_stat_expected": In3(
        "Filen er JSON, men ikke JSON-stat2. Velg JSON-stat2 når du lagrer fra Statistikkbanken.",
        "Fila er JSON, men ikkje JSON-stat2. Vel JSON-stat2 når du lagrar frå Statistikkbanken.",
        "The file is JSON, but not JSON-stat2. Choose JSON-stat2 when you save from the StatBank.",
    ),
    "no_such_life_table_year": In3(
        "Tabellen har ikke året {found}. Den har: {allowed}.",
        "Tabellen har ikkje året {found}. Han har: {allowed}.",
        "The table does not have the year {found}. It has: {allowed}.",
    ),
    # For the municipality's keys life_table and life_expectancy
    "no_such_life_table": In3(
        "Det finnes ingen dødelighetstabell «{found}» i municipalities/life_tables. Her er: {allowed}.",
        "Det finst ingen dødelegheitstabell «{found}» i municipalities/life_tables. Her er: {allowed}.",
        "There is no life table '{found}' in municipalities/life_tables. There are: {allowed}.",
    ),
    "life_expectancy_outside": In3(
        "{found} år er ingen levealder. Skriv hvor gamle nyfødte blir i gjennomsnitt, fra 40 til 110 år.",
        "{found} år er ingen levealder. Skriv kor gamle nyfødde blir i gjennomsnitt, frå 40 til 110 år.",
        "{found} years is no life expectancy. Write how old newborns become on average, from 40 to 110 years.",
    ),
    "no_such_person": In3(
        "Det finnes ingen person nummer {found}. De som begynner i kjøringen, har nummer 1 til {last}.",
        "Det finst ingen person nummer {found}. Dei som byrjar i køyringa, har nummer 1 til {last}.",
        "There is no person number {found}. Those who start in the run have the numbers 1 to {last}.",
    ),
    # Tables beside the municipalities' files, whatever stands in them
    "table_is_page": In3(
        "Dette er ingen tabell, men et svar i stedet for en: «{found}». Last ned fra Statistikkbanken på nytt, som CSV eller JSON-stat2.",
        "Dette er ingen tabell, men eit svar i staden for ein: «{found}». Last ned frå Statistikkbanken på nytt, som CSV eller JSON-stat2.",
        "This is no table but an answer in its place: '{found}'. Download it from the StatBank again, as CSV or JSON-stat2.",
    ),
    "table_mojibake": In3(
        "«{found}» skal være «{meant}»: Filen er UTF-8, men ble lest som Windows-1252 og lagret slik. Last den ned på nytt, eller åpne den som UTF-8.",
        "«{found}» skal vere «{meant}»: Fila er UTF-8, men vart lesen som Windows-1252 og lagra slik. Last ho ned på nytt, eller opne ho som UTF-8.",
        "'{found}' should be '{meant}': the file is UTF-8, but was read as Windows-1252 and saved that way. Download it again, or open it as UTF-8.",
    ),
    "table_letters_lost": In3(
        "I «{found}» er bokstaver gått tapt: Filen var Windows-1252, men ble lest som UTF-8 og lagret slik. Last den ned på nytt.",
        "I «{found}» er bokstavar gått tapt: Fila var Windows-1252, men vart lesen som UTF-8 og lagra slik. Last ho ned på nytt.",
        "Letters are lost in '{found}': the file was Windows-1252, but was read as UTF-8 and saved that way. Download it again.",
    ),
    "table_cut_off": In3(
        "Filen slutter midt i en linje: Den siste har {found} kolonner, men skal ha {allowed}. Er nedlastingen avbrutt, så last ned på nytt.",
        "Fila sluttar midt i ei linje: Den siste har {found} kolonnar, men skal ha {allowed}. Er nedlastinga avbroten, så last ned på nytt.",
        "The file ends in the middle of a line: the last one has {found} columns, but should have {allowed}. If the download was cut off, download it again.",
    ),
    "table_columns": In3(
        "Linjen har {found} kolonner, men skal ha {allowed}. Er den kuttet, eller er skilletegnet et annet?",
        "Linja har {found} kolonnar, men skal ha {allowed}. Er ho kutta, eller er skiljeteiknet eit anna?",
        "The line has {found} columns, but should have {allowed}. Is it cut off, or is the separator another one?",
    ),
    "table_too_large": In3(
        "Tabellen har {found} linjer, kolonner eller tall, og forlop leser høyst {most}. Velg bare kommunen, alternativene og årene som trengs, og lagre på nytt.",
        "Tabellen har {found} linjer, kolonnar eller tal, og forlop les høgst {most}. Vel berre kommunen, alternativa og åra som trengst, og lagre på nytt.",
        "The table has {found} lines, columns or figures, and forlop reads {most} at most. Choose only the municipality, the alternatives and the years that are needed, and save again.",
    ),
    "ages_expected": In3(
        "«{found}» er ingen alder. Skriv 70 for én alder, 67-79 for flere og 90+ for alle fra 90. Linjen med summen av en befolkning heter total.",
        "«{found}» er ingen alder. Skriv 70 for éin alder, 67-79 for fleire og 90+ for alle frå 90. Linja med summen av ei befolkning heiter total.",
        "'{found}' is no age. Write 70 for one age, 67-79 for several and 90+ for all from 90 on. The line with the sum of a population is called total.",
    ),
    "ages_gap": In3(
        "Mellom {before} og {found} år mangler alder {missing}. Aldrene skal følge etter hverandre, uten hull.",
        "Mellom {before} og {found} år manglar alder {missing}. Aldrane skal følgje etter kvarandre, utan hol.",
        "Between the ages {before} and {found}, {missing} is missing. Ages should follow one another without a gap.",
    ),
    "ages_overlap": In3(
        "{found} år kommer etter {before} år. Aldrene skal stige, og hver alder skal være med én gang.",
        "{found} år kjem etter {before} år. Aldrane skal stige, og kvar alder skal vere med éin gong.",
        "The ages {found} come after {before}. Ages should go up, and each should be there once.",
    ),
    "ages_not_open": In3(
        "De eldste er {found} år, så ingen eldre er med. Ta med resten. Er de alt regnet med her, så skriv {instead}.",
        "Dei eldste er {found} år, så ingen eldre er med. Ta med resten. Er dei alt rekna med her, så skriv {instead}.",
        "The oldest are {found}, so nobody older is counted. Include the rest. If they are counted here already, write {instead}.",
    ),
}
