"""New cases that make the number of people follow: by hand, and by walking the cohorts again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sim.planning.new_cases import following

START = 2025


def people_at(new: Mapping[int, float], there: Sequence[float], year: int) -> float:
    """Everyone of all cohorts who is there at a 1 January; those of long ago have the steady inflow."""
    steady = new[START - 1]
    return sum(new.get(year - age, steady) * share for age, share in enumerate(there))


def test_two_cohorts_by_hand() -> None:
    # Everyone is there at two 1 Januaries: 100 people are 50 new a year; 120 a year later are 50 of before and 70 new.
    new = following({2025: 100, 2026: 120, 2027: 120}, [0, 1, 1], START, 2027).by_year
    assert new == {2024: 50, 2025: 70, 2026: 50}


def test_who_starts_at_the_turn_of_the_year_is_there_at_once() -> None:
    new = following({2025: 100, 2026: 130}, [1, 1], START, 2027).by_year
    assert new == {2024: 50, 2025: 50, 2026: 80}


def test_nobody_starts_where_there_are_too_many_already() -> None:
    new = following({2025: 100, 2026: 10, 2027: 10, 2028: 10}, [0, 1, 0.5], START, 2028).by_year
    assert new[2025] == 0
    assert min(new.values()) == 0
    assert people_at(new, [0, 1, 0.5], 2026) == pytest.approx(100 / 3)


def test_a_flat_number_of_people_takes_the_steady_inflow_in_every_year() -> None:
    """The steady formula: people / mean years, which are the shares there added up."""
    there = [0.0, 0.98, 0.9, 0.7, 0.4, 0.1]
    new = following(dict.fromkeys(range(START, START + 31), 684.0), there, START, START + 30).by_year
    assert list(new.values()) == pytest.approx([684 / sum(there)] * 31, rel=1e-9)


@given(
    st.lists(st.floats(0, 1), min_size=1, max_size=12),
    st.lists(st.floats(0, 60), min_size=12, max_size=12),
    st.floats(100, 1000),
)
def test_the_number_of_people_is_followed_or_nobody_starts(
    falls: list[float], growth: list[float], people: float
) -> None:
    there = [0.0, 1.0]
    for fall in falls:
        there.append(there[-1] * fall)
    wanted = {START: people}
    for year, more in enumerate(growth, START + 1):
        wanted[year] = wanted[year - 1] + more - 20
    new = following(wanted, there, START, START + 12).by_year
    for year in range(START + 1, START + 13):
        found = people_at(new, there, year)
        assert found == pytest.approx(wanted[year], rel=1e-6) or (new[year - 1] == 0 and found > wanted[year])
