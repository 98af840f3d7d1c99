"""Crowded plans at random: a hundred people and more, on a grid of months or at any second.

For engines that must agree. A plan comes from a seed alone, so that thousands are made quickly; what is small and
shrinks well is in ``random_plans.py``. Every fourth plan is one of rings, and every fourth one of giving up: with the
others alone, some rules of a tie could be changed in one engine and nothing was seen for hundreds of plans.
"""

from __future__ import annotations

from dataclasses import fields

import numpy as np

from sim.draws import Stream, word_of
from sim.plan import FOREVER, LEAVES, NONE, Choices, Mortality, Moves, Plan
from sim.planning.quantiles import empirical
from sim.planning.rows import Row
from sim.seconds import MONTH, YEAR
from tests.engine.plans import Person, places, plan, seats, stage

OLDEST = 110
MORTALITY = Mortality(
    np.array([[[10 + 3 * age + rate * 40 for age in range(OLDEST)]] * 2 for rate in range(3)], dtype=np.int64)
)


class Crowd:
    """Draws one plan."""

    def __init__(self, seed: int) -> None:
        self.random = np.random.default_rng(seed)
        self.ties = bool(self.random.random() < 0.6)
        self.kinds = int(self.random.choice([0, 1, 2, 3, 4, 5]))
        self.many = int(self.random.integers(2, 9))
        self.people = int(self.random.choice([5, 30, 120]))
        self.seed = seed

    def plan(self) -> Plan:
        rows = [self._row(number) for number in range(self.many)]
        people = sorted((self._person() for _ in range(self.people)), key=lambda one: one.start)
        horizon = self._time(30, 120) or MONTH
        drawn = plan(
            rows,
            people,
            places(*self._capacities()) if self.kinds else None,
            seats(*self._seats()),
            mortality=MORTALITY,
            horizon=horizon,
            follow_up=horizon + self._time(0, 60),
            moves=self._moves(),
        )
        return with_chances(drawn, self.many, self.seed, self._time)

    def _time(self, low: int, high: int) -> int:
        """A time in seconds, between so many months: whole months, or any second."""
        if self.ties:
            return MONTH * int(self.random.integers(low, high + 1))
        return int(self.random.integers(low * MONTH, high * MONTH + 1))

    def _chance(self, share: float) -> bool:
        return bool(self.random.random() < share)

    def _kind(self, share: float) -> int:
        return int(self.random.integers(self.kinds)) if self.kinds and self._chance(share) else NONE

    def _row(self, number: int) -> Row:
        later = list(range(number + 1, self.many))
        back = number > 0 and self._chance(0.3)
        targets = [*later, *([int(self.random.integers(0, number))] if back else [])]
        chosen = list(dict.fromkeys(self.random.choice(targets, size=2).tolist())) if targets else []
        wait = self._kind(0.2) if later and not back else NONE
        return stage(
            f"s{number}",
            FOREVER if self._chance(0.05) else self._time(1, 24),
            leads_to=[(one, 1 / len(chosen)) for one in chosen] if self._chance(0.9) else [],
            own_length=0 if wait == NONE and self._chance(0.4) else NONE,
            choice=number if len(chosen) > 1 else NONE,
            place=self._kind(0.6),
            until_place=wait if chosen else NONE,
            priority=int(self.random.choice([0, 0, 1, -3])),
            patience=FOREVER if self._chance(0.6) else self._time(0, 6),
            otherwise=int(self.random.choice([*later, LEAVES])),
            rate=int(self.random.integers(0, 3)),
        )

    def _person(self) -> Person:
        start, by_table = self._time(0, 100), self._chance(0.6)
        return Person(
            start=start,
            stage=int(self.random.integers(0, self.many)),
            death=start + self._time(0, 120) if not by_table and self._chance(0.5) else FOREVER,
            budget=int(self.random.integers(1, 2 * 10**11)) if by_table else FOREVER,
            pace=1.0 if self.ties else float(self.random.gamma(4, 0.25)),
            age=YEAR * int(self.random.integers(60, 95)),
            sex=int(self.random.integers(0, 2)),
        )

    def _capacities(self) -> list[tuple[int, int, float]]:
        size = max(1.0, self.people / 8)
        changes = [(0, kind, round(self.random.uniform(0, size))) for kind in range(self.kinds)]
        for kind in range(self.kinds):
            changes += [(self._time(1, 90), kind, round(2 * self.random.uniform(0, size)) / 2) for _ in range(2)]
        return sorted(changes, key=lambda change: change[:2])

    def _seats(self) -> list[tuple[int, int, int, int]]:
        if not self.kinds or self._chance(0.5):
            return []
        often = int(self.random.integers(self.kinds))
        rows = {
            (int(stage), service): (
                often if self._chance(0.5) else int(self.random.integers(self.kinds)),
                int(self.random.choice([300, 500, 500])),
            )
            for stage in self.random.integers(0, self.many, 4)
            for service in range(3)
        }
        return sorted((*one, *what) for one, what in rows.items())

    def _moves(self) -> Moves | None:
        if self._chance(0.6):
            return None
        to = np.where(self.random.random(self.many) < 0.6, self.random.integers(0, self.many, self.many), NONE)
        return Moves(self._time(0, 60), to.astype(np.int32), self.random.random(self.people) < 0.7)


