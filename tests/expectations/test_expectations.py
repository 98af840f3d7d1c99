"""Every expectation beside a shipped persona or pathway, and what becomes of those that fail."""

from collections.abc import Callable
from pathlib import Path

import pytest

from sim.authoring.folders import Folders, shipped
from sim.authoring.loading import Loaded, load_all
from sim.cli import main
from sim.compose import expectation_outcomes
from sim.verdicts import Outcome

Files = dict[str, str]

SHIPPED = load_all(folders=Folders((shipped(),)))
PATHWAY = """\
name: A
kind: normal
stages:
  - {id: x, at: 70, services: {visit: {hours: 1, per: week}}}
  - {id: y, at: 72, place: bed, while_waiting: {}, services: {bed: {places: 1}}}
expect:
"""


@pytest.mark.parametrize("outcome", expectation_outcomes(SHIPPED), ids=lambda outcome: outcome.name.in_("nb"))
def test_shipped_expectations_are_met(outcome: Outcome) -> None:
    assert outcome.met, f"{outcome.name.in_('nb')}: wanted {outcome.wanted}, found {outcome.found}"


def test_every_shipped_persona_expects_something() -> None:
    personas = SHIPPED.usable().personas
    assert personas
    assert [name for name, persona in personas.items() if not persona.expect] == []


@pytest.mark.parametrize(
    ("line", "met"),
    [
        ("what: cost, is: 119900", True),
        ("what: cost, is: 119899", False),
        ("what: cost, is: 119890, tolerance: 10", True),
        ("what: cost, age: 72, is: 36500", True),
        ("what: staff_hours, age: 71, at_least: 104, at_most: 104", True),
        ("what: staff_hours, at_most: 1302", False),
        ("what: years_at_home, is: 2", True),
        ('what: step, age: 74, is: "3"', True),
        ("what: stage, age: 70, is: x", True),
        ("what: stage, age: 70, is: y", False),
        ("what: investment, is: 0", True),
    ],
)
def test_an_expectation_is_held_to_the_run(checked: Callable[[Files], Loaded], line: str, met: bool) -> None:
    loaded = checked({"pathways/a.yaml": f"{PATHWAY}  - {{name: It is so, persona: eva, {line}}}\n"})
    assert [one.met for one in expectation_outcomes(loaded)] == [met]


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("persona: eva, what: cost", "expectation_without_value"),
        ("persona: eva, what: cost, at_least: 3, at_most: 2", "expectation_backwards"),
        ("persona: eva, what: step, age: 71, is: 3", "expectation_needs_text"),
        ('persona: eva, what: step, is: "3"', "expectation_needs_age"),
        ('persona: eva, what: step, age: 71, is: "9"', "expectation_no_such_step"),
        ("persona: eva, what: cost, is: much", "expectation_needs_number"),
        ("persona: eva, what: years_at_home, age: 71, is: 2", "expectation_in_total"),
        ("persona: eva, what: cost, age: 75, is: 2", "expectation_age_outside"),
        ("persona: eve, what: cost, is: 2", "no_such_persona"),
        ("what: cost, is: 2", "expectation_without_persona"),
        ("persona: eva, what: price, is: 2", "not_among"),
    ],
)
def test_an_expectation_that_no_run_can_meet(checked: Callable[[Files], Loaded], line: str, rule: str) -> None:
    loaded = checked({"pathways/a.yaml": f"{PATHWAY}  - {{name: It is so, {line}}}\n"})
    assert [(fault.rule, fault.mark.line) for fault in loaded.faults] == [(rule, 7)]


def test_check_shows_what_was_expected_and_what_came(
    folder: Callable[[Files], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder({"pathways/a.yaml": f"{PATHWAY}  - {{name: Fem år koster 1 kr, persona: eva, what: cost, is: 1}}\n"})
    assert main(["check", "--expectations"]) == 1
    assert capsys.readouterr().out == (
        "pathways/a.yaml:7:5: feil: «Fem år koster 1 kr»: ventet 1, fikk 119900.\n"
        "  7 |   - {name: Fem år koster 1 kr, persona: eva, what: cost, is: 1}\n"
        "    |     ^\n"
        "Filer lest: 4. Feil: 1. Advarsler: 0.\n"
        "0 av 1 forventninger er oppfylt.\n"
    )
    assert main(["check"]) == 0
