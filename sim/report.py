"""Composition of ``forlop report``: from names of personas and a municipality to all that a report holds.

In: what a user asks for. Out: ``Report``. What it says of a persona is what ``forlop compare``, ``explain`` and
``trace`` say, and of a municipality what ``forlop scale`` says: the same functions work it out.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from platform import python_version

from sim.analysis.explain import explain
from sim.analysis.numbers_used import numbers_of_municipality, numbers_of_persona, numbers_of_run
from sim.analysis.trace import ages_of, trace
from sim.authoring.folders import Folders
from sim.authoring.loading import Loaded, load_municipality, load_persona
from sim.authoring.source import Source
from sim.authoring.tables import read_table
from sim.commands.explain import stage_rates
from sim.commands.trace import book_years
from sim.compose import compare_loaded
from sim.contents import Made, PersonaContents, Report, Supply, UsedNumber
from sim.effects import Effects
from sim.model import Pathway
from sim.replicated import Progress
from sim.scale import Manner, scaled
from sim.supply import supply_of, walked_in

COMPUTES_WITH = ("forlop", "numpy", "scipy", "simpy", "numba", "pydantic", "pyyaml", "altair", "vl-convert-python")

CONTENT = re.compile(r"(?:personas|pathways|municipalities)[/\\].*$")


def report(
    personas: Sequence[str],
    *,
    municipality: str | None = None,
    policies: Sequence[str] = (),
    services: Path | None = None,
    ladder: str | None = None,
    manner: Manner | None = None,
    progress: Progress | None = None,
    folders: Folders | None = None,
) -> Report:
    """Return all that a report holds.

    Args:
        personas: names of personas, such as ``johs``; each of them once.
        municipality: the name of a municipality whose policies are worked out too.
        policies: ids of its policies; all of them where none is named.
        services: a file with another list of services and prices.
        ladder: name of the ladder to show all personas on instead of their own.
        manner: how the municipality is run.
        progress: called with the number of replications that are done, and of all.
        folders: where to read, other than in the working folder.

    Raises:
        FaultyInput: a file has errors, or a name belongs to nothing.
        KeyboardInterrupt: the run of the municipality was interrupted before its first replication was done.
    """
    names = tuple(dict.fromkeys(personas))
    read = {name: load_persona(name, ladder=ladder, services=services, folders=folders) for name in names}
    told = tuple(_persona(loaded, name, ladder) for name, loaded in read.items())
    files = [loaded.sources for loaded in read.values()]
    effects: Effects | None = None
    numbers: tuple[UsedNumber, ...] = ()
    supply: Supply | None = None
    if municipality is not None:
        there = load_municipality(municipality, services=services, folders=folders)
        files += [there.sources, _tables(there)]
        effects, run = scaled(
            municipality, policies=policies, services=services, manner=manner, progress=progress, folders=folders
        )
        supply = supply_of(run)
        numbers = _of_municipality(there, municipality, policies, walked=walked_in(run), told=told)
    words = _words(names, municipality, policies, services, ladder)
    return Report(told, effects, numbers, _made(words, effects, manner, files), supply)


def _persona(loaded: Loaded, name: str, ladder: str | None) -> PersonaContents:
    library = loaded.usable()
    comparison = compare_loaded(loaded, name, ladder=ladder)
    person = library.personas[name]
    pathways = [library.pathways[one] for one in person.pathways]
    booked = book_years(person, pathways, library)
    rates = {one.id: stage_rates(one.stages, library.services) for one in pathways}
    shown_on = library.ladders[comparison.ladder]
    return PersonaContents(
        comparison=comparison,
        explanation=explain(person, pathways, shown_on, library, rates),
        traces=tuple(trace(person, pathways, shown_on, library, booked, age) for age in ages_of(booked.years)),
        numbers=numbers_of_persona(person, pathways, library.services),
    )


def _of_municipality(
    loaded: Loaded, name: str, policies: Sequence[str], *, walked: Sequence[Pathway], told: Sequence[PersonaContents]
) -> tuple[UsedNumber, ...]:
    """Return every number of a municipality's file, and those of the pathways walked that no persona tells of."""
    library, known = loaded.usable(), {one.id for persona in told for one in persona.comparison.pathways}
    own = numbers_of_municipality(library.municipalities[name], policies)
    return (*own, *numbers_of_run(walked, library.services, known))


def _tables(loaded: Loaded) -> Mapping[str, Source]:
    """Return the tables that were read beside the files: populations, life tables, rates and accounts."""
    found = (read_table(path, lambda _: False) for path in loaded.tables)
    return {source.file: source for source in found if isinstance(source, Source)}


def _words(
    personas: Sequence[str],
    municipality: str | None,
    policies: Sequence[str],
    services: Path | None,
    ladder: str | None,
) -> tuple[str, ...]:
    """Return the words of the command that ask for the same, but for how the municipality is run."""
    options = [("--municipality", municipality), *(("--policy", policy) for policy in policies)]
    options += [("--services", None if services is None else services.name), ("--ladder", ladder)]
    given = [word for option, value in options if value is not None for word in (option, value)]
    return ("report", *personas, *given)


def _made(
    words: tuple[str, ...], effects: Effects | None, manner: Manner | None, files: Iterable[Mapping[str, Source]]
) -> Made:
    if effects is not None and effects.replications:
        words = (*words, "--replications", str(effects.asked_replications), "--seed", str(effects.seed))
    if effects is not None:
        words = (*words, "--years", str(effects.years))
    if manner is not None and manner.by_arithmetic:
        words = (*words, "--arithmetic")
    drawn = effects is not None and effects.replications > 0
    return Made(
        words=words,
        versions=(("Python", python_version()), *_versions()),
        files=tuple(sorted({_digested(source) for sources in files for source in sources.values()})),
        seed=effects.seed if drawn and effects is not None else None,
        replications=effects.replications if drawn and effects is not None else None,
    )


def _versions() -> Iterable[tuple[str, str]]:
    for name in COMPUTES_WITH:
        try:
            yield name, version(name)
        except PackageNotFoundError:
            continue


def _digested(source: Source) -> tuple[str, str]:
    """Return a file by its place in the content, wherever on this machine that lies, and what it contains."""
    found = CONTENT.search(source.file)
    name = found[0].replace("\\", "/") if found else re.split(r"[/\\]", source.file)[-1]
    return name, hashlib.sha256(source.text.encode()).hexdigest()
