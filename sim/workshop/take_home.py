"""Composition of what is taken home from a workshop: saved files, and a report of what is on the screen.

In: a workbench, and what its user asks for. Out: words about what was saved, or the bytes of a file.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from sim.authoring.source import shown
from sim.commands.report import MAKERS
from sim.faults import FaultyInput
from sim.presentation.faults import fault_text
from sim.presentation.wording import Wording
from sim.presentation.workshop.take_home import saved_html
from sim.presentation.workshop.whatif import faults_html, refusal_html
from sim.workshop.workbench import Workbench


def told_of_saving(bench: Workbench, folder: str, persona: str) -> str:
    """Save, and return as HTML which files were written, or why none was."""
    say = Wording(bench.language)
    if not bench.steps:
        return refusal_html(say("workshop_page.nothing_to_save"))
    try:
        files = bench.save(folder)
    except FaultyInput as problem:
        return refusal_html("\n".join(fault_text(fault, say) for fault in problem.faults))
    return saved_html(
        [shown(path) for path in files], persona, bench.language, faulty=bool(bench.person(persona).faults)
    )


def why_not(bench: Workbench, persona: str, municipality: str | None) -> str:
    """Return as HTML why no report can be made with the changes as they are; nothing where it can."""
    say = Wording(bench.language)
    found = bench.person(persona).faults or (bench.municipality(municipality).faults if municipality else ())
    return faults_html([fault_text(fault, say) for fault in found], say("workshop_page.not_downloaded"))


def made(bench: Workbench, persona: str, municipality: str | None, ending: str) -> bytes:
    """Return a report of what is on the screen, as the bytes of a file with this ending (``.html``).

    Raises:
        FaultyInput: it cannot be worked out with the changes as they are.
    """
    name = MAKERS[ending]
    content: bytes = getattr(import_module(f"sim.presentation.{name}"), name)(
        bench.report(persona, municipality), bench.language
    )
    return content


def folder_of(bench: Workbench) -> Path:
    """Return the working folder."""
    return bench.workshop.unsaved.folders.roots[0]
