"""A report as slides: native charts and tables, on an own 16:9 template or a municipality's, with what to say.

In: a ``Report``, a language, and perhaps a template. Out: the bytes of a file of PowerPoint.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from sim.contents import Report
from sim.presentation.inert import in_one_line
from sim.presentation.report_words import unsaved_lines
from sim.presentation.slides.assumptions import assumption_slides
from sim.presentation.slides.municipality import municipality_slides
from sim.presentation.slides.paper import opened
from sim.presentation.slides.persona import persona_slides
from sim.presentation.slides.template import Deck, own_template, spoken_in, template_of
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import headline, under_headline
from sim.presentation.wording.scale_picture import headline as headline_of_policies
from sim.presentation.wording.scale_picture import place_name, years_words


def report_slides(report: Report, language: str, template: Path | None = None) -> bytes:
    """Return the slides.

    Raises:
        FaultyInput: the template cannot be read, or has no room for slides.
    """
    footer = in_one_line(" · ".join(_footer(report, language)))
    deck = own_template(footer) if template is None else template_of(template, footer)
    _opening(deck, report, language)
    for persona in report.personas:
        persona_slides(deck, persona.comparison, language)
    if report.effects is not None:
        municipality_slides(deck, report.effects, language)
    assumption_slides(deck, report, language)
    spoken_in(deck, language)
    content = BytesIO()
    deck.file.save(content)
    return content.getvalue()


def _footer(report: Report, language: str) -> list[str]:
    """Return what stands at the foot of every slide: who, where, and of which year the prices are."""
    say = Wording(language)
    names = ", ".join(persona.comparison.name for persona in report.personas)
    where = [] if report.effects is None else [place_name(report.effects, language)]
    year = report.personas[0].comparison.price_level
    return [names, *where, say("scale_picture.price_level", year=year)]


def _opening(deck: Deck, report: Report, language: str) -> None:
    say, first = Wording(language), report.personas[0].comparison
    title, lines = headline(first, language), under_headline(first, language)
    if len(report.personas) > 1:
        names = ", ".join(persona.comparison.name for persona in report.personas)
        title = say("slides.opening_more", names=names)
        lines = [headline(persona.comparison, language) for persona in report.personas]
    if report.effects is not None:
        effects = report.effects
        where = f"{place_name(effects, language)} {years_words(effects)}"
        lines = [*lines, f"{where}: {headline_of_policies(effects, language)}"]
    # Whoever is shown the slides, and whoever finds them later, must know that the files say something else.
    told = [in_one_line(line) for line in (title, *lines, *unsaved_lines(report, language))]
    opened(deck, told[0], told[1:], [*told, say("slides.say_questions")])
