"""A verification in words.

In: ``Claim`` and ``Verification``. Out: labels, figures and sentences in the reader's language, without any layout.
"""

from __future__ import annotations

from collections.abc import Sequence

from sim.presentation.figures import kroner, number
from sim.presentation.wording import Wording
from sim.verdicts import Claim, Counting, Unit, Verification

# How many decimals a figure is printed with, and how many the model's is shown with beside it.
DECIMALS: dict[Unit, tuple[int, int]] = {
    "NOK": (0, 0),
    "hours": (0, 1),
    "fte_years": (1, 3),
    "years": (0, 0),
    "lines": (0, 0),
}
COUNTS = {"age", "lines", "years", "months"}
NOTED = {"rounded_lines"}


def printed_figure(claim: Claim, say: Wording) -> str:
    """Return the figure as it is printed."""
    return number(claim.figure.printed, DECIMALS[claim.figure.unit][0], language=say.language)


def model_figure(value: float | None, unit: Unit, say: Wording, *, signed: bool = False) -> str:
    """Return what the model gives, with the decimals that show how near it is; a dash where it gives nothing."""
    if value is None:
        return say("verify.none")
    return number(value, DECIMALS[unit][1], language=say.language, signed=signed)


def difference(claim: Claim, say: Wording) -> str:
    """Return the model's figure less the printed one."""
    return model_figure(claim.difference, claim.figure.unit, say, signed=True)


def pathway_name(claim: Claim, found: Verification, say: Wording) -> str:
    """Return the name of the pathway that the claim is about; empty where it is about none."""
    return found.names[claim.figure.pathway].in_(say.language) if claim.figure.pathway else ""


def result(claim: Claim, say: Wording) -> str:
    """Return the verdict with its reason."""
    verdict = say(f"verify.{claim.verdict}")
    if claim.reason is None:
        return verdict
    return f"{verdict}: {say(f'verify.{claim.reason}', **_counts(claim, say))}"


def note(claim: Claim, say: Wording) -> str | None:
    """Return what a short reason means, where its few words do not say it."""
    return say(f"verify.note_{claim.reason}", **_counts(claim, say)) if claim.reason in NOTED else None


def _counts(claim: Claim, say: Wording) -> dict[str, str]:
    return {key: number(value, language=say.language) for key, value in claim.values.items() if key in COUNTS}


def way(counting: Counting, say: Wording) -> str:
    """Return what a way of adding up is called."""
    return say(f"verify.{'story' if counting.id == 'as_told' else counting.id}", lines=counting.lines)


def investment(claim: Claim, say: Wording) -> str:
    """Return the line about an investment."""
    return say(
        "verify.investment_at",
        age=claim.figure.age,
        printed=printed_figure(claim, say),
        model=model_figure(claim.model, claim.figure.unit, say),
        verdict=say(f"verify.{claim.verdict}"),
    )


def sentence(claim: Claim, say: Wording) -> str:
    """Return the sentence about a disagreement, or what has become of it where it is not as expected."""
    if not claim.as_expected:
        return surprise(claim, say(f"verify.what_{claim.figure.what}"), say)
    figure = claim.figure
    is_money = figure.unit == "NOK"
    words = {key: _word(key, value, say) for key, value in claim.values.items()}
    printed = kroner(figure.printed, language=say.language) if is_money else printed_figure(claim, say)
    known = {"age": figure.age, "other_age": figure.against_age, "printed": printed}
    return say(f"verify.sentence_{figure.what}", **{**known, **words})


def _word(key: str, value: float, say: Wording) -> str:
    return number(value, language=say.language) if key in COUNTS else kroner(value, language=say.language)


def surprise(claim: Claim, label: str, say: Wording) -> str:
    """Return what a claim is now, and what it was expected to be."""
    return say(
        "verify.no_longer",
        label=label,
        printed=printed_figure(claim, say),
        model=model_figure(claim.model, claim.figure.unit, say),
        verdict=say(f"verify.{claim.verdict}"),
        expected=say(f"verify.{claim.figure.expected}"),
    )


def surprises(claims: Sequence[Claim], found: Verification, say: Wording) -> str:
    """Return what the first of several claims of one kind is now, and how many they are."""
    first = surprise(claims[0], label(claims[0], found, say), say)
    return f"{first} {say('verify.so_many', count=len(claims))}" if len(claims) > 1 else first


def label(claim: Claim, found: Verification, say: Wording) -> str:
    """Return what the figure is of, the pathway and the age."""
    parts = [say(f"verify.what_{claim.figure.what}"), pathway_name(claim, found, say)]
    if claim.figure.age is not None:
        parts.append(say("verify.years_old", age=claim.figure.age))
    return ", ".join(part for part in parts if part)


def summary(found: Verification, say: Wording) -> str:
    """Return the verdict in one line."""
    return say(
        "verify.summary",
        count=len(found.claims),
        reproduced=found.reproduced,
        explained=found.explained,
        unexplained=found.unexplained or say("verify.nobody"),
    )
