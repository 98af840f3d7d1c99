"""Exact traces: each rule of a run on a few persons, with times worked out by hand."""

import numpy as np
import pytest

from sim.engine.reference import run
from sim.plan import FOREVER, Mortality
from sim.seconds import YEAR
from sim.stays import DIED, ENDED, GAVE_UP, GRANTED, HAS_DIED, HAS_LEFT, IS_THERE, OPEN
from tests.engine.plans import OUT, Person, places, plan, requests_of, rows_of, seats, stage

BED, FLAT = 0, 1


def test_stages_follow_one_another_and_the_last_is_left() -> None:
    stays = run(plan([stage("a", 10, leads_to=[(1, 1.0)]), stage("b", 5)], [Person(3)]))
    assert rows_of(stays) == [(0, 0, OUT, 3, 13), (0, 1, OUT, 13, 18)]
    assert (stays.final.tolist(), stays.gone.tolist()) == ([HAS_LEFT], [18])


def test_a_stage_without_length_ends_with_death_alone() -> None:
    stays = run(plan([stage("a")], [Person(0, death=7), Person(2)]))
    assert rows_of(stays) == [(0, 0, OUT, 0, 7), (1, 0, OUT, 2, 100)]
    assert (stays.final.tolist(), stays.gone.tolist()) == ([HAS_DIED, IS_THERE], [7, 100])


def test_pace_stretches_the_story_and_splitting_a_stage_moves_nothing() -> None:
    # 1.25 times 7 and 11 seconds of story: the first ends at round(8.75) = 9, all at round(22.5) = 22 (half to even)
    whole = run(plan([stage("a", 18)], [Person(pace=1.25)]))
    parts = run(plan([stage("a", 7, leads_to=[(1, 1.0)]), stage("b", 11)], [Person(pace=1.25)]))
    assert rows_of(whole) == [(0, 0, OUT, 0, 22)]
    assert rows_of(parts) == [(0, 0, OUT, 0, 9), (0, 1, OUT, 9, 22)]


def test_who_comes_first_gets_the_place_and_the_others_wait_outside() -> None:
    rows = [stage("bed", 10, place=BED)]
    stays = run(plan(rows, [Person(0), Person(2), Person(1)], places((0, BED, 1))))
    assert rows_of(stays) == [
        (0, 0, OUT, 0, 10),
        (1, OUT, 0, 2, 20),
        (1, 0, OUT, 20, 30),
        (2, OUT, 0, 1, 10),
        (2, 0, OUT, 10, 20),
    ]


def test_a_tie_goes_to_the_lower_row_and_priority_goes_before_time() -> None:
    rows = [stage("bed", 10, place=BED), stage("bed", 10, place=BED, priority=-1)]
    stays = run(plan(rows, [Person(0), Person(1), Person(1), Person(9, stage=1)], places((0, BED, 1))))
    entered = {person: start for person, at, waits, start, _ in rows_of(stays) if at != OUT}
    assert entered == {0: 0, 3: 10, 1: 20, 2: 30}


def test_waiting_people_stay_where_they_are_and_hold_what_they_hold() -> None:
    # Person 0 holds the flat until the bed is free at 30; person 1 then gets the flat at the same second.
    rows = [
        stage("flat", 10, leads_to=[(1, 1.0)], place=FLAT),
        stage("bed", 10, place=BED),
        stage("other", 30, place=BED),
    ]
    people = [Person(0), Person(5), Person(0, stage=2)]
    stays = run(plan(rows, people, places((0, BED, 1), (0, FLAT, 1))))
    assert rows_of(stays) == [
        (0, 0, OUT, 0, 10),
        (0, 0, 1, 10, 30),
        (0, 1, OUT, 30, 40),
        (1, OUT, 0, 5, 30),
        (1, 0, OUT, 30, 40),
        (1, 1, OUT, 40, 50),
        (2, 2, OUT, 0, 30),
    ]


