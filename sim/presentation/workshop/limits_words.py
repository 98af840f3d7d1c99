"""The questions turned round, answered in words: what a stage may cost at most, and how many must follow.

In: ``PersonLimits`` or ``PolicyLimits`` and a language. Out: pieces of HTML.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from sim.limits import PersonLimits, PolicyLimits, StageLimit
from sim.presentation.comparison_cells import GONE
from sim.presentation.courses import HALF_A_KRONE
from sim.presentation.figures import kroner, number, thousands
from sim.presentation.harmless import harmless
from sim.presentation.pages import head_cells
from sim.presentation.wording import Wording
from sim.presentation.wording.picture import money
from sim.presentation.workshop.following_words import WORDS, answer, percent


def person_limits_html(limits: PersonLimits, language: str) -> str:
    """Return, for each pathway but the baseline, how much dearer each of its stages may be."""
    shown, say = harmless(limits), Wording(language)
    parts = []
    for pathway in shown.pathways:
        key = _side(pathway.difference)
        name, other = (one.in_(language) for one in (pathway.name, shown.baseline))
        amount = money(abs(pathway.difference), language)
        told = say(f"{WORDS}.{key}", name=name or pathway.id, other=other, money=amount)
        parts.append(_sentence(told) + (_table(pathway.stages, say, "years", exact=True) if key != "equal" else ""))
    return f'<div class="limits">{"".join(parts)}</div>'


def policy_limits_html(limits: PolicyLimits, language: str) -> str:
    """Return how many must follow the policy, and how much dearer each of its stages may be."""
    shown, say = harmless(limits), Wording(language)
    key, amount = _side(shown.difference), money(abs(shown.difference), language)
    name = shown.name.in_(language) or shown.id
    question = say(f"{WORDS}.how_many", name=name, year=shown.year)
    big, *small = answer(shown, say)
    answered = f'<p class="answer"><strong>{escape(big)}</strong> {escape(" ".join(small))}</p>'
    following = f"<h3>{escape(question)}</h3>{answered}"
    if shown.following.case == "begins_later":
        return f'<div class="limits">{following}</div>'
    told = say(f"{WORDS}.policy_{key}", name=name, year=shown.year, money=amount)
    table = _table(shown.stages, say, "person_years", exact=False, year=shown.year) if key != "equal" else ""
    return f'<div class="limits">{following}{_sentence(told)}{table}</div>'


def _sentence(told: str) -> str:
    return f'<p class="told">{escape(told)}</p>'


def _side(difference: float) -> str:
    return "equal" if abs(difference) <= HALF_A_KRONE else "cheaper" if difference < 0 else "dearer"


def _table(stages: Sequence[StageLimit], say: Wording, years: str, *, exact: bool, year: int = 0) -> str:
    """Return the stages; ``exact`` where chance has moved nothing, so that every krone is meant."""
    dearer = any((one.extra or 0) < 0 for one in stages)
    heads = ("stage", years, "now", "must" if dearer else "may", "of_now")
    rows = "".join(_row(one, say, exact=exact, year=year) for one in stages)
    head = head_cells(say(f"{WORDS}.{key}") for key in heads)
    return f'<div class="scroll"><table class="limit"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'


def _row(one: StageLimit, say: Wording, *, exact: bool, year: int) -> str:
    language = say.language
    now = say(f"{WORDS}.not_known") if one.now is None else kroner(one.now, language=language)
    cells = [number(one.years, 1, language=language), now]
    head = f'<th scope="row">{escape(one.name.in_(language) or one.stage)}</th>'
    if one.extra is None:
        why = say(f"{WORDS}.nobody_there", year=year) if year else say(f"{WORDS}.nobody_comes")
        plain = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
        return f'<tr>{head}{plain}<td class="none" colspan="2">{escape(why)}</td></tr>'
    extra = (kroner if exact else thousands)(abs(one.extra), language=language)
    plain = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return f'<tr>{head}{plain}<td class="much">{escape(extra)}</td><td>{escape(_of_now(one, say))}</td></tr>'


def _of_now(one: StageLimit, say: Wording) -> str:
    if one.now is not None and one.now <= HALF_A_KRONE:
        return say(f"{WORDS}.free_already")
    share = one.share_of_now
    if share is None:
        return GONE
    return say(f"{WORDS}.not_enough") if share < -1 else percent(abs(share), say)
