"""What chance decides about everyone who starts, whichever policy holds.

In: an ``Outline``, a seed and a replication. Out: ``Drawn``: who starts when, and the ranks that are theirs. All
policies meet the same people and draws.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np

from sim.draws import Bits, Stream, uniforms
from sim.plan import FOREVER, Choices, Floats, Rows, Seconds, Whole
from sim.planning.arrivals import Arrivals, arrivals_of
from sim.planning.mortality import budgets
from sim.planning.outline import FOLLOW_UP_YEARS, GroupOutline, Outline
from sim.seconds import YEAR


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """Everyone, one a row, N of them, ordered by group, start and number.

    Attributes:
        group: number of the group.
        year: calendar year of the start.
        number: number within that year and group.
        start: second of arrival.
        age: seconds of age on arrival.
        sex: 0 for men, 1 for women.
        pathway: rank within a mix of pathways, in 53 bits.
        uptake: rank that says yes to a policy where it lies below the uptake.
        move: rank that moves where it lies below the share of those who move.
        pace: factors, one row a distribution, shape (paces, N).
        slowness: rank of the pace.
        budget: what death rates sum to until death, or ``FOREVER``.
        choices: branches and lengths of first visits.
    """

    group: Rows
    year: Whole
    number: Whole
    start: Seconds
    age: Seconds
    sex: Rows
    pathway: Bits
    uptake: Bits
    move: Bits
    pace: Floats
    budget: Whole
    choices: Choices

    def __len__(self) -> int:
        return len(self.start)

    def only(self, chosen: Whole) -> Drawn:
        """Return some of the people, by row."""
        own = {one.name: getattr(self, one.name)[..., chosen] for one in fields(self) if one.name != "choices"}
        stream = self.choices.stream
        assert stream is not None
        choices = Choices(
            branch=self.choices.branch[:, chosen],
            length=self.choices.length[:, chosen],
            stream=stream.only(chosen),
            branch_names=self.choices.branch_names,
            length_names=self.choices.length_names,
            length_ends=self.choices.length_ends,
            length_values=self.choices.length_values,
        )
        return Drawn(**own, choices=choices)


def draw_people(outline: Outline, seed: int, replication: int = 0) -> Drawn:
    """Return everyone who starts in one replication, history and follow-up included."""
    years = range(outline.first_year, outline.end_year + FOLLOW_UP_YEARS)
    came = [
        arrivals_of(
            one.group.arrivals, one.inflow.in_year, years, seed, replication, one.word, outline.municipality.start
        )
        for one in outline.groups
    ]
    group = np.repeat(np.arange(len(came), dtype=np.int32), [len(one.start) for one in came])
    start, year, number = (
        np.concatenate([one[column] for one in came] or [np.zeros(0, np.int64)]) for column in range(3)
    )
    words = np.array([one.word for one in outline.groups], dtype=np.uint64)[group]
    stream = Stream(seed, replication, words, year, number)
    slowness = stream.draw("pace")
    age, sex = _starts(outline.groups, came, stream)
    return Drawn(
        group=group,
        year=year,
        number=number,
        start=start,
        age=age,
        sex=sex,
        pathway=stream.draw("pathway"),
        uptake=stream.draw("uptake"),
        move=stream.draw("move"),
        pace=np.array([table.of(slowness) for table in outline.stages.paces]).reshape(
            len(outline.stages.paces), len(start)
        ),
        budget=_budgets(outline.groups, group, stream),
        choices=_choices(outline, stream),
    )


def _starts(groups: Sequence[GroupOutline], came: Sequence[Arrivals], stream: Stream) -> tuple[Seconds, Rows]:
    """Return ages and sexes; without ``starts`` everyone is like the persona."""
    rank, sex_rank = stream.draw("age"), uniforms(stream.draw("sex"))
    ages, sexes, first = [], [], 0
    for one, arrivals in zip(groups, came, strict=True):
        own = slice(first, first := first + len(arrivals.start))
        starts = one.group.starts
        women = starts.women.used if starts is not None else float(one.persona.sex == "female")
        ages.append(np.round(one.ages.of(rank[own]) * YEAR).astype(np.int64))
        sexes.append((sex_rank[own] < women).astype(np.int32))
    return np.concatenate(ages or [np.zeros(0, np.int64)]), np.concatenate(sexes or [np.zeros(0, np.int32)])


def _budgets(groups: Sequence[GroupOutline], group: Rows, stream: Stream) -> Whole:
    by_table = np.array([one.group.deaths == "life_table" for one in groups], dtype=np.bool_)[group]
    return np.where(by_table, budgets(stream.draw("death")), FOREVER)


def _choices(outline: Outline, stream: Stream) -> Choices:
    count, stages = len(stream.year), outline.stages
    branch = [stream.draw(name) for name in stages.branch_names]
    length = [
        np.round(table.of(stream.draw(name))).astype(np.int64)
        for name, table in zip(stages.length_names, stages.tables, strict=True)
    ]
    return Choices(
        branch=np.array(branch, dtype=np.int64).reshape(len(branch), count),
        length=np.array(length, dtype=np.int64).reshape(len(length), count),
        stream=stream,
        branch_names=tuple(stages.branch_names),
        length_names=tuple(stages.length_names),
        length_ends=tuple(table.ends for table in stages.tables),
        length_values=tuple(np.round(table.values).astype(np.int64) for table in stages.tables),
    )
