"""Draws and tables in machine code, with the bits of ``sim.draws``: Philox 4x64 with ten rounds.

In: the streams of people and a decision, or a table and ranks. Out: 53 bits a person; the cell of the table in which
each rank lies.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from sim.draws import BITS, MULTIPLIERS, ROUNDS, WEYL, WORD, Bits, Stream, Words, word_of
from sim.kernels import entry, kernel
from sim.planning.drawing import PLAIN, Drawing
from sim.planning.quantiles import Quantiles

FACTOR0, FACTOR1 = MULTIPLIERS
STEP0, STEP1 = WEYL
U32 = np.uint64(32)
LOW = np.uint64(0xFFFFFFFF)
SHIFT = np.uint64(64 - BITS)
GUIDE_BITS = 12
BELOW_GUIDE = BITS - GUIDE_BITS


@kernel
def high_word(factor: np.uint64, word: np.uint64) -> np.uint64:
    """Return the high 64 bits of a product of 128; the compiler knows this form and multiplies once."""
    a_high, a_low = factor >> U32, factor & LOW
    b_high, b_low = word >> U32, word & LOW
    low, middle, other = a_low * b_low, a_high * b_low, a_low * b_high
    carry = (low >> U32) + (middle & LOW) + (other & LOW)
    return a_high * b_high + (middle >> U32) + (other >> U32) + (carry >> U32)


@entry
def draw_into(group: Words, rank: Words, decision: Words, drawn: Bits) -> None:
    """Write the bits of a decision for everyone; ``decision`` has its word, the visit and the two words of the key."""
    for row in range(len(rank)):
        x0, x1, x2, x3 = group[row], rank[row], decision[0], decision[1]
        k0, k1 = decision[2], decision[3]
        for _ in range(ROUNDS):
            low0, low1 = FACTOR0 * x0, FACTOR1 * x2
            high0, high1 = high_word(FACTOR0, x0), high_word(FACTOR1, x2)
            x0, x1, x2, x3 = high1 ^ x1 ^ k0, low1, high0 ^ x3 ^ k1, low0
            k0, k1 = k0 + STEP0, k1 + STEP1
        drawn[row] = np.int64(x0 >> SHIFT)


@entry
def find_cells(ends: Bits, guide: Bits, bits: Bits, cells: Bits) -> None:
    """Write the cell of each rank: the first one that ends above it."""
    for row in range(len(bits)):
        begins = bits[row] >> BELOW_GUIDE
        low, high = guide[begins], guide[begins + 1]
        while low < high:
            middle = (low + high) >> 1
            if ends[middle] <= bits[row]:
                low = middle + 1
            else:
                high = middle
        cells[row] = low


def draw(stream: Stream, decision: str) -> Bits:
    """Return the bits of a decision, for everyone in a stream."""
    words = [word_of(decision), 0, stream.seed & WORD, stream.replication & WORD]
    drawn = np.empty(len(stream.year), dtype=np.int64)
    draw_into(stream.group, stream.ranks(), np.array(words, dtype=np.uint64), drawn)
    return drawn


def cells_of(table: Quantiles, bits: Bits) -> Bits:
    """Return the cell of a table for each rank."""
    found = np.empty(len(bits), dtype=np.int64)
    find_cells(table.ends, guide_of(table), bits, found)
    return found


@lru_cache(maxsize=256)
def guide_of(table: Quantiles) -> Bits:
    """Return the first cell for each of the leading bits of a rank, and the last cell after them."""
    firsts = np.arange((1 << GUIDE_BITS) + 1, dtype=np.int64) << BELOW_GUIDE
    return np.minimum(PLAIN.cells(table, firsts), len(table.ends) - 1)


COMPILED = Drawing(draw, cells_of)
