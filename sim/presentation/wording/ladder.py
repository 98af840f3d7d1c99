"""A ladder and two ladders side by side, in the terminal and in pictures.

In: a key. Out: the sentence.
"""

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    "title": In3(
        "{ladder}: {count} trinn, det øverste først",
        "{ladder}: {count} trinn, det øvste først",
        "{ladder}: {count} steps, the highest first",
    ),
    "pair_title": In3(
        "{first} ({count} trinn) og {second} ({other} trinn)",
        "{first} ({count} trinn) og {second} ({other} trinn)",
        "{first} ({count} steps) and {second} ({other} steps)",
    ),
    # What stands over columns and before lists
    "code": In3("Trinn", "Trinn", "Step"),
    "step_title": In3("Tittel", "Tittel", "Title"),
    "purpose": In3("Formål", "Føremål", "Purpose"),
    "services": In3("Tjenester", "Tenester", "Services"),
    "service": In3("Tjeneste", "Teneste", "Service"),
    "steps": In3("Trinnene", "Trinna", "The steps"),
    "also_here": In3("Også her", "Òg her", "Also here"),
    "list_of": In3("{head}: {names}", "{head}: {names}", "{head}: {names}"),
    "several": In3("{name} ({count})", "{name} ({count})", "{name} ({count})"),
    "several_told": In3(
        "Tall i parentes er hvor mange linjer tjenesten har i kalkulatoren.",
        "Tal i parentes er kor mange linjer tenesta har i kalkulatoren.",
        "Numbers in brackets are how many lines the service has in the calculator.",
    ),
    "and_also": In3("{code} (også {codes})", "{code} (òg {codes})", "{code} (also {codes})"),
    "none": In3("–", "–", "–"),
    "no_step": In3("Uten trinn", "Utan trinn", "No step"),
    "side_by_side": In3("Tjeneste for tjeneste", "Teneste for teneste", "Service by service"),
    # The finding
    "finds_most": In3(
        "{ladder} har {count} trinn; flest tjenester står på trinn {code}",
        "{ladder} har {count} trinn; flest tenester står på trinn {code}",
        "{ladder} has {count} steps; most services stand on step {code}",
    ),
    "finds_even": In3(
        "{ladder} har {count} trinn; flest tjenester står på trinn {codes}",
        "{ladder} har {count} trinn; flest tenester står på trinn {codes}",
        "{ladder} has {count} steps; most services stand on steps {codes}",
    ),
    "finds_bare": In3(
        "{ladder} har {count} trinn; ingen tjenester står på dem",
        "{ladder} har {count} trinn; ingen tenester står på dei",
        "{ladder} has {count} steps; no services stand on them",
    ),
    "finds_split": In3(
        "Det som står på trinn {code} på {first}, er fordelt på trinn {codes} på {second}",
        "Det som står på trinn {code} på {first}, er fordelt på trinn {codes} på {second}",
        "What stands on step {code} of {first} is spread over steps {codes} of {second}",
    ),
    "finds_alike": In3(
        "{first} og {second} deler tjenestene likt",
        "{first} og {second} deler tenestene likt",
        "{first} and {second} divide the services alike",
    ),
    # What a reader must know
    "on_steps": In3(
        "{on} av {all} tjenester har et hjemmetrinn.",
        "{on} av {all} tenester har eit heimetrinn.",
        "{on} of {all} services have a home step.",
    ),
    "bare_steps": In3(
        "Ingen tjeneste har hjemme på trinn {codes}.",
        "Inga teneste har heime på trinn {codes}.",
        "Steps that no service has its home on: {codes}.",
    ),
    "same_code": In3(
        "{same} av {all} tjenester står på et trinn med samme kode på begge.",
        "{same} av {all} tenester står på eit trinn med same kode på begge.",
        "{same} of {all} services stand on a step with the same code on both.",
    ),
    "without_step": In3(
        "Uten trinn på {ladder} ({count}): {names}.",
        "Utan trinn på {ladder} ({count}): {names}.",
        "Without a step on {ladder} ({count}): {names}.",
    ),
    "without_purpose": In3(
        "Formålet er ikke oppgitt for trinn {codes}.",
        "Føremålet er ikkje oppgjeve for trinn {codes}.",
        "Steps whose purpose is not given: {codes}.",
    ),
    "highest_counts": In3(
        "En fase står på det høyeste av hjemmetrinnene til tjenestene sine, uten tjenester på det laveste trinnet.",
        "Ein fase står på det høgaste av heimetrinna til tenestene sine, utan tenester på det lågaste trinnet.",
        "A stage stands on the highest of its services' home steps, without services on the lowest step.",
    ),
    "homes_only": In3(
        "Strekene går mellom hjemmetrinn. Hvor en tjeneste også finnes, står i tabellen.",
        "Strekane går mellom heimetrinn. Kvar ei teneste òg finst, står i tabellen.",
        "The lines run between home steps. Where else a service is found stands in the table.",
    ),
    "source": In3("Kilde: {source}.", "Kjelde: {source}.", "Source: {source}."),
    "source_of": In3(
        "Kilde for {ladder}: {source}.", "Kjelde for {ladder}: {source}.", "Source of {ladder}: {source}."
    ),
    "no_source": In3("{ladder} har ingen kilde.", "{ladder} har inga kjelde.", "{ladder} has no source."),
    # The picture and its page
    "stairs": In3(
        "Jo høyere trinn, jo større inngrep i livet til den enkelte",
        "Jo høgare trinn, jo større inngrep i livet til den einskilde",
        "The higher the step, the deeper it reaches into a person's life",
    ),
    "hint": In3(
        "Tabellen nedenfor har det samme som bildet.",
        "Tabellen nedanfor har det same som biletet.",
        "The table below holds the same as the picture.",
    ),
    "about": In3("Om trappa", "Om trappa", "About the ladder"),
    "about_pair": In3("Om trappene", "Om trappene", "About the ladders"),
    "wrote": In3("Skrev {path}", "Skreiv {path}", "Wrote {path}"),
}
