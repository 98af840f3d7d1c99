"""The effects of policies in the terminal.

In: a key. Out: the sentence.
"""

from sim.presentation.wording import In3

SAYS = {
    "headline": In3(
        "{name}: hva tiltakene fører til, {first}–{last}",
        "{name}: kva tiltaka fører til, {first}–{last}",
        "{name}: what the policies lead to, {first}–{last}",
    ),
    "headline_none": In3(
        "{name}: hvordan det går uten tiltak, {first}–{last}",
        "{name}: korleis det går utan tiltak, {first}–{last}",
        "{name}: how it goes without any policy, {first}–{last}",
    ),
    "price_level": In3(
        "Kroner er på {price_level}-nivå, uten diskontering.",
        "Kroner er på {price_level}-nivå, utan diskontering.",
        "Kroner are at {price_level} prices, not discounted.",
    ),
    "same_people": In3(
        "Forskjellen er mellom tiltak og ingen tiltak for de samme menneskene.",
        "Skilnaden er mellom tiltak og ingen tiltak for dei same menneska.",
        "A difference is a policy against none for the same people.",
    ),
    "simulated": In3(
        "Simulert i {count} gjentakelser (frø {seed}).",
        "Simulert i {count} gjentakingar (frø {seed}).",
        "Simulated in {count} replications (seed {seed}).",
    ),
    "interval": In3(
        "«Fra» og «til» er 10. og 90. prosentil: 8 av 10 gjentakelser ligger mellom dem. Standardfeilen til et gjennomsnitt "
        "er på det meste {error} mill. kr.",
        "«Frå» og «til» er 10. og 90. prosentil: 8 av 10 gjentakingar ligg mellom dei. Standardfeilen til eit gjennomsnitt "
        "er på det meste {error} mill. kr.",
        "'From' and 'to' are the 10th and 90th percentile: 8 of 10 replications lie between them. The standard error of a "
        "mean is at most {error} million NOK.",
    ),
    "history_short": In3(
        "Filen ber om {given} år med historie (history), men {needed} må til for at de som alt er der, skal være med. "
        "Derfor er det for få av dem, særlig de første årene.",
        "Fila ber om {given} år med historie (history), men {needed} må til for at dei som alt er der, skal vere med. "
        "Derfor er det for få av dei, særleg dei første åra.",
        "The file asks for {given} years of history, but {needed} are needed for those who are there already. There are "
        "too few of them, above all in the first years.",
    ),
    "left_out": In3(
        "Ikke regnet, fordi bytte av forløp og nye plasser må simuleres: {names}.",
        "Ikkje rekna, fordi byte av forløp og nye plassar må simulerast: {names}.",
        "Not worked out, because changes of pathway and added places must be simulated: {names}.",
    ),
    "begins_later": In3(
        "«{policy}» begynner i {year}, etter det siste året ({last}). Bruk --years for å regne lenger.",
        "«{policy}» byrjar i {year}, etter det siste året ({last}). Bruk --years for å rekne lenger.",
        "'{policy}' begins in {year}, after the last year ({last}). Use --years to go on for longer.",
    ),
    "like": In3("Som {name}: {told}", "Som {name}: {told}", "Like {name}: {told}"),
    "tables_below": In3(
        "Alle tabeller under gjelder det første: {reading}.",
        "Alle tabellar under gjeld det første: {reading}.",
        "All tables below are for the first one: {reading}.",
    ),
    "in_all": In3("i alt", "i alt", "in all"),
    "simulated_once": In3(
        "Simulert én gang (frø {seed}), så det er ikke mulig å si hvor sikre tallene er.",
        "Simulert éin gong (frø {seed}), så det er ikkje mogleg å seie kor sikre tala er.",
        "Simulated once (seed {seed}), so that nothing can be said of how sure the figures are.",
    ),
    "by_arithmetic": In3(
        "Regnet ut uten simulering: ett kull i året, og alle lever som i fortellingen. Tilfeldigheter, dødelighetstabell, "
        "køer og bytte av forløp er ikke med.",
        "Rekna ut utan simulering: eitt kull i året, og alle lever som i forteljinga. Tilfelle, dødstabell, køar og byte "
        "av forløp er ikkje med.",
        "Worked out without simulation: one cohort a year, and everyone lives as in the story. Chance, life table, queues "
        "and changes of pathway are left out.",
    ),
    "stopped": In3(
        "Stanset etter {done} av {all} gjentakelser. Tallene bygger på dem som ble ferdige.",
        "Stansa etter {done} av {all} gjentakingar. Tala byggjer på dei som vart ferdige.",
        "Stopped after {done} of {all} replications. The figures rest on those that were done.",
    ),
    "arrives_turn_of_year": In3(
        "Alle nye kommer ved årsskiftet, og koster hele året fra første år.",
        "Alle nye kjem ved årsskiftet, og kostar heile året frå første år.",
        "All new cases arrive at the turn of the year, and cost a whole year from the first one on.",
    ),
    "arrives_evenly": In3(
        "De nye kommer jevnt fordelt over året, så det første året koster de halvparten.",
        "Dei nye kjem jamt fordelt over året, så det første året kostar dei halvparten.",
        "New cases arrive evenly over the year, so that they cost half in their first year.",
    ),
    "arrives_poisson": In3(
        "De nye kommer tilfeldig fordelt over året, så det første året koster de halvparten.",
        "Dei nye kjem tilfeldig fordelt over året, så det første året kostar dei halvparten.",
        "New cases arrive at random over the year, so that they cost half in their first year.",
    ),
    # Inflow, length and stock
    "check": In3("Henger tallene sammen?", "Heng tala saman?", "Do the figures hang together?"),
    "check_product": In3(
        "Som {name}: {new} nye i året × {years} år = {people} personer på ett tidspunkt.",
        "Som {name}: {new} nye i året × {years} år = {people} personar på eitt tidspunkt.",
        "Like {name}: {new} new a year × {years} years = {people} people at one time.",
    ),
    "check_not_stated": In3(
        "Kommunen oppgir ikke hvor mange de er.",
        "Kommunen oppgir ikkje kor mange dei er.",
        "The municipality does not say how many they are.",
    ),
    "check_agrees": In3(
        "Kommunen oppgir {stated}. Det er innenfor en tidel.",
        "Kommunen oppgir {stated}. Det er innanfor ein tidel.",
        "The municipality says {stated}, which is within a tenth.",
    ),
    "check_more": In3(
        "Kommunen oppgir {stated}, som er {percent} prosent flere. Skal det være {stated}, må det komme {other} nye i "
        "året. Under står tiltakene for begge: hvor mye de sparer, avhenger av hvilket tall som er riktig.",
        "Kommunen oppgir {stated}, som er {percent} prosent fleire. Skal det vere {stated}, må det kome {other} nye i "
        "året. Under står tiltaka for begge: kor mykje dei sparer, kjem an på kva tal som er rett.",
        "The municipality says {stated}, which is {percent} per cent more. For {stated}, {other} new a year must come. "
        "Below, the policies stand for both: how much they save depends on which figure is right.",
    ),
    "check_fewer": In3(
        "Kommunen oppgir {stated}, som er {percent} prosent færre. Skal det være {stated}, kan det bare komme {other} nye "
        "i året. Under står tiltakene for begge: hvor mye de sparer, avhenger av hvilket tall som er riktig.",
        "Kommunen oppgir {stated}, som er {percent} prosent færre. Skal det vere {stated}, kan det berre kome {other} nye "
        "i året. Under står tiltaka for begge: kor mykje dei sparer, kjem an på kva tal som er rett.",
        "The municipality says {stated}, which is {percent} per cent fewer. For {stated}, only {other} new a year may "
        "come. Below, the policies stand for both: how much they save depends on which figure is right.",
    ),
    # The policies in brief
    "in_brief": In3(
        "Tiltakene mot ingen tiltak, mill. kr og årsverk i året",
        "Tiltaka mot ingen tiltak, mill. kr og årsverk i året",
        "The policies against none, million NOK and FTE a year",
    ),
    "reading": In3("Med {new} nye i året:", "Med {new} nye i året:", "With {new} new a year:"),
    "reading_growing": In3(
        "Med flere nye etter hvert, {new} i året før start:",
        "Med fleire nye etter kvart, {new} i året før start:",
        "With new cases that change, {new} a year before the start:",
    ),
    "reading_flat": In3(
        "Uten vekst, {new} nye i året hele tiden:",
        "Utan vekst, {new} nye i året heile tida:",
        "Without growth, {new} new a year all the time:",
    ),
    "new_cases_people": In3(
        "Antallet nye følger antallet personer i kommunefilen: {first_new} i {first} og {last_new} i {last}.",
        "Talet på nye følgjer talet på personar i kommunefila: {first_new} i {first} og {last_new} i {last}.",
        "New cases follow the number of people in the municipality's file: {first_new} in {first} and {last_new} in {last}.",
    ),
    "new_cases_prevalence": In3(
        "Antallet nye følger forekomsten ganger folketallet: {first_new} i {first} og {last_new} i {last}.",
        "Talet på nye følgjer førekomsten gonger folketalet: {first_new} i {first} og {last_new} i {last}.",
        "New cases follow prevalence x population: {first_new} in {first} and {last_new} in {last}.",
    ),
    "new_cases_incidence": In3(
        "Antallet nye er nye tilfeller per personår ganger dem som ikke har tilstanden: {first_new} i {first} og {last_new} i {last}.",
        "Talet på nye er nye tilfelle per personår gonger dei som ikkje har tilstanden: {first_new} i {first} og {last_new} i {last}.",
        "New cases are incidence x people without the condition: {first_new} in {first} and {last_new} in {last}.",
    ),
    "long_run": In3("på sikt", "på sikt", "in time"),
    "saves_from": In3("sparer", "sparer", "saves"),
    "paid_back": In3("betalt", "betalt", "paid"),
    "cost": In3("kostnad", "kostnad", "cost"),
    "with_investment": In3("med investering", "med investering", "with investment"),
    "fte": In3("årsverk", "årsverk", "FTE"),
    "no": In3("nei", "nei", "no"),
    "long_run_unknown": In3("kø", "kø", "queue"),
    "long_run_note": In3(
        "Der folk må vente på plass ({kinds}), kan «på sikt» ikke regnes slik, og det står «kø».",
        "Der folk må vente på plass ({kinds}), kan «på sikt» ikkje reknast slik, og det står «kø».",
        "Where people must wait for a place ({kinds}), 'in time' cannot be worked out like that, and 'queue' stands there.",
    ),
    "long_run_plain": In3(
        "«På sikt» er nye i året ganger forskjellen gjennom et helt liv. «Sparer» er det første året som blir billigere, "
        "«betalt» det første året da alt ekstra er spart inn igjen.",
        "«På sikt» er nye i året gonger skilnaden gjennom eit heilt liv. «Sparer» er det første året som blir billigare, "
        "«betalt» det første året då alt ekstra er spart inn att.",
        "'In time' is new cases a year times the difference over a whole life. 'Saves' is the first year that gets "
        "cheaper, 'paid' the first year in which all that was extra has been saved again.",
    ),
    # Year by year
    "without_policy": In3("Uten tiltak", "Utan tiltak", "Without any policy"),
    "since": In3("{name}, fra {year}", "{name}, frå {year}", "{name}, from {year}"),
    "year": In3("År", "År", "Year"),
    "people": In3("Antall", "Personar", "People"),
    "at_home": In3("Hjemme", "Heime", "At home"),
    "cost_million": In3("Mill. kr", "Mill. kr", "Mill. NOK"),
    "from": In3("fra", "frå", "from"),
    "to": In3("til", "til", "to"),
    "invested_million": In3("Med inv.", "Med inv.", "With inv."),
    "hours_thousand": In3("1000 timer", "1000 timar", "1000 h"),
    "years_note": In3(
        "Forskjell fra ingen tiltak: mill. kr, årsverk, og hvor mange flere eller færre som bor hjemme. «Antall» er alle.",
        "Skilnad frå ingen tiltak: mill. kr, årsverk, og kor mange fleire eller færre som bur heime. «Personar» er alle.",
        "Against no policy: million NOK, FTE, and how many more or fewer live at home. 'People' is everyone.",
    ),
    "years_fte": In3("Årsverk", "Årsverk", "FTE"),
    "family_hours": In3("Fam. timer", "Fam. timar", "Fam. hours"),
    # Places
    "places": In3("Plasser, {first}–{last}", "Plassar, {first}–{last}", "Places, {first}–{last}"),
    "needed": In3("Trengs", "Trengst", "Needed"),
    "there_are": In3("Finnes", "Finst", "There"),
    "in_use": In3("I bruk", "I bruk", "In use"),
    "waits_share": In3("Venter", "Ventar", "Wait"),
    "wait_days": In3("Dager", "Dagar", "Days"),
    "p95_days": In3("95 %", "95 %", "95 %"),
    "queue": In3("I kø", "I kø", "Queue"),
    "died_waiting": In3("Døde", "Døde", "Died"),
    "places_note": In3(
        "«Trengs» er det som ville vært i bruk om det var plass til alle, av alle typer. «Venter» er andelen av dem som ber "
        "om plass, som må vente. «Dager» er ventetiden i snitt for dem som får plass; 95 av 100 venter ikke lenger enn "
        "«95 %». «I kø» og «døde» er personer; en tjeneste kan bruke en del av en plass. «Døde» er hvor mange som dør i kø "
        "i alle årene.",
        "«Trengst» er det som ville vore i bruk om det var plass til alle, av alle typar. «Ventar» er delen av dei som ber "
        "om plass, som må vente. «Dagar» er ventetida i snitt for dei som får plass; 95 av 100 ventar ikkje lenger enn "
        "«95 %». «I kø» og «døde» er personar; ei teneste kan bruke ein del av ein plass. «Døde» er kor mange som døyr i "
        "kø i alle åra.",
        "'Needed' is what would be in use if there were room for all, of every kind. 'Wait' is the share of those who ask "
        "that has to wait. 'Days' is the mean wait of those who get a place; 95 of 100 wait no longer than '95 %'. 'Queue' "
        "and 'died' are people; a service may use a part of a place. 'Died' is how many die in the queue in all years.",
    ),
    "house_falls": In3(
        "{name}, {policy}: Det trengs {needed} færre plasser. {used} færre er i bruk, og {filled} går til andre i køen.",
        "{name}, {policy}: Det trengst {needed} færre plassar. {used} færre er i bruk, og {filled} går til andre i køen.",
        "{name}, {policy}: {needed} fewer places are needed. {used} fewer are in use, and {filled} go to others in the "
        "queue.",
    ),
    "house_falls_saved": In3(
        "{name}, {policy}: Det trengs {needed} færre plasser, og {used} færre er i bruk.",
        "{name}, {policy}: Det trengst {needed} færre plassar, og {used} færre er i bruk.",
        "{name}, {policy}: {needed} fewer places are needed, and {used} fewer are in use.",
    ),
    "house_rises": In3(
        "{name}, {policy}: Det trengs {needed} plasser til. {used} flere er i bruk; resten blir kø.",
        "{name}, {policy}: Det trengst {needed} plassar til. {used} fleire er i bruk; resten blir kø.",
        "{name}, {policy}: {needed} more places are needed. {used} more are in use; the rest become a queue.",
    ),
    "house_rises_used": In3(
        "{name}, {policy}: Det trengs {needed} plasser til, og {used} flere er i bruk.",
        "{name}, {policy}: Det trengst {needed} plassar til, og {used} fleire er i bruk.",
        "{name}, {policy}: {needed} more places are needed, and {used} more are in use.",
    ),
    "house_same": In3(
        "{name}, {policy}: Det trengs like mange plasser.",
        "{name}, {policy}: Det trengst like mange plassar.",
        "{name}, {policy}: As many places are needed.",
    ),
    "house_same_more_used": In3(
        "{name}, {policy}: Det trengs like mange plasser, og {used} flere er i bruk.",
        "{name}, {policy}: Det trengst like mange plassar, og {used} fleire er i bruk.",
        "{name}, {policy}: As many places are needed, and {used} more are in use.",
    ),
    "house_same_fewer_used": In3(
        "{name}, {policy}: Det trengs like mange plasser, og {used} færre er i bruk.",
        "{name}, {policy}: Det trengst like mange plassar, og {used} færre er i bruk.",
        "{name}, {policy}: As many places are needed, and {used} fewer are in use.",
    ),
    "house_queue": In3(
        "I kø står i snitt {after} personer, mot {before} uten tiltaket.",
        "I kø står i snitt {after} personar, mot {before} utan tiltaket.",
        "{after} people stand in the queue on average, against {before} without the policy.",
    ),
    "house_wait": In3(
        "I kø står i snitt {after} personer, mot {before} uten tiltaket, og de som får plass, har ventet {days_after} dager, "
        "mot {days_before}.",
        "I kø står i snitt {after} personar, mot {before} utan tiltaket, og dei som får plass, har venta {days_after} "
        "dagar, mot {days_before}.",
        "{after} people stand in the queue on average, against {before} without the policy, and those who get a place "
        "have waited {days_after} days, against {days_before}.",
    ),
    "house_cost": In3(
        "Fra tiltaket begynner, endres kostnaden med {limited} i året, mot {unlimited} om det var plass til alle.",
        "Frå tiltaket byrjar, endrar kostnaden seg med {limited} i året, mot {unlimited} om det var plass til alle.",
        "From its beginning on, the policy changes cost by {limited} a year, against {unlimited} if there were room for "
        "all.",
    ),
    "house_shortens": In3(
        "Så lenge det er kø, korter tiltaket køen mer enn det sparer kroner.",
        "Så lenge det er kø, kortar tiltaket køen meir enn det sparer kroner.",
        "As long as there is a queue, the policy shortens the queue more than it saves kroner.",
    ),
    "house_more_with_queue": In3(
        "At forskjellen er større med kø, kommer av hva det koster å vente.",
        "At skilnaden er større med kø, kjem av kva det kostar å vente.",
        "That the difference is larger with a queue comes from what waiting costs.",
    ),
    # Steps and stages
    "steps": In3("Antall på hvert trinn", "Tal personar på kvart trinn", "People on each step"),
    "stages": In3(
        "Fasene: fortellingen og modellen",
        "Fasane: forteljinga og modellen",
        "The stages: the story and the model",
    ),
    "story": In3("Fortalt", "Fortalt", "Told"),
    "model": In3("Modell", "Modell", "Model"),
    "get_there": In3("Kommer dit", "Kjem dit", "Get there"),
    "there_in": In3("1.1.{year}", "1.1.{year}", "1 Jan {year}"),
    "stages_note": In3(
        "År i hver fase, uten ventetid, og andelen av dem på forløpet som kommer dit. Modellen følger hele livet til alle "
        "som begynner i disse årene.",
        "År i kvar fase, utan ventetid, og delen av dei på forløpet som kjem dit. Modellen følgjer heile livet til alle "
        "som byrjar i desse åra.",
        "Years in each stage, waits left out, and the share of those on the pathway who get there. The model follows the "
        "whole life of everyone who starts in these years.",
    ),
    "longer_in_place": In3(
        "Merk: I fasen «{stage}» ({pathway}) er folk {model} år i snitt, mot {story} i fortellingen. Fortellingen om én person er "
        "da blitt en annen når den gjelder mange, og mye av kostnaden ligger der. Se om dødeligheten i fasen (hazard) eller alderen ved start (starts) bør være en annen.",
        "Merk: I fasen «{stage}» ({pathway}) er folk {model} år i snitt, mot {story} i forteljinga. Forteljinga om éin person er då "
        "vorten ei anna når ho gjeld mange, og mykje av kostnaden ligg der. Sjå om dødstalet i fasen (hazard) eller alderen ved start (starts) bør vere ein annan.",
        "Note: people are in the stage '{stage}' ({pathway}) for {model} years on average, against {story} in the story. The story of "
        "one person has become another one for many, and much of the cost lies there. See whether mortality in the stage (hazard) or the age at the start (starts) should be another.",
    ),
    # Notes
    "assumed": In3(
        "Antatt: {what} {used}{spread}. {reason}",
        "Anteke: {what} {used}{spread}. {reason}",
        "Assumed: {what} {used}{spread}. {reason}",
    ),
    "middle": In3(
        "Midt i et spenn: {what} {used}{spread}. {reason}",
        "Midt i eit spenn: {what} {used}{spread}. {reason}",
        "Middle of a range: {what} {used}{spread}. {reason}",
    ),
    "spread": In3(" ({low}–{high})", " ({low}–{high})", " ({low}–{high})"),
    "no_reason": In3("Begrunnelse mangler.", "Grunngiving manglar.", "No reason is given."),
    "unknown_staff_time": In3(
        "Ukjent personinnsats, ikke med i timene: {names}.",
        "Ukjend personinnsats, ikkje med i timane: {names}.",
        "Unknown staff time, not among the hours: {names}.",
    ),
    "sources": In3("Kilder: {sources}.", "Kjelder: {sources}.", "Sources: {sources}."),
    "wrote": In3("Skrev {path}", "Skreiv {path}", "Wrote {path}"),
    "progress": In3("Gjentakelser", "Gjentakingar", "Replications"),
    # What is assumed, by its place in the file
    "what_people": In3("antall som {group}", "tal personar som {group}", "people like {group}"),
    "what_people_in": In3(
        "antall som {group} i {year}", "tal personar som {group} i {year}", "people like {group} in {year}"
    ),
    "what_new_per_year": In3("nye i året som {group}", "nye i året som {group}", "new a year like {group}"),
    "what_women": In3("andel kvinner", "del kvinner", "share of women"),
    "what_age": In3("alder ved start", "alder ved start", "age at the start"),
    "what_today": In3("andel på {name} i dag", "del på {name} i dag", "share on {name} today"),
    "what_places": In3("plasser i {name}", "plassar i {name}", "places in {name}"),
    "what_held_by_others": In3(
        "plasser andre har i {name}", "plassar andre har i {name}", "places held by others in {name}"
    ),
    "what_uptake": In3(
        "andel som takker ja i år {number} av «{policy}»",
        "del som takkar ja i år {number} av «{policy}»",
        "share who say yes in year {number} of '{policy}'",
    ),
    "what_new_cases": In3(
        "andel av de nye på {name} i «{policy}»",
        "del av dei nye på {name} i «{policy}»",
        "share of new cases on {name} in '{policy}'",
    ),
    "what_moves": In3("andel som bytter i «{policy}»", "del som byter i «{policy}»", "share who change in '{policy}'"),
    "what_added": In3(
        "nye plasser i {name} i «{policy}»", "nye plassar i {name} i «{policy}»", "added places in {name} in '{policy}'"
    ),
    "what_investment": In3("investering i «{policy}»", "investering i «{policy}»", "investment in '{policy}'"),
}
