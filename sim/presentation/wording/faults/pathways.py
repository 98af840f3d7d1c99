"""Error messages: pathways and personas, and what is expected of them.

In: the rule of a fault. Out: the sentence.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    # Pathways
    "stages_missing": In3(
        "Forløpet har ingen faser. Skriv minst én under «stages».",
        "Forløpet har ingen fasar. Skriv minst éin under «stages».",
        "The pathway has no stages. Write at least one under 'stages'.",
    ),
    "stages_without_time": In3(
        "Ingen av fasene varer noe, så forløpet er slutt idet det begynner. Skriv hvor lenge en av dem varer, med «lasts».",
        "Ingen av fasane varer noko, så forløpet er slutt idet det byrjar. Skriv kor lenge ein av dei varer, med «lasts».",
        "None of the stages lasts any time, so the pathway ends as it begins. Write how long one of them 'lasts'.",
    ),
    "stages_too_many": In3(
        "Forløpet har {count} faser, og {most} er det meste. Slå sammen faser som ligner, eller del forløpet.",
        "Forløpet har {count} fasar, og {most} er det meste. Slå saman fasar som liknar, eller del forløpet.",
        "The pathway has {count} stages, and {most} is the most. Join stages that are alike, or divide the pathway.",
    ),
    "stage_twice": In3(
        "Fasen «{found}» står to ganger; første gang på linje {first_line}. Gi den ene en annen id.",
        "Fasen «{found}» står to gonger; første gongen på linje {first_line}. Gje den eine ein annan id.",
        "The stage '{found}' is written twice; first on line {first_line}. Give one of them another id.",
    ),
    "stage_named_end": In3(
        "En fase kan ikke hete «end». Det ordet betyr at personen går ut av forløpet. Velg en annen id.",
        "Ein fase kan ikkje heite «end». Det ordet tyder at personen går ut av forløpet. Vel ein annan id.",
        "A stage cannot be called 'end'; the word means that the person leaves. Choose another id.",
    ),
    "stage_without_time": In3(
        "Fasen «{before}» har ingen lengde, så ingen vet når «{stage}» begynner. "
        "Skriv «lasts» her, «at» på «{stage}», eller «next: end» om fasen varer livet ut.",
        "Fasen «{before}» har inga lengd, så ingen veit når «{stage}» byrjar. "
        "Skriv «lasts» her, «at» på «{stage}», eller «next: end» om fasen varer livet ut.",
        "The stage '{before}' has no length, so nobody knows when '{stage}' begins. "
        "Write 'lasts' here, 'at' on '{stage}', or 'next: end' if the stage lasts for life.",
    ),
    "at_and_lasts_disagree": In3(
        "Fasen «{stage}» begynner ved {found} år, men «{before}» varer til {age} år. Rett den ene.",
        "Fasen «{stage}» byrjar ved {found} år, men «{before}» varer til {age} år. Rett den eine.",
        "The stage '{stage}' begins at {found}, but '{before}' lasts until {age}. Mend one of them.",
    ),
    "ages_backwards": In3(
        "Fasen «{stage}» begynner ved {found} år, men fasen før, «{before}», begynner ved {age} år. Alderen skal øke fra fase til fase.",
        "Fasen «{stage}» byrjar ved {found} år, men fasen før, «{before}», byrjar ved {age} år. Alderen skal auke frå fase til fase.",
        "The stage '{stage}' begins at {found}, but the one before it, '{before}', begins at {age}. The age should rise from stage to stage.",
    ),
    "no_such_stage": In3(
        "Forløpet har ingen fase «{found}». Det har: {allowed}.",
        "Forløpet har ingen fase «{found}». Det har: {allowed}.",
        "The pathway has no stage '{found}'. It has: {allowed}.",
    ),
    "shares_do_not_sum": In3(
        "Andelene ut av fasen «{stage}» er til sammen {total}. De skal bli 1.",
        "Delane ut av fasen «{stage}» er til saman {total}. Dei skal bli 1.",
        "The shares out of the stage '{stage}' sum to {total}. They should make 1.",
    ),
    "next_expected": In3(
        "Etter «next» skal det stå end, id-en til én fase, eller en liste: [{{stage: …, share: …}}, …].",
        "Etter «next» skal det stå end, id-en til éin fase, eller ei liste: [{{stage: …, share: …}}, …].",
        "After 'next' write end, the id of one stage, or a list: [{{stage: …, share: …}}, …].",
    ),
    "stage_not_reached": In3(
        "Ingen kommer til fasen «{stage}», for ingen annen fase fører dit. La en fase ha den i «next», eller slett den.",
        "Ingen kjem til fasen «{stage}», for ingen annan fase fører dit. Lat ein fase ha han i «next», eller slett han.",
        "Nobody comes to the stage '{stage}', since no other stage leads there. Let one have it in 'next', or delete it.",
    ),
    "stage_never_ends": In3(
        "Fasen «{stage}» har ingen lengde, så ingen går videre til «{after}». Skriv hvor lenge den varer, med «lasts».",
        "Fasen «{stage}» har inga lengd, så ingen går vidare til «{after}». Skriv kor lenge han varer, med «lasts».",
        "The stage '{stage}' has no length, so nobody goes on to '{after}'. Write how long it 'lasts'.",
    ),
    "loop_without_time": In3(
        "Her går det i ring nesten uten at det går tid: {way}. Hver fase i ringen varer under en time. Skriv en lengde på en av dem, med «lasts».",
        "Her går det i ring nesten utan at det går tid: {way}. Kvar fase i ringen varer under ein time. Skriv ei lengd på ein av dei, med «lasts».",
        "It goes round here with hardly any time passing: {way}. Each stage of the loop lasts less than an hour. Write how long one of them 'lasts'.",
    ),
    "loop_when_full": In3(
        "Når det er fullt, går det i ring uten at det går tid: {way}. «gives_up_after» under en time sender folk rett videre til «otherwise». Skriv hvor lenge de venter, eller la «otherwise» være en fase som varer.",
        "Når det er fullt, går det i ring utan at det går tid: {way}. «gives_up_after» under ein time sender folk rett vidare til «otherwise». Skriv kor lenge dei ventar, eller lat «otherwise» vere ein fase som varer.",
        "When no place is free, it goes round without any time passing: {way}. 'gives_up_after' of less than an hour sends people straight on to 'otherwise'. Write how long they wait, or let 'otherwise' be a stage that lasts.",
    ),
    "loop_when_free": In3(
        "Når det er ledig plass, går det i ring uten at det går tid: {way}. En fase med «until_place» er over med en gang det er plass. Legg inn en fase i ringen som har en lengde, og ikke «until_place».",
        "Når det er ledig plass, går det i ring utan at det går tid: {way}. Ein fase med «until_place» er over med det same det er plass. Legg inn ein fase i ringen som har ei lengd, og ikkje «until_place».",
        "When a place is free, it goes round without any time passing: {way}. A stage with 'until_place' is over as soon as there is a place. Put a stage into the loop that has a length and no 'until_place'.",
    ),
    "loop_without_exit": In3(
        "Fra fasen «{stage}» går det i ring til personen dør; ingen vei fører ut. Er det meningen?",
        "Frå fasen «{stage}» går det i ring til personen døyr; ingen veg fører ut. Er det meininga?",
        "From the stage '{stage}' it goes round until the person dies; no way leads out. Is that meant?",
    ),
    "loop_too_fast": In3(
        "Fra fasen «{stage}» går det i ring til personen dør, og med cv {found} går noen så fort rundt at kjøringen ikke blir ferdig. Skriv {most} eller mindre, eller la en vei føre ut av ringen.",
        "Frå fasen «{stage}» går det i ring til personen døyr, og med cv {found} går nokre så fort rundt at køyringa ikkje blir ferdig. Skriv {most} eller mindre, eller lat ein veg føre ut av ringen.",
        "From the stage '{stage}' it goes round until the person dies, and with cv {found} some go round so fast that the run does not finish. Write {most} or less, or let a way lead out of the loop.",
    ),
    "nobody_dies": In3(
        "Fasen «{stage}» varer livet ut, men «hazard: 0» betyr at ingen dør der. Når kommunen regnes, blir folk i den for alltid. Skriv mer enn 0, eller hvor lenge fasen varer.",
        "Fasen «{stage}» varer livet ut, men «hazard: 0» tyder at ingen døyr der. Når kommunen blir rekna, blir folk i han for alltid. Skriv meir enn 0, eller kor lenge fasen varer.",
        "The stage '{stage}' lasts for life, but 'hazard: 0' means that nobody dies there. In a municipality people stay in it for ever. Write more than 0, or how long the stage lasts.",
    ),
    "wait_for_nothing": In3(
        "Fasen «{stage}» er ventetiden på plassen {place}, men ingen fase rett etter trenger den plassen. Skriv «place: {place}» på fasen som følger, eller rett «until_place».",
        "Fasen «{stage}» er ventetida på plassen {place}, men ingen fase rett etter treng den plassen. Skriv «place: {place}» på fasen som følgjer, eller rett «until_place».",
        "The stage '{stage}' is the wait for the place {place}, but no stage right after it needs that place. Write 'place: {place}' on the stage that follows, or mend 'until_place'.",
    ),
    "wait_not_paid": In3(
        "Fasen «{stage}» krever plassen {place}, men sier ikke hvilken hjelp man får i ventetiden. Skriv den i «while_waiting», eller «while_waiting: {{}}» hvis man ikke får noe mer.",
        "Fasen «{stage}» krev plassen {place}, men seier ikkje kva hjelp ein får i ventetida. Skriv ho i «while_waiting», eller «while_waiting: {{}}» om ein ikkje får noko meir.",
        "The stage '{stage}' needs the place {place}, but does not say what help there is while waiting. Write it in 'while_waiting', or 'while_waiting: {{}}' if there is nothing more.",
    ),
    "places_ring": In3(
        "De som har plassen {place}, kan vente på {others}, og omvendt. Når de venter på hverandre, bytter de plass i kjøringen.",
        "Dei som har plassen {place}, kan vente på {others}, og omvendt. Når dei ventar på kvarandre, byter dei plass i køyringa.",
        "Those who hold {place} may wait for {others}, and the other way round. Where they wait for one another, the run lets them exchange places.",
    ),
    # Expectations
    "expectation_not_met": In3(
        "«{name}»: ventet {wanted}, fikk {found}.",
        "«{name}»: venta {wanted}, fekk {found}.",
        "'{name}': expected {wanted}, got {found}.",
    ),
    "expectation_without_value": In3(
        "Forventningen sier ikke hva som ventes. Skriv «is», «at_least» eller «at_most».",
        "Forventninga seier ikkje kva som er venta. Skriv «is», «at_least» eller «at_most».",
        "The expectation does not say what is expected. Write 'is', 'at_least' or 'at_most'.",
    ),
    "expectation_backwards": In3(
        "Ingenting kan være både minst {low} og høyst {high}. Bytt dem om.",
        "Ingenting kan vere både minst {low} og høgst {high}. Byt dei om.",
        "No value is both at least {low} and at most {high}. Swap them.",
    ),
    "expectation_needs_text": In3(
        'Ved «{what}» skal «is» være tekst, med anførselstegn rundt: is: "7".',
        'Ved «{what}» skal «is» vere tekst, med hermeteikn rundt: is: "7".',
        "With '{what}', 'is' should be text, with quotes round it: is: \"7\".",
    ),
    "expectation_needs_number": In3(
        "Ved «{what}» skal «is» være et tall, eller never. Fant «{found}».",
        "Ved «{what}» skal «is» vere eit tal, eller never. Fann «{found}».",
        "With '{what}', 'is' should be a number, or never. Found '{found}'.",
    ),
    "expectation_needs_age": In3(
        "«{what}» gjelder ett år av livet. Skriv hvilken alder, med «age».",
        "«{what}» gjeld eitt år av livet. Skriv kva alder, med «age».",
        "'{what}' belongs to one year. Write which 'age'.",
    ),
    "expectation_in_total": In3(
        "«{what}» gjelder hele forløpet, ikke én alder. Slett «age».",
        "«{what}» gjeld heile forløpet, ikkje éin alder. Slett «age».",
        "'{what}' belongs to the whole pathway, not to one age. Remove 'age'.",
    ),
    "expectation_without_pathway": In3(
        "Forventningen sier ikke hvilket forløp den gjelder. Skriv «pathway».",
        "Forventninga seier ikkje kva forløp ho gjeld. Skriv «pathway».",
        "The expectation does not say which pathway it belongs to. Write 'pathway'.",
    ),
    "expectation_without_persona": In3(
        "Forventningen sier ikke hvilken persona den gjelder. Skriv «persona».",
        "Forventninga seier ikkje kva persona ho gjeld. Skriv «persona».",
        "The expectation does not say which persona it belongs to. Write 'persona'.",
    ),
    "expectation_age_outside": In3(
        "Forventningen gjelder {found} år, men fortellingen går fra {first} til {last}. Ingen kjøring kan oppfylle den.",
        "Forventninga gjeld {found} år, men forteljinga går frå {first} til {last}. Inga køyring kan oppfylle ho.",
        "The expectation is about the age {found}, but the story goes from {first} to {last}. No run can meet it.",
    ),
    "expectation_no_such_step": In3(
        "Innsatstrappa har ikke noe trinn «{found}». Den har: {allowed}.",
        "Innsatstrappa har ikkje noko trinn «{found}». Ho har: {allowed}.",
        "The ladder has no step '{found}'. It has: {allowed}.",
    ),
    "expectations_met": In3(
        "{met} av {count} forventninger er oppfylt.",
        "{met} av {count} forventningar er oppfylte.",
        "{met} of {count} expectations are met.",
    ),
}
