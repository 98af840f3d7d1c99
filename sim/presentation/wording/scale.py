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
    "about": In3(
        "Kroner er på {price_level}-nivå, uten diskontering. Forskjellen er mellom tiltak og ingen tiltak for de samme "
        "menneskene.",
        "Kroner er på {price_level}-nivå, utan diskontering. Skilnaden er mellom tiltak og ingen tiltak for dei same "
        "menneska.",
        "Kroner are at {price_level} prices, not discounted. A difference is a policy against none for the same people.",
    ),
    "simulated": In3(
        "Simulert i {count} gjentakelser (frø {seed}). «Fra» og «til» er 10. og 90. prosentil: 8 av 10 gjentakelser "
        "ligger mellom dem. Standardfeilen til et gjennomsnitt er på det meste {error} mill. kr.",
        "Simulert i {count} gjentakingar (frø {seed}). «Frå» og «til» er 10. og 90. prosentil: 8 av 10 gjentakingar "
        "ligg mellom dei. Standardfeilen til eit gjennomsnitt er på det meste {error} mill. kr.",
        "Simulated in {count} replications (seed {seed}). 'From' and 'to' are the 10th and 90th percentile: 8 of 10 "
        "replications lie between them. The standard error of a mean is at most {error} million NOK.",
    ),
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
    "people": In3("Antall", "Tal på", "People"),
    "at_home": In3("Hjemme", "Heime", "At home"),
    "cost_million": In3("Mill. kr", "Mill. kr", "Mill. NOK"),
    "from": In3("fra", "frå", "from"),
    "to": In3("til", "til", "to"),
    "invested_million": In3("Med inv.", "Med inv.", "With inv."),
    "hours_thousand": In3("1000 timer", "1000 timar", "1000 h"),
    "years_note": In3(
        "Forskjell fra ingen tiltak: mill. kr, årsverk, og hvor mange flere eller færre som bor hjemme. «Antall» er alle.",
        "Skilnad frå ingen tiltak: mill. kr, årsverk, og kor mange fleire eller færre som bur heime. «Tal på» er alle.",
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
        "«Trengs» er det som ville vært i bruk om det var plass til alle. «Venter» er andelen av dem som får plass, som må "
        "vente; «dager» er ventetiden i snitt og «95 %» den som 95 av 100 slipper unna med. «Døde» er hvor mange som dør "
        "i kø i alle årene.",
        "«Trengst» er det som ville vore i bruk om det var plass til alle. «Ventar» er delen av dei som får plass, som må "
        "vente; «dagar» er ventetida i snitt og «95 %» den som 95 av 100 slepp unna med. «Døde» er kor mange som døyr i kø "
        "i alle åra.",
        "'Needed' is what would be in use if there were room for all. 'Wait' is the share of those who get a place that "
        "has to wait; 'days' is the mean wait, and 95 of 100 wait no longer than '95 %'. 'Died' is how many die in the "
        "queue in all years.",
    ),
    "house_shorter": In3(
        "{name}, {policy}: Det trengs {needed} færre plasser. {saved} av dem blir stående ledige og spares. {filled} går "
        "til andre i køen, og ventetiden går fra {before} til {after} dager. Så lenge det er kø, gir tiltaket mest "
        "kortere ventetid: kostnaden endres med {limited} i året, mot {unlimited} om det var plass til alle.",
        "{name}, {policy}: Det trengst {needed} færre plassar. {saved} av dei blir ståande ledige og blir sparte. "
        "{filled} går til andre i køen, og ventetida går frå {before} til {after} dagar. Så lenge det er kø, gir tiltaket "
        "mest kortare ventetid: kostnaden endrar seg med {limited} i året, mot {unlimited} om det var plass til alle.",
        "{name}, {policy}: {needed} fewer places are needed. {saved} of them stand empty and are saved. {filled} go to "
        "others in the queue, and the wait goes from {before} to {after} days. As long as there is a queue, the policy "
        "mostly shortens waits: cost changes by {limited} a year, against {unlimited} if there were room for all.",
    ),
    "house_saves": In3(
        "{name}, {policy}: Det trengs {needed} færre plasser. {saved} av dem blir stående ledige og spares, {filled} går "
        "til andre i køen. Ventetiden går fra {before} til {after} dager. Kostnaden endres med {limited} i året, mot "
        "{unlimited} om det var plass til alle.",
        "{name}, {policy}: Det trengst {needed} færre plassar. {saved} av dei blir ståande ledige og blir sparte, "
        "{filled} går til andre i køen. Ventetida går frå {before} til {after} dagar. Kostnaden endrar seg med {limited} "
        "i året, mot {unlimited} om det var plass til alle.",
        "{name}, {policy}: {needed} fewer places are needed. {saved} of them stand empty and are saved, {filled} go to "
        "others in the queue. The wait goes from {before} to {after} days. Cost changes by {limited} a year, against "
        "{unlimited} if there were room for all.",
    ),
    "house_needs_more": In3(
        "{name}, {policy}: Det trengs {needed} plasser til, og bare {used} av dem finnes. Resten må vente, {after} dager i "
        "snitt for dem som får plass. Kostnaden endres med {limited} i året, mot {unlimited} om det var plass til alle.",
        "{name}, {policy}: Det trengst {needed} plassar til, og berre {used} av dei finst. Resten må vente, {after} dagar "
        "i snitt for dei som får plass. Kostnaden endrar seg med {limited} i året, mot {unlimited} om det var plass til "
        "alle.",
        "{name}, {policy}: {needed} more places are needed, and only {used} of them exist. The others must wait, {after} "
        "days on average for those who get a place. Cost changes by {limited} a year, against {unlimited} if there were "
        "room for all.",
    ),
    "house_same": In3(
        "{name}, {policy}: Behovet er det samme. Ventetiden går fra {before} til {after} dager.",
        "{name}, {policy}: Behovet er det same. Ventetida går frå {before} til {after} dagar.",
        "{name}, {policy}: The need is the same. The wait goes from {before} to {after} days.",
    ),
    # Steps and stages
    "steps": In3("Antall på hvert trinn", "Tal på kvart trinn", "People on each step"),
    "stages": In3(
        "Fasene: fortellingen og modellen",
        "Fasane: forteljinga og modellen",
        "The stages: the story and the model",
    ),
    "story": In3("Fortalt", "Fortalt", "Told"),
    "model": In3("Modell", "Modell", "Model"),
    "get_there": In3("Kommer dit", "Kjem dit", "Get there"),
    "there_in": In3("Der i {year}", "Der i {year}", "There {year}"),
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
        "da blitt en annen når den gjelder mange, og mye av kostnaden ligger der.",
        "Merk: I fasen «{stage}» ({pathway}) er folk {model} år i snitt, mot {story} i forteljinga. Forteljinga om éin person er då "
        "vorten ei anna når ho gjeld mange, og mykje av kostnaden ligg der.",
        "Note: people are in the stage '{stage}' ({pathway}) for {model} years on average, against {story} in the story. The story of "
        "one person has become another one for many, and much of the cost lies there.",
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
    "what_people": In3("antall som {group}", "tal på slike som {group}", "people like {group}"),
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
