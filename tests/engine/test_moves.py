"""Exact traces of people whom a policy moves: each rule on a few persons, with times worked out by hand."""

import numpy as np
import pytest

from sim.engine.reference import run
from sim.plan import NONE, Moves
from sim.stays import ENDED, GRANTED, HAS_DIED, HAS_LEFT, OPEN
from tests.engine.plans import OUT, Person, places, plan, requests_of, rows_of, seats, stage

BED, FLAT = 0, 1


def moves(at: int, to: list[int], who: list[bool]) -> Moves:
    return Moves(at, np.array(to, dtype=np.int32), np.array(who, dtype=np.bool_))


def test_those_in_the_stage_enter_the_target_anew_and_the_others_keep_theirs() -> None:
    # Person 1 is in another stage, person 2 does not move, person 3 arrives on the day itself.
    rows = [stage("a", 50, leads_to=[(1, 1.0)]), stage("b", 10), stage("target", 20)]
    people = [Person(0), Person(0, stage=1), Person(0), Person(5)]
    stays = run(plan(rows, people, moves=moves(5, [2, NONE, NONE], [True, True, False, True])))
    assert rows_of(stays) == [
        (0, 0, OUT, 0, 5),
        (0, 2, OUT, 5, 25),
        (1, 1, OUT, 0, 10),
        (2, 0, OUT, 0, 50),
        (2, 1, OUT, 50, 60),
        (3, 0, OUT, 5, 55),
        (3, 1, OUT, 55, 65),
    ]
    assert stays.final.tolist() == [HAS_LEFT] * 4


def test_the_story_of_the_target_begins_anew_at_the_person_s_pace() -> None:
    # At a pace of 1.25: 8 s of story end at 10; then, from 12 on, 7 s anew take round(8.75) = 9 s.
    rows = [stage("a", 8, leads_to=[(1, 1.0)]), stage("b", 30), stage("target", 7)]
    stays = run(plan(rows, [Person(pace=1.25)], moves=moves(12, [NONE, 2, NONE], [True])))
    assert rows_of(stays) == [(0, 0, OUT, 0, 10), (0, 1, OUT, 10, 12), (0, 2, OUT, 12, 21)]


def test_a_mover_waits_where_they_are_and_keeps_the_place_until_the_new_one_is_granted() -> None:
    # Person 0 holds the flat and waits for the bed that person 1 has until 40; person 2 gets the flat at 40.
    rows = [stage("flat", 60, place=FLAT), stage("bed", 30, place=BED), stage("other", 40, place=BED)]
    people = [Person(0), Person(0, stage=2), Person(2)]
    moving = moves(10, [1, NONE, NONE], [True, True, False])
    stays = run(plan(rows, people, places((0, BED, 1), (0, FLAT, 1)), moves=moving))
    assert rows_of(stays) == [
        (0, 0, OUT, 0, 10),
        (0, 0, 1, 10, 40),
        (0, 1, OUT, 40, 70),
        (1, 2, OUT, 0, 40),
        (2, OUT, 0, 2, 40),
        (2, 0, OUT, 40, 100),
    ]
    assert requests_of(stays) == [
        (0, FLAT, 0, 0, GRANTED),
        (0, BED, 10, 40, GRANTED),
        (1, BED, 0, 0, GRANTED),
        (2, FLAT, 2, 40, GRANTED),
    ]


def test_a_mover_leaves_the_old_queue_for_the_next_in_it() -> None:
    # Person 1 would be first for the bed at 30; having moved home at 20, person 2 gets it.
    rows = [stage("bed", 30, place=BED), stage("home", 5, leads_to=[(0, 1.0)]), stage("target", 9)]
    people = [Person(0), Person(1, stage=1), Person(2, stage=1)]
    stays = run(plan(rows, people, places((0, BED, 1)), moves=moves(20, [NONE, 2, NONE], [False, True, False])))
    assert rows_of(stays)[1:4] == [(1, 1, OUT, 1, 6), (1, 1, 0, 6, 20), (1, 2, OUT, 20, 29)]
    assert requests_of(stays)[1:] == [(1, BED, 6, 20, ENDED), (2, BED, 7, 30, GRANTED)]


def test_a_place_that_the_target_needs_too_is_kept() -> None:
    rows = [stage("bed", 50, place=BED), stage("target", 10, place=BED)]
    stays = run(plan(rows, [Person(0), Person(1)], places((0, BED, 1)), moves=moves(20, [1, NONE], [True, False])))
    assert rows_of(stays) == [(0, 0, OUT, 0, 20), (0, 1, OUT, 20, 30), (1, OUT, 0, 1, 30), (1, 0, OUT, 30, 80)]


