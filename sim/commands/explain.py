"""``forlop explain``: what was understood of a persona, in sentences.

In: the name of a persona, and perhaps of pathways. Out: sentences, a table of what differs, or a JSON object.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sim.presentation.wording import Wording

if TYPE_CHECKING:
    from sim.analysis.uses import StageRates
    from sim.explanations import Contrast, Explanation
    from sim.faults import Fault
    from sim.model import Ladder, Library, Pathway, Persona, ServiceList, Stage


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    parser.add_argument("persona", metavar="PERSONA", help=say("help.persona"))
    parser.add_argument("--pathway", metavar=say("help.meta_name"), help=say("help.pathway"))
    parser.add_argument("--against", metavar=say("help.meta_name"), help=say("help.against"))
    parser.add_argument("--ladder", metavar=say("help.meta_name"), help=say("help.shown_on"))
    parser.add_argument("--json", action="store_true", help=say("help.json"))


def run(options: argparse.Namespace, say: Wording) -> int:
    """Explain, or hold one pathway against others."""
    from sim.commands.compare import persona_name
    from sim.presentation.contrast_table import print_contrast
    from sim.presentation.explanation_json import explanation_object
    from sim.presentation.explanation_words import print_explanation

    name = persona_name(options.persona)
    if options.against:
        contrasts = contrast(name, options.against, pathway=options.pathway, ladder=options.ladder)
        values: object = {"persona": name, "contrasts": [explanation_object(one, say.language) for one in contrasts]}
        if not options.json:
            print_contrast(contrasts, say)
    else:
        explanation = explain(name, pathway=options.pathway, ladder=options.ladder)
        values = explanation_object(explanation, say.language)
        if not options.json:
            print_explanation(explanation, say)
    if options.json:
        print(json.dumps(values, ensure_ascii=False, indent=2, allow_nan=False))
    return 0


def explain(persona: str, *, pathway: str | None = None, ladder: str | None = None) -> Explanation:
    """Return what was understood of a persona, on all its pathways or on one.

    Raises:
        FaultyInput: a file has errors, or a name belongs to no file.
    """
    from sim.analysis.explain import explain as explain_persona

    library, person, pathways, shown_on = read(persona, [pathway] if pathway else (), ladder)
    rates = {one.id: stage_rates(one.stages, library.services) for one in pathways}
    return explain_persona(person, pathways, shown_on, library, rates)


def contrast(
    persona: str, against: str, *, pathway: str | None = None, ladder: str | None = None
) -> tuple[Contrast, ...]:
    """Return what differs between the pathway ``against`` and another one, or each of the persona's others.

    Raises:
        FaultyInput: a file has errors, or a name belongs to no file, or there is nothing to hold against.
    """
    from sim.analysis.contrast import contrast as contrast_pair
    from sim.faults import NOWHERE, Fault, FaultyInput

    words = [against, *([pathway] if pathway else ())]
    library, person, chosen, shown_on = read(persona, words, ladder)
    base = chosen[0]
    others = chosen[1:] if pathway else [library.pathways[name] for name in person.pathways]
    others = [one for one in others if one.id != base.id]
    if not others:
        raise FaultyInput([Fault("nothing_against", NOWHERE, {"found": base.id, "persona": persona})])
    rates = {one.id: stage_rates(one.stages, library.services) for one in (base, *others)}
    return tuple(contrast_pair(person, (base, other), shown_on, library, rates) for other in others)


def read(
    persona: str, words: Sequence[str] = (), ladder: str | None = None
) -> tuple[Library, Persona, list[Pathway], Ladder | None]:
    """Return what was read, the persona, the pathways that ``words`` mean (else all its own), and its ladder.

    Raises:
        FaultyInput: a file has errors, or a name belongs to no file.
    """
    from sim.authoring.loading import load_persona

    library = load_persona(persona, ladder=ladder).usable()
    person = library.personas[persona]
    names = [meant(word, person.pathways) for word in words]
    if set(names) - set(library.pathways):
        library = load_persona(persona, pathways=names, ladder=ladder).usable()
    shown_on = ladder or person.ladder
    pathways = [library.pathways[name] for name in names or person.pathways]
    return library, person, pathways, library.ladders[shown_on] if shown_on else None


def meant(word: str, own: Sequence[str]) -> str:
    """Return the pathway that ``word`` means: its name, or the end of it where that belongs to one alone.

    Raises:
        FaultyInput: no pathway has the name, or several have.
    """
    from sim.authoring.folders import Folders
    from sim.faults import FaultyInput

    every = Folders.usual().names("pathway")
    for names in (own, every):
        if word in names:
            return word
        found = [name for name in names if name.endswith(f"/{word}")]
        if len(found) == 1:
            return found[0]
        if found:
            raise FaultyInput([_unclear("pathway_ambiguous", word, found, ())])
    short = [name.rpartition("/")[2] for name in own]
    raise FaultyInput([_unclear("no_such_pathway", word, list(every), [*every, *short])])


def _unclear(rule: str, word: str, allowed: Sequence[str], near: Sequence[str]) -> Fault:
    from sim.authoring.validation import suggestion
    from sim.faults import NOWHERE, Fault

    return Fault(rule, NOWHERE, {"found": word, "allowed": allowed, "suggestion": suggestion(word, near)})


def stage_rates(stages: Sequence[Stage], services: ServiceList) -> StageRates:
    """Return what accounting makes of stages, by their number."""
    from sim.accounting.rates import informal_hours_a_year, rates_of
    from sim.analysis.uses import LineKey, StageRates, UnitRate

    names = list(services.services)
    weeks = services.weeks_per_year.used
    units = {
        LineKey(rate.stage, names[rate.service], rate.waiting): UnitRate(rate.units_a_year, rate.units_a_stay)
        for rate in rates_of(stages, services)
    }
    return StageRates(units, [informal_hours_a_year(stage.informal, weeks) for stage in stages])