def test_a_place_already_held_is_kept() -> None:
    rows = [stage("a", 10, leads_to=[(1, 1.0)], place=BED), stage("b", 10, place=BED)]
    stays = run(plan(rows, [Person(0), Person(1)], places((0, BED, 1))))
    assert rows_of(stays)[:2] == [(0, 0, OUT, 0, 10), (0, 1, OUT, 10, 20)]
    assert rows_of(stays)[2] == (1, OUT, 0, 1, 20)
    assert [row[:2] for row in requests_of(stays)] == [(0, BED), (1, BED)]


def test_who_gives_up_goes_elsewhere_or_leaves() -> None:
    rows = [
        stage("bed", 50, place=BED),
        stage("home", 5),
        stage("bed", 50, place=BED, patience=4, otherwise=1),
        stage("bed", 50, place=BED, patience=6),
    ]
    stays = run(plan(rows, [Person(0), Person(1, stage=2), Person(1, stage=3)], places((0, BED, 1))))
    assert rows_of(stays)[1:] == [(1, OUT, 2, 1, 5), (1, 1, OUT, 5, 10), (2, OUT, 3, 1, 7)]
    assert requests_of(stays)[1:] == [(1, BED, 1, 5, GAVE_UP), (2, BED, 1, 7, GAVE_UP)]
    assert stays.final.tolist() == [HAS_LEFT] * 3


def test_no_patience_is_a_loss_system() -> None:
    rows = [stage("bed", 10, place=BED, patience=0)]
    stays = run(plan(rows, [Person(0), Person(3), Person(10)], places((0, BED, 1))))
    assert requests_of(stays) == [(0, BED, 0, 0, GRANTED), (1, BED, 3, 3, GAVE_UP), (2, BED, 10, 10, GRANTED)]
    assert rows_of(stays) == [(0, 0, OUT, 0, 10), (2, 0, OUT, 10, 20)]


def test_death_ends_a_wait_and_frees_a_place_at_once() -> None:
    rows = [stage("bed", 50, place=BED)]
    people = [Person(0, death=12), Person(1, death=9), Person(2)]
    stays = run(plan(rows, people, places((0, BED, 1))))
    assert requests_of(stays) == [(0, BED, 0, 0, GRANTED), (1, BED, 1, 9, DIED), (2, BED, 2, 12, GRANTED)]


def test_death_comes_before_the_stages_end_of_the_same_second() -> None:
    stays = run(plan([stage("a", 10, leads_to=[(1, 1.0)]), stage("b", 10)], [Person(0, death=10)]))
    assert rows_of(stays) == [(0, 0, OUT, 0, 10)]
    assert stays.final.tolist() == [HAS_DIED]


def test_a_stage_that_is_the_wait_lasts_until_there_is_a_place() -> None:
    rows = [stage("wait", 7, leads_to=[(1, 1.0)], until_place=BED), stage("bed", 10, place=BED)]
    stays = run(plan(rows, [Person(0), Person(2)], places((0, BED, 1))))
    assert rows_of(stays) == [
        (0, 0, OUT, 0, 0),
        (0, 1, OUT, 0, 10),
        (1, 0, OUT, 2, 10),
        (1, 1, OUT, 10, 20),
    ]


def test_capacity_falls_and_moves_nobody_out() -> None:
    rows = [stage("bed", 20, place=BED)]
    stays = run(plan(rows, [Person(0), Person(0), Person(1)], places((0, BED, 2), (5, BED, 1))))
    assert [row[3:] for row in rows_of(stays) if row[1] == 0] == [(0, 20), (0, 20), (20, 40)]
    assert requests_of(stays)[2] == (2, BED, 1, 20, GRANTED)


def test_capacity_rises_and_lets_the_next_in() -> None:
    rows = [stage("bed", 20, place=BED)]
    stays = run(plan(rows, [Person(0), Person(1)], places((0, BED, 1), (5, BED, 2))))
    assert requests_of(stays)[1] == (1, BED, 1, 5, GRANTED)


