"""The comments in a file that ``forlop new`` makes: what each key is for.

In: a key. Out: the comment, and the few texts that stand in a new file until the author writes others.
"""

from sim.presentation.wording import In3

SAYS = {
    "how_to_read": In3(
        "Linjer med # og mellomrom forklarer. Linjer med # rett foran ordet er eksempler: Fjern # for å ta dem i bruk. "
        "Innrykk er to mellomrom. Lagre, og kjør «forlop check».",
        "Linjer med # og mellomrom forklarer. Linjer med # rett framfor ordet er døme: Fjern # for å ta dei i bruk. "
        "Innrykk er to mellomrom. Lagre, og køyr «forlop check».",
        "Lines with # and a space explain. Lines with # right before the word are examples: remove # to use them. "
        "Indent with two spaces. Save, and run 'forlop check'.",
    ),
    "source_example": In3("Arbeidsverksted, 3. mars 2026", "Arbeidsverkstad, 3. mars 2026", "Workshop of 3 March 2026"),
    "budget_example": In3("Budsjett 2026", "Budsjett 2026", "Budget 2026"),
    "bathroom_example": In3("Ombygging av badet", "Ombygging av badet", "Rebuilding the bathroom"),
    "expect": In3(
        "Det du venter at utregningen gir. Prøves med «forlop check --expectations».",
        "Det du ventar at utrekninga gjev. Blir prøvd med «forlop check --expectations».",
        "What you expect to come out. Tried by 'forlop check --expectations'.",
    ),
    "expect_example": In3(
        "Koster mindre enn ti millioner", "Kostar mindre enn ti millionar", "Costs less than ten million"
    ),
    # A persona
    "persona": In3(
        "En persona er ett oppdiktet menneske som står for mange.",
        "Ein persona er eitt oppdikta menneske som står for mange.",
        "A persona is one made-up person who stands for many.",
    ),
    "persona_name": In3(
        "Fornavnet holder. Bruk aldri en virkelig person.",
        "Fornamnet held. Bruk aldri ein verkeleg person.",
        "The first name will do. Never use a real person.",
    ),
    "persona_age": In3(
        "Alder når historien begynner, i år.",
        "Alder når historia byrjar, i år.",
        "Age when the story begins, in years.",
    ),
    "persona_sex": In3("female (kvinne) eller male (mann).", "female (kvinne) eller male (mann).", "female or male."),
    "persona_lives_until": In3(
        "Alder når historien slutter, i år. Desimaler skrives med punktum: 87.5.",
        "Alder når historia sluttar, i år. Desimalar blir skrivne med punktum: 87.5.",
        "Age when the story ends, in years. Decimals are written with a point: 87.5.",
    ),
    "condition": In3(
        "Ett ord for tilstanden, det samme i personaen og i forløpene.",
        "Eitt ord for tilstanden, det same i personaen og i forløpa.",
        "One word for the condition, the same in the persona and the pathways.",
    ),
    "persona_ladder": In3(
        "Innsatstrappen forløpene vises på: navnet på en fil i pathways/ladders/.",
        "Innsatstrappa forløpa blir viste på: namnet på ei fil i pathways/ladders/.",
        "The ladder that the pathways are shown on: the name of a file in pathways/ladders/.",
    ),
    "persona_story": In3(
        "Hvem det er, i tre til fem setninger: hva som hendte, og hvem som la merke til det. Teksten kan stå på flere "
        "språk: story: {nb: …, nn: …, en: …}.",
        "Kven det er, i tre til fem setningar: kva som hende, og kven som la merke til det. Teksten kan stå på fleire "
        "språk: story: {nb: …, nn: …, en: …}.",
        "Who it is, in three to five sentences: what happened, and who noticed. The text may stand in several "
        "languages: story: {nb: …, nn: …, en: …}.",
    ),
    "persona_story_text": In3(
        "{name} er {age} år. Skriv historien her.",
        "{name} er {age} år. Skriv historia her.",
        "{name} is {age}. Write the story here.",
    ),
    "persona_pathways": In3(
        "Forløpene, i den rekkefølgen de vises. De andre måles mot det første.",
        "Forløpa, i den rekkjefølgja dei blir viste. Dei andre blir målte mot det første.",
        "The pathways, in the order they are shown. The others are measured against the first.",
    ),
    "persona_source": In3(
        "Hvor historien og tallene kommer fra.",
        "Kvar historia og tala kjem frå.",
        "Where the story and the numbers come from.",
    ),
    # A pathway
    "pathway": In3(
        "Et forløp er fasene et menneske går gjennom, og tjenestene i hver av dem.",
        "Eit forløp er fasane eit menneske går gjennom, og tenestene i kvar av dei.",
        "A pathway is the stages a person goes through, and the services in each of them.",
    ),
    "pathway_name": In3(
        "Navnet. På flere språk: name: {nb: …, nn: …, en: …}.",
        "Namnet. På fleire språk: name: {nb: …, nn: …, en: …}.",
        "The name. In several languages: name: {nb: …, nn: …, en: …}.",
    ),
    "pathway_kind": In3(
        "normal, proactive, reactive eller et ord du velger selv.",
        "normal, proactive, reactive eller eit ord du vel sjølv.",
        "normal, proactive, reactive or a word of your own.",
    ),
    "pathway_source": In3(
        "Hvor forløpet og tallene kommer fra.",
        "Kvar forløpet og tala kjem frå.",
        "Where the pathway and the numbers come from.",
    ),
    "pathway_lives_until": In3(
        "Bare når dette forløpet slutter ved en annen alder enn personaens.",
        "Berre når dette forløpet sluttar ved ein annan alder enn personaen sin.",
        "Only where this pathway ends at another age than the persona's.",
    ),
    "pathway_varies": In3(
        "Hvor ulikt fort det går for ulike mennesker. Brukes når en kommune regnes.",
        "Kor ulikt fort det går for ulike menneske. Blir brukt når ein kommune blir rekna.",
        "How the pace differs from person to person. Used for a municipality.",
    ),
    "pathway_investments": In3(
        "Engangsbeløp i kroner som betales når forløpet begynner.",
        "Eingongsbeløp i kroner som blir betalte når forløpet byrjar.",
        "Amounts in kroner paid once, when the pathway begins.",
    ),
    "pathway_note": In3(
        "Det leseren bør vite om forløpet.", "Det lesaren bør vite om forløpet.", "What the reader should know."
    ),
    "note_example": In3(
        "Utkast til verkstedet i mars.", "Utkast til verkstaden i mars.", "Draft for the workshop in March."
    ),
    "stages": In3(
        "Fasene, i rekkefølge. En fase er et stykke tid med de samme tjenestene.",
        "Fasane, i rekkjefølgje. Ein fase er eit stykke tid med dei same tenestene.",
        "The stages, in order. A stage is a stretch of time with the same services.",
    ),
    "stage": In3(
        "id er et kort navn uten mellomrom, name står på tidslinjen, at er alderen når fasen begynner, og story er hva "
        "som hendte, i én til fire setninger.",
        "id er eit kort namn utan mellomrom, name står på tidslinja, at er alderen når fasen byrjar, og story er kva "
        "som hende, i éin til fire setningar.",
        "id is a short name without spaces, name stands on the timeline, at is the age when the stage begins, and story "
        "is what happened, in one to four sentences.",
    ),
    "stage_story": In3("Skriv hva som hendte.", "Skriv kva som hende.", "Write what happened."),
    "stage_services": In3(
        "Tjenestene, alle sammen, også de som fortsetter fra fasen før. Navnene står nederst i filen. En mengde er "
        "{minutes: 45, per: day}, {hours: 1.5, per: week}, {count: 1, per: week} eller {places: 1}. Etter per kan det stå "
        "day, week, month, year eller stay (én gang, når fasen begynner).",
        "Tenestene, alle saman, også dei som held fram frå fasen før. Namna står nedst i fila. Ei mengd er "
        "{minutes: 45, per: day}, {hours: 1.5, per: week}, {count: 1, per: week} eller {places: 1}. Etter per kan det stå "
        "day, week, month, year eller stay (éin gong, når fasen byrjar).",
        "The services, all of them, also those that go on from the stage before. The names are at the end of the file. "
        "An amount is {minutes: 45, per: day}, {hours: 1.5, per: week}, {count: 1, per: week} or {places: 1}. After per "
        "there may be day, week, month, year or stay (once, when the stage begins).",
    ),
    "stage_assumed": In3(
        "Tallene her er et eksempel, og merket som antatt. Skriv de rette, gjerne med kilde: "
        "{value: 45, source: Vedtak 2025}.",
        "Tala her er eit døme, og merkte som antekne. Skriv dei rette, gjerne med kjelde: "
        "{value: 45, source: Vedtak 2025}.",
        "The numbers here are an example, and marked as assumed. Write the right ones, with a source if you can: "
        "{value: 45, source: Decision 2025}.",
    ),
    "stage_next": In3(
        "Hva som følger, når det ikke bare er neste fase i listen. Andelene skal bli 1 til sammen. Personaen selv går "
        "veien merket story. next: end betyr at man er ferdig.",
        "Kva som følgjer, når det ikkje berre er neste fase i lista. Delane skal bli 1 til saman. Personaen sjølv går "
        "vegen merkt story. next: end tyder at ein er ferdig.",
        "What follows, where it is not just the next stage in the list. The shares should make 1. The persona goes the "
        "way marked story. next: end means that one leaves.",
    ),
    "stage_place": In3(
        "Plassen fasen trenger, når kommunen bare har så mange, hjelpen mens man venter på den, plass i køen (lavest "
        "først), og hvor lenge man venter før man gir opp og går til en annen fase.",
        "Plassen fasen treng, når kommunen berre har så mange, hjelpa medan ein ventar på han, plass i køen (lågast "
        "først), og kor lenge ein ventar før ein gjev opp og går til ein annan fase.",
        "The place that the stage needs, where the municipality has only so many, the help while waiting for it, the "
        "place in the queue (lowest first), and how long one waits before giving up and going to another stage.",
    ),
    "stage_place_used": In3(
        "Plassen fasen trenger, når kommunen bare har så mange, og hjelpen mens man venter på den.",
        "Plassen fasen treng, når kommunen berre har så mange, og hjelpa medan ein ventar på han.",
        "The place that the stage needs, where the municipality has only so many, and the help while waiting for it.",
    ),
    "stage_queue": In3(
        "Plass i køen (lavest først), og hvor lenge man venter før man gir opp og går til en annen fase.",
        "Plass i køen (lågast først), og kor lenge ein ventar før ein gjev opp og går til ein annan fase.",
        "Place in the queue (lowest first), and how long one waits before giving up and going to another stage.",
    ),
    "stage_lasts": In3(
        "Hvor lenge fasen varer: days, weeks, months eller years. Trengs ikke når neste fase har at. Uten lasts varer den "
        "siste fasen livet ut.",
        "Kor lenge fasen varer: days, weeks, months eller years. Trengst ikkje når neste fase har at. Utan lasts varer "
        "den siste fasen livet ut.",
        "How long the stage lasts: days, weeks, months or years. Not needed where the next stage has at. Without lasts "
        "the last stage lasts until death.",
    ),
    "stage_until_place": In3(
        "until_place: KIND sier at fasen er selve ventetiden på en plass, og slutter når det er plass.",
        "until_place: KIND seier at fasen er sjølve ventetida på ein plass, og sluttar når det er plass.",
        "until_place: KIND says that the stage is itself the wait for a place, and ends when there is one.",
    ),
    "stage_dwelling": In3(
        "En bolig uten kostnad for kommunen, så flyttingen synes på trappen.",
        "Ein bustad utan kostnad for kommunen, så flyttinga syner på trappa.",
        "A dwelling that costs the municipality nothing, so that moving shows on the ladder.",
    ),
    "stage_informal": In3(
        "Ulønnet omsorg fra de nærmeste. Timene telles, men får ingen pris.",
        "Uløna omsorg frå dei næraste. Timane blir talde, men får ingen pris.",
        "Unpaid care by those nearest. The hours are counted, and have no price.",
    ),
    "stage_hazard": In3(
        "Ganger dødeligheten i fasen. Brukes når en kommune regnes.",
        "Gongar dødelegheita i fasen. Blir brukt når ein kommune blir rekna.",
        "Multiplies mortality in the stage. Used for a municipality.",
    ),
    "stage_investments": In3(
        "Engangsbeløp i kroner som betales når fasen begynner.",
        "Eingongsbeløp i kroner som blir betalte når fasen byrjar.",
        "Amounts in kroner paid once, when the stage begins.",
    ),
    "stage_source": In3(
        "Kilden til akkurat denne fasen.", "Kjelda til akkurat denne fasen.", "The source of just this stage."
    ),
    "services_list": In3(
        "Tjenestene i pathways/services.yaml. Enheten sier hvordan mengden skrives: hour med minutes eller hours, year med "
        "places eller count, alt annet med count.",
        "Tenestene i pathways/services.yaml. Eininga seier korleis mengda blir skriven: hour med minutes eller hours, year "
        "med places eller count, alt anna med count.",
        "The services in pathways/services.yaml. The unit says how the amount is written: hour with minutes or hours, year "
        "with places or count, all else with count.",
    ),
    # A municipality
    "municipality": In3(
        "En kommune: hvor mange det gjelder, hvor mange plasser det er, og tiltakene som vurderes.",
        "Ein kommune: kor mange det gjeld, kor mange plassar det er, og tiltaka som blir vurderte.",
        "A municipality: how many people, how many places, and the policies that are considered.",
    ),
    "municipality_name": In3("Kommunens navn.", "Namnet på kommunen.", "The municipality's name."),
    "municipality_codes": In3(
        "Kommunenumre, i anførselstegn, og årene de gjelder.",
        "Kommunenummer, i hermeteikn, og åra dei gjeld.",
        "The municipality's codes, in quotes, and the years they hold for.",
    ),
    "municipality_ladder": In3(
        "Kommunens innsatstrapp: navnet på en fil i pathways/ladders/.",
        "Innsatstrappa til kommunen: namnet på ei fil i pathways/ladders/.",
        "The municipality's ladder: the name of a file in pathways/ladders/.",
    ),
    "municipality_start": In3("Første år som regnes.", "Første år som blir rekna.", "The first year."),
    "municipality_population": In3(
        "life_table er filen med dødelighet (norway.csv følger med). population er filen med folketall, som du legger i "
        "municipalities/populations/. history er hvor langt tilbake det regnes.",
        "life_table er fila med dødelegheit (norway.csv følgjer med). population er fila med folketal, som du legg i "
        "municipalities/populations/. history er kor langt attende det blir rekna.",
        "life_table is the file with mortality (norway.csv comes along). population is the file with people by age, which "
        "you put into municipalities/populations/. history is how far back is simulated.",
    ),
    "groups": In3(
        "Hvem det gjelder: personaen som står for dem, hvor mange de er på ett tidspunkt, og hvor mange nye det er i året. "
        "Tallene her er et utkast, og merket som antatt.",
        "Kven det gjeld: personaen som står for dei, kor mange dei er på eitt tidspunkt, og kor mange nye det er i året. "
        "Tala her er eit utkast, og merkte som antekne.",
        "Who it is about: the persona who stands for them, how many they are at one time, and how many are new each year. "
        "The numbers here are a draft, and marked as assumed.",
    ),
    "people_unit": In3("personer", "personar", "people"),
    "people_a_year_unit": In3("personer i året", "personar i året", "people per year"),
    "group_arrivals": In3(
        "Når på året de nye kommer: turn_of_year, evenly eller poisson.",
        "Når på året dei nye kjem: turn_of_year, evenly eller poisson.",
        "When in the year the new ones come: turn_of_year, evenly or poisson.",
    ),
    "group_deaths": In3(
        "Hvordan livet slutter: life_table, story (som i fortellingen) eller none.",
        "Korleis livet sluttar: life_table, story (som i forteljinga) eller none.",
        "How life ends: life_table, story (as in the story) or none.",
    ),
    "group_starts": In3(
        "Alderen de begynner ved, og hvor stor del som er kvinner.",
        "Alderen dei byrjar ved, og kor stor del som er kvinner.",
        "The age at which they begin, and the share who are women.",
    ),
    "group_today": In3(
        "Forløpene nye får i dag. Andelene skal bli 1 til sammen.",
        "Forløpa nye får i dag. Delane skal bli 1 til saman.",
        "The pathways that new cases get today. The shares should make 1.",
    ),
    "municipality_places": In3(
        "Hvor mange plasser det er fra et år og framover, og hvor mange andre har.",
        "Kor mange plassar det er frå eit år og framover, og kor mange andre har.",
        "How many places there are from a year on, and how many others hold.",
    ),
    "policies": In3(
        "Tiltakene: fra hvilket år, hvilke forløp nye får da, hvor stor del som takker ja år for år, og om de som alt er i "
        "gang, blir der de er (keep).",
        "Tiltaka: frå kva år, kva forløp nye får då, kor stor del som takkar ja år for år, og om dei som alt er i gang, "
        "blir der dei er (keep).",
        "The policies: from which year, which pathways new cases get then, what share takes it up year by year, and "
        "whether those under way stay where they are (keep).",
    ),
    "policy_example": In3(
        "Proaktivt forløp for alle nye", "Proaktivt forløp for alle nye", "Proactive pathway for all new"
    ),
    "municipality_source": In3("Hvor tallene kommer fra.", "Kvar tala kjem frå.", "Where the numbers come from."),
}
