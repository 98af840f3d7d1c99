"""What a report says in sentences, whatever it is shown in: its title, its findings, what is left out, how it was made.

In: a ``Report``. Out: words in the reader's language.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from sim.contents import Report
from sim.effects import Effects
from sim.presentation.amounts import listed
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import headline, under_headline, unsure
from sim.presentation.wording.scale_picture import headline as effects_headline
from sim.presentation.wording.scale_picture import place_name
from sim.presentation.wording.scale_picture import under_headline as under_effects_headline

EVERY_NAME = 999


def title_of(report: Report, language: str) -> str:
    """Return the report's title: the finding where it is about one persona alone, else what it is about."""
    say = Wording(language)
    if len(report.personas) == 1 and report.effects is None:
        return headline(report.personas[0].comparison, language)
    names = listed([one.comparison.name for one in report.personas], say)
    if report.effects is None:
        return say("report.title", names=names)
    return say("report.title_with", names=names, place=place_name(report.effects, language))


def findings_of(report: Report, language: str) -> list[tuple[str, list[str]]]:
    """Return each finding with the lines under it: each persona's, then the municipality's."""
    found = [(headline(one.comparison, language), under_headline(one.comparison, language)) for one in report.personas]
    if report.effects is not None:
        found.append((effects_headline(report.effects, language), under_effects_headline(report.effects, language)))
    return found


def left_out(report: Report, language: str) -> list[str]:
    """Return what the figures leave out, and what is unknown about those that are there."""
    say = Wording(language)
    told = [say("report.left_story"), *([say("report.left_group")] if report.effects is not None else [])]
    told.append(say("report.left_prices", year=report.personas[0].comparison.price_level))
    told += [say("report.left_others"), say("report.left_shifts")]
    for one in report.personas:
        lines = unsure(one.comparison.provenance, language, EVERY_NAME)
        told += [f"{one.comparison.name}: {line}" if len(report.personas) > 1 else line for line in lines]
    return [*told, *(_of_run(report.effects, say) if report.effects is not None else [])]


def _of_run(effects: Effects, say: Wording) -> Iterator[str]:
    if effects.left_out:
        yield say("report.left_policies", names=", ".join(name.in_(say.language) for name in effects.left_out))
    if effects.history is not None:
        years, needed = effects.history
        yield say("report.left_history", years=years, needed=needed)
    if effects.replications < effects.asked_replications:
        yield say("report.left_replications", done=effects.replications, asked=effects.asked_replications)


def command_of(report: Report, language: str) -> str:
    """Return the command that makes the figures again."""
    return shlex.join(("forlop", *report.made.words, "--lang", language))


def made_lines(report: Report, language: str) -> list[str]:
    """Return the seed, the versions, and whether the files were read with changes that nobody had saved."""
    say, made = Wording(language), report.made
    drawn = say("report.made_not_drawn")
    if made.seed is not None:
        drawn = say("report.made_drawn", seed=made.seed, replications=made.replications)
    versions = ", ".join(f"{name} {version}" for name, version in made.versions)
    return [*unsaved_lines(report, language), drawn, say("report.made_with", versions=versions)]


def unsaved_lines(report: Report, language: str) -> list[str]:
    """Return that the figures are those of a workshop, where its changes were not saved."""
    made, say = report.made, Wording(language)
    return [say("report.made_unsaved", files=", ".join(made.unsaved))] if made.unsaved else []