class Rings(Crowd):
    """Few places, all held by people who want each other's at the end of the same month."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.ties, self.kinds, self.many, self.people = True, 5, 10, 20

    def _row(self, number: int) -> Row:
        kind = number % self.kinds
        targets = [one for one in range(self.many) if one % self.kinds != kind]
        chosen = sorted(set(self.random.choice(targets, size=2).tolist()))
        return stage(
            f"s{number}",
            MONTH,
            leads_to=[(one, 1 / len(chosen)) for one in chosen],
            choice=number if len(chosen) > 1 else NONE,
            place=kind,
            priority=int(self.random.choice([0, 0, 1])),
        )

    def _person(self) -> Person:
        return Person(start=self._time(0, 2), stage=int(self.random.integers(0, self.many)))

    def _capacities(self) -> list[tuple[int, int, float]]:
        return [(0, kind, int(self.random.integers(1, 4))) for kind in range(self.kinds)]

    def _seats(self) -> list[tuple[int, int, int, int]]:
        return []

    def _moves(self) -> Moves | None:
        return None


class GivingUp(Crowd):
    """Little patience: many give up in the same second, and not all of them find a place elsewhere."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.ties, self.kinds, self.many, self.people = True, 3, 9, 60

    def _row(self, number: int) -> Row:
        later = list(range(number + 1, self.many))
        return stage(
            f"s{number}",
            self._time(1, 4),
            leads_to=[(int(self.random.choice(later)), 1.0)] if later else [],
            place=int(self.random.integers(0, self.kinds)),
            priority=int(self.random.choice([0, 0, 0, -1, 1])),
            patience=self._time(0, 3),
            otherwise=int(self.random.choice([*later, LEAVES])),
        )

    def _person(self) -> Person:
        return Person(start=self._time(0, 12), stage=int(self.random.integers(0, self.many)))


def crowd(seed: int) -> Plan:
    """The plan of a seed."""
    return (Crowd, Rings, Crowd, GivingUp)[seed % 4](seed).plan()


def with_chances(drawn: Plan, many: int, seed: int, time: object) -> Plan:
    count = len(drawn.people)
    numbers = np.arange(count, dtype=np.int64)
    stream = Stream(seed, 1, np.full(count, word_of("g"), dtype=np.uint64), np.zeros(count, np.int64), numbers)
    names = tuple(f"s{number}/next" for number in range(many))
    lengths = empirical([float(time(1, 30)) for _ in range(6)])  # type: ignore[operator]
    chances = Choices(
        branch=np.array([stream.draw(name) for name in names], dtype=np.int64),
        length=lengths.of(stream.draw("length")).astype(np.int64)[None],
        stream=stream,
        branch_names=names,
        length_names=("length",),
        length_ends=(lengths.ends,),
        length_values=(lengths.values.astype(np.int64),),
    )
    parts = {field.name: getattr(drawn, field.name) for field in fields(drawn)}
    return Plan(**{**parts, "choices": chances})
