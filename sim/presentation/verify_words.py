"""A verification in words.

In: ``Claim`` and ``Verification``. Out: labels, figures and sentences in the reader's language, without any layout.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sim.presentation.figures import kroner, millions, number
from sim.presentation.wording import Wording
from sim.verdicts import Claim, Counting, Unit, Verification

# How many decimals a figure is printed with, and how many the model's is shown with beside it.
DECIMALS: dict[Unit, tuple[int, int]] = {
    "NOK": (0, 0),
    "million_NOK": (0, 2),
    "hours": (0, 1),
    "hours_a_week": (1, 2),
    "a_week": (0, 1),
    "fte_years": (1, 3),
    "fte": (2, 3),
    "years": (0, 0),
    "lines": (0, 0),
    "people": (0, 0),
    "year": (0, 0),
    "percent": (1, 2),
    "places": (0, 1),
    "steps": (0, 0),
    "titles": (0, 0),
}
COUNTS = {"age", "lines", "years", "months", "new", "other_new", "people", "other_people", "fte", "year"}
COUNTS |= {"printed_saving", "printed_extra"}
TENTHS = {"saving", "extra", "years_left"}
HUNDREDTHS = {"implied"}
MILLIONS = {"saved", "dearer"}

# What is said about a reason beyond its few words, each part with the value without which it is not said.
NOTES = {
    "rounded_lines": (("note_rounded_lines", "lines"),),
    "other_inflow": (
        ("note_other_inflow", "people"),
        ("note_maybe_staffing", "fte"),
        ("note_maybe_life_table", "years_left"),
        ("note_maybe_not", "people"),
    ),
    "from_that_year": (("note_from_that_year", "saved"), ("note_from_that_year_invested", "dearer")),
}


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


def row_name(claim: Claim, found: Verification, say: Wording) -> str:
    """Return what a row of sums is about: a year, a pathway or the municipality."""
    if claim.figure.year is not None:
        return say("verify.year_number", year=claim.figure.year)
    if claim.figure.step is not None:
        return say("verify.step", code=claim.figure.step)
    if claim.figure.ladder is not None:
        return found.names[claim.figure.ladder].in_(say.language)
    if claim.figure.service is not None:
        service = claim.figure.service
        return found.names[service].in_(say.language) if service in found.names else service
    if claim.figure.unit == "fte":
        return say("verify.alternative_1")
    return pathway_name(claim, found, say) or (found.readings.name if found.readings is not None else "")


def result(claim: Claim, say: Wording) -> str:
    """Return the verdict with its reason."""
    verdict = say(f"verify.{claim.verdict}")
    if claim.figure.what == "bought" and claim.verdict == "reproduced":
        room = number(claim.figure.tolerance, 2, language=say.language)
        return say("verify.within", verdict=verdict, room=room)
    if claim.reason is None:
        return verdict
    return f"{verdict}: {say(f'verify.{claim.reason}', **_counts(claim, say))}"


def notes(claim: Claim, found: Verification, say: Wording) -> Iterator[str]:
    """Yield what a short reason means, where its few words do not say it."""
    values = {key: _word(key, value, say) for key, value in claim.values.items()}
    if "implied" in values:
        yield say(
            "verify.note_implied", service=row_name(claim, found, say), printed=printed_figure(claim, say), **values
        )
    parts = [say(f"verify.{key}", name=found.persona, **values) for key, needed in _notes(claim) if needed in values]
    if parts:
        yield " ".join(parts)


def _notes(claim: Claim) -> tuple[tuple[str, str], ...]:
    return NOTES.get(claim.reason or "", ())


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
    if key in MILLIONS:
        return millions(value, language=say.language)
    if key in COUNTS or key in TENTHS:
        return number(value, 1 if key in TENTHS else 0, language=say.language)
    if key in HUNDREDTHS:
        return number(value, 2, language=say.language)
    return kroner(value, language=say.language)


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
    about = (
        row_name(claim, found, say)
        if claim.figure.service or claim.figure.step or claim.figure.ladder
        else pathway_name(claim, found, say)
    )
    parts = [say(f"verify.what_{claim.figure.what}"), about]
    if claim.figure.age is not None:
        parts.append(say("verify.years_old", age=claim.figure.age))
    if claim.figure.year is not None:
        parts.append(say("verify.year_number", year=claim.figure.year))
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
