"""Error messages: accounts by step and by function.

In: the rule of a fault. Out: the sentence.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    # Accounts by step and by function
    "accounts_missing": In3(
        "{name} har ikke noe regnskap. Legg det i municipalities/accounts, og skriv navnet på filen i kommunens fil: accounts: {file}.csv",
        "{name} har ingen rekneskap. Legg han i municipalities/accounts, og skriv namnet på fila i fila til kommunen: accounts: {file}.csv",
        "{name} has no accounts. Put them in municipalities/accounts, and write the file's name in the municipality's file: accounts: {file}.csv",
    ),
    "accounts_other_ladder": In3(
        "{name} har en annen trapp, og regnskap etter trinnene på den. Bare regnskap etter KOSTRA-funksjon kan stå på trinnene til {ladder}.",
        "{name} har ei anna trapp, og rekneskap etter trinna på ho. Berre rekneskap etter KOSTRA-funksjon kan stå på trinna til {ladder}.",
        "{name} has another ladder, and accounts by its steps. Only accounts by KOSTRA function can stand on the steps of {ladder}.",
    ),
    "no_such_accounts": In3(
        "Det finnes ikke noe regnskap «{found}» i municipalities/accounts. Her er: {allowed}.",
        "Det finst ingen rekneskap «{found}» i municipalities/accounts. Her er: {allowed}.",
        "There are no accounts '{found}' in municipalities/accounts. There are: {allowed}.",
    ),
    "accounts_empty": In3(
        "Filen har ikke noe regnskap. Skriv year;step;cost på første linje, og så en linje for hvert trinn, som 2024;7;133000000.",
        "Fila har ingen rekneskap. Skriv year;step;cost på første linje, og så ei linje for kvart trinn, som 2024;7;133000000.",
        "The file has no accounts. Write year;step;cost on the first line, then a line for each step, such as 2024;7;133000000.",
    ),
    "accounts_header": In3(
        "Fant «{found}». Over tallene skal det stå year, så step eller function, og minst ett av tallene: year;step;cost;recipients.",
        "Fann «{found}». Over tala skal det stå year, så step eller function, og minst eitt av tala: year;step;cost;recipients.",
        "Found '{found}'. The line above the figures should be year, then step or function, and at least one of the figures: year;step;cost;recipients.",
    ),
    "accounts_column_twice": In3(
        "Kolonnen «{found}» står to ganger. Slett den ene.",
        "Kolonnen «{found}» står to gonger. Slett den eine.",
        "The column '{found}' is there twice. Delete one of them.",
    ),
    "accounts_year": In3(
        "Her skal året regnskapet gjelder stå, fra {first} til {last}, men det står «{found}».",
        "Her skal året rekneskapen gjeld stå, frå {first} til {last}, men det står «{found}».",
        "The year of the accounts belongs here, from {first} to {last}, but found '{found}'.",
    ),
    "accounts_one_of": In3(
        "En linje gjelder enten et trinn, en funksjon eller alt sammen. Skriv ett av disse, og bare ett: {allowed}.",
        "Ei linje gjeld anten eit trinn, ein funksjon eller alt saman. Skriv eitt av desse, og berre eitt: {allowed}.",
        "A line is about a step, a function or everything. Write one of these, and only one: {allowed}.",
    ),
    "no_such_step": In3(
        "Innsatstrappa til kommunen har ikke noe trinn «{found}». Den har: {allowed}.",
        "Innsatstrappa til kommunen har ikkje noko trinn «{found}». Ho har: {allowed}.",
        "The municipality's ladder has no step '{found}'. It has: {allowed}.",
    ),
    "no_such_function": In3(
        "«{found}» er ingen KOSTRA-funksjon. En funksjon har tre sifre, som 253.",
        "«{found}» er ingen KOSTRA-funksjon. Ein funksjon har tre siffer, som 253.",
        "'{found}' is no KOSTRA function. A function has three digits, such as 253.",
    ),
    "function_until": In3(
        "Funksjon {found} ble brukt til og med {last}. Fra året etter gjelder: {instead}.",
        "Funksjon {found} vart brukt til og med {last}. Frå året etter gjeld: {instead}.",
        "Function {found} was in use until {last}. From the year after, there are: {instead}.",
    ),
    "function_from": In3(
        "Funksjon {found} er i bruk fra {first}. Før det gjaldt: {instead}.",
        "Funksjon {found} er i bruk frå {first}. Før det galdt: {instead}.",
        "Function {found} is in use from {first}. Before that, there was: {instead}.",
    ),
    "function_shares_over": In3(
        "Andelene av funksjon {function} er {total} til sammen, og kan ikke bli mer enn 1. Er de mindre, blir resten stående på egen linje.",
        "Delane av funksjon {function} er {total} til saman, og kan ikkje bli meir enn 1. Er dei mindre, blir resten ståande på eiga linje.",
        "The shares of function {function} come to {total}, and cannot be more than 1. Where they are less, the rest stands on a row of its own.",
    ),
    "accounts_part_of_step": In3(
        "«{found}» er en del av et trinn, men linjen gjelder ikke noe trinn. Skriv trinnet under step.",
        "«{found}» er ein del av eit trinn, men linja gjeld ikkje noko trinn. Skriv trinnet under step.",
        "'{found}' is a part of a step, but the line is about no step. Write the step under step.",
    ),
    "accounts_line_twice": In3(
        "Det samme står på linje {first_line}: samme år, trinn eller funksjon, sektor og del. Slett den ene, eller legg dem sammen.",
        "Det same står på linje {first_line}: same år, trinn eller funksjon, sektor og del. Slett den eine, eller legg dei saman.",
        "The same is on line {first_line}: same year, step or function, sector and part. Delete one, or add them up.",
    ),
    "accounts_share_outside": In3(
        "{found} kan ikke være en andel av alt i prosent. Skriv fra 0 til 100.",
        "{found} kan ikkje vere ein del av alt i prosent. Skriv frå 0 til 100.",
        "{found} cannot be a share of everything in per cent. Write from 0 to 100.",
    ),
    "accounts_shares_over": In3(
        "Andelene i {year} er {found} prosent til sammen, mer enn alt. Rett dem, eller skriv deler av et trinn med part eller sector.",
        "Delane i {year} er {found} prosent til saman, meir enn alt. Rett dei, eller skriv delar av eit trinn med part eller sector.",
        "The shares of {year} come to {found} per cent, more than everything. Mend them, or mark parts of a step with part or sector.",
    ),
    "accounts_years_missing": In3(
        "Mellom årene i filen mangler {missing}. Utviklingen vises uten.",
        "Mellom åra i fila manglar {missing}. Utviklinga blir vist utan.",
        "Between the years of the file {missing} is missing. The years are shown without.",
    ),
}