def test_two_who_hold_what_the_other_waits_for_exchange() -> None:
    rows = [
        stage("bed", 10, leads_to=[(1, 1.0)], place=BED),
        stage("flat", 10, place=FLAT),
        stage("flat", 20, leads_to=[(3, 1.0)], place=FLAT),
        stage("bed", 10, place=BED),
    ]
    stays = run(plan(rows, [Person(0), Person(0, stage=2)], places((0, BED, 1), (0, FLAT, 1))))
    assert rows_of(stays) == [
        (0, 0, OUT, 0, 10),
        (0, 0, 1, 10, 20),
        (0, 1, OUT, 20, 30),
        (1, 2, OUT, 0, 20),
        (1, 3, OUT, 20, 30),
    ]


def test_an_exchange_passes_those_who_could_not_have_had_the_place() -> None:
    # Person 2 waits outside for the flat since 1, but the flat is never free: it changes hands between 0 and 1 at 20.
    rows = [
        stage("bed", 10, leads_to=[(1, 1.0)], place=BED),
        stage("flat", 90, place=FLAT),
        stage("flat", 20, leads_to=[(3, 1.0)], place=FLAT),
        stage("bed", 90, place=BED),
    ]
    people = [Person(0), Person(0, stage=2), Person(1, stage=1)]
    stays = run(plan(rows, people, places((0, BED, 1), (0, FLAT, 1))))
    assert (0, 1, OUT, 20, 100) in rows_of(stays)
    assert requests_of(stays)[-1][:3] == (2, FLAT, 1)
    assert requests_of(stays)[-1][4] in {OPEN, GRANTED}
    assert (2, OUT, 1, 1, 100) in rows_of(stays)


def test_the_design_s_worked_case() -> None:
    rows = [
        stage("holds A", 10, leads_to=[(2, 1.0)], place=0),
        stage("holds B", 10, leads_to=[(3, 1.0)], place=1),
        stage("wants B", place=1),
        stage("wants A", place=0),
        stage("wants B, 5 s", place=1, patience=5),
    ]
    people = [Person(0), Person(0, stage=1), Person(5, stage=4), Person(10, stage=3)]
    stays = run(plan(rows, people, places((0, 0, 1), (0, 1, 1), (10, 0, 2)), horizon=50, follow_up=60))
    assert requests_of(stays) == [
        (0, 0, 0, 0, GRANTED),
        (0, 1, 10, 60, OPEN),
        (1, 1, 0, 0, GRANTED),
        (1, 0, 10, 10, GRANTED),
        (2, 1, 5, 10, GRANTED),
        (3, 0, 10, 60, OPEN),
    ]


def test_seats_are_had_when_they_are_free_and_kept_into_the_next_stage() -> None:
    # One seat in all; person 0 holds 0.6 through two stages (0-20), person 1 wants 0.5 from 5 on and has it from 20.
    rows = [stage("a", 10, leads_to=[(1, 1.0)]), stage("b", 10), stage("c", 40)]
    people = [Person(0), Person(5, stage=2)]
    stays = run(plan(rows, people, places((0, BED, 1)), seats((0, 0, BED, 600), (1, 0, BED, 600), (2, 0, BED, 500))))
    held = list(zip(stays.seat_person, stays.seat, stays.seat_start, stays.seat_end, strict=True))
    assert held == [(0, 0, 0, 10), (0, 1, 10, 20), (1, 2, 20, 45)]
    assert requests_of(stays) == [(0, BED, 0, 0, GRANTED), (1, BED, 5, 20, GRANTED)]


def test_a_request_for_a_seat_ends_with_the_stage() -> None:
    rows = [stage("a", 90), stage("b", 10)]
    stays = run(
        plan(rows, [Person(0), Person(5, stage=1)], places((0, BED, 1)), seats((0, 0, BED, 600), (1, 0, BED, 500)))
    )
    assert requests_of(stays) == [(0, BED, 0, 0, GRANTED), (1, BED, 5, 15, ENDED)]


