"""``forlop trace``: why each hour and krone of a year was booked, or what became of one person of a population run.

In: the name of a persona and an age, or of a municipality and a person's number. Out: the arithmetic of every service
in that year, or a life with its waits; or a JSON object.
"""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from sim.presentation.wording import Wording

if TYPE_CHECKING:
    from sim.analysis.trace import Booked
    from sim.explanations import Trace
    from sim.model import Library, Pathway, Persona


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    parser.add_argument("name", metavar=say("help.meta_persona_or_municipality"), help=say("help.traced"))
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--age", metavar=say("help.meta_age"), help=say("help.age"))
    which.add_argument("--person", type=int, metavar="K", help=say("help.person"))
    parser.add_argument("--seed", type=int, default=1, metavar="N", help=say("help.seed"))
    parser.add_argument("--pathway", metavar=say("help.meta_name"), help=say("help.pathway"))
    parser.add_argument("--json", action="store_true", help=say("help.json"))


def run(options: argparse.Namespace, say: Wording) -> int:
    """Trace one year of a persona's age, or one person of a municipality."""
    from sim.commands.compare import persona_name

    if options.person is not None:
        _refuse_pathway(options)
        return _tell_life(options, say)

    found = trace(persona_name(options.name), options.age, pathway=options.pathway)
    if options.json:
        from sim.presentation.explanation_json import explanation_object

        print(json.dumps(explanation_object(found, say.language), ensure_ascii=False, indent=2, allow_nan=False))
    else:
        from sim.presentation.trace_words import print_trace

        print_trace(found, say)
    return 0


def _refuse_pathway(options: argparse.Namespace) -> None:
    """A person of a municipality is on the pathway that chance and policies gave them."""
    from sim.faults import NOWHERE, Fault, FaultyInput

    if options.pathway is not None:
        raise FaultyInput([Fault("pathway_of_person", NOWHERE, {})])


def _tell_life(options: argparse.Namespace, say: Wording) -> int:
    from sim.commands.scale import municipality_name
    from sim.population import life_of
    from sim.presentation.lives_words import life_lines, life_object

    life = life_of(municipality_name(options.name), options.person, seed=options.seed)
    if options.json:
        print(json.dumps(life_object(life, say.language), ensure_ascii=False, indent=2, allow_nan=False))
    else:
        from shutil import get_terminal_size

        print("\n".join(life_lines(life, say, get_terminal_size().columns)))
    return 0


def trace(persona: str, age: int | str | None, *, pathway: str | None = None) -> Trace:
    """Return why each figure of a persona's year was booked, on all its pathways or on one.

    Raises:
        FaultyInput: a file has errors, a name belongs to no file, or the story has no such age.
    """
    from sim.analysis.trace import ages_of
    from sim.analysis.trace import trace as trace_year
    from sim.commands.explain import read
    from sim.faults import NOWHERE, Fault, FaultyInput

    library, person, pathways, ladder = read(persona, [pathway] if pathway else ())
    booked = book_years(person, pathways, library)
    ages = ages_of(booked.years)
    asked = "" if age is None else str(age).strip()
    if not asked.isascii() or not asked.isdigit() or int(asked) not in ages:
        values = {"found": asked, "name": person.name, "low": ages[0], "high": ages[-1]}
        raise FaultyInput([Fault("age_not_in_story", NOWHERE, values)])
    return trace_year(person, pathways, ladder, library, booked, int(asked))


def book_years(person: Persona, pathways: list[Pathway], library: Library) -> Booked:
    """Let the persona live the pathways, and return the ledger of the years with the rates it was booked at."""
    from sim.analysis.trace import Booked
    from sim.commands.explain import stage_rates
    from sim.compose import persona_run

    years = persona_run(person, pathways, library).years
    stages = [library.pathways[key.pathway].stage(key.stage) for key in years.stages]
    return Booked(years, stage_rates(stages, library.services))
