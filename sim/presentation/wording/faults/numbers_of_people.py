"""Error messages: populations, rates and new cases.

In: the rule of a fault. Out: the sentence.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    # Populations
    "no_such_population": In3(
        "Det finnes ingen befolkning «{found}» i municipalities/populations. Her er: {allowed}.",
        "Det finst inga befolkning «{found}» i municipalities/populations. Her er: {allowed}.",
        "There is no population '{found}' in municipalities/populations. There are: {allowed}.",
    ),
    "population_empty": In3(
        "Filen har ingen befolkning. Skriv ages;2024;2030 på første linje, og så en linje for hver aldersgruppe, som 67-79;4125;4512.",
        "Fila har inga befolkning. Skriv ages;2024;2030 på første linje, og så ei linje for kvar aldersgruppe, som 67-79;4125;4512.",
        "The file has no population. Write ages;2024;2030 on the first line, then a line for each age group, such as 67-79;4125;4512.",
    ),
    "population_form_unknown": In3(
        "Dette er ingen kjent befolkningstabell. Skriv ages;2024;2030 med tall under, eller lagre folkemengden fra Statistikkbanken som CSV med overskrift eller som JSON-stat2.",
        "Dette er ingen kjend befolkningstabell. Skriv ages;2024;2030 med tal under, eller lagre folkemengda frå Statistikkbanken som CSV med overskrift eller som JSON-stat2.",
        "This is no population that forlop knows. Write ages;2024;2030 with figures below, or save the population from the StatBank as CSV with headings or as JSON-stat2.",
    ),
    "population_header": In3(
        "Fant «{found}». Over tallene skal det stå ages, sex der kjønnene er hver for seg, og årstall: ages;2024;2030 eller ages;sex;2024;2030.",
        "Fann «{found}». Over tala skal det stå ages, sex der kjønna er kvar for seg, og årstal: ages;2024;2030 eller ages;sex;2024;2030.",
        "Found '{found}'. The line above the figures should be ages, sex where the sexes are apart, and years: ages;2024;2030 or ages;sex;2024;2030.",
    ),
    "population_years_backwards": In3(
        "Året {found} kommer etter {before}. Årene skal stige, og hvert av dem skal være med én gang.",
        "Året {found} kjem etter {before}. Åra skal stige, og kvart av dei skal vere med éin gong.",
        "The year {found} comes after {before}. Years should go up, and each should be there once.",
    ),
    "population_without_people": In3(
        "Filen sier ikke hvor mange personer det er. Den har: {found}. Velg folkemengden eller et alternativ i framskrivningen, og lagre på nytt.",
        "Fila seier ikkje kor mange personar det er. Ho har: {found}. Vel folkemengda eller eit alternativ i framskrivinga, og lagre på nytt.",
        "The file does not say how many people there are. It has: {found}. Choose the population or an alternative of the projection, and save again.",
    ),
    "population_without_sex": In3(
        "Tabellen har ingen tall for «{sex}». Velg både menn og kvinner, eller begge kjønn samlet.",
        "Tabellen har ingen tal for «{sex}». Vel både menn og kvinner, eller begge kjønn samla.",
        "The table has no figures for '{sex}'. Choose both men and women, or both sexes together.",
    ),
    "population_of_another": In3(
        "Filen gjelder en annen kommune: {found}. Kommunenumrene i «codes» er: {codes}. Velg riktig kommune i Statistikkbanken, eller rett «codes».",
        "Fila gjeld ein annan kommune: {found}. Kommunenumra i «codes» er: {codes}. Vel rett kommune i Statistikkbanken, eller rett «codes».",
        "The file is about another municipality: {found}. The codes under 'codes' are: {codes}. Choose the right municipality in the StatBank, or mend 'codes'.",
    ),
    "population_of_others": In3(
        "Ingen av områdene i filen er kommunen. Filen har: {found}. Kommunenumrene i «codes» er: {codes}. Velg riktig kommune i Statistikkbanken, eller rett «codes».",
        "Ingen av områda i fila er kommunen. Fila har: {found}. Kommunenumra i «codes» er: {codes}. Vel rett kommune i Statistikkbanken, eller rett «codes».",
        "None of the regions in the file is the municipality. The file has: {found}. The codes under 'codes' are: {codes}. Choose the right municipality in the StatBank, or mend 'codes'.",
    ),
    "population_codes_needed": In3(
        'Filen har flere områder: {found}. Skriv kommunenummeret i kommunens fil, så det går fram hvilket som er kommunen: codes: {{"3911": 2024-}}.',
        'Fila har fleire område: {found}. Skriv kommunenummeret i fila til kommunen, så det går fram kva for eit som er kommunen: codes: {{"3911": 2024-}}.',
        'The file has several regions: {found}. Write the municipality\'s code in its file, to say which one it is: codes: {{"3911": 2024-}}.',
    ),
    "population_nobody": In3(
        "Folketallet er null i alle år for {found}. Da fantes ikke kommunen under det nummeret. Velg nummeret den har i disse årene, og lagre på nytt.",
        "Folketalet er null i alle år for {found}. Då fanst ikkje kommunen under det nummeret. Vel nummeret han har i desse åra, og lagre på nytt.",
        "There are no people in any year in {found}, so the municipality did not exist under that code. Choose the code it has in these years, and save again.",
    ),
    "population_year_missing": In3(
        "For «{sex}» i «{alternative}» mangler {found}, som er med ellers. Velg de samme årene for alle, og lagre på nytt.",
        "For «{sex}» i «{alternative}» manglar {found}, som er med elles. Vel dei same åra for alle, og lagre på nytt.",
        "For '{sex}' in '{alternative}' the year {found} is missing, which is there otherwise. Choose the same years for all, and save again.",
    ),
    "population_ages_missing": In3(
        "For «{sex}» i «{alternative}» mangler alder {found} i {years}. Ta med de samme aldrene for begge kjønn og i alle år.",
        "For «{sex}» i «{alternative}» manglar alder {found} i {years}. Ta med dei same aldrane for begge kjønn og i alle år.",
        "For '{sex}' in '{alternative}' the age {found} is missing in {years}. Include the same ages for both sexes and in all years.",
    ),
    "population_ages_unknown": In3(
        "«{found}» er ingen alder som forlop kjenner igjen. En alder skal stå som 70 år, 67-79 år eller 90 år eller eldre.",
        "«{found}» er ingen alder som forlop kjenner att. Ein alder skal stå som 70 år, 67-79 år eller 90 år eller eldre.",
        "'{found}' is no age that forlop knows. An age should be written 70 år, 67-79 år or 90 år eller eldre.",
    ),
    "population_sex_unknown": In3(
        "«{found}» er ikke noe kjønn som forlop kjenner igjen. Her kan stå Menn, Kvinner og Begge kjønn.",
        "«{found}» er ikkje noko kjønn som forlop kjenner att. Her kan stå Menn, Kvinner og Begge kjønn.",
        "'{found}' is no sex that forlop knows. Menn, Kvinner and Begge kjønn may stand here.",
    ),
    "population_year_unknown": In3(
        "Det står ikke hvilket år tallet gjelder. Velg år som egen kolonne, eller i overskriften, og lagre på nytt.",
        "Det står ikkje kva år talet gjeld. Vel år som eigen kolonne, eller i overskrifta, og lagre på nytt.",
        "It is not said which year the figure is about. Choose the year as a column of its own, or in the headings, and save again.",
    ),
    "population_twice": In3(
        "Antallet for «{sex}», {ages} år, {year}, i «{alternative}» står to ganger. Velg bare område, kjønn, alder, alternativ og år, og lagre på nytt.",
        "Talet for «{sex}», {ages} år, {year}, i «{alternative}» står to gonger. Vel berre område, kjønn, alder, alternativ og år, og lagre på nytt.",
        "The number for '{sex}', {ages}, {year}, in '{alternative}' is there twice. Choose region, sex, age, alternative and year only, and save again.",
    ),
    "population_alternative_twice": In3(
        "Alternativet {label} står to ganger: {found}. Velg ett av dem, og lagre på nytt.",
        "Alternativet {label} står to gonger: {found}. Vel eitt av dei, og lagre på nytt.",
        "The alternative {label} is there twice: {found}. Choose one of them, and save again.",
    ),
    "population_alternatives_unnamed": In3(
        "Det går ikke fram hvilke alternativer dette er: {found}. Lagre med tekst i stedet for koder, så bokstavene (MMMM, LLML) kommer med, eller velg bare ett.",
        "Det går ikkje fram kva for alternativ dette er: {found}. Lagre med tekst i staden for kodar, så bokstavane (MMMM, LLML) kjem med, eller vel berre eitt.",
        "It is not said which alternatives these are: {found}. Save with text instead of codes, so that the letters (MMMM, LLML) come along, or choose only one.",
    ),
    "population_total_wrong": In3(
        "Aldrene er til sammen {expected} i {year}, men her står {found}. Rett tallene eller summen.",
        "Aldrane er til saman {expected} i {year}, men her står {found}. Rett tala eller summen.",
        "The ages sum to {expected} in {year}, but here stands {found}. Mend the figures or the sum.",
    ),
    "population_mark": In3(
        "For «{sex}», {ages} år, {year}, i «{alternative}» står merket «{found}» og ikke et tall. «.» betyr at tallet ikke kan finnes, «..» at det mangler, og «:» at det er skjult av hensyn til personvernet. Velg år og aldersgrupper som har tall.",
        "For «{sex}», {ages} år, {year}, i «{alternative}» står merket «{found}» og ikkje eit tal. «.» tyder at talet ikkje kan finnast, «..» at det manglar, og «:» at det er skjult av omsyn til personvernet. Vel år og aldersgrupper som har tal.",
        "For '{sex}', {ages}, {year}, in '{alternative}' stands the mark '{found}' and no number. '.' means that there can be none, '..' that it is missing, and ':' that it is hidden to protect people. Choose years and age groups that have numbers.",
    ),
    "population_figure_expected": In3(
        "For «{sex}», {ages} år, {year}, i «{alternative}» skal det stå et antall personer, men det står «{found}».",
        "For «{sex}», {ages} år, {year}, i «{alternative}» skal det stå eit tal på personar, men det står «{found}».",
        "A number of people belongs here for '{sex}', {ages}, {year}, in '{alternative}', but found '{found}'.",
    ),
    # Rates, and new cases out of tables
    "no_such_rates": In3(
        "Det finnes ingen rater «{found}» i municipalities/rates. Her er: {allowed}.",
        "Det finst ingen ratar «{found}» i municipalities/rates. Her er: {allowed}.",
        "There are no rates '{found}' in municipalities/rates. There are: {allowed}.",
    ),
    "rates_empty": In3(
        "Filen har ingen rater. Skriv ages;both eller ages;men;women, og så en linje for hver aldersgruppe, som 70-74;0.056.",
        "Fila har ingen ratar. Skriv ages;both eller ages;men;women, og så ei linje for kvar aldersgruppe, som 70-74;0.056.",
        "The file has no rates. Write ages;both or ages;men;women, then a line for each age group, such as 70-74;0.056.",
    ),
    "rates_header": In3(
        "Over ratene skal det stå ages;both eller ages;men;women, men det står «{found}».",
        "Over ratane skal det stå ages;both eller ages;men;women, men det står «{found}».",
        "The line above the rates should be ages;both or ages;men;women, but found '{found}'.",
    ),
    "rates_comment_missing": In3(
        "Filen mangler linjen for {key}. Skriv den øverst, for eksempel «{example}».",
        "Fila manglar linja for {key}. Skriv ho øvst, til dømes «{example}».",
        "The file lacks the line for {key}. Write it at the top, such as '{example}'.",
    ),
    "rates_interval": In3(
        "«{found}» er ikke noe spenn. Skriv hva ratene skal ganges med i hver ende, en gang under 1 og en gang over: 0.95-1.05 eller 13.9/14.6-15.4/14.6.",
        "«{found}» er ikkje noko spenn. Skriv kva ratane skal gangast med i kvar ende, ein gong under 1 og ein gong over: 0.95-1.05 eller 13.9/14.6-15.4/14.6.",
        "'{found}' is no interval. Write what the rates are multiplied by at each end, once below 1 and once above: 0.95-1.05 or 13.9/14.6-15.4/14.6.",
    ),
    "rates_prevalence_outside": In3(
        "{found} kan ikke være en andel. Skriv fra 0 til 1; 5,6 prosent er 0.056.",
        "{found} kan ikkje vere ein del av alle. Skriv frå 0 til 1; 5,6 prosent er 0.056.",
        "{found} cannot be a share. Write from 0 to 1; 5.6 per cent is 0.056.",
    ),
    "rates_incidence_outside": In3(
        "{found} kan ikke være nye tilfeller per personår. Skriv fra 0 til {highest}; 43,9 per 1000 personår er 0.0439.",
        "{found} kan ikkje vere nye tilfelle per personår. Skriv frå 0 til {highest}; 43,9 per 1000 personår er 0.0439.",
        "{found} cannot be new cases a person-year. Write from 0 to {highest}; 43.9 per 1000 person-years is 0.0439.",
    ),
    "rates_other_measure": In3(
        "Filen {file} har {found}, men her skal det stå en fil med {expected}. Velg en annen fil, eller flytt den til nøkkelen «{found}».",
        "Fila {file} har {found}, men her skal det stå ei fil med {expected}. Vel ei anna fil, eller flytt ho til nøkkelen «{found}».",
        "The file {file} has {found}, but a file with {expected} belongs here. Choose another file, or move it to the key '{found}'.",
    ),
    "rates_other_condition": In3(
        "Filen {file} gjelder «{found}», men personaen {persona} har «{expected}». Velg en fil om «{expected}», eller rett «condition».",
        "Fila {file} gjeld «{found}», men personaen {persona} har «{expected}». Vel ei fil om «{expected}», eller rett «condition».",
        "The file {file} is about '{found}', but the persona {persona} has '{expected}'. Choose a file about '{expected}', or mend 'condition'.",
    ),
    "new_cases_need_rates": In3(
        "«{word}» trenger rater, og gruppen «{group}» nevner ingen. Skriv «{key}» med en fil i municipalities/rates, eller skriv antallet her.",
        "«{word}» treng ratar, og gruppa «{group}» nemner ingen. Skriv «{key}» med ei fil i municipalities/rates, eller skriv talet her.",
        "'{word}' needs rates, and the group '{group}' names none. Write '{key}' with a file in municipalities/rates, or write the number here.",
    ),
    "new_cases_need_people": In3(
        "«{word}» regner fra hvor mange de er, og gruppen «{group}» sier det ikke. Skriv «{key}», for eksempel people: 200, eller skriv antallet nye her.",
        "«{word}» reknar frå kor mange dei er, og gruppa «{group}» seier det ikkje. Skriv «{key}», til dømes people: 200, eller skriv talet på nye her.",
        "'{word}' starts from how many people there are, and the group '{group}' does not say. Write '{key}', such as people: 200, or write the new cases here.",
    ),
    "new_cases_need_population": In3(
        "«{word}» i gruppen «{group}» trenger folketallet, og kommunen nevner ikke noe. Skriv «population» øverst med en fil i municipalities/populations, eller skriv antallet her.",
        "«{word}» i gruppa «{group}» treng folketalet, og kommunen nemner ikkje noko. Skriv «population» øvst med ei fil i municipalities/populations, eller skriv talet her.",
        "'{word}' in the group '{group}' needs the population, and the municipality names none. Write 'population' at the top with a file in municipalities/populations, or write the number here.",
    ),
    "new_cases_word": In3(
        "Fant «{found}». Her kan stå et tall, eller et av ordene {allowed}.",
        "Fann «{found}». Her kan stå eit tal, eller eitt av orda {allowed}.",
        "Found '{found}'. A number may stand here, or one of the words {allowed}.",
    ),
}
