"""What is said of how many people there are: where the figures come from and how they are filled in.

In: ``Outlook``. Out: sentences in the reader's language, for the terminal and for pages.
"""

from __future__ import annotations

from collections.abc import Iterator

from sim.outlook import GroupOutlook, Outlook
from sim.presentation.figures import number
from sim.presentation.wording import Wording

FOLLOWING = ("people", "prevalence")
"""Ways that find new cases by a number of people, with the model's own length."""


def about(outlook: Outlook, say: Wording) -> Iterator[str]:
    """Yield what the figures are."""
    if outlook.made_up:
        yield say("outlook.made_up")
    yield say("outlook.at_new_year")
    if not outlook.inhabitants:
        yield say("outlook.no_projection")
    elif outlook.inhabitants[0].label:
        yield say("outlook.main", label=outlook.inhabitants[0].label)
    known = outlook.known
    if known and {*range(known[0], known[-1])} - {*known}:
        yield say("outlook.straight", given=", ".join(map(str, known)))
    if known and outlook.years[-1] > known[-1]:
        yield say("outlook.held", last=known[-1])


def group_notes(group: GroupOutlook, outlook: Outlook, say: Wording) -> Iterator[str]:
    """Yield what a reader must know of a group's figures."""
    counted, ways = group.with_condition, {one.way for one in group.readings}
    if counted is not None:
        if not all(one.published for one in counted.ages):
            yield say(f"outlook.filled_{counted.between}")
        yield say("outlook.ages_told_apart", source=outlook.life_table or say("outlook.nothing"))
    yield say("outlook.model_years", years=number(group.mean_years, 1, language=say.language))
    if ways & {*FOLLOWING}:
        yield say("outlook.follows", start=outlook.start)
    if counted is not None and counted.note:
        yield say("outlook.note", what=say("outlook.rates"), note=counted.note)
    for one in group.readings:
        if one.note and one.way != "prevalence":
            yield say("outlook.note", what=say(f"outlook.note_{one.way}"), note=one.note.strip())


def sources(outlook: Outlook) -> Iterator[str]:
    """Yield where the figures come from, each source once."""
    told = [outlook.source]
    for group in outlook.groups:
        told += [group.with_condition.source] if group.with_condition is not None else []
        told += [one.source for one in group.readings]
    yield from dict.fromkeys(text.strip().rstrip(".") for text in [*told, *outlook.sources] if text.strip())
