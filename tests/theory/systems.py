"""Plans for systems that theory knows: arrivals as a Poisson stream, lengths out of planning's own tables."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sim.draws import Bits, Stream, word_of
from sim.plan import FOREVER, WHOLE_PLACE, Choices, Mortality, People, Places, Plan, StageKey, Whole
from sim.planning.arrivals import Arrivals, arrivals_of
from sim.planning.quantiles import Quantiles
from sim.planning.rows import Row, no_choices, no_mortality, no_places, no_seats, stages_of
from sim.seconds import YEAR

SEED = 20_250_212


def arriving(name: str, per_year: float, years: int, replication: int) -> tuple[Arrivals, Stream]:
    """Return a Poisson stream of people from second 0 on, and their draws; each name has a stream of its own."""
    arrivals = arrivals_of("poisson", lambda _: per_year, range(years), SEED, replication, word_of(name))
    words = np.full(len(arrivals.start), word_of(name), dtype=np.uint64)
    return arrivals, Stream(SEED, replication, words, arrivals.year, arrivals.number)


def row(name: str, **settings: object) -> Row:
    return Row(StageKey("theory", name), **settings)  # type: ignore[arg-type]


def people_at(start: Whole, *, age: int = 0, sex: int = 0, budget: Whole | None = None) -> People:
    """Return people who all begin in the first stage, at the pace of the story."""
    count = len(start)
    forever = np.full(count, FOREVER, dtype=np.int64)
    return People(
        start=start,
        stage=np.zeros(count, dtype=np.int32),
        age=np.full(count, age, dtype=np.int64),
        sex=np.full(count, sex, dtype=np.int32),
        pace=np.ones((1, count)),
        death=forever,
        budget=forever if budget is None else budget,
    )


def choices(stream: Stream, branches: Sequence[str], lengths: Sequence[tuple[str, Quantiles]]) -> Choices:
    """Return the draws of branches and lengths, by name."""
    count = len(stream.year)
    branch = np.array([stream.draw(name) for name in branches], dtype=np.int64).reshape(-1, count)
    length = np.array([in_seconds(table, stream.draw(name)) for name, table in lengths], dtype=np.int64)
    return Choices(
        branch=branch,
        length=length.reshape(-1, count),
        stream=stream,
        branch_names=tuple(branches),
        length_names=tuple(name for name, _ in lengths),
        length_ends=tuple(table.ends for _, table in lengths),
        length_values=tuple(np.round(table.values).astype(np.int64) for _, table in lengths),
    )


def in_seconds(table: Quantiles, bits: Bits) -> Whole:
    return np.round(table.of(bits)).astype(np.int64)


def limited(count: int | None) -> Places:
    """Return one kind of which there are so many places, or none that is limited."""
    if count is None:
        return no_places()
    zero = np.zeros(1, dtype=np.int64)
    return Places(("place",), zero, zero.astype(np.int32), np.array([WHOLE_PLACE * count], dtype=np.int64))


def plan_of(
    rows: Sequence[Row],
    people: People,
    horizon: int,
    *,
    chances: Choices | None = None,
    count: int | None = None,
    mortality: Mortality | None = None,
) -> Plan:
    stages, branches = stages_of(rows)
    return Plan(
        stages,
        branches,
        chances or no_choices(len(people)),
        mortality or no_mortality(),
        people,
        limited(count),
        no_seats(),
        horizon,
        horizon + 5 * YEAR,
    )


def one_stage(
    name: str,
    table: Quantiles,
    per_year: float,
    years: int,
    replication: int,
    *,
    count: int | None = None,
    patience: int = FOREVER,
) -> Plan:
    """Return a plan of a single stage: arrivals, a length of its own, and so many places."""
    arrivals, stream = arriving(name, per_year, years, replication)
    stage = row("stage", own_length=0, place=-1 if count is None else 0, patience=patience)
    chances = choices(stream, (), [("stage/length", table)])
    return plan_of([stage], people_at(arrivals.start), years * YEAR, chances=chances, count=count)