def test_a_stage_that_ends_on_the_day_ends_before_the_move() -> None:
    rows = [stage("a", 10, leads_to=[(1, 1.0)]), stage("b", 10), stage("target", 10)]
    stays = run(plan(rows, [Person(0)], moves=moves(10, [2, NONE, NONE], [True])))
    assert rows_of(stays) == [(0, 0, OUT, 0, 10), (0, 1, OUT, 10, 20)]


def test_a_request_of_the_day_itself_is_never_made() -> None:
    # The stage ends at 10 and the bed would be asked for at 10; the move comes between.
    rows = [stage("a", 10, leads_to=[(1, 1.0)]), stage("bed", 10, place=BED), stage("target", 10)]
    stays = run(plan(rows, [Person(0)], places((0, BED, 1)), moves=moves(10, [2, NONE, NONE], [True])))
    assert rows_of(stays) == [(0, 0, OUT, 0, 10), (0, 2, OUT, 10, 20)]
    assert requests_of(stays) == []


def test_who_waits_as_a_stage_moves_too_and_who_waits_outside_does_not() -> None:
    rows = [
        stage("wait", 7, leads_to=[(1, 1.0)], until_place=BED),
        stage("bed", 90, place=BED),
        stage("target", 10),
    ]
    people = [Person(0, stage=1), Person(1), Person(2, stage=1)]
    stays = run(plan(rows, people, places((0, BED, 1)), moves=moves(20, [2, NONE, NONE], [True] * 3)))
    assert rows_of(stays)[1:] == [(1, 0, OUT, 1, 20), (1, 2, OUT, 20, 30), (2, OUT, 1, 2, 90), (2, 1, OUT, 90, 100)]
    assert requests_of(stays)[1] == (1, BED, 1, 20, ENDED)


def test_two_who_move_into_each_other_s_places_exchange() -> None:
    rows = [
        stage("bed", 50, place=BED),
        stage("flat", 50, place=FLAT),
        stage("to flat", 10, place=FLAT),
        stage("to bed", 10, place=BED),
    ]
    people = [Person(0), Person(0, stage=1)]
    moving = moves(20, [2, 3, NONE, NONE], [True, True])
    stays = run(plan(rows, people, places((0, BED, 1), (0, FLAT, 1)), moves=moving))
    assert rows_of(stays) == [(0, 0, OUT, 0, 20), (0, 2, OUT, 20, 30), (1, 1, OUT, 0, 20), (1, 3, OUT, 20, 30)]


def test_the_dead_do_not_move_and_death_still_comes_to_those_who_did() -> None:
    rows = [stage("a"), stage("target", 50)]
    people = [Person(0, death=20), Person(0, death=40)]
    stays = run(plan(rows, people, moves=moves(20, [1, NONE], [True, True])))
    assert rows_of(stays) == [(0, 0, OUT, 0, 20), (1, 0, OUT, 0, 20), (1, 1, OUT, 20, 40)]
    assert stays.final.tolist() == [HAS_DIED, HAS_DIED]


@pytest.mark.parametrize("day", [150, 250])
def test_a_move_after_the_horizon_is_not_seen(day: int) -> None:
    rows = [stage("a", place=BED), stage("target", 10)]
    stays = run(plan(rows, [Person(0), Person(1)], places((0, BED, 1)), moves=moves(day, [1, NONE], [True, True])))
    assert rows_of(stays) == [(0, 0, OUT, 0, 100), (1, OUT, 0, 1, 100)]
    assert requests_of(stays)[1][2:] == ((1, 150, GRANTED) if day == 150 else (1, 200, OPEN))


def test_seats_are_given_back_when_the_target_is_entered() -> None:
    rows = [stage("a", 50), stage("target", 10), stage("b", 50)]
    seating = seats((0, 0, BED, 600), (2, 0, BED, 600))
    moving = moves(20, [1, NONE, NONE], [True, False])
    stays = run(plan(rows, [Person(0), Person(1, stage=2)], places((0, BED, 1)), seating, moves=moving))
    held = list(zip(stays.seat_person.tolist(), stays.seat_start.tolist(), stays.seat_end.tolist(), strict=True))
    assert held == [(0, 0, 20), (1, 20, 51)]
