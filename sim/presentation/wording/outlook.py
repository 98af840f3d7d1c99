"""How many people there are and will be: the terminal and pages.

In: nothing. Out: ``SAYS``.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    "headline": In3(
        "{name}: hvor mange de er, {first}–{last}",
        "{name}: kor mange dei er, {first}–{last}",
        "{name}: how many people, {first}–{last}",
    ),
    "made_up": In3(
        "Folketallet er DIKTET OPP, til å vise formen.",
        "Folketalet er DIKTA OPP, til å vise forma.",
        "The population is MADE UP, to show the form.",
    ),
    "at_new_year": In3(
        "Antall personer gjelder 1. januar.",
        "Talet på personar gjeld 1. januar.",
        "Numbers of people are at 1 January.",
    ),
    "no_projection": In3(
        "Kommunefilen nevner ikke noe folketall etter alder.",
        "Kommunefila nemner ikkje noko folketal etter alder.",
        "The municipality's file names no population by age.",
    ),
    "main": In3("Alternativ: {label}.", "Alternativ: {label}.", "Alternative: {label}."),
    "straight": In3(
        "Oppgitt for {given}; årene imellom (*) ligger på en rett linje.",
        "Oppgitt for {given}; åra imellom (*) ligg på ei rett linje.",
        "Given for {given}; the years between them (*) lie on a straight line.",
    ),
    "held": In3(
        "Etter {last} er tallet holdt uendret.",
        "Etter {last} er talet halde uendra.",
        "After {last} the number is held as it is.",
    ),
    "inhabitants": In3("Innbyggere", "Innbyggjarar", "Inhabitants"),
    "ages": In3("{ages} år", "{ages} år", "{ages}"),
    "all": In3("i alt", "i alt", "in all"),
    "all_in": In3("i alt, {label}", "i alt, {label}", "in all, {label}"),
    "people_like": In3("Personer som {name}", "Personar som {name}", "People like {name}"),
    "low": In3("  spennet fra", "  spennet frå", "  interval from"),
    "high": In3("  til", "  til", "  to"),
    "stated": In3("kommunen oppgir", "kommunen oppgir", "the municipality says"),
    "new_cases": In3("Nye i året, på hver måte", "Nye i året, på kvar måte", "New a year, in each way"),
    "used": In3(" (brukes)", " (blir brukt)", " (used)"),
    "new_given": In3("oppgitt i kommunefilen", "oppgitt i kommunefila", "given in the file"),
    "new_people": In3(
        "så antallet følger kommunens tall", "så talet følgjer tala til kommunen", "so that stated people are followed"
    ),
    "new_prevalence": In3(
        "så antallet følger forekomsten", "så talet følgjer førekomsten", "so that prevalence is followed"
    ),
    "new_incidence": In3(
        "nye tilfeller blant dem uten", "nye tilfelle blant dei utan", "incidence among those without"
    ),
    "new_steady": In3("antall delt på modellens år", "talet delt på åra i modellen", "people / the model's years"),
    "lengths": In3(
        "Så mange år må de leve med det for at antallet holder seg",
        "Så mange år må dei leve med det for at talet held seg",
        "For so many years they must live with it to keep up the number",
    ),
    "years_model": In3("i modellen", "i modellen", "in the model"),
    "note": In3("{what}: {note}", "{what}: {note}", "{what}: {note}"),
    "rates": In3("Forekomsten", "Førekomsten", "Prevalence"),
    "note_given": In3("Nye oppgitt i kommunefilen", "Nye oppgitt i kommunefila", "New cases given in the file"),
    "note_people": In3("Kommunens tall", "Tala til kommunen", "Stated people"),
    "note_incidence": In3("Nye tilfeller blant dem uten", "Nye tilfelle blant dei utan", "Incidence"),
    "sources": In3("Kilder: {sources}.", "Kjelder: {sources}.", "Sources: {sources}."),
    "filled_step": In3(
        "† Raten er ikke offentliggjort for hele aldersgruppen; den før gjelder.",
        "† Raten er ikkje offentleggjord for heile aldersgruppa; den før gjeld.",
        "† The rate is not published for all of the age group; the one before holds.",
    ),
    "filled_linear": In3(
        "† Raten er ikke offentliggjort for hele aldersgruppen; den ligger på en rett linje mellom de to nærmeste.",
        "† Raten er ikkje offentleggjord for heile aldersgruppa; han ligg på ei rett linje mellom dei to næraste.",
        "† The rate is not published for all of the age group; it lies on a straight line between the two nearest.",
    ),
    "filled_logit": In3(
        "† Raten er ikke offentliggjort for hele aldersgruppen; den ligger på en rett linje på logit-skalaen mellom de to "
        "nærmeste.",
        "† Raten er ikkje offentleggjord for heile aldersgruppa; han ligg på ei rett linje på logit-skalaen mellom dei to "
        "næraste.",
        "† The rate is not published for all of the age group; it lies on a straight line on the logit scale between the "
        "two nearest.",
    ),
    "ages_told_apart": In3(
        "Ettårsgrupper, og kjønn der kilden har dem samlet, er delt etter hvor mange som lever i dødelighetstabellen "
        "({source}).",
        "Eittårsgrupper, og kjønn der kjelda har dei samla, er delte etter kor mange som lever i dødelegheitstabellen "
        "({source}).",
        "Single years of age, and the sexes where the source has them together, are told apart by how many are alive in "
        "the life table ({source}).",
    ),
    "nothing": In3("ingen: jevnt fordelt", "ingen: jamt fordelt", "none: spread evenly"),
    "model_years": In3(
        "I modellen lever de med det i {years} år i snitt, med dagens forløp og uten ventetid.",
        "I modellen lever dei med det i {years} år i snitt, med forløpa i dag og utan ventetid.",
        "In the model they live with it for {years} years on average, under today's pathways and without waits.",
    ),
    "follows": In3(
        "Nye som følger et antall: så mange at det ventede antallet 1. januar blir som oppgitt, når antallet var det "
        "samme i alle år før {start}. Vokser antallet, må det komme flere enn dem som faller fra.",
        "Nye som følgjer eit tal: så mange at det venta talet 1. januar blir som oppgitt, når talet var det same i alle år "
        "før {start}. Veks talet, må det kome fleire enn dei som fell frå.",
        "New cases that follow a number: so many that the expected number at 1 January is as given, where it was the same "
        "in all years before {start}. Where the number grows, more must come than those who leave.",
    ),
}
