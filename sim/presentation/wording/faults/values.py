"""Error messages: values: numbers, lengths, amounts.

In: the rule of a fault. Out: the sentence.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    # Values
    "text_expected": In3(
        'Her skal det stå tekst, men {found} blir lest som tall, dato eller true/false. Sett anførselstegn rundt: "{found}".',
        'Her skal det stå tekst, men {found} blir lese som tal, dato eller true/false. Set hermeteikn rundt: "{found}".',
        'Text belongs here, but {found} is read as a number, a date or true/false. Put quotes round it: "{found}".',
    ),
    "one_text_expected": In3(
        "Her skal det stå én tekst, men det står {found}. Hører parentesen til teksten, så sett anførselstegn rundt det hele.",
        "Her skal det stå éin tekst, men det står {found}. Høyrer parentesen til teksten, så set hermeteikn rundt det heile.",
        "One text belongs here, but found {found}. If the brackets are part of the text, put quotes round all of it.",
    ),
    "text_missing": In3(
        "Her skal det stå tekst, men det står ingenting.",
        "Her skal det stå tekst, men det står ingenting.",
        "Text belongs here, but nothing stands here.",
    ),
    "file_name_expected": In3(
        "Her skal navnet på en fil i {folder} stå, men det står {found}. Legg filen der, og skriv navnet på den. Der ligger nå: {allowed}.",
        "Her skal namnet på ei fil i {folder} stå, men det står {found}. Legg fila der, og skriv namnet på ho. Der ligg no: {allowed}.",
        "The name of a file in {folder} belongs here, but found {found}. Put the file there, and write its name. Now there are: {allowed}.",
    ),
    "number_expected": In3(
        "Her skal det stå et tall, men det står «{found}». Skriv bare sifre, med punktum foran desimalene.",
        "Her skal det stå eit tal, men det står «{found}». Skriv berre siffer, med punktum framfor desimalane.",
        "A number belongs here, but found '{found}'. Write digits only, with a point before the decimals.",
    ),
    "number_missing": In3(
        "Her skal det stå et tall, men det står ingenting.",
        "Her skal det stå eit tal, men det står ingenting.",
        "A number belongs here, but nothing stands here.",
    ),
    "number_with_unit": In3(
        "«{found}» er mer enn et tall. Skriv bare tallet: {instead}.",
        "«{found}» er meir enn eit tal. Skriv berre talet: {instead}.",
        "'{found}' is more than a number. Write the number alone: {instead}.",
    ),
    "number_in_words": In3(
        "«{found}» har ord i tallet. Skriv det med sifre: {instead}.",
        "«{found}» har ord i talet. Skriv det med siffer: {instead}.",
        "'{found}' has words in the number. Write it in digits: {instead}.",
    ),
    "decimal_comma": In3(
        "«{found}» har desimalkomma. Skriv {instead}, med punktum.",
        "«{found}» har desimalkomma. Skriv {instead}, med punktum.",
        "'{found}' has a decimal comma. Write {instead}, with a point.",
    ),
    "number_grouped": In3(
        "«{found}» har skilletegn mellom tusenene. Skriv {instead}, uten skilletegn.",
        "«{found}» har skiljeteikn mellom tusena. Skriv {instead}, utan skiljeteikn.",
        "'{found}' has separators between the thousands. Write {instead}, without them.",
    ),
    "thousands_point": In3(
        "«{found}» kan leses som tusener eller som desimaler. Skriv {instead}, eller slett «.000».",
        "«{found}» kan lesast som tusen eller som desimalar. Skriv {instead}, eller slett «.000».",
        "'{found}' can be read in two ways, as thousands or with decimals. Write {instead}, or delete '.000'.",
    ),
    "value_not_understood": In3(
        "«{found}» kan ikke stå her.",
        "«{found}» kan ikkje stå her.",
        "'{found}' cannot stand here.",
    ),
    "percent": In3(
        "«{found}» er prosent. Skriv andelen: {instead}.",
        "«{found}» er prosent. Skriv delen: {instead}.",
        "'{found}' is a percentage. Write the share: {instead}.",
    ),
    "clock": In3(
        "«{found}» ser ut som et klokkeslett. Her skal det stå et tall, med punktum foran desimalene.",
        "«{found}» ser ut som eit klokkeslett. Her skal det stå eit tal, med punktum framfor desimalane.",
        "'{found}' looks like a time of day. A number belongs here, with a point before the decimals.",
    ),
    "exponent": In3(
        "«{found}» er skrevet med tierpotens. Skriv hele tallet: {instead}.",
        "«{found}» er skrive med tiarpotens. Skriv heile talet: {instead}.",
        "'{found}' is written with an exponent. Write it out: {instead}.",
    ),
    "number_in_quotes": In3(
        "«{found}» står i anførselstegn og blir derfor lest som tekst. Skriv {instead} uten anførselstegn.",
        "«{found}» står i hermeteikn og blir difor lese som tekst. Skriv {instead} utan hermeteikn.",
        "'{found}' stands in quotes and is therefore text. Write {instead} without them.",
    ),
    "number_not_finite": In3(
        "«{found}» er ikke et tall som kan brukes. Skriv et vanlig tall, med høyst 18 sifre.",
        "«{found}» er ikkje eit tal som kan brukast. Skriv eit vanleg tal, med høgst 18 siffer.",
        "'{found}' is no number that can be used. Write an ordinary number, of at most 18 digits.",
    ),
    "whole_number_expected": In3(
        "Her skal det stå et helt tall, men det står {found}.",
        "Her skal det stå eit heilt tal, men det står {found}.",
        "A whole number belongs here, but found {found}.",
    ),
    "yes_no_expected": In3(
        "Her skal det stå true (ja) eller false (nei), men det står «{found}».",
        "Her skal det stå true (ja) eller false (nei), men det står «{found}».",
        "Write true or false here; found '{found}'.",
    ),
    "true_in_quotes": In3(
        "«{found}» står i anførselstegn og blir derfor lest som tekst. Skriv {found} uten anførselstegn.",
        "«{found}» står i hermeteikn og blir difor lese som tekst. Skriv {found} utan hermeteikn.",
        "'{found}' stands in quotes and is therefore text. Write {found} without them.",
    ),
    "date_expected": In3(
        "Her skal det stå en dato som finnes, skrevet som 2025-02-12, men det står «{found}».",
        "Her skal det stå ein dato som finst, skriven som 2025-02-12, men det står «{found}».",
        "A date that exists belongs here, written like 2025-02-12, but found '{found}'.",
    ),
    "mapping_expected": In3(
        "Her skal det stå nøkler med verdier («nøkkel: verdi»), men det står «{found}».",
        "Her skal det stå nøklar med verdiar («nøkkel: verdi»), men det står «{found}».",
        "Keys with values ('key: value') belong here, but found '{found}'.",
    ),
    "mapping_missing": In3(
        "Her skal det stå nøkler med verdier, men det står ingenting. Hører linjene under til, så rykk dem inn.",
        "Her skal det stå nøklar med verdiar, men det står ingenting. Høyrer linjene under til, så rykk dei inn.",
        "Keys with values belong here, but nothing stands here. If the lines below belong to it, indent them.",
    ),
    "list_expected": In3(
        "Her skal det stå en liste (linjer med «- », eller [a, b]), men det står «{found}».",
        "Her skal det stå ei liste (linjer med «- », eller [a, b]), men det står «{found}».",
        "A list belongs here (lines with '- ', or [a, b]), but found '{found}'.",
    ),
    "list_missing": In3(
        "Her skal det stå en liste (linjer med «- », eller [a, b]), men det står ingenting.",
        "Her skal det stå ei liste (linjer med «- », eller [a, b]), men det står ingenting.",
        "A list belongs here (lines with '- ', or [a, b]), but nothing stands here.",
    ),
    "not_among": In3(
        "Fant «{found}». Her kan stå: {allowed}.",
        "Fann «{found}». Her kan stå: {allowed}.",
        "Found '{found}'. Allowed here: {allowed}.",
    ),
    "unknown_language": In3(
        "Ukjent språk «{found}». Her kan stå: {allowed}.",
        "Ukjent språk «{found}». Her kan stå: {allowed}.",
        "Unknown language '{found}'. Allowed here: {allowed}.",
    ),
    "bad_name": In3(
        "«{found}» kan ikke være et navn her. Bruk bokstaver, sifre, _ og -, uten mellomrom; / bare mellom mapper.",
        "«{found}» kan ikkje vere eit namn her. Bruk bokstavar, siffer, _ og -, utan mellomrom; / berre mellom mapper.",
        "'{found}' cannot be a name here. Use letters, digits, _ and -, without spaces; / only between folders.",
    ),
    "name_leaves_folder": In3(
        "«{found}» fører ut av mappen. Flytt filen inn i mappen, og skriv navnet uten «..» og «/» foran.",
        "«{found}» fører ut av mappa. Flytt fila inn i mappa, og skriv namnet utan «..» og «/» framfor.",
        "'{found}' leads out of the folder. Move the file into the folder, and write its name without '..' or '/' in front.",
    ),
    # Numbers and their spread
    "number_without_value": In3(
        "Tallet har ingen verdi. Skriv «value:», eller både «low:» og «high:».",
        "Talet har ingen verdi. Skriv «value:», eller både «low:» og «high:».",
        "The number has no value. Write 'value:', or both 'low:' and 'high:'.",
    ),
    "range_backwards": In3(
        "«low» ({low}) er større enn «high» ({high}). Bytt dem om.",
        "«low» ({low}) er større enn «high» ({high}). Byt dei om.",
        "'low' ({low}) is larger than 'high' ({high}). Swap them.",
    ),
    "value_outside_range": In3(
        "«value» er {value} og ligger ikke mellom «low» og «high». Rett tallet, eller gjør spennet større.",
        "«value» er {value} og ligg ikkje mellom «low» og «high». Rett talet, eller gjer spennet større.",
        "'value' is {value}, which is not between 'low' and 'high'. Mend it, or widen the range.",
    ),
    "number_negative": In3(
        "{found} er negativt. Her skal det stå 0 eller mer.",
        "{found} er negativt. Her skal det stå 0 eller meir.",
        "{found} is negative. Write 0 or more here.",
    ),
    "number_not_positive": In3(
        "{found} er for lite. Her skal det stå mer enn 0.",
        "{found} er for lite. Her skal det stå meir enn 0.",
        "{found} is too small. Write more than 0 here.",
    ),
    "age_outside": In3(
        "{found} er ingen alder. Skriv alderen i år, ikke årstallet.",
        "{found} er ingen alder. Skriv alderen i år, ikkje årstalet.",
        "{found} is no age. Write the age in years, not the year.",
    ),
    "share_outside": In3(
        "{found} er ingen andel. Skriv et tall fra 0 til 1; 45 prosent er 0.45.",
        "{found} er ingen del. Skriv eit tal frå 0 til 1; 45 prosent er 0.45.",
        "{found} is no share. Write a number from 0 to 1; 45 per cent is 0.45.",
    ),
    "hazard_outside": In3(
        "{found} er for høyt. «hazard» er det dødeligheten ganges med; 1.8 er 80 prosent høyere enn ellers. Skriv et tall fra 0 til {most}.",
        "{found} er for høgt. «hazard» er det dødelegheita blir gonga med; 1.8 er 80 prosent høgare enn elles. Skriv eit tal frå 0 til {most}.",
        "{found} is too high. 'hazard' is what mortality is multiplied by; 1.8 is 80 per cent higher than otherwise. Write a number from 0 to {most}.",
    ),
    "priority_outside": In3(
        "{found} er for langt fra 0. Skriv et helt tall fra -{most} til {most}; den laveste går først.",
        "{found} er for langt frå 0. Skriv eit heilt tal frå -{most} til {most}; den lågaste går først.",
        "{found} is too far from 0. Write a whole number from -{most} to {most}; the lowest goes first.",
    ),
    # Lengths
    "length_expected": In3(
        "«{found}» er ingen lengde. Skriv tall og enhet på engelsk: 6 weeks, 30 days, 9 months, 2.5 years.",
        "«{found}» er inga lengd. Skriv tal og eining på engelsk: 6 weeks, 30 days, 9 months, 2.5 years.",
        "'{found}' is no length. Write a number and a unit: 6 weeks, 30 days, 9 months, 2.5 years.",
    ),
    "length_too_long": In3(
        "«{found}» er lengre enn {most} år. Se etter om tallet og enheten er riktige.",
        "«{found}» er lengre enn {most} år. Sjå etter om talet og eininga er rette.",
        "'{found}' is longer than {most} years. See whether the number and the unit are right.",
    ),
    "distribution_keys": In3(
        "Ved siden av «distribution: {family}» skal disse nøklene stå, og ingen andre: {allowed}.",
        "Ved sida av «distribution: {family}» skal desse nøklane stå, og ingen andre: {allowed}.",
        "Beside 'distribution: {family}' these keys belong, and no others: {allowed}.",
    ),
    "distribution_backwards": In3(
        "Fordelingen står baklengs: «low» skal være minst og «high» størst, med «mode» imellom.",
        "Fordelinga står baklengs: «low» skal vere minst og «high» størst, med «mode» imellom.",
        "The distribution stands backwards: 'low' should be the least and 'high' the greatest, with 'mode' between them.",
    ),
    "distribution_without_values": In3(
        "Fordelingen har ingen verdier. Skriv minst én i «values».",
        "Fordelinga har ingen verdiar. Skriv minst éin i «values».",
        "The distribution has no values. Write at least one in 'values'.",
    ),
    "distribution_mean_zero": In3(
        "Gjennomsnittet er 0, så det er ingenting som kan variere. Skriv en lengde over 0, eller «lasts: 0 days» uten fordeling.",
        "Gjennomsnittet er 0, så det er ingenting som kan variere. Skriv ei lengd over 0, eller «lasts: 0 days» utan fordeling.",
        "The mean is 0, so that there is nothing to vary. Write a length above 0, or 'lasts: 0 days' without a distribution.",
    ),
    "spread_outside": In3(
        "{found} kan ikke være «cv», som er standardavviket delt på gjennomsnittet. Skriv et tall fra {least} til {most}; 50 prosent er 0.5.",
        "{found} kan ikkje vere «cv», som er standardavviket delt på gjennomsnittet. Skriv eit tal frå {least} til {most}; 50 prosent er 0.5.",
        "{found} cannot be 'cv', which is the standard deviation divided by the mean. Write a number from {least} to {most}; 50 per cent is 0.5.",
    ),
    "pace_uneven": In3(
        "Med cv {found} får de fleste et mye kortere forløp enn i fortellingen, og noen få et mye lengre. Er det meningen? Med 0.5 bruker to av tre mellom en halv og halvannen gang tiden.",
        "Med cv {found} får dei fleste eit mykje kortare forløp enn i forteljinga, og nokre få eit mykje lengre. Er det meininga? Med 0.5 bruker to av tre mellom ei halv og halvanna gong tida.",
        "With cv {found} most people get a much shorter course than in the story, and a few a much longer one. Is that meant? With 0.5 two in three take between half and one and a half times as long.",
    ),
    "amount_expected": In3(
        "Her skal det stå en mengde, som {{minutes: 45, per: day}}, men det står «{found}».",
        "Her skal det stå ei mengd, som {{minutes: 45, per: day}}, men det står «{found}».",
        "An amount belongs here, such as {{minutes: 45, per: day}}, but found '{found}'.",
    ),
    # Amounts and services
    "amount_measure": In3(
        "Skriv hvor mye det er med én av disse, og bare én: {allowed}.",
        "Skriv kor mykje det er med éin av desse, og berre éin: {allowed}.",
        "Write how much it is with one of these, and only one: {allowed}.",
    ),
    "amount_per_missing": In3(
        "Det står ikke hvor ofte. Skriv «per» med et av disse ordene: day, week, month, year, stay.",
        "Det står ikkje kor ofte. Skriv «per» med eitt av desse orda: day, week, month, year, stay.",
        "It is not said how often. Write 'per' with one of these words: day, week, month, year, stay.",
    ),
    "amount_does_not_fit_unit": In3(
        "Enheten til {service} er «{unit}», så «{found}» passer ikke. Her kan stå: {allowed}.",
        "Eininga til {service} er «{unit}», så «{found}» passar ikkje. Her kan stå: {allowed}.",
        "The unit of {service} is '{unit}', so that '{found}' does not fit. Allowed here: {allowed}.",
    ),
    "seats_without_place": In3(
        "«seats» er antall plasser, men det står ikke hvilken type. Skriv «place» ved siden av, med plasstypen.",
        "«seats» er talet på plassar, men det står ikkje kva type. Skriv «place» ved sida av, med plasstypen.",
        "'seats' is a number of places, but their kind is not said. Write 'place' beside it, with the kind of place.",
    ),
    "seats_while_waiting": In3(
        "Under «while_waiting» kan ingen tjeneste ha egen plass («place» og «seats»). Slett dem her, eller skriv tjenesten under «services» i fasen man venter i.",
        "Under «while_waiting» kan inga teneste ha eigen plass («place» og «seats»). Slett dei her, eller skriv tenesta under «services» i fasen ein ventar i.",
        "Under 'while_waiting' no service can have a place of its own ('place' and 'seats'). Delete them here, or write the service under 'services' of the stage that people wait in.",
    ),
    "seats_per_stay": In3(
        "«per: stay» er én gang, men en plass («place») er opptatt så lenge fasen varer. Skriv «per» med day, week, month eller year, eller slett «place» og «seats».",
        "«per: stay» er éin gong, men ein plass («place») er oppteken så lenge fasen varer. Skriv «per» med day, week, month eller year, eller slett «place» og «seats».",
        "'per: stay' is once, but a place ('place') is taken as long as the stage lasts. Write 'per' with day, week, month or year, or delete 'place' and 'seats'.",
    ),
    "staff_time_twice": In3(
        "Tjenesten har både «direct_share» og «staff_hours_per_unit». Behold den ene.",
        "Tenesta har både «direct_share» og «staff_hours_per_unit». Ta vare på den eine.",
        "The service has both 'direct_share' and 'staff_hours_per_unit'. Keep one of them.",
    ),
    "direct_share_needs_hour": In3(
        "«direct_share» er bare for tjenester med enheten hour, og denne har {unit}. Skriv «staff_hours_per_unit» i stedet.",
        "«direct_share» er berre for tenester med eininga hour, og denne har {unit}. Skriv «staff_hours_per_unit» i staden.",
        "'direct_share' is only for services with the unit hour, and this one has {unit}. Write 'staff_hours_per_unit' instead.",
    ),
    "direct_share_zero": In3(
        "«direct_share» er 0, og da ville personinnsatsen bli uendelig. Er andelen ukjent, så slett nøkkelen.",
        "«direct_share» er 0, og då ville personinnsatsen bli uendeleg. Er delen ukjend, så slett nøkkelen.",
        "'direct_share' is 0, which would make staff hours endless. If it is unknown, delete the key.",
    ),
}
