"""The resource calculator: alternatives side by side, in the terminal, in pictures and in a case document.

In: a key. Out: the sentence.
"""

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    "one": In3(
        "Ett alternativ i ressurskalkulatoren",
        "Eitt alternativ i ressurskalkulatoren",
        "One alternative in the resource calculator",
    ),
    "many": In3(
        "{count} alternativer i ressurskalkulatoren",
        "{count} alternativ i ressurskalkulatoren",
        "{count} alternatives in the resource calculator",
    ),
    "numbered": In3("Alt.\u00a0{number}", "Alt.\u00a0{number}", "Alt.\u00a0{number}"),
    # What stands over columns
    "service": In3("Tjeneste", "Teneste", "Service"),
    "unit": In3("Enhet", "Eining", "Unit"),
    "a_week": In3("I uken", "I veka", "A week"),
    "kroner_a_year": In3("Kr i året", "Kr i året", "NOK a year"),
    "hours_a_year": In3("Timer i året", "Timar i året", "Hours a year"),
    "user_payment": In3("Brukerbet.", "Brukarbet.", "User pays"),
    "included": In3("med", "med", "in price"),
    "excluded": In3("ikke med", "ikkje med", "not in"),
    "unknown": In3("ukjent", "ukjent", "unknown"),
    # What stands before rows
    "sum": In3("Sum", "Sum", "Total"),
    "side_by_side": In3("Side om side", "Side om side", "Side by side"),
    "cost_week": In3("Kroner i uken", "Kroner i veka", "NOK a week"),
    "cost_year": In3("Kroner i året", "Kroner i året", "NOK a year"),
    "of_it_included": In3(
        "– med brukerbetaling i prisen",
        "– med brukarbetaling i prisen",
        "– user payment in the price",
    ),
    "of_it_excluded": In3(
        "– uten brukerbetaling i prisen",
        "– utan brukarbetaling i prisen",
        "– user payment not in it",
    ),
    "of_it_unknown": In3(
        "– der brukerbetaling er ukjent",
        "– der brukarbetaling er ukjend",
        "– user payment unknown",
    ),
    "staff_hours": In3("Personinnsats, timer i året", "Personinnsats, timar i året", "Staff hours a year"),
    "fte": In3("Personinnsats, årsverk", "Personinnsats, årsverk", "Staff, FTE-years"),
    "against": In3("Forskjell fra {first}", "Skilnad frå {first}", "Difference from {first}"),
    "less_cost_week": In3("– kroner i uken", "– kroner i veka", "– NOK a week"),
    "less_cost_year": In3("– kroner i året", "– kroner i året", "– NOK a year"),
    "less_staff_hours": In3("– timer i året", "– timar i året", "– hours a year"),
    "less_fte": In3("– årsverk", "– årsverk", "– FTE-years"),
    "not_known": In3("ukjent", "ukjend", "unknown"),
    "buys": In3(
        "Hva kronene ellers kunne gitt, i uken",
        "Kva kronene elles kunne gitt, i veka",
        "What else the sum buys, a week",
    ),
    "gives": In3(
        "Hva timene ellers kunne gitt, i uken",
        "Kva timane elles kunne gitt, i veka",
        "What else the hours give, a week",
    ),
    "piece_one": In3("stk.", "stk.", "item"),
    "piece_many": In3("stk.", "stk.", "items"),
    "in_unit": In3("{name}, {unit} i uken", "{name}, {unit} i veka", "{name}, {unit} a week"),
    "in_places": In3("{name}, plasser", "{name}, plassar", "{name}, places"),
    # What a reader must know
    "each_alone": In3(
        "Hver linje er det hele beløpet, eller alle timene, kunne gitt av den tjenesten alene.",
        "Kvar linje er det heile beløpet, eller alle timane, kunne gitt av den tenesta åleine.",
        "Each line is what the whole sum, or all the hours, would give of that service alone.",
    ),
    "hours_lack": In3(
        "* Timer og årsverk er uten tjenestene med ukjent personinnsats.",
        "* Timar og årsverk er utan tenestene med ukjend personinnsats.",
        "* Hours and FTE-years leave out the services whose staff time is unknown.",
    ),
    "gives_known": In3(
        "Timene er uten tjenestene med ukjent personinnsats i alternativene.",
        "Timane er utan tenestene med ukjend personinnsats i alternativa.",
        "The hours leave out services in the alternatives whose staff time is unknown.",
    ),
    "without_price": In3(
        "Uten pris, så kronene setter ingen grense ({count}): {names}.",
        "Utan pris, så kronene set inga grense ({count}): {names}.",
        "Without a price, so that no sum limits them ({count}): {names}.",
    ),
    "without_hours": In3(
        "Krever ingen timer ({count}): {names}.",
        "Krev ingen timar ({count}): {names}.",
        "Take no hours ({count}): {names}.",
    ),
    "unknown_hours": In3(
        "Ukjent personinnsats, så timene kan ikke regnes om ({count}): {names}.",
        "Ukjend personinnsats, så timane kan ikkje reknast om ({count}): {names}.",
        "Staff time unknown, so that hours cannot be turned into them ({count}): {names}.",
    ),
    "prices": In3(
        "Prisnivå {year}. Ett år er {weeks} uker, ett årsverk {hours} timer.",
        "Prisnivå {year}. Eitt år er {weeks} veker, eitt årsverk {hours} timar.",
        "Price level {year}. A year is {weeks} weeks, an FTE-year {hours} hours.",
    ),
    "payment_included": In3(
        "Brukerbetalingen er med i prisene og er ikke trukket fra.",
        "Brukarbetalinga er med i prisane og er ikkje trekt frå.",
        "The user payment is in the prices and has not been taken off.",
    ),
    "payment_excluded": In3(
        "Brukerbetalingen er ikke med i prisene.",
        "Brukarbetalinga er ikkje med i prisane.",
        "The user payment is not in the prices.",
    ),
    "payment_unknown": In3(
        "Det er ukjent om brukerbetalingen er med i prisene.",
        "Det er ukjent om brukarbetalinga er med i prisane.",
        "Whether the user payment is in the prices is unknown.",
    ),
    "payment_mixed": In3(
        "Brukerbetalingen er med i noen av prisene, og er ikke trukket fra der.",
        "Brukarbetalinga er med i nokre av prisane, og er ikkje trekt frå der.",
        "The user payment is in some of the prices, and has not been taken off there.",
    ),
    "price_list": In3(
        "Egne priser: {name}, for {names}. Ellers tjenestelistens.",
        "Eigne prisar: {name}, for {names}. Elles dei i tenestelista.",
        "Own prices: {name}, for {names}. Otherwise those of the list of services.",
    ),
    "price_list_unused": In3(
        "Prislisten {name} endrer ingen av tjenestene i alternativene.",
        "Prislista {name} endrar ingen av tenestene i alternativa.",
        "The price list {name} changes none of the services in the alternatives.",
    ),
    "converted": In3(
        "Priser fra {start} er ganget med {factor} for å bli {end}-priser ({deflator}): {rises}.",
        "Prisar frå {start} er gonga med {factor} for å bli {end}-prisar ({deflator}): {rises}.",
        "Prices of {start} were multiplied by {factor} to become those of {end} ({deflator}): {rises}.",
    ),
    "rise": In3(
        "{percent} prosent fra {start} til {end} ({status})",
        "{percent} prosent frå {start} til {end} ({status})",
        "{percent} per cent from {start} to {end} ({status})",
    ),
    "rise_with_source": In3("{rise}, {source}", "{rise}, {source}", "{rise}, {source}"),
    "estimate": In3("anslag", "anslag", "estimate"),
    "final": In3("endelig", "endeleg", "final"),
    "distance": In3(
        "Avstandsklassen {distance} endrer den direkte brukertiden for {names}.",
        "Avstandsklassen {distance} endrar den direkte brukartida for {names}.",
        "The distance class {distance} changes the direct share of {names}.",
    ),
    "distance_prices": In3(
        "Den endrer også prisen for {names}.",
        "Han endrar òg prisen for {names}.",
        "It changes the price of {names} too.",
    ),
    "distance_same_price": In3(
        "Prisen er den samme som ellers for {names}.",
        "Prisen er den same som elles for {names}.",
        "The price of {names} is the same as otherwise.",
    ),
    "distance_unused": In3(
        "Avstandsklassen {distance} endrer ingen av tjenestene i alternativene.",
        "Avstandsklassen {distance} endrar ingen av tenestene i alternativa.",
        "The distance class {distance} changes none of the services in the alternatives.",
    ),
    "note_of": In3("{name}: {note}", "{name}: {note}", "{name}: {note}"),
    # The headline of a picture
    "finds_one": In3(
        "{name} koster {cost} i året{staff}",
        "{name} kostar {cost} i året{staff}",
        "{name} costs {cost} a year{staff}",
    ),
    "finds_staff": In3(
        " og krever {fte} årsverk",
        " og krev {fte} årsverk",
        " and takes {fte} FTE-years",
    ),
    "finds_cheaper": In3(
        "{name} koster {cost} mindre i året enn {first}{staff}",
        "{name} kostar {cost} mindre i året enn {first}{staff}",
        "{name} costs {cost} less a year than {first}{staff}",
    ),
    "finds_dearer": In3(
        "{name} koster {cost} mer i året enn {first}{staff}",
        "{name} kostar {cost} meir i året enn {first}{staff}",
        "{name} costs {cost} more a year than {first}{staff}",
    ),
    "finds_equal": In3(
        "{name} og {first} koster det samme i året{staff}",
        "{name} og {first} kostar det same i året{staff}",
        "{name} and {first} cost the same a year{staff}",
    ),
    "finds_fewer": In3(
        " og krever {fte} færre årsverk",
        " og krev {fte} færre årsverk",
        " and takes {fte} fewer FTE-years",
    ),
    "finds_more": In3(
        " og krever {fte} flere årsverk",
        " og krev {fte} fleire årsverk",
        " and takes {fte} more FTE-years",
    ),
    "finds_many": In3(
        "{least} koster minst, {cost} i året; {most} koster {more} mer",
        "{least} kostar minst, {cost} i året; {most} kostar {more} meir",
        "{least} costs least, {cost} a year; {most} costs {more} more",
    ),
    "finds_many_equal": In3(
        "Alle alternativene koster {cost} i året",
        "Alle alternativa kostar {cost} i året",
        "All alternatives cost {cost} a year",
    ),
    # The picture and its page
    "cost_panel": In3("Kroner i året", "Kroner i året", "NOK a year"),
    "hours_panel": In3(
        "Timer personinnsats i året",
        "Timar personinnsats i året",
        "Staff hours a year",
    ),
    "buys_panel": In3(
        "Hva kronene ellers kunne gitt av tjenester som telles i timer: timer i uken",
        "Kva kronene elles kunne gitt av tenester som blir talde i timar: timar i veka",
        "What else the sum buys of services counted in hours: hours a week",
    ),
    "gives_panel": In3(
        "Hva timene ellers kunne gitt av dem: timer i uken",
        "Kva timane elles kunne gitt av dei: timar i veka",
        "What else the hours give of them: hours a week",
    ),
    "hours_and_fte": In3(
        "{hours} timer, {fte} årsverk",
        "{hours} timar, {fte} årsverk",
        "{hours} hours, {fte} FTE-years",
    ),
    "alternative": In3("Alternativ", "Alternativ", "Alternative"),
    "hint": In3(
        "Pek på en strek for å se tallet. Alle tallene står også i tabellene nedenfor.",
        "Peik på ein strek for å sjå talet. Alle tala står òg i tabellane nedanfor.",
        "Point at a bar to see its figure. All figures also stand in the tables below.",
    ),
    "case_table": In3("Tabell til saksframlegget", "Tabell til saksframlegget", "Table for the case document"),
    "case_hint": In3(
        "Merk tabellen, kopier den, og lim den inn i dokumentet.",
        "Merk tabellen, kopier han, og lim han inn i dokumentet.",
        "Mark the table, copy it, and paste it into the document.",
    ),
    "about": In3("Om tallene", "Om tala", "About the figures"),
    "wrote": In3("Skrev {path}", "Skreiv {path}", "Wrote {path}"),
}
