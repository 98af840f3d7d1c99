"""Error messages: municipalities: groups, places and policies.

In: the rule of a fault. Out: the sentence.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    # Municipalities
    "existing_expected": In3(
        "Etter «existing» skal det stå keep, eller {{move: …, share: …}}. Fant «{found}».",
        "Etter «existing» skal det stå keep, eller {{move: …, share: …}}. Fann «{found}».",
        "After 'existing' write keep, or {{move: …, share: …}}. Found '{found}'.",
    ),
    "years_expected": In3(
        "Her skal det stå årene koden var i bruk: 2020-2023, eller 2024- når den fortsatt er det. Fant «{found}».",
        "Her skal det stå åra koden var i bruk: 2020-2023, eller 2024- når han framleis er det. Fann «{found}».",
        "Write the years in which the code was in use: 2020-2023, or 2024- while it still is. Found '{found}'.",
    ),
    "code_expected": In3(
        "«{found}» er ikke et kommunenummer. Skriv fire sifre, eller seks for en bydel.",
        "«{found}» er ikkje eit kommunenummer. Skriv fire siffer, eller seks for ein bydel.",
        "'{found}' is no municipality's code. Write four digits, or six for a city district.",
    ),
    "years_backwards": In3(
        "Årene står baklengs: {first} kommer etter {last}. Bytt dem om.",
        "Åra står baklengs: {first} kjem etter {last}. Byt dei om.",
        "The years stand backwards: {first} comes after {last}. Swap them.",
    ),
    "codes_overlap": In3(
        "Kommunenumrene {other} og {found} gjelder begge i {year}. Hvert år skal ha ett nummer: Rett årene.",
        "Kommunenumra {other} og {found} gjeld begge i {year}. Kvart år skal ha eitt nummer: Rett åra.",
        "The codes {other} and {found} both hold for {year}. Each year should have one code: mend the years.",
    ),
    "year_outside": In3(
        "{found} er ikke et årstall. Skriv fire sifre, fra {first} til {last}.",
        "{found} er ikkje eit årstal. Skriv fire siffer, frå {first} til {last}.",
        "{found} is no year. Write four digits, from {first} to {last}.",
    ),
    "life_expectancy_unused": In3(
        "«life_expectancy» endrer en dødelighetstabell, og filen nevner ingen. Skriv «life_table», eller slett «life_expectancy».",
        "«life_expectancy» endrar ein dødelegheitstabell, og fila nemner ingen. Skriv «life_table», eller slett «life_expectancy».",
        "'life_expectancy' changes a life table, and the file names none. Write 'life_table', or delete 'life_expectancy'.",
    ),
    # Its groups
    "groups_missing": In3(
        "Kommunen har ingen grupper. Skriv minst én under «groups»: hvilken persona den ligner, og hvor mange nye i året.",
        "Kommunen har ingen grupper. Skriv minst éi under «groups»: kva persona ho liknar, og kor mange nye i året.",
        "The municipality has no groups. Write at least one under 'groups': which persona it is like, and how many start a year.",
    ),
    "group_twice": In3(
        "To grupper heter «{found}»; den første står på linje {first_line}. Gi hver sin «id».",
        "To grupper heiter «{found}»; den første står på linje {first_line}. Gje kvar sin «id».",
        "Two groups are called '{found}'; the first is on line {first_line}. Give each an 'id' of its own.",
    ),
    "group_without_numbers": In3(
        "Gruppen «{group}» sier ikke hvor mange den gjelder. Skriv «new_per_year» (hvor mange nye i året), og gjerne «people» (hvor mange de er).",
        "Gruppa «{group}» seier ikkje kor mange ho gjeld. Skriv «new_per_year» (kor mange nye i året), og gjerne «people» (kor mange dei er).",
        "The group '{group}' does not say how many it is about. Write 'new_per_year' (how many start a year), and 'people' (how many there are) if you know it.",
    ),
    "new_cases_unknown": In3(
        "Gruppen «{group}» sier hvor mange de er, men ikke hvor mange nye det kommer i året. Skriv «new_per_year». Er det ukjent, så del antallet på hvor mange år de er i forløpet i snitt.",
        "Gruppa «{group}» seier kor mange dei er, men ikkje kor mange nye det kjem i året. Skriv «new_per_year». Er det ukjent, så del talet på kor mange år dei er i forløpet i snitt.",
        "The group '{group}' says how many there are, but not how many start a year. Write 'new_per_year'. If it is unknown, divide the number of people by the years they are in the pathway on average.",
    ),
    "people_zero": In3(
        "«people» er 0 i gruppen «{group}». Er antallet ukjent, så slett nøkkelen. Ukjent er ikke null.",
        "«people» er 0 i gruppa «{group}». Er talet ukjent, så slett nøkkelen. Ukjent er ikkje null.",
        "'people' is 0 in the group '{group}'. If the number is unknown, delete the key. Unknown is not zero.",
    ),
    "no_new_cases": In3(
        "«new_per_year» er 0 i gruppen «{group}», så ingen begynner, og ingen tiltak virker. Er det meningen?",
        "«new_per_year» er 0 i gruppa «{group}», så ingen byrjar, og ingen tiltak verkar. Er det meininga?",
        "'new_per_year' is 0 in the group '{group}', so nobody starts, and no policy does anything. Is that meant?",
    ),
    "no_life_table": In3(
        "Gruppen «{group}» trenger en dødelighetstabell, og filen nevner ingen. Skriv «life_table: norway.csv» øverst i filen (tabellen følger med), eller «deaths: story» i gruppen.",
        "Gruppa «{group}» treng ein dødelegheitstabell, og fila nemner ingen. Skriv «life_table: norway.csv» øvst i fila (tabellen følgjer med), eller «deaths: story» i gruppa.",
        "The group '{group}' needs a life table, and the file names none. Write 'life_table: norway.csv' at the top of the file (the table comes along), or 'deaths: story' in the group.",
    ),
    # Its places
    "year_expected": In3(
        "«{found}» er ikke et årstall. Her kan stå årstall fra {first} til {last}, og: {allowed}.",
        "«{found}» er ikkje eit årstal. Her kan stå årstal frå {first} til {last}, og: {allowed}.",
        "'{found}' is no year. Allowed here: years from {first} to {last}, and: {allowed}.",
    ),
    "capacity_without_year": In3(
        "Her står det ikke hvor mange plasser det er. Skriv et årstall, og antallet fra da av: 2025: 30.",
        "Her står det ikkje kor mange plassar det er. Skriv eit årstal, og talet på plassar frå då av: 2025: 30.",
        "The number of places is not said here. Write a year, and the number from then on: 2025: 30.",
    ),
    "people_without_year": In3(
        "Her står det ikke hvor mange de er. Skriv et årstall, og antallet 1. januar det året: 2025: 350.",
        "Her står det ikkje kor mange dei er. Skriv eit årstal, og talet 1. januar det året: 2025: 350.",
        "How many people there are is not said here. Write a year, and the number at its 1 January: 2025: 350.",
    ),
    "all_places_held": In3(
        "I {year} er det {places} plasser av typen {place}, og andre enn gruppene har {held}. Da får ingen i gruppene plass. Er det meningen?",
        "I {year} er det {places} plassar av typen {place}, og andre enn gruppene har {held}. Då får ingen i gruppene plass. Er det meininga?",
        "In {year} there are {places} places of the kind {place}, and others than the groups hold {held}. Then nobody of the groups gets one. Is that meant?",
    ),
    "seats_too_many": In3(
        "Tjenesten {service} i forløpet {pathway} trenger {seats} plasser av typen {place}, men gruppene har aldri mer enn {most}. Da får ingen den. Rett antallet her, eller «seats» på tjenesten.",
        "Tenesta {service} i forløpet {pathway} treng {seats} plassar av typen {place}, men gruppene har aldri meir enn {most}. Då får ingen ho. Rett talet her, eller «seats» på tenesta.",
        "The service {service} in the pathway {pathway} needs {seats} places of the kind {place}, but the groups never have more than {most}. Then nobody gets it. Mend the number here, or 'seats' of the service.",
    ),
    "place_not_used": In3(
        "Ingen fase og ingen tjeneste i gruppenes forløp bruker plassen {found}. De bruker: {allowed}. Slett den her, eller skriv den på fasen som trenger den.",
        "Ingen fase og inga teneste i forløpa til gruppene bruker plassen {found}. Dei bruker: {allowed}. Slett han her, eller skriv han på fasen som treng han.",
        "No stage and no service in the groups' pathways uses the place {found}. They use: {allowed}. Delete it here, or write it on the stage that needs it.",
    ),
    "added_place_unlimited": In3(
        "Tiltaket gir flere av plassen {found}, men kommunen sier ikke hvor mange det er fra før. Da regnes det som om det er nok. Skriv antallet under kommunens «places».",
        "Tiltaket gjev fleire av plassen {found}, men kommunen seier ikkje kor mange det er frå før. Då blir det rekna som om det er nok. Skriv talet under «places» for kommunen.",
        "The policy adds places of the kind {found}, but the municipality does not say how many there are. Then there are taken to be enough. Write the number under the municipality's 'places'.",
    ),
    "added_places_held": In3(
        "«held_by_others» kan bare stå under kommunens «places». Skriv her bare plassene som gruppene får i tillegg.",
        "«held_by_others» kan berre stå under «places» for kommunen. Skriv her berre plassane som gruppene får i tillegg.",
        "'held_by_others' belongs under the municipality's 'places' only. Write here the places that the groups get in addition.",
    ),
    "added_place_before_policy": In3(
        "Plassene kommer i {found}, men tiltaket begynner i {begins}. Rett året, eller la «from» være året da den første endringen kommer.",
        "Plassane kjem i {found}, men tiltaket byrjar i {begins}. Rett året, eller lat «from» vere året då den første endringa kjem.",
        "The places come in {found}, but the policy begins in {begins}. Mend the year, or let 'from' be the year of the first change.",
    ),
    # Its policies
    "policy_twice": In3(
        "To tiltak heter «{found}»; det første står på linje {first_line}. Gi det ene en annen id.",
        "To tiltak heiter «{found}»; det første står på linje {first_line}. Gje det eine ein annan id.",
        "Two policies are called '{found}'; the first is on line {first_line}. Give one of them another id.",
    ),
    "policy_named_none": In3(
        "Et tiltak kan ikke hete «none»; det betyr at ingenting blir gjort. Velg en annen id.",
        "Eit tiltak kan ikkje heite «none»; det tyder at ingenting blir gjort. Vel ein annan id.",
        "A policy cannot be called 'none'; that means that nothing is done. Choose another id.",
    ),
    "policy_without_group": In3(
        "Kommunen har flere grupper, og tiltaket «{policy}» sier ikke hvilken det gjelder. Skriv «group» med en av disse: {allowed}.",
        "Kommunen har fleire grupper, og tiltaket «{policy}» seier ikkje kva for ei det gjeld. Skriv «group» med ei av desse: {allowed}.",
        "The municipality has several groups, and the policy '{policy}' does not say which it is about. Write 'group' with one of these: {allowed}.",
    ),
    "group_ambiguous": In3(
        "Flere grupper har personaen «{found}». Skriv id-en til den som tiltaket gjelder: {allowed}.",
        "Fleire grupper har personaen «{found}». Skriv id-en til den som tiltaket gjeld: {allowed}.",
        "Several groups have the persona '{found}'. Write the id of the one that the policy is about: {allowed}.",
    ),
    "no_such_group": In3(
        "Ingen gruppe heter «{found}». Kommunen har: {allowed}.",
        "Inga gruppe heiter «{found}». Kommunen har: {allowed}.",
        "No group is called '{found}'. The municipality has: {allowed}.",
    ),
    "policy_before_start": In3(
        "Tiltaket begynner i {found}, men beregningen begynner først i {start}. Skriv {start} eller senere, eller rett «start».",
        "Tiltaket byrjar i {found}, men utrekninga byrjar først i {start}. Skriv {start} eller seinare, eller rett «start».",
        "The policy begins in {found}, but the years that are worked out begin in {start}. Write {start} or later, or mend 'start'.",
    ),
    "investment_before_start": In3(
        "Beløpet betales i {found}, men beregningen begynner i {start}, så det ville falle utenfor. Skriv {start} eller senere, eller rett «start».",
        "Beløpet blir betalt i {found}, men utrekninga byrjar i {start}, så det ville falle utanfor. Skriv {start} eller seinare, eller rett «start».",
        "The amount is paid in {found}, but the years that are worked out begin in {start}, so it would be left out. Write {start} or later, or mend 'start'.",
    ),
    "mix_does_not_sum": In3(
        "Andelene i «{key}» er til sammen {total}. De skal bli 1.",
        "Delane i «{key}» er til saman {total}. Dei skal bli 1.",
        "The shares in '{key}' sum to {total}. They should make 1.",
    ),
    "uptake_empty": In3(
        "Listen i «uptake» er tom. Skriv andelen som takker ja, eller én for hvert år: [0.25, 0.5, 1.0].",
        "Lista i «uptake» er tom. Skriv delen som takkar ja, eller éin for kvart år: [0.25, 0.5, 1.0].",
        "The list in 'uptake' is empty. Write the share who say yes, or one for each year: [0.25, 0.5, 1.0].",
    ),
    "uptake_not_used": In3(
        "«uptake» gjelder de nye, men tiltaket «{policy}» har ikke «new_cases». For dem som alt er i gang, skriv «share» ved siden av «move».",
        "«uptake» gjeld dei nye, men tiltaket «{policy}» har ikkje «new_cases». For dei som alt er i gang, skriv «share» ved sida av «move».",
        "'uptake' is about new cases, but the policy '{policy}' has no 'new_cases'. For those under way, write 'share' beside 'move'.",
    ),
    "policy_without_effect": In3(
        "Tiltaket «{policy}» endrer ingenting. Skriv hva det gjør, med «new_cases», «existing», «places» eller «investments».",
        "Tiltaket «{policy}» endrar ingenting. Skriv kva det gjer, med «new_cases», «existing», «places» eller «investments».",
        "The policy '{policy}' changes nothing. Write what it does, with 'new_cases', 'existing', 'places' or 'investments'.",
    ),
    "policy_as_today": In3(
        "De nye får det samme som i dag, så tiltaket «{policy}» endrer ingenting. Skriv et annet forløp eller andre andeler i «new_cases».",
        "Dei nye får det same som i dag, så tiltaket «{policy}» endrar ingenting. Skriv eit anna forløp eller andre delar i «new_cases».",
        "New cases get the same as today, so the policy '{policy}' changes nothing. Write another pathway or other shares in 'new_cases'.",
    ),
    "move_without_stage": In3(
        "«{found}» sier ikke både forløp og fase. Skriv begge, med / mellom. Her kan stå: {allowed}.",
        "«{found}» seier ikkje både forløp og fase. Skriv begge, med / mellom. Her kan stå: {allowed}.",
        "'{found}' does not say both pathway and stage. Write them with / between. Allowed here: {allowed}.",
    ),
    "no_such_stage_in": In3(
        "Forløpet {pathway} har ingen fase «{found}». Det har: {allowed}.",
        "Forløpet {pathway} har ingen fase «{found}». Det har: {allowed}.",
        "The pathway {pathway} has no stage '{found}'. It has: {allowed}.",
    ),
    "move_to_itself": In3(
        "«{found}» står både foran og bak kolon, så ingen flyttes. Skriv fasen de skal flytte til, bak kolon.",
        "«{found}» står både framfor og bak kolon, så ingen blir flytta. Skriv fasen dei skal flytte til, bak kolon.",
        "'{found}' stands both before and behind the colon, so that nobody is moved. Write the stage to move to behind the colon.",
    ),
    "move_from_nobody": In3(
        "Ingen flyttes herfra: Når tiltaket begynner, er ingen i gruppen «{group}» i forløpet {pathway}. Velg en fase i et forløp de får i dag: {allowed}.",
        "Ingen blir flytta herifrå: Når tiltaket byrjar, er ingen i gruppa «{group}» i forløpet {pathway}. Vel ein fase i eit forløp dei får i dag: {allowed}.",
        "Nobody is moved from here: when the policy begins, nobody of the group '{group}' is in the pathway {pathway}. Choose a stage of a pathway that they get today: {allowed}.",
    ),
}
