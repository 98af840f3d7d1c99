"""Error messages: what does not go together between files.

In: the rule of a fault. Out: the sentence.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    # Between files
    "price_without_source": In3(
        "Prisen på {service} har ingen kilde. Skriv «source», så leseren ser hvor den kommer fra.",
        "Prisen på {service} har inga kjelde. Skriv «source», så lesaren ser kvar han kjem frå.",
        "The price of {service} has no source. Write 'source', so that the reader knows where it comes from.",
    ),
    "service_without_step": In3(
        "Innsatstrappa {ladder} har ikke noe trinn for tjenesten {service}, så den vises ikke der. Skriv den på et trinn, i «services».",
        "Innsatstrappa {ladder} har ikkje noko trinn for tenesta {service}, så ho blir ikkje vist der. Skriv ho på eit trinn, i «services».",
        "The ladder {ladder} has no step for the service {service}, so that it is not shown there. Write it on a step, in 'services'.",
    ),
    "no_such_service": In3(
        "Ingen tjeneste heter «{found}». I tjenestelisten står: {allowed}.",
        "Inga teneste heiter «{found}». I tenestelista står: {allowed}.",
        "No service is called '{found}'. The list of services has: {allowed}.",
    ),
    "no_such_place": In3(
        "Ingen plasstype heter «{found}». I tjenestelisten står: {allowed}.",
        "Ingen plasstype heiter «{found}». I tenestelista står: {allowed}.",
        "No kind of place is called '{found}'. The list of services has: {allowed}.",
    ),
    "no_such_pathway": In3(
        "Det finnes ikke noe forløp «{found}». Disse finnes: {allowed}.",
        "Det finst ikkje noko forløp «{found}». Desse finst: {allowed}.",
        "There is no pathway '{found}'. There are: {allowed}.",
    ),
    "no_such_policy": In3(
        "{name} har ikke noe tiltak «{found}». Disse finnes: {allowed}.",
        "{name} har ikkje noko tiltak «{found}». Desse finst: {allowed}.",
        "{name} has no policy '{found}'. There are: {allowed}.",
    ),
    "arithmetic_draws_nothing": In3(
        "--arithmetic trekker ingenting, så --seed og --replications har ingen mening der. Ta dem bort.",
        "--arithmetic trekkjer ingenting, så --seed og --replications har inga meining der. Ta dei bort.",
        "--arithmetic draws nothing, so that --seed and --replications mean nothing there. Leave them out.",
    ),
    "parquet_missing": In3(
        "Parquet trenger pyarrow, som ikke er installert. Installer forlop[parquet], eller bruk .csv.",
        "Parquet treng pyarrow, som ikkje er installert. Installer forlop[parquet], eller bruk .csv.",
        "Parquet needs pyarrow, which is not installed. Install forlop[parquet], or use .csv.",
    ),
    "option_needs": In3(
        "{option} har bare mening sammen med {needs}. Ta det med, eller ta bort {option}.",
        "{option} har berre meining saman med {needs}. Ta det med, eller ta bort {option}.",
        "{option} means something only together with {needs}. Add that, or leave out {option}.",
    ),
    "municipality_or_all": In3(
        "Oppgi en kommune, for eksempel «forlop scale faerder», eller en mappe med kommuner: --all MAPPE.",
        "Oppgi ein kommune, til dømes «forlop scale faerder», eller ei mappe med kommunar: --all MAPPE.",
        "Name a municipality, such as 'forlop scale faerder', or a folder of them: --all FOLDER.",
    ),
    "municipality_and_all": In3(
        "Både kommunen «{found}» og mappen «{path}» (--all) er oppgitt. Ta bort en av dem.",
        "Både kommunen «{found}» og mappa «{path}» (--all) er oppgitt. Ta bort ein av dei.",
        "Both the municipality '{found}' and the folder '{path}' (--all) are given. Leave one of them out.",
    ),
    "all_by_arithmetic": In3(
        "--all kan ikke regnes med --arithmetic. Ta bort --arithmetic, eller regn én kommune om gangen.",
        "--all kan ikkje reknast med --arithmetic. Ta bort --arithmetic, eller rekn éin kommune om gongen.",
        "--all cannot be worked out by --arithmetic. Leave --arithmetic out, or take one municipality at a time.",
    ),
    "no_municipalities": In3(
        "{path} har ingen kommuner. Oppgi mappen municipalities, eller den som har den i seg.",
        "{path} har ingen kommunar. Oppgi mappa municipalities, eller den som har henne i seg.",
        "{path} has no municipalities. Name the folder municipalities, or the one that has it.",
    ),
    "run_folder_of_others": In3(
        "Mappen {path} har noe annet i seg enn en kjøring. Velg en ny eller tom mappe for --run.",
        "Mappa {path} har noko anna i seg enn ei køyring. Vel ei ny eller tom mappe for --run.",
        "The folder {path} holds something else than a run. Choose a new or an empty folder for --run.",
    ),
    "run_folder_of_other_inputs": In3(
        "Kjøringen i {path} ble gjort med noe annet: {found} er ikke det samme nå. Sett det tilbake og gå videre, eller velg en ny mappe for --run. Ingenting i mappen er endret.",
        "Køyringa i {path} vart gjord med noko anna: {found} er ikkje det same no. Set det tilbake og gå vidare, eller vel ei ny mappe for --run. Ingenting i mappa er endra.",
        "The run in {path} was made with something else: {found} is not the same now. Put it back and go on, or choose a new folder for --run. Nothing in the folder was changed.",
    ),
    "cluster_missing": In3(
        "--scheduler trenger pakken distributed. Installer forlop[cluster], eller la være å oppgi --scheduler: da brukes kjernene på denne maskinen.",
        "--scheduler treng pakken distributed. Installer forlop[cluster], eller la vere å oppgi --scheduler: då blir kjernane på denne maskina brukte.",
        "--scheduler needs the package distributed. Install forlop[cluster], or leave --scheduler out: then the cores of this machine are used.",
    ),
    "no_scheduler": In3(
        "Ingen planlegger svarer på {address} ({problem}). Start den med «dask scheduler» og bruk adressen den skriver, for eksempel tcp://10.0.0.5:8786.",
        "Ingen planleggjar svarer på {address} ({problem}). Start han med «dask scheduler» og bruk adressa han skriv, til dømes tcp://10.0.0.5:8786.",
        "No scheduler answers at {address} ({problem}). Start it with 'dask scheduler' and use the address it prints, such as tcp://10.0.0.5:8786.",
    ),
    "worker_of_other_version": In3(
        "En maskin i klyngen på {address} har en annen versjon av forlop ({found}, og her {expected}). Den får ikke regne med. Installer samme versjon på alle.",
        "Ei maskin i klynga på {address} har ein annan versjon av forlop ({found}, og her {expected}). Ho får ikkje rekne med. Installer same versjon på alle.",
        "A machine of the cluster at {address} has another version of forlop ({found}, and here {expected}). It is not let in. Install the same version on all of them.",
    ),
    "pathway_of_person": In3(
        "--pathway gjelder en persona og et år (--age). En person i en kommune følger det forløpet hun fikk.",
        "--pathway gjeld ein persona og eit år (--age). Ein person i ein kommune følgjer det forløpet ho fekk.",
        "--pathway is about a persona and a year (--age). A person of a municipality follows the pathway she got.",
    ),
    "option_outside": In3(
        "{option} må være et helt tall fra {low} til {high}, ikke {found}.",
        "{option} må vere eit heilt tal frå {low} til {high}, ikkje {found}.",
        "{option} must be a whole number from {low} to {high}, not {found}.",
    ),
    "no_such_persona": In3(
        "Det finnes ingen persona «{found}». Disse finnes: {allowed}.",
        "Det finst ingen persona «{found}». Desse finst: {allowed}.",
        "There is no persona '{found}'. There are: {allowed}.",
    ),
    "no_such_ladder": In3(
        "Det finnes ingen innsatstrapp «{found}». Disse finnes: {allowed}.",
        "Det finst inga innsatstrapp «{found}». Desse finst: {allowed}.",
        "There is no ladder '{found}'. There are: {allowed}.",
    ),
    "no_such_municipality": In3(
        "Det finnes ingen kommune «{found}». Disse finnes: {allowed}.",
        "Det finst ingen kommune «{found}». Desse finst: {allowed}.",
        "There is no municipality '{found}'. There are: {allowed}.",
    ),
    "no_such_services": In3(
        "Det finnes ingen tjenesteliste. Den skal ligge i pathways/services.yaml.",
        "Det finst inga tenesteliste. Ho skal liggje i pathways/services.yaml.",
        "There is no list of services. It belongs in pathways/services.yaml.",
    ),
    "pathways_missing": In3(
        "Personaen har ingen forløp. Skriv minst ett under «pathways».",
        "Personaen har ingen forløp. Skriv minst eitt under «pathways».",
        "The persona has no pathways. Write at least one under 'pathways'.",
    ),
    "pathway_twice": In3(
        "Forløpet «{found}» står to ganger. Behold det ene.",
        "Forløpet «{found}» står to gonger. Ta vare på det eine.",
        "The pathway '{found}' is written twice. Keep one of them.",
    ),
    "lives_until_before_age": In3(
        "«lives_until» er {found}, men fortellingen begynner ved {age} år. Personen må leve lenger enn det.",
        "«lives_until» er {found}, men forteljinga byrjar ved {age} år. Personen må leve lenger enn det.",
        "'lives_until' is {found}, but the story begins at {age}. The person must live longer than that.",
    ),
    "pathway_over_before_age": In3(
        "Forløpet slutter ved {found} år, men fortellingen om {name} begynner ved {age} år. Skriv en høyere alder, eller slett «lives_until» her.",
        "Forløpet sluttar ved {found} år, men forteljinga om {name} byrjar ved {age} år. Skriv ein høgare alder, eller slett «lives_until» her.",
        "The pathway ends at {found}, but the story of {name} begins at {age}. Write a higher age, or delete 'lives_until' here.",
    ),
    "two_home_steps": In3(
        "Tjenesten «{service}» står både på trinn {first} og trinn {second}. La den stå i «services» på det ene, og skriv den i «also_on» på det andre.",
        "Tenesta «{service}» står både på trinn {first} og trinn {second}. Lat ho stå i «services» på det eine, og skriv ho i «also_on» på det andre.",
        "The service '{service}' stands on both step {first} and step {second}. Keep it in 'services' on one, and write it in 'also_on' on the other.",
    ),
    "step_twice": In3(
        "Trinn {found} står to ganger; første gang på linje {first_line}. Gi det ene en annen kode.",
        "Trinn {found} står to gonger; første gongen på linje {first_line}. Gje det eine ein annan kode.",
        "Step {found} is written twice; first on line {first_line}. Give one of them another code.",
    ),
    "steps_missing": In3(
        "Trappa har ingen trinn. Skriv minst ett under «steps».",
        "Trappa har ingen trinn. Skriv minst eitt under «steps».",
        "The ladder has no steps. Write at least one under 'steps'.",
    ),
    "steps_out_of_order": In3(
        "Trinn {found} står etter trinn {before}. Skriv trinnene nedenfra og opp, det laveste først.",
        "Trinn {found} står etter trinn {before}. Skriv trinna nedanfrå og opp, det lågaste først.",
        "Step {found} stands after step {before}. Write the steps from below, the lowest first.",
    ),
    "no_such_category": In3(
        "Ingen kategori heter «{found}». Under «categories» står: {allowed}.",
        "Ingen kategori heiter «{found}». Under «categories» står: {allowed}.",
        "No category is called '{found}'. Under 'categories' stand: {allowed}.",
    ),
    # Other warnings
    "stage_after_death": In3(
        "{name} kommer aldri til fasen «{stage}». Den begynner ved {age} år, og fortellingen slutter ved {last}.",
        "{name} kjem aldri til fasen «{stage}». Han byrjar ved {age} år, og forteljinga sluttar ved {last}.",
        "{name} never comes to the stage '{stage}': it begins at {age}, and the story ends at {last}.",
    ),
    "file_not_read": In3(
        "Filen blir ikke lest, for navnet slutter ikke på .yaml. Gi den et nytt navn.",
        "Fila blir ikkje lesen, for namnet sluttar ikkje på .yaml. Gje ho eit nytt namn.",
        "The file is not read, because its name does not end in .yaml. Rename it.",
    ),
}
