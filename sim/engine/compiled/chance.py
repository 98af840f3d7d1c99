"""What chance decides on a visit, in machine code.

In: the ways and the crowd, a person and a stage. Out: the stage that follows, or a length. The bits are those of
``sim.draws``: Philox 4x64 with ten rounds.
"""

from __future__ import annotations

import numpy as np

from sim.draws import BITS, MULTIPLIERS, ROUNDS, WEYL
from sim.engine.compiled.tables import Crowd, Record, Ways
from sim.kernels import apart, kernel
from sim.plan import FOREVER, LEAVES, NONE

FACTOR0, FACTOR1 = MULTIPLIERS
STEP0, STEP1 = WEYL
U32 = np.uint64(32)
LOW = np.uint64(0xFFFFFFFF)
SHIFT = np.uint64(64 - BITS)


@kernel
def high_word(factor: np.uint64, word: np.uint64) -> np.uint64:
    """Return the high 64 bits of a product of 128."""
    a_high, a_low = factor >> U32, factor & LOW
    b_high, b_low = word >> U32, word & LOW
    low, middle, other = a_low * b_low, a_high * b_low, a_low * b_high
    carry = (low >> U32) + (middle & LOW) + (other & LOW)
    return a_high * b_high + (middle >> U32) + (other >> U32) + (carry >> U32)


@apart
def philox(x0: np.uint64, x1: np.uint64, x2: np.uint64, x3: np.uint64, k0: np.uint64, k1: np.uint64) -> np.uint64:
    """Return the first word for one counter."""
    for _ in range(ROUNDS):
        low0, low1 = FACTOR0 * x0, FACTOR1 * x2
        high0, high1 = high_word(FACTOR0, x0), high_word(FACTOR1, x2)
        x0, x1, x2, x3 = high1 ^ x1 ^ k0, low1, high0 ^ x3 ^ k1, low0
        k0, k1 = k0 + STEP0, k1 + STEP1
    return x0


@kernel
def later_draw(crowd: Crowd, person: int, decision: Record, visit: int) -> int:
    """Return the 53 bits of a decision on a later visit."""
    group, rank, word = crowd.group[person], crowd.rank[person], np.uint64(decision.word)
    drawn = philox(group, rank, word, np.uint64(visit), crowd.key[0], crowd.key[1])
    return np.int64(drawn >> SHIFT)  # type: ignore[return-value]


@kernel
def visit_of(crowd: Crowd, person: int, decision: Record) -> int:
    """Count how often something has been decided for a person; always 0 where nothing can be decided twice."""
    if len(crowd.visits) == 0:
        return 0
    visit = crowd.visits[person, decision.number]
    crowd.visits[person, decision.number] = visit + 1
    return visit


@kernel
def next_stage(ways: Ways, crowd: Crowd, person: int, stage: int) -> int:
    """Return where a person goes from a stage."""
    own = ways.stages[stage]
    first, count = own.branch_first, own.branch_count
    if count == 0:
        return LEAVES
    if count > 1:
        decision = ways.choices[own.choice]
        visit = visit_of(crowd, person, decision)
        bits = crowd.branch[own.choice, person]
        if visit > 0:
            bits = later_draw(crowd, person, decision, visit)
        while ways.branches[first].bound <= bits:
            first += 1
    return ways.branches[first].stage


@kernel
def own_length(ways: Ways, crowd: Crowd, person: int, row: int) -> int:
    """Return the seconds of a length that is drawn by itself."""
    decision = ways.lengths[row]
    visit = visit_of(crowd, person, decision)
    if visit == 0:
        return crowd.length[row, person]
    bits = later_draw(crowd, person, decision, visit)
    low, high = decision.cell_first, decision.cell_first + decision.cell_count
    while low < high:
        middle = (low + high) >> 1
        if ways.cells[middle].end <= bits:
            low = middle + 1
        else:
            high = middle
    return ways.cells[low].value


@kernel
def end_of_stage(ways: Ways, crowd: Crowd, life: Record) -> int:
    """Return when a visit that begins now ends, or ``FOREVER``; halves of seconds go to the even one, as in Python."""
    own = ways.stages[life.stage]
    if own.own_length != NONE:
        length = own_length(ways, crowd, life.person, own.own_length)
    elif own.story == FOREVER:
        return FOREVER
    else:
        pace, before = crowd.pace[own.pace, life.person], life.so_far
        life.so_far = before + own.story
        length = np.int64(np.rint(pace * life.so_far)) - np.int64(np.rint(pace * before))  # type: ignore[assignment]
    return life.since + length if length < FOREVER - life.since else FOREVER
