"""What is said about published figures.

In: a key. Out: the sentence.
"""

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    "title": In3("Publiserte tall om {name}", "Publiserte tal om {name}", "Published figures about {name}"),
    "source": In3("Trykt i: {source}.", "Trykt i: {source}.", "Printed in: {source}."),
    "johs_sums": In3("Summene under tabellen", "Summane under tabellen", "The sums under the table"),
    "johs_disagreements": In3(
        "Her er kilden ikke enig med seg selv",
        "Her er kjelda ikkje samd med seg sjølv",
        "Here the source does not agree with itself",
    ),
    "side_by_side": In3(
        "Modellen summert på tre måter, uten investering",
        "Modellen summert på tre måtar, utan investering",
        "The model added up in three ways, without investment",
    ),
    "faerder_claims": In3(
        "Hele Færder: personer og mill. kr i året",
        "Heile Færder: personar og mill. kr i året",
        "All of Færder: people, and million NOK a year",
    ),
    "age": In3("Alder", "Alder", "Age"),
    "lines": In3("Linjer", "Linjer", "Lines"),
    "kroner": In3("Kroner", "Kroner", "NOK"),
    "hours": In3("Timer", "Timar", "Hours"),
    "printed": In3("trykt", "trykt", "printed"),
    "model": In3("modell", "modell", "model"),
    "difference": In3("avvik", "avvik", "off by"),
    "investment_at": In3(
        "Investering, {age} år: trykt {printed}, modell {model}, {verdict}",
        "Investering, {age} år: trykt {printed}, modell {model}, {verdict}",
        "Investment, age {age}: printed {printed}, model {model}, {verdict}",
    ),
    "none": In3("–", "–", "–"),
    "reproduced": In3("gjenskapt", "gjenskapt", "reproduced"),
    "explained": In3("forklart", "forklart", "explained"),
    "unexplained": In3("uforklart", "uforklart", "unexplained"),
    "age_again": In3("{age} år to ganger", "{age} år to gonger", "age {age} twice"),
    "rounded_lines": In3("avrundede linjer", "avrunda linjer", "rounded lines"),
    "note_rounded_lines": In3(
        "Avrundede linjer: Timesummen er summen av de {lines} trykte linjene, hver av dem avrundet til hele timer.",
        "Avrunda linjer: Timesummen er summen av dei {lines} trykte linjene, kvar av dei avrunda til heile timar.",
        "Rounded lines: the sum of hours is the sum of the {lines} printed lines, each rounded to whole hours.",
    ),
    "other_inflow": In3("{other_new} nye i året", "{other_new} nye i året", "{other_new} new a year"),
    "from_that_year": In3("ordlyden", "ordlyden", "its wording"),
    "note_other_inflow": In3(
        "{other_new} nye i året: Kilden bruker to tall for hvor mange som er nye i året, og de stemmer ikke med hverandre. Innfasingen, år 1 til 4, er regnet med {new}: {people} personer delt på tabellens {lines} linjer. Med {new} blir det {saving} spart og {extra} dyrere når alle er med. De trykte {printed_saving} og {printed_extra} krever {other_new} nye. Kilden sier ikke hvor {other_new} kommer fra.",
        "{other_new} nye i året: Kjelda bruker to tal for kor mange som er nye i året, og dei stemmer ikkje med kvarandre. Innfasinga, år 1 til 4, er rekna med {new}: {people} personar delte på dei {lines} linjene i tabellen. Med {new} blir det {saving} spart og {extra} dyrare når alle er med. Dei trykte {printed_saving} og {printed_extra} krev {other_new} nye. Kjelda seier ikkje kvar {other_new} kjem frå.",
        "{other_new} new a year: the source uses two figures for how many are new a year, and they do not agree. The phase-in, years 1 to 4, takes {new}: {people} people divided by the table's {lines} lines. With {new} it is {saving} saved and {extra} dearer once everyone is in. The printed {printed_saving} and {printed_extra} take {other_new} new. The source does not say where {other_new} comes from.",
    ),
    "note_maybe_staffing": In3(
        "Det kan være {fte} årsverk, presentasjonens bemanningstall, delt på {lines} linjer; da er feil celle brukt.",
        "Det kan vere {fte} årsverk, bemanningstalet i presentasjonen, delte på {lines} linjer; då er feil celle brukt.",
        "It may be {fte} FTE, the presentation's staffing figure, divided by {lines} lines; then the wrong cell was used.",
    ),
    "note_maybe_life_table": In3(
        "Det kan også være {people} personer delt på {years_left} år, som er det {name} har igjen ved {age} etter dødelighetstabellen.",
        "Det kan òg vere {people} personar delte på {years_left} år, som er det {name} har att ved {age} etter dødelegheitstabellen.",
        "It may also be {people} people divided by {years_left} years, which is what {name} has left at {age} by the life table.",
    ),
    "note_maybe_not": In3(
        "Ikke noe av dette er bekreftet.",
        "Ikkje noko av dette er stadfesta.",
        "None of this is confirmed.",
    ),
    "note_from_that_year": In3(
        "Ordlyden: Trykt er «etter det syvende året». Uten investeringen sparer det for første gang i år {year} selv, {saved}. Det stemmer om «etter» er ment som «fra og med».",
        "Ordlyden: Trykt er «etter det syvende året». Utan investeringa sparer det for første gong i år {year} sjølv, {saved}. Det stemmer om «etter» er meint som «frå og med».",
        "Its wording: printed is 'after the seventh year'. Without the investment it first saves in year {year} itself, {saved}. That is right if 'after' is meant as 'from that year on'.",
    ),
    "note_from_that_year_invested": In3(
        "Med investeringen stemmer det ordrett: da er år {year} ennå {dearer} dyrere. Men de trykte tallene for år 1 til 4 er uten investering.",
        "Med investeringa stemmer det ordrett: då er år {year} enno {dearer} dyrare. Men dei trykte tala for år 1 til 4 er utan investering.",
        "With the investment it is right as it stands: year {year} is then still {dearer} dearer. But the printed figures for years 1 to 4 are without investment.",
    ),
    "not_in_model": In3("ikke i modellen", "ikkje i modellen", "not in the model"),
    "no_known_cause": In3("ukjent årsak", "ukjend årsak", "no known cause"),
    "what_investment": In3("Investering i kroner", "Investering i kroner", "Investment in NOK"),
    "what_cost": In3("Kostnad i kroner", "Kostnad i kroner", "Cost in NOK"),
    "what_staff_hours": In3("Timer personinnsats", "Timar personinnsats", "Staff hours"),
    "what_fte_years": In3("Årsverk", "Årsverk", "FTE-years"),
    "what_lines": In3("Linjer i tabellen", "Linjer i tabellen", "Lines in the table"),
    "what_last_year": In3("Det siste året", "Det siste året", "The last year"),
    "what_same_amount": In3(
        "Forskjell fra samme beløp i normalforløpet",
        "Skilnad frå same beløp i normalforløpet",
        "Difference from the same amount in the normal pathway",
    ),
    "what_dearest_years": In3("År med mest hjelp", "År med mest hjelp", "Years with most help"),
    "what_with_investment": In3("Summen med investeringen", "Summen med investeringa", "The sum with the investment"),
    "what_people": In3(
        "Personer med antatt demens",
        "Personar med anteken demens",
        "People with presumed dementia",
    ),
    "what_saving": In3(
        "Alle: spart i året",
        "Alle: spart i året",
        "Everyone: saved a year",
    ),
    "what_extra": In3(
        "Alle: dyrere i året",
        "Alle: dyrare i året",
        "Everyone: dearer by, a year",
    ),
    "what_phase_in": In3(
        "Bare de nye: dyrere",
        "Berre dei nye: dyrare",
        "New cases only: dearer by",
    ),
    "what_saving_after": In3(
        "Siste år før det sparer",
        "Siste år før det sparer",
        "Last year before it saves",
    ),
    "year_number": In3("År {year}", "År {year}", "Year {year}"),
    "year": In3("År", "År", "Year"),
    "first_years": In3(
        "Bare de nye får proaktivt forløp: mill. kr mot normalforløpet",
        "Berre dei nye får proaktivt forløp: mill. kr mot normalforløpet",
        "Only new cases on the proactive pathway: million NOK against normal",
    ),
    "without_investment": In3("Uten investering", "Utan investering", "Without investment"),
    "with_investment": In3("Med investering", "Med investering", "With investment"),
    "first_years_note": In3(
        "{new} nye ved hvert årsskifte, hver gjennom tabellens {lines} linjer fra den første. Fra år {full_year} er alle med: {full} mill. kr i året uten investering.",
        "{new} nye ved kvart årsskifte, kvar gjennom dei {lines} linjene i tabellen frå den første. Frå år {full_year} er alle med: {full} mill. kr i året utan investering.",
        "{new} new at the turn of each year, each through the table's {lines} lines from the first one on. From year {full_year} everyone is in: {full} million NOK a year without investment.",
    ),
    "readings": In3(
        "Svaret er hvor lenge folk lever med det. Full virkning, mill. kr i året",
        "Svaret er kor lenge folk lever med det. Full verknad, mill. kr i året",
        "It depends on how long people live with it. Full effect, million NOK a year",
    ),
    "printed_lines": In3("{lines} trykte linjer", "{lines} trykte linjer", "{lines} printed lines"),
    "years": In3("{lines} år, hvert én gang", "{lines} år, kvart éin gong", "{lines} years, each once"),
    "story": In3("{lines} år, slik det fortelles", "{lines} år, slik det blir fortalt", "{lines} years, as told"),
    "sentence_lines": In3(
        "Alderen {age} er trykt på to linjer, så tabellen har {printed} linjer for {years} år. Begge er med i summene. "
        "I modellen gjør det dem {normal}, {proactive} og {reactive} høyere.",
        "Alderen {age} er trykt på to linjer, så tabellen har {printed} linjer for {years} år. Begge er med i summane. "
        "I modellen gjer det dei {normal}, {proactive} og {reactive} høgare.",
        "Age {age} is printed on two lines, so the table has {printed} lines for {years} years. Both are in the sums. "
        "In the model that makes them {normal}, {proactive} and {reactive} higher.",
    ),
    "sentence_last_year": In3(
        "Det proaktive forløpet ender med {months} måneder på sykehjem i fortellingen. Tabellen tar betalt for et helt "
        "år: {whole}. {months} måneder er {part}, {less} mindre.",
        "Det proaktive forløpet endar med {months} månader på sjukeheim i forteljinga. Tabellen tek betalt for eit heilt "
        "år: {whole}. {months} månader er {part}, {less} mindre.",
        "The proactive pathway ends with {months} months in a nursing home in the story. The table charges a whole year: "
        "{whole}. {months} months are {part}, {less} less.",
    ),
    "sentence_same_amount": In3(
        "Det proaktive forløpet koster ved {age} år det samme, på kronen, som normalforløpet ved {other_age}: {amount}. "
        "Tjenestene er ikke de samme, og kilden deler ikke opp beløpet.",
        "Det proaktive forløpet kostar ved {age} år det same, på krona, som normalforløpet ved {other_age}: {amount}. "
        "Tenestene er ikkje dei same, og kjelda deler ikkje opp beløpet.",
        "At age {age} the proactive pathway costs the same, to the krone, as the normal pathway at {other_age}: {amount}. "
        "The services differ, and the source does not break the amount down.",
    ),
    "sentence_dearest_years": In3(
        "Fortellingen har {printed} år med mest hjelp i det reaktive forløpet, tabellen {years} når hvert år telles én "
        "gang. Slik det fortelles, blir summen {as_told}, ikke {table}.",
        "Forteljinga har {printed} år med mest hjelp i det reaktive forløpet, tabellen {years} når kvart år blir talt "
        "éin gong. Slik det blir fortalt, blir summen {as_told}, ikkje {table}.",
        "The story has {printed} years with most help in the reactive pathway, the table {years} when each year is "
        "counted once. As it is told, the sum is {as_told}, not {table}.",
    ),
    "sentence_with_investment": In3(
        "Investeringen på {investment} er ikke med i den trykte summen for det proaktive forløpet, {printed}.",
        "Investeringa på {investment} er ikkje med i den trykte summen for det proaktive forløpet, {printed}.",
        "The investment of {investment} is not in the printed sum of the proactive pathway, {printed}.",
    ),
    "no_longer": In3(
        "{label}: trykt {printed}, modell {model}. Det er {verdict}, ventet var {expected}.",
        "{label}: trykt {printed}, modell {model}. Det er {verdict}, venta var {expected}.",
        "{label}: printed {printed}, model {model}. That is {verdict}, expected was {expected}.",
    ),
    "years_old": In3("{age} år", "{age} år", "age {age}"),
    "not_as_expected": In3("Ikke som ventet", "Ikkje som venta", "Not as expected"),
    "so_many": In3("I alt {count} slike.", "I alt {count} slike.", "{count} such figures in all."),
    "empty_cells": In3(
        "{count} av tallene i tabellen er tomme celler eller streker, lest som 0.",
        "{count} av tala i tabellen er tomme celler eller strekar, lesne som 0.",
        "{count} of the figures in the table are empty cells or dashes, read as 0.",
    ),
    "summary": In3(
        "{reproduced} av {count} tall er gjenskapt; {explained} er forklart; {unexplained} står uten forklaring.",
        "{reproduced} av {count} tal er gjenskapte; {explained} er forklarte; {unexplained} står utan forklaring.",
        "{reproduced} of {count} figures are reproduced; {explained} are explained; {unexplained} left unexplained.",
    ),
    "calculator": In3(
        "Kalkulatorsiden: Alt. 1, og hva summen ellers kunne gitt",
        "Kalkulatorsida: Alt. 1, og kva summen elles kunne gitt",
        "The calculator's page: Alt. 1, and what else the sum would buy",
    ),
    "ladders": In3(
        "Fem innsatstrapper: trinnene og titlene",
        "Fem innsatstrapper: trinna og titlane",
        "Five ladders: their steps and titles",
    ),
    "ladder_economy": In3(
        "Trappas økonomi i Færder 2024", "Økonomien på trappa i Færder 2024", "The ladder's economy, Færder 2024"
    ),
    "step": In3("Trinn {code}", "Trinn {code}", "Step {code}"),
    "what_ladder_steps": In3("Antall trinn", "Tal på trinn", "Number of steps"),
    "what_ladder_titles": In3(
        "Titler som er trykt, og som står på samme trinn",
        "Titlar som er trykte, og som står på same trinn",
        "Printed titles that stand on the same step",
    ),
    "what_step_cost": In3("Kostnad i mill. kr", "Kostnad i mill. kr", "Cost in million NOK"),
    "what_step_share": In3("Prosent av alt", "Prosent av alt", "Per cent of everything"),
    "what_narrow_cost": In3(
        "Kostnad i mill. kr uten barnehage, skole og SFO",
        "Kostnad i mill. kr utan barnehage, skule og SFO",
        "Cost in million NOK without kindergarten, school and after-school",
    ),
    "what_narrow_share": In3(
        "Prosent av alt uten barnehage, skole og SFO",
        "Prosent av alt utan barnehage, skule og SFO",
        "Per cent of everything without kindergarten, school and after-school",
    ),
    "what_step_recipients": In3("Mottakere", "Mottakarar", "Recipients"),
    "what_a_recipient": In3("Kroner per mottaker", "Kroner per mottakar", "NOK a recipient"),
    "alternative_1": In3("Alt. 1", "Alt. 1", "Alt. 1"),
    "what_fte": In3("Årsverk", "Årsverk", "FTE-years"),
    "what_bought": In3("Enheter i uken for samme sum", "Einingar i veka for same sum", "Units a week for the same sum"),
    "within": In3("{verdict} ±{room}", "{verdict} ±{room}", "{verdict} ±{room}"),
    "note_implied": In3(
        "{service}: Den trykte prisen på {price} er avrundet. {printed} i uken for summen svarer til {implied} kr.",
        "{service}: Den trykte prisen på {price} er avrunda. {printed} i veka for summen svarar til {implied} kr.",
        "{service}: The printed price of {price} is rounded. {printed} a week for the sum means {implied} NOK.",
    ),
    "never": In3("aldri", "aldri", "never"),
    "reading_new": In3(
        "\nNye",
        "\nNye",
        "\nNew",
    ),
    "reading_years": In3(
        "\nÅr",
        "\nÅr",
        "\nYears",
    ),
    "reading_people": In3(
        "\nAntall",
        "\nTal på",
        "\nPeople",
    ),
    "reading_saves": In3("Sparer\nfra år", "Sparer\nfrå år", "Saves\nfrom"),
    "reading_paid": In3("Betalt\ni år", "Betalt\ni år", "Paid\nback"),
    "assumption_deck": In3(
        "Som i presentasjonen",
        "Som i presentasjonen",
        "As in the presentation",
    ),
    "reading_deck_phase_in": In3("Innfasingen", "Innfasinga", "The phase-in"),
    "reading_deck_full_effect": In3("Full virkning", "Full verknad", "The full effect"),
    "reading_deck_years_once": In3("Hvert år én gang", "Kvart år éin gong", "Each year once"),
    "assumption_life_table": In3(
        "Dødelighetstabellen",
        "Dødelegheitstabellen",
        "The life table",
    ),
    "reading_life_table_same_new": In3(
        "Med {new} nye",
        "Med {new} nye",
        "With {new} new",
    ),
    "reading_life_table_same_people": In3(
        "Med {people} personer",
        "Med {people} personar",
        "With {people} people",
    ),
    "assumption_redic": In3(
        "REDIC: {years} år hver",
        "REDIC: {years} år kvar",
        "REDIC: {years} years each",
    ),
    "reading_redic_whole": In3(
        "Hele tabellen",
        "Heile tabellen",
        "The whole table",
    ),
    "reading_redic_cut": In3(
        "Første {years} år",
        "Første {years} år",
        "First {years} years",
    ),
    "assumption_hunt": In3(
        "HUNT: {new} nye i året",
        "HUNT: {new} nye i året",
        "HUNT: {new} new a year",
    ),
    "reading_hunt_whole": In3(
        "Hele tabellen",
        "Heile tabellen",
        "The whole table",
    ),
    "reading_hunt_cut": In3(
        "Første {years} år",
        "Første {years} år",
        "First {years} years",
    ),
    "reading_range": In3(
        "Presentasjonens tabell gir alt fra {low} til {high} mill. kr i året, etter hva en antar.",
        "Tabellen i presentasjonen gir alt frå {low} til {high} mill. kr i året, etter kva ein går ut frå.",
        "The presentation's table gives anything from {low} to {high} million NOK a year, depending on what is assumed.",
    ),
    "reading_signs": In3(
        "Minus er billigere enn normalforløpet, pluss er dyrere. «Sparer» er det første året som blir billigere når de nye får proaktivt forløp, «betalt» det første da alt ekstra er spart inn igjen. År 1 er det første året de får det.",
        "Minus er billegare enn normalforløpet, pluss er dyrare. «Sparer» er det første året som blir billegare når dei nye får proaktivt forløp, «betalt» det første då alt ekstra er spart inn att. År 1 er det første året dei får det.",
        "Minus is cheaper than the normal pathway, plus is dearer. 'Saves' is the first year that gets cheaper when new cases get the proactive pathway, 'paid' the first in which all that was extra has been saved again. Year 1 is the first in which they get it.",
    ),
    "reading_invested": In3(
        "I parentes: med investeringen på {amount} for hver ny, der det gir et annet tall.",
        "I parentes: med investeringa på {amount} for kvar ny, der det gir eit anna tal.",
        "In brackets: with the investment of {amount} for each new case, where that gives another figure.",
    ),
    "reading_adds_up": In3(
        "Nye i året (hele personer) ganger år med det er antallet på ett tidspunkt. {name} har {people}. Jo lenger unna, jo dårligere henger regnestykket sammen: {deck_full_effect_people} i presentasjonens fulle virkning, {redic_whole_people} og {hunt_whole_people} når hele tabellen ganges med flere nye.",
        "Nye i året (heile personar) gonger år med det er talet på eitt tidspunkt. {name} har {people}. Jo lenger unna, jo dårlegare heng reknestykket saman: {deck_full_effect_people} i den fulle verknaden i presentasjonen, {redic_whole_people} og {hunt_whole_people} når heile tabellen blir gonga med fleire nye.",
        "New a year (whole people) times years with it is the people at one time. {name} has {people}. The further from that, the less the figures hang together: {deck_full_effect_people} in the presentation's full effect, {redic_whole_people} and {hunt_whole_people} where the whole table is multiplied by more new cases.",
    ),
    "reading_by_table": In3(
        "Etter dødelighetstabellen lever de med det i {years} år i snitt ({women} prosent kvinner). Noen dør før de dyre årene, andre lever lenger enn fortellingen og blir i den siste fasen.",
        "Etter dødelegheitstabellen lever dei med det i {years} år i snitt ({women} prosent kvinner). Nokre døyr før dei dyre åra, andre lever lenger enn forteljinga og blir verande i den siste fasen.",
        "By the life table they live with it for {years} years on average ({women} per cent women). Some die before the dear years, others outlive the story and stay in its last stage.",
    ),
    "reading_cut": In3(
        "Jo kortere folk lever med det, jo flere nye svarer det samme antallet til. Ganges hele tabellen med {redic_whole_new} og {hunt_whole_new} nye, blir det {redic_whole_effect} og {hunt_whole_effect} mill. kr i året. Men den som lever {hunt_cut_years} år, kommer aldri til de senere og dyrere årene. Med bare de første {redic_cut_years} og {hunt_cut_years} årene blir det {redic_cut_effect} og {hunt_cut_effect}. Hvordan det går med dem som lever kortere, sier tabellen ikke.",
        "Jo kortare folk lever med det, jo fleire nye svarar det same talet til. Blir heile tabellen gonga med {redic_whole_new} og {hunt_whole_new} nye, blir det {redic_whole_effect} og {hunt_whole_effect} mill. kr i året. Men den som lever {hunt_cut_years} år, kjem aldri til dei seinare og dyrare åra. Med berre dei første {redic_cut_years} og {hunt_cut_years} åra blir det {redic_cut_effect} og {hunt_cut_effect}. Korleis det går med dei som lever kortare, seier tabellen ikkje.",
        "The shorter people live with it, the more new cases the same number of people means. The whole table multiplied by {redic_whole_new} and {hunt_whole_new} new gives {redic_whole_effect} and {hunt_whole_effect} million NOK a year. But someone who lives {hunt_cut_years} years never reaches the later, dearer years. With the first {redic_cut_years} and {hunt_cut_years} years only, it is {redic_cut_effect} and {hunt_cut_effect}. How those who live shorter fare, the table does not say.",
    ),
    "source_life_table": In3(
        "Dødelighetstabell: {source}.",
        "Dødelegheitstabell: {source}.",
        "Life table: {source}.",
    ),
    "source_redic": In3(
        "Sykdomsforløp på {years} år: {source}.",
        "Sjukdomsforløp på {years} år: {source}.",
        "A course of {years} years: {source}.",
    ),
    "source_hunt": In3(
        "{incidence} nye per 1\u00a0000 personår fra 70 år, her {new} i året: {source}.",
        "{incidence} nye per 1\u00a0000 personår frå 70 år, her {new} i året: {source}.",
        "{incidence} new per 1,000 person-years from the age of 70, here {new} a year: {source}.",
    ),
    "nobody": In3("ingen", "ingen", "none"),
}
