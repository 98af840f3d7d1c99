"""Checks: what is wrong with files that can be read.

In: a ``Reading``. Out: faults, errors and warnings. ``references`` looks between files, ``reach`` at personas and
pathways that do not meet, ``stories``, ``journeys`` and ``loops`` within a pathway, ``ladders`` within a ladder,
``municipalities``, ``new_cases``, ``policies`` and ``places`` within a municipality, ``names`` at ids that are too
alike, ``prices`` at sources and steps, ``price_lists`` at what a municipality has otherwise, ``expectations`` at what
no run can meet.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.authoring.checks.expectations import check_expectations
from sim.authoring.checks.journeys import check_journey
from sim.authoring.checks.ladders import check_ladder
from sim.authoring.checks.municipalities import check_municipality
from sim.authoring.checks.names import check_file_names, check_names
from sim.authoring.checks.price_lists import check_price_list
from sim.authoring.checks.prices import check_prices, check_staff, check_steps
from sim.authoring.checks.reach import check_reach
from sim.authoring.checks.references import check_references
from sim.authoring.checks.stories import check_pathway, check_persona
from sim.authoring.reading import Reading
from sim.faults import Fault


def check(reading: Reading) -> Iterator[Fault]:
    """Yield everything that is wrong with what was read."""
    yield from check_references(reading)
    yield from check_file_names(reading)
    yield from check_steps(reading)
    yield from check_expectations(reading)
    yield from check_reach(reading)
    for (kind, name), document in reading.documents.items():
        yield from check_names(kind, document)
        if kind == "persona":
            yield from check_persona(reading.models[kind, name], document)
        elif kind == "pathway":
            yield from check_pathway(document)
            yield from check_journey(document)
        elif kind == "ladder":
            yield from check_ladder(document)
        elif kind == "services":
            yield from check_prices(document)
            yield from check_staff(document)
        elif kind == "prices":
            yield from check_price_list(document, reading)
        elif kind == "municipality":
            yield from check_municipality(document, reading)
