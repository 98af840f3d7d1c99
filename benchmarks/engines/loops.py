"""The jobs as one would write them first: a loop over a heap, and SimPy.

In: the plan of a job. Out: rows of (person, stage, waiting for, start, end). The heap's events are tuples; who waits
stands in a deque, and who died there is passed over.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator
from heapq import heapify, heappop, heappush, heapreplace

import simpy

from sim.plan import NONE, WHOLE_PLACE, Plan

Row = tuple[int, int, int, int, int]


def by_heap(plan: Plan) -> list[Row]:
    """Walk a job with a heap of (second, person)."""
    return heap_with_places(plan) if plan.places.kinds else heap_without_places(plan)


def heap_without_places(plan: Plan) -> list[Row]:
    lengths, since = plan.choices.length.tolist(), plan.people.start.tolist()
    stays: list[Row] = []
    write, last, stage_of = stays.append, len(lengths) - 1, [0] * len(since)
    events = [(start + own, person) for person, (start, own) in enumerate(zip(since, lengths[0], strict=True))]
    heapify(events)
    while events:
        now, person = events[0]
        stage = stage_of[person]
        write((person, stage, NONE, since[person], now))
        if stage == last:
            heappop(events)
            continue
        since[person], stage_of[person] = now, stage + 1
        heapreplace(events, (now + lengths[stage + 1][person], person))
    return stays


def heap_with_places(plan: Plan) -> list[Row]:
    lengths, since, death = plan.choices.length.tolist(), plan.people.start.tolist(), plan.people.death.tolist()
    place_of, free = plan.stages.place.tolist(), (plan.places.change_to // WHOLE_PLACE).tolist()
    queues: list[deque[int]] = [deque() for _ in free]
    stays: list[Row] = []
    write, last, people = stays.append, len(lengths) - 1, len(since)
    stage_of, waits = [0] * people, [False] * people
    due = [min(start + own, dies) for start, own, dies in zip(since, lengths[0], death, strict=True)]
    events = [(at, person) for person, at in enumerate(due)]
    heapify(events)

    def give_back(kind: int, now: int) -> None:
        """Hand a place on, and what its new holder gives back too."""
        while kind != NONE:
            queue = queues[kind]
            while queue and not waits[queue[0]]:
                queue.popleft()
            if not queue:
                free[kind] += 1
                return
            person = queue.popleft()
            stage = stage_of[person]
            waits[person] = False
            if now > since[person]:
                write((person, stage, stage + 1, since[person], now))
            kind = place_of[stage]
            enter(person, stage + 1, now)

    def enter(person: int, stage: int, now: int) -> None:
        since[person], stage_of[person] = now, stage
        due[person] = end = min(now + lengths[stage][person], death[person])
        heappush(events, (end, person))

    while events:
        now, person = heappop(events)
        if due[person] != now:
            continue
        stage, dies = stage_of[person], now == death[person]
        write((person, stage, stage + 1 if waits[person] else NONE, since[person], now))
        if dies or stage == last:
            waits[person], due[person] = False, NONE
            give_back(place_of[stage], now)
            continue
        wanted = place_of[stage + 1]
        if wanted == NONE or free[wanted]:
            if wanted != NONE:
                free[wanted] -= 1
            enter(person, stage + 1, now)
            give_back(place_of[stage], now)
        else:
            queues[wanted].append(person)
            waits[person], since[person], due[person] = True, now, death[person]
            heappush(events, (death[person], person))
    return stays


def by_simpy(plan: Plan) -> list[Row]:
    """Walk a job with a process a person, a timeout a stage and a resource a kind of place."""
    environment = simpy.Environment()
    lengths, starts, death = plan.choices.length.tolist(), plan.people.start.tolist(), plan.people.death.tolist()
    resources = [simpy.Resource(environment, int(many) // WHOLE_PLACE) for many in plan.places.change_to]
    wanted = [None if kind == NONE else resources[kind] for kind in plan.stages.place.tolist()]
    stays: list[Row] = []

    def person(number: int) -> Generator[simpy.Event]:
        yield environment.timeout(starts[number])
        held = None
        for stage, resource in enumerate(wanted):
            request = None
            if resource is not None:
                since = environment.now
                request = resource.request()
                yield request | environment.timeout(death[number] - since)
                if environment.now > since:
                    stays.append((number, stage - 1, stage, since, environment.now))
                if not request.triggered:
                    request.cancel()
                    break
            if held is not None:
                held.resource.release(held)
            held, start = request, environment.now
            yield environment.timeout(min(lengths[stage][number], death[number] - start))
            stays.append((number, stage, NONE, start, environment.now))
            if environment.now == death[number]:
                break
        if held is not None:
            held.resource.release(held)

    for number in range(len(starts)):
        environment.process(person(number))
    environment.run()
    return stays
