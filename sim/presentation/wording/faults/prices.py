"""Error messages: alternatives, price lists and how prices rise.

In: the rule of a fault. Out: the sentence.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    # Alternatives, price lists and how prices rise
    "growth_outside": In3(
        "{found} er for mye til å være prisvekst. Skriv den som andel: 4,3 prosent er 0.043.",
        "{found} er for mykje til å vere prisvekst. Skriv han som del: 4,3 prosent er 0.043.",
        "{found} is too much to be a rise in prices. Write it as a share: 4.3 per cent is 0.043.",
    ),
    "growth_backwards": In3(
        "Prisveksten går fra {since} til {year}, men since må være et tidligere år enn year.",
        "Prisveksten går frå {since} til {year}, men since må vere eit tidlegare år enn year.",
        "The rise goes from {since} to {year}, but since must be an earlier year than year.",
    ),
    "amount_of_stage": In3(
        "«{found}» hører til fasene i et forløp. Et alternativ er det én bruker får uke etter uke: Skriv per: day, week, month eller year, og verken place eller seats.",
        "«{found}» høyrer til fasane i eit forløp. Eit alternativ er det éin brukar får veke etter veke: Skriv per: day, week, month eller year, og verken place eller seats.",
        "'{found}' belongs to the stages of a pathway. An alternative is what one user gets week after week: write per: day, week, month or year, and neither place nor seats.",
    ),
    "alternatives_missing": In3(
        "Listen over alternativer er tom. Skriv minst ett, med name og services.",
        "Lista over alternativ er tom. Skriv minst eitt, med name og services.",
        "The list of alternatives is empty. Write at least one, with name and services.",
    ),
    "own_share_needs_hour": In3(
        "Andelen direkte brukertid gjelder tjenester som telles i timer, men {service} har enheten {unit} i tjenestelisten. Bruk staff_hours_per_unit.",
        "Delen direkte brukartid gjeld tenester som blir talde i timar, men {service} har eininga {unit} i tenestelista. Bruk staff_hours_per_unit.",
        "The share of direct time belongs to services counted in hours, but {service} has the unit {unit} in the list of services. Use staff_hours_per_unit.",
    ),
    "alternative_word": In3(
        "«{found}» er verken TJENESTE=MENGDE, som home_nursing=10h/week, eller en fil med alternativer. Disse filene finnes: {allowed}.",
        "«{found}» er verken TENESTE=MENGD, som home_nursing=10h/week, eller ei fil med alternativ. Desse filene finst: {allowed}.",
        "'{found}' is neither SERVICE=AMOUNT, such as home_nursing=10h/week, nor a file with alternatives. There are these files: {allowed}.",
    ),
    "alternative_file_among_services": In3(
        "«{found}» er en fil med alternativer, og står sammen med tjenester. La filen stå alene foran, og skriv tjenestene etter --alt.",
        "«{found}» er ei fil med alternativ, og står saman med tenester. La fila stå åleine framfor, og skriv tenestene etter --alt.",
        "'{found}' is a file with alternatives and stands among services. Let the file stand alone before them, and write the services after --alt.",
    ),
    "amount_not_understood": In3(
        "Mengden i «{found}» er ikke til å forstå. Skriv den som 45min/day, 2x30min/day, 10h/week, 1/week eller 1place.",
        "Mengda i «{found}» er ikkje til å forstå. Skriv ho som 45min/day, 2x30min/day, 10h/week, 1/week eller 1place.",
        "The amount in '{found}' cannot be understood. Write it as 45min/day, 2x30min/day, 10h/week, 1/week or 1place.",
    ),
    "amount_number": In3(
        "«{number}» i «{found}» er ikke et tall som kan leses på bare én måte. Skriv bare sifre, med punktum foran desimalene.",
        "«{number}» i «{found}» er ikkje eit tal som kan lesast på berre éin måte. Skriv berre siffer, med punktum framfor desimalane.",
        "'{number}' in '{found}' is no number that can be read in one way only. Write digits only, with a point before the decimals.",
    ),
    "amount_unit_unknown": In3(
        "«{unit}» i «{found}» er ingen enhet. Skriv en av disse, eller ingenting for et antall: {allowed}.",
        "«{unit}» i «{found}» er inga eining. Skriv ei av desse, eller ingenting for eit tal på noko: {allowed}.",
        "'{unit}' in '{found}' is no unit. Write one of these, or nothing for a count: {allowed}.",
    ),
    "amount_period_unknown": In3(
        "«{period}» i «{found}» er ingen tid. Skriv en av disse etter skråstreken: {allowed}.",
        "«{period}» i «{found}» er inga tid. Skriv ei av desse etter skråstreken: {allowed}.",
        "'{period}' in '{found}' is no stretch of time. Write one of these after the slash: {allowed}.",
    ),
    "amount_period_missing": In3(
        "«{found}» sier ikke hvor ofte. Skriv en skråstrek og en av disse etter mengden: {allowed}.",
        "«{found}» seier ikkje kor ofte. Skriv ein skråstrek og ei av desse etter mengda: {allowed}.",
        "'{found}' does not say how often. Write a slash and one of these after the amount: {allowed}.",
    ),
    "amount_of_other_unit": In3(
        "«{found}» går ikke: {service} har enheten {unit}. Skriv for eksempel {example}.",
        "«{found}» går ikkje: {service} har eininga {unit}. Skriv til dømes {example}.",
        "'{found}' will not do: {service} has the unit {unit}. Write for instance {example}.",
    ),
    "service_given_twice": In3(
        "{service} står to ganger i samme alternativ. Legg mengdene sammen.",
        "{service} står to gonger i same alternativ. Legg mengdene saman.",
        "{service} stands twice in the same alternative. Add the amounts up.",
    ),
    "price_year_missing": In3(
        "Priser fra {start} kan ikke regnes om til {found}: Prisveksten mangler. Herfra kan de regnes om til {allowed}. Legg til en rad i {file}, med year, growth, status og kilde.",
        "Prisar frå {start} kan ikkje reknast om til {found}: Prisveksten manglar. Herifrå kan dei reknast om til {allowed}. Legg til ei rad i {file}, med year, growth, status og kjelde.",
        "Prices of {start} cannot be brought to {found}: the rise in prices is missing. They can be brought to {allowed}. Add a row to {file}, with year, growth, status and source.",
    ),
    "price_year_missing_copy": In3(
        "Priser fra {start} kan ikke regnes om til {found}: Prisveksten mangler. Herfra kan de regnes om til {allowed}. Kopier {file} til pathways/deflator.yaml, og legg til en rad i kopien, med year, growth, status og kilde.",
        "Prisar frå {start} kan ikkje reknast om til {found}: Prisveksten manglar. Herifrå kan dei reknast om til {allowed}. Kopier {file} til pathways/deflator.yaml, og legg til ei rad i kopien, med year, growth, status og kjelde.",
        "Prices of {start} cannot be brought to {found}: the rise in prices is missing. They can be brought to {allowed}. Copy {file} to pathways/deflator.yaml and add a row to the copy, with year, growth, status and source.",
    ),
    "no_such_distance": In3(
        "Prislisten {prices} har ingen avstandsklasse «{found}». Den har: {allowed}.",
        "Prislista {prices} har ingen avstandsklasse «{found}». Ho har: {allowed}.",
        "The price list {prices} has no distance class '{found}'. It has: {allowed}.",
    ),
    "distance_without_prices": In3(
        "--distance {found} trenger en prisliste med avstandsklasser, for ingen følger med forlop. Skriv dem under «travel» i pathways/prices/, og velg listen med --prices.",
        "--distance {found} treng ei prisliste med avstandsklassar, for ingen følgjer med forlop. Skriv dei under «travel» i pathways/prices/, og vel lista med --prices.",
        "--distance {found} needs a price list with distance classes, for none comes with forlop. Write them under 'travel' in pathways/prices/, and choose the list with --prices.",
    ),
    "no_such_prices": In3(
        "Det finnes ingen prisliste «{found}» i pathways/prices/. Disse finnes: {allowed}.",
        "Det finst inga prisliste «{found}» i pathways/prices/. Desse finst: {allowed}.",
        "There is no price list '{found}' in pathways/prices/. There are: {allowed}.",
    ),
}
