"""What chance decides about everyone who starts, whichever policy holds.

In: an ``Outline``, a seed and a replication. Out: ``Drawn``: who starts when, and the ranks that are theirs. All
policies meet the same people and draws.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

import numpy as np

from sim.draws import Bits, Stream, uniforms
from sim.plan import FOREVER, Choices, Floats, Rows, Seconds, Whole
from sim.planning.arrivals import Arrivals, arrivals_of
from sim.planning.drawing import PLAIN, Drawing
from sim.planning.mortality import budgets
from sim.planning.outline import GroupOutline, Outline
from sim.planning.quantiles import Quantiles
from sim.seconds import YEAR


@dataclass(frozen=True, eq=False)
class Drawn:
    """Everyone, one a row, N of them, ordered by group, start and number.

    What only some policies ask for is drawn when it is asked for; it is the same whenever that is.

    Attributes:
        group: number of the group.
        year: calendar year of the start.
        number: number within that year and group.
        start: second of arrival.
        age: seconds of age on arrival.
        sex: 0 for men, 1 for women.
        pace: factors, one row a distribution, shape (paces, N).
        budget: what death rates sum to until death, or ``FOREVER``.
        choices: branches and lengths of first visits.
        stream: the draws of everyone.
        drawing: the way to draw.
    """

    group: Rows
    year: Whole
    number: Whole
    start: Seconds
    age: Seconds
    sex: Rows
    pace: Floats
    budget: Whole
    choices: Choices
    stream: Stream
    drawing: Drawing

    def __len__(self) -> int:
        return len(self.start)

    @cached_property
    def pathway(self) -> Bits:
        """Ranks within a mix of pathways, in 53 bits."""
        return self.drawing.draw(self.stream, "pathway")

    @cached_property
    def uptake(self) -> Bits:
        """Ranks that say yes to a policy where they lie below the uptake."""
        return self.drawing.draw(self.stream, "uptake")

    @cached_property
    def move(self) -> Bits:
        """Ranks that move where they lie below the share of those who move."""
        return self.drawing.draw(self.stream, "move")

    def rows_of(self, group: int) -> slice:
        """Return the rows of a group, which stand together."""
        first, end = np.searchsorted(self.group, [group, group + 1]).tolist()
        return slice(first, end)

    def between(self, start: int, end: int) -> Drawn:
        """Return those who start in the years from ``start`` until ``end``, the same object every time."""
        if (start, end) not in self._parts:
            self._parts[start, end] = self.only(np.nonzero((self.year >= start) & (self.year < end))[0])
        return self._parts[start, end]

    @cached_property
    def _parts(self) -> dict[tuple[int, int], Drawn]:
        return {}

    def only(self, chosen: Whole) -> Drawn:
        """Return some of the people, by row."""
        columns = ("group", "year", "number", "start", "age", "sex", "pace", "budget")
        stream = self.stream.only(chosen)
        # Rows stay rows in memory, which an index behind a colon does not see to: kernels are made for one order.
        branch, length = (np.take(one, chosen, axis=1) for one in (self.choices.branch, self.choices.length))
        return Drawn(
            **{name: np.take(getattr(self, name), chosen, axis=-1) for name in columns},
            choices=replace(self.choices, branch=branch, length=length, stream=stream),
            stream=stream,
            drawing=self.drawing,
        )


def draw_people(outline: Outline, seed: int, replication: int = 0, drawing: Drawing = PLAIN) -> Drawn:
    """Return everyone who starts in one replication, history and follow-up included."""
    came = [
        arrivals_of(
            one.group.arrivals,
            new_cases.__getitem__,
            outline.years,
            seed,
            replication,
            one.word,
            outline.municipality.start,
            drawing,
        )
        for one, new_cases in zip(outline.groups, outline.new_cases, strict=True)
    ]
    group = np.repeat(np.arange(len(came), dtype=np.int32), [len(one.start) for one in came])
    start, year, number = (
        np.concatenate([one[column] for one in came] or [np.zeros(0, np.int64)]) for column in range(3)
    )
    words = np.array([one.word for one in outline.groups], dtype=np.uint64)[group]
    stream = Stream(seed, replication, words, year, number)
    age, sex = _starts(outline.groups, came, stream, drawing)
    return Drawn(
        group=group,
        year=year,
        number=number,
        start=start,
        age=age,
        sex=sex,
        pace=_paces(outline.stages.paces, stream, drawing),
        budget=_budgets(outline.groups, group, stream, drawing),
        choices=_choices(outline, stream, drawing),
        stream=stream,
        drawing=drawing,
    )


def _starts(
    groups: Sequence[GroupOutline], came: Sequence[Arrivals], stream: Stream, drawing: Drawing
) -> tuple[Seconds, Rows]:
    """Return ages and sexes; without ``starts`` everyone is like the persona."""
    age, sex = np.zeros(len(stream.year), dtype=np.int64), np.zeros(len(stream.year), dtype=np.int32)
    ranks = cache(lambda decision: drawing.draw(stream, decision))
    first = 0
    for one, arrivals in zip(groups, came, strict=True):
        own = slice(first, first := first + len(arrivals.start))
        starts = one.group.starts
        women = starts.women.used if starts is not None else float(one.persona.sex == "female")
        seconds = np.round(one.ages.values * YEAR).astype(np.int64)
        age[own] = seconds[0] if len(seconds) == 1 else seconds[drawing.cells(one.ages, ranks("age")[own])]
        sex[own] = women if women in {0.0, 1.0} else uniforms(ranks("sex")[own]) < women
    return age, sex


def _paces(tables: Sequence[Quantiles], stream: Stream, drawing: Drawing) -> Floats:
    """Return everyone's factors: one rank a person, read in every table."""
    found = np.empty((len(tables), len(stream.year)))
    ranks = cache(lambda: drawing.draw(stream, "pace"))
    for row, table in enumerate(tables):
        found[row] = table.values[0] if len(table.values) == 1 else drawing.values(table, ranks())
    return found


def _budgets(groups: Sequence[GroupOutline], group: Rows, stream: Stream, drawing: Drawing) -> Whole:
    by_table = [one.group.deaths == "life_table" for one in groups]
    if not any(by_table):
        return np.full(len(group), FOREVER, dtype=np.int64)
    drawn = budgets(drawing.draw(stream, "death"))
    return drawn if all(by_table) else np.where(np.array(by_table)[group], drawn, FOREVER)


def _choices(outline: Outline, stream: Stream, drawing: Drawing) -> Choices:
    count, stages = len(stream.year), outline.stages
    branch, length = (np.empty((len(rows), count), np.int64) for rows in (stages.branch_names, stages.length_names))
    for row, name in enumerate(stages.branch_names):
        branch[row] = drawing.draw(stream, name)
    ends, values = outline.length_cells
    for row, (name, table) in enumerate(zip(stages.length_names, stages.tables, strict=True)):
        length[row] = values[row][drawing.cells(table, drawing.draw(stream, name))]
    return Choices(
        branch=branch,
        length=length,
        stream=stream,
        branch_names=tuple(stages.branch_names),
        length_names=tuple(stages.length_names),
        length_ends=ends,
        length_values=values,
    )
