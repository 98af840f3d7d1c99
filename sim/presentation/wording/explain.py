"""What is said when a persona is explained.

In: a key. Out: the sentence.
"""

from sim.presentation.wording import In3

SAYS = {
    # The persona
    "intro_male": In3(
        "{name} er en mann på {age}. Fortellingen følger ham til han er {end}.",
        "{name} er ein mann på {age}. Forteljinga følgjer han til han er {end}.",
        "{name} is a man aged {age}. The story follows him until he is {end}.",
    ),
    "intro_female": In3(
        "{name} er en kvinne på {age}. Fortellingen følger henne til hun er {end}.",
        "{name} er ei kvinne på {age}. Forteljinga følgjer henne til ho er {end}.",
        "{name} is a woman aged {age}. The story follows her until she is {end}.",
    ),
    "ladder": In3(
        "Forløpene vises på {ladder}, som har {steps} trinn.",
        "Forløpa blir viste på {ladder}, som har {steps} trinn.",
        "The pathways are shown on {ladder}, which has {steps} steps.",
    ),
    "no_ladder": In3(
        "Ingen innsatstrapp er oppgitt, så fasene står ikke på noe trinn.",
        "Inga innsatstrapp er oppgjeven, så fasane står ikkje på noko trinn.",
        "No ladder is named, so the stages stand on no step.",
    ),
    "pathways_one": In3("Her er ett forløp: {names}.", "Her er eitt forløp: {names}.", "Here is one pathway: {names}."),
    "pathways_many": In3(
        "Her er {count} forløp: {names}. De andre måles mot det første.",
        "Her er {count} forløp: {names}. Dei andre blir målte mot det første.",
        "Here are {count} pathways: {names}. The others are measured against the first.",
    ),
    "source": In3("Kilde: {source}.", "Kjelde: {source}.", "Source: {source}."),
    "no_source": In3("Ingen kilde er oppgitt.", "Inga kjelde er oppgjeven.", "No source is given."),
    # A pathway
    "pathway": In3("{name} ({id})", "{name} ({id})", "{name} ({id})"),
    "kind_normal": In3(
        "Et normalt forløp med {stages}.", "Eit normalt forløp med {stages}.", "A normal pathway with {stages}."
    ),
    "kind_proactive": In3(
        "Et proaktivt forløp med {stages}.", "Eit proaktivt forløp med {stages}.", "A proactive pathway with {stages}."
    ),
    "kind_reactive": In3(
        "Et reaktivt forløp med {stages}.", "Eit reaktivt forløp med {stages}.", "A reactive pathway with {stages}."
    ),
    "kind_other": In3(
        "Et forløp av slaget «{kind}» med {stages}.",
        "Eit forløp av slaget «{kind}» med {stages}.",
        "A pathway of the kind '{kind}' with {stages}.",
    ),
    "stages_one": In3("én fase", "éin fase", "one stage"),
    "stages_many": In3("{count} faser", "{count} fasar", "{count} stages"),
    "own_death": In3(
        "Her slutter fortellingen ved {age}.", "Her sluttar forteljinga ved {age}.", "The story ends at {age} here."
    ),
    "pace": In3(
        "Hvor fort det går, varierer fra den ene til den andre ({family}). Det brukes bare når en kommune regnes.",
        "Kor fort det går, varierer frå den eine til den andre ({family}). Det blir berre brukt når ein kommune blir rekna.",
        "The pace varies from person to person ({family}). That is used for a municipality only.",
    ),
    "spread": In3(
        "{family}, variasjonskoeffisient {cv}",
        "{family}, variasjonskoeffisient {cv}",
        "{family}, coefficient of variation {cv}",
    ),
    "note": In3("Merknad: {note}", "Merknad: {note}", "Note: {note}"),
    # A stage
    "stage": In3("{name}, {ages}", "{name}, {ages}", "{name}, {ages}"),
    "stage_passed_by": In3(
        "{name}, dit kommer ikke {persona}", "{name}, dit kjem ikkje {persona}", "{name}, where {persona} does not come"
    ),
    "length": In3("Varer {length}.", "Varer {length}.", "Lasts {length}."),
    "length_of_life": In3("Varer livet ut, i {length}.", "Varer livet ut, i {length}.", "Lasts until death, {length}."),
    "until_death": In3("Varer livet ut.", "Varer livet ut.", "Lasts until death."),
    "length_varies": In3(
        "Lengden varierer ({family}), og fortellingen bruker gjennomsnittet.",
        "Lengda varierer ({family}), og forteljinga bruker gjennomsnittet.",
        "The length varies ({family}), and the story takes the mean.",
    ),
    "step": In3("Trinn {code}: {title}.", "Trinn {code}: {title}.", "Step {code}: {title}."),
    "at_home": In3("{name} bor hjemme.", "{name} bur heime.", "{name} lives at home."),
    "place": In3("Plass: {place}.", "Plass: {place}.", "Place: {place}."),
    "place_is_home": In3(
        "Plass: {place}, som regnes som å bo hjemme.",
        "Plass: {place}, som blir rekna som å bu heime.",
        "Place: {place}, which counts as living at home.",
    ),
    "place_held": In3(
        "Plass: {place}, den samme som i fasen før.",
        "Plass: {place}, den same som i fasen før.",
        "Place: {place}, the same as in the stage before.",
    ),
    "place_awaited": In3(
        "Plass: {place}, som det ble ventet på i fasen før.",
        "Plass: {place}, som det vart venta på i fasen før.",
        "Place: {place}, waited for in the stage before.",
    ),
    "dwelling": In3("Bolig: {dwelling}.", "Bustad: {dwelling}.", "Dwelling: {dwelling}."),
    "until_place": In3(
        "Fasen er ventetid: I en kommune med få plasser varer den til det er plass ({place}).",
        "Fasen er ventetid: I ein kommune med få plassar varer han til det er plass ({place}).",
        "The stage is a wait: where places are few, it lasts until there is one ({place}).",
    ),
    "no_services": In3("Ingen tjenester.", "Ingen tenester.", "No services."),
    "use_by_week": In3(
        "{name}: {amount}, det er {weekly} i uken, {cost} og {staff} i året.",
        "{name}: {amount}, det er {weekly} i veka, {cost} og {staff} i året.",
        "{name}: {amount}; that is {weekly} a week, {cost} and {staff} a year.",
    ),
    "use": In3(
        "{name}: {amount}, det er {cost} og {staff} i året.",
        "{name}: {amount}, det er {cost} og {staff} i året.",
        "{name}: {amount}; that is {cost} and {staff} a year.",
    ),
    "use_once": In3(
        "{name}: {amount}, det er {cost} og {staff}.",
        "{name}: {amount}, det er {cost} og {staff}.",
        "{name}: {amount}; that is {cost} and {staff}.",
    ),
    "seats": In3(
        "Tjenesten trenger {seats} ({place}).",
        "Tenesta treng {seats} ({place}).",
        "The service needs {seats} ({place}).",
    ),
    "staff": In3("{hours} personinnsats", "{hours} personinnsats", "{hours} of staff time"),
    "no_staff": In3("ingen personinnsats", "ingen personinnsats", "no staff time"),
    "unknown_staff": In3("ukjent personinnsats", "ukjend personinnsats", "unknown staff time"),
    "sum": In3(
        "I alt {cost} og {staff} i året.", "I alt {cost} og {staff} i året.", "In all {cost} and {staff} a year."
    ),
    "sum_and_unknown": In3(
        "I alt {cost} og {staff} i året, og mer som er ukjent.",
        "I alt {cost} og {staff} i året, og meir som er ukjent.",
        "In all {cost} and {staff} a year, and more that is unknown.",
    ),
    "and_unknown": In3("{hours} og ukjent", "{hours} og ukjent", "{hours} and unknown"),
    "and_again": In3(", og ", ", og ", ", and "),
    "payment": In3(
        "Betales én gang, når fasen begynner: {amount} ({what}).",
        "Blir betalt éin gong, når fasen byrjar: {amount} ({what}).",
        "Paid once, when the stage begins: {amount} ({what}).",
    ),
    "pathway_payment": In3(
        "Betales én gang, når forløpet begynner: {amount} ({what}).",
        "Blir betalt éin gong, når forløpet byrjar: {amount} ({what}).",
        "Paid once, when the pathway begins: {amount} ({what}).",
    ),
    "care": In3(
        "Ulønnet omsorg: {amount}, det er {hours} i året.",
        "Uløna omsorg: {amount}, det er {hours} i året.",
        "Unpaid care: {amount}; that is {hours} a year.",
    ),
    "hazard": In3(
        "Når en kommune regnes, ganges dødeligheten her med {factor}.",
        "Når ein kommune blir rekna, blir dødelegheita her gonga med {factor}.",
        "For a municipality, mortality is multiplied by {factor} here.",
    ),
    "wait": In3(
        "Er ingen plass ledig, blir {name} i fasen før, og får i tillegg:",
        "Er ingen plass ledig, blir {name} i fasen før, og får i tillegg:",
        "If no place is free, {name} stays in the stage before, and also gets:",
    ),
    "wait_with_nothing": In3(
        "Er ingen plass ledig, blir {name} i fasen før, og ingenting kommer i tillegg.",
        "Er ingen plass ledig, blir {name} i fasen før, og ingenting kjem i tillegg.",
        "If no place is free, {name} stays in the stage before, and nothing is added.",
    ),
    "wait_not_stated": In3(
        "Er ingen plass ledig, blir {name} i fasen før. Filen sier ikke hva som trengs i ventetiden.",
        "Er ingen plass ledig, blir {name} i fasen før. Fila seier ikkje kva som trengst i ventetida.",
        "If no place is free, {name} stays in the stage before. The file does not say what is needed meanwhile.",
    ),
    "priority": In3(
        "Prioritet i køen: {priority}. Lavest går først.",
        "Prioritet i køen: {priority}. Lågast går først.",
        "Priority in the queue: {priority}. The lowest goes first.",
    ),
    "gives_up": In3(
        "Etter {time} i kø gir man opp, og går videre til {stage}.",
        "Etter {time} i kø gjev ein opp, og går vidare til {stage}.",
        "After {time} in the queue one gives up, and goes on to {stage}.",
    ),
    "gives_up_and_leaves": In3(
        "Etter {time} i kø gir man opp, og går ut av forløpet.",
        "Etter {time} i kø gjev ein opp, og går ut av forløpet.",
        "After {time} in the queue one gives up, and leaves the pathway.",
    ),
    "next": In3("Deretter: {stages}.", "Deretter: {stages}.", "Then: {stages}."),
    "branch": In3("{share} % til {stage}", "{share} % til {stage}", "{share} % to {stage}"),
    "branch_taken": In3(
        "{share} % til {stage}, og dit går {name}",
        "{share} % til {stage}, og dit går {name}",
        "{share} % to {stage}, which is where {name} goes",
    ),
    "leaves": In3(
        "Deretter er man ute av forløpet.", "Deretter er ein ute av forløpet.", "Then one leaves the pathway."
    ),
    # What to know about the numbers
    "about_numbers": In3("Om tallene", "Om tala", "About the numbers"),
    "prices": In3(
        "Prisene er fra {year}. Kroner og timer er for et helt år i fasen.",
        "Prisane er frå {year}. Kroner og timar er for eit heilt år i fasen.",
        "Prices are from {year}. Kroner and hours are for a whole year in the stage.",
    ),
    "nobody_waits": In3(
        "I fortellingen selv venter ingen: Ventetid kommer først når en kommune regnes.",
        "I sjølve forteljinga ventar ingen: Ventetid kjem først når ein kommune blir rekna.",
        "In the story itself nobody waits: waits come only with a municipality.",
    ),
    "nothing_to_know": In3(
        "Alle prisene har kilde, og ingen av dem er antatt.",
        "Alle prisane har kjelde, og ingen av dei er antekne.",
        "Every price has a source, and none is assumed.",
    ),
    "assumed": In3("Antatt: {what} ({value}).", "Anteke: {what} ({value}).", "Assumed: {what} ({value})."),
    "without_source": In3(
        "Uten kilde: {what} ({value}).", "Utan kjelde: {what} ({value}).", "Without source: {what} ({value})."
    ),
    "middle_of_range": In3(
        "Midten av et spenn: {what} ({value}, midt mellom {low} og {high}).",
        "Midten av eit spenn: {what} ({value}, midt mellom {low} og {high}).",
        "Middle of a range: {what} ({value}, between {low} and {high}).",
    ),
    "unknown_staff_time": In3(
        "Ukjent personinnsats: {name}.", "Ukjend personinnsats: {name}.", "Unknown staff time: {name}."
    ),
    "without_step": In3(
        "Uten trinn på trappen: {name}.", "Utan trinn på trappa: {name}.", "Without a step on the ladder: {name}."
    ),
    "what_price": In3("prisen på «{name}»", "prisen på «{name}»", "the price of '{name}'"),
    "what_direct_share": In3(
        "direkte brukertid i «{name}»", "direkte brukartid i «{name}»", "the direct share of '{name}'"
    ),
    "what_staffing": In3("bemanningen i «{name}»", "bemanninga i «{name}»", "the staffing of '{name}'"),
    "what_staff_hours_per_unit": In3(
        "timer per enhet i «{name}»", "timar per eining i «{name}»", "the staff hours per unit of '{name}'"
    ),
    "what_amount": In3("mengden av «{name}»", "mengda av «{name}»", "the amount of '{name}'"),
    "what_informal": In3("timene med ulønnet omsorg", "timane med uløna omsorg", "the hours of unpaid care"),
    "what_investment": In3("beløpet til «{name}»", "beløpet til «{name}»", "the amount for '{name}'"),
    # Two pathways side by side
    "contrast": In3("{name}: {other} mot {one}", "{name}: {other} mot {one}", "{name}: {other} against {one}"),
    "only_differences": In3(
        "Bare det som skiller, er med. Kroner og timer er for et helt år.",
        "Berre det som skil, er med. Kroner og timar er for eit heilt år.",
        "Only what differs is shown. Kroner and hours are for a whole year.",
    ),
    "alike": In3(
        "De to forløpene er like, år for år.",
        "Dei to forløpa er like, år for år.",
        "The two pathways are alike, year by year.",
    ),
    "row_stage": In3("Fase", "Fase", "Stage"),
    "row_step": In3("Trinn", "Trinn", "Step"),
    "row_place": In3("Plass", "Plass", "Place"),
    "row_dwelling": In3("Bolig", "Bustad", "Dwelling"),
    "row_services": In3("Tjenester", "Tenester", "Services"),
    "row_cost": In3("Kroner", "Kroner", "Cost"),
    "row_staff_hours": In3("Timer", "Timar", "Hours"),
    "row_care_hours": In3("Familien", "Familien", "Family"),
    "row_payments": In3("Engangs", "Eingongs", "Once"),
    "gone": In3("ute av forløpet", "ute av forløpet", "has left"),
    "none": In3("–", "–", "–"),
    "own_home": In3("hjemme", "heime", "at home"),
    "service_line": In3("{name}: {amount}", "{name}: {amount}", "{name}: {amount}"),
}