def test_who_waits_for_a_seat_keeps_the_place_in_the_queue_into_a_stage_that_wants_the_same() -> None:
    # Person 1 asks at 5 in stage c and goes on to d, which wants as much; person 2 asked at 8. The seat is free at 20.
    rows = [stage("a", 20), stage("b", 90), stage("c", 10, leads_to=[(3, 1.0)]), stage("d", 50)]
    seating = seats((0, 0, BED, 600), (1, 0, BED, 600), (2, 0, BED, 600), (3, 1, BED, 600))
    people = [Person(0), Person(5, stage=2), Person(8, stage=1)]
    stays = run(plan(rows, people, places((0, BED, 1)), seating))
    assert requests_of(stays) == [(0, BED, 0, 0, GRANTED), (1, BED, 5, 20, GRANTED), (2, BED, 8, 65, GRANTED)]
    assert list(zip(stays.seat_person, stays.seat, stays.seat_start, stays.seat_end, strict=True))[1] == (1, 3, 20, 65)


def test_a_stage_that_wants_less_or_is_more_urgent_asks_anew() -> None:
    rows = [
        stage("a", 20),
        stage("b", 10, leads_to=[(2, 1.0)]),
        stage("less", 50, leads_to=[(3, 1.0)]),
        stage("urgent", 50, priority=-1),
    ]
    seating = seats((0, 0, BED, 900), (1, 0, BED, 600), (2, 0, BED, 500), (3, 0, BED, 500))
    stays = run(plan(rows, [Person(0), Person(5, stage=1)], places((0, BED, 1)), seating))
    assert requests_of(stays)[1:] == [(1, BED, 5, 15, ENDED), (1, BED, 15, 20, GRANTED)]


def test_a_head_that_does_not_fit_holds_back_all_behind_it() -> None:
    rows = [stage("a", 50), stage("whole", 10, place=BED), stage("c", 50)]
    seating = seats((0, 0, BED, 500), (2, 0, BED, 300))
    stays = run(plan(rows, [Person(0), Person(1, stage=1), Person(2, stage=2)], places((0, BED, 1)), seating))
    assert requests_of(stays) == [(0, BED, 0, 0, GRANTED), (1, BED, 1, 50, GRANTED), (2, BED, 2, 52, ENDED)]


def test_death_rates_are_summed_to_the_second() -> None:
    # 3 a second in the first year of life, 5 in the second and after; twice that in stage 1.
    rate = np.array([[[3, 5], [3, 5]], [[6, 10], [6, 10]]], dtype=np.int64)
    rows = [stage("a", YEAR // 2, leads_to=[(1, 1.0)]), stage("b", rate=1)]
    # Half a year at 3, half a year at 6, then 10 a second: 4.5 YEAR + 25 units come 3 seconds into the second year.
    budget = 3 * YEAR // 2 + 6 * YEAR // 2 + 25
    lived = run(plan(rows, [Person(0, budget=budget)], mortality=Mortality(rate), horizon=9 * YEAR, follow_up=9 * YEAR))
    assert rows_of(lived) == [(0, 0, OUT, 0, YEAR // 2), (0, 1, OUT, YEAR // 2, YEAR + 3)]
    assert lived.final.tolist() == [HAS_DIED]


def test_waits_are_followed_past_the_horizon_and_what_is_open_then_says_so() -> None:
    rows = [stage("bed", 150, place=BED)]
    stays = run(plan(rows, [Person(0), Person(90), Person(91)], places((0, BED, 1)), horizon=100, follow_up=200))
    assert requests_of(stays) == [(0, BED, 0, 0, GRANTED), (1, BED, 90, 150, GRANTED), (2, BED, 91, 200, OPEN)]
    assert rows_of(stays) == [(0, 0, OUT, 0, 100), (1, OUT, 0, 90, 100), (2, OUT, 0, 91, 100)]


@pytest.mark.parametrize("late", [0, 1])
def test_a_place_freed_a_second_late_would_be_seen(late: int) -> None:
    stays = run(plan([stage("bed", 10 + late, place=BED)], [Person(0), Person(10)], places((0, BED, 1))))
    assert (requests_of(stays)[1] == (1, BED, 10, 10, GRANTED)) == (late == 0)


def test_death_by_nothing_is_no_death() -> None:
    stays = run(plan([stage("a")], [Person(0, budget=FOREVER)]))
    assert stays.final.tolist() == [IS_THERE]
