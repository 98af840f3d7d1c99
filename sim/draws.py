"""CONTRACT: random numbers that belong to a person and a decision, not to the order in which they are asked for.

In: a key (seed, replication, group, year of start, number within the year, decision, visit). Out: 53 random bits for
it, as whole numbers. The generator is Philox 4x64 with ten rounds (Salmon and others, "Parallel random numbers: as
easy as 1, 2, 3", 2011), tested against its published vectors. One more person, group or stage leaves every other draw
as it was.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

Words = npt.NDArray[np.uint64]
Bits = npt.NDArray[np.int64]

WORD = 0xFFFFFFFFFFFFFFFF
ROUNDS = 10
BITS = 53
MASK32 = np.uint64(0xFFFFFFFF)
HALF = np.uint64(32)
MULTIPLIERS = (np.uint64(0xD2E7470EE14C6C93), np.uint64(0xCA5A826395121157))
WEYL = (np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBB67AE8584CAA73B))


PLAIN_MULTIPLIERS = tuple(map(int, MULTIPLIERS))
PLAIN_WEYL = tuple(map(int, WEYL))


@dataclass(frozen=True, slots=True)
class Stream:
    """Whose draws: one stream of bits a person, by group, year of start and number within the year; shapes (N,)."""

    seed: int
    replication: int
    group: Words
    year: npt.NDArray[np.int64]
    number: npt.NDArray[np.int64]

    def ranks(self) -> Words:
        """Return year and number of each person as one word."""
        return (self.year.astype(np.uint64) << HALF) | self.number.astype(np.uint64)

    def draw(self, decision: str, visit: int = 0) -> Bits:
        """Return 53 random bits a person for a decision, shape (N,)."""
        rank = self.ranks()
        count = len(rank)
        counter = (
            self.group.astype(np.uint64),
            rank,
            np.full(count, word_of(decision), dtype=np.uint64),
            np.full(count, visit, dtype=np.uint64),
        )
        return (philox(counter, (self.seed, self.replication))[0] >> np.uint64(64 - BITS)).astype(np.int64)

    def only(self, chosen: npt.NDArray[np.int64]) -> Stream:
        """Return the streams of some of the people, by row."""
        return Stream(self.seed, self.replication, self.group[chosen], self.year[chosen], self.number[chosen])

    def draw_one(self, person: int, decision: str, visit: int) -> int:
        """Return the bits of one person, the same as ``draw`` gives in that row."""
        rank = (int(self.year[person]) << 32 | int(self.number[person])) & WORD
        counter = (int(self.group[person]), rank, word_of(decision), visit)
        return philox_one(counter, (self.seed, self.replication)) >> (64 - BITS)


@cache
def word_of(name: str) -> int:
    """Return 64 bits that stand for a name, the same on every machine and in every version."""
    return int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), "little")


def uniforms(bits: Bits) -> npt.NDArray[np.float64]:
    """Return numbers between 0 and 1, both excluded."""
    # One bit fewer, so that the half above the highest number is not rounded up to 1.
    return ((bits >> 1).astype(np.float64) + 0.5) / float(1 << (BITS - 1))


def philox(counter: tuple[Words, ...], key: tuple[int, int]) -> tuple[Words, ...]:
    """Return four words of 64 bits for each counter of four words.

    Args:
        counter: four arrays of one shape.
        key: two whole numbers below 2**64.
    """
    x0, x1, x2, x3 = counter
    k0, k1 = (np.uint64(part & WORD) for part in key)
    with np.errstate(over="ignore"):
        for _ in range(ROUNDS):
            high0, low0 = _product(MULTIPLIERS[0], x0)
            high1, low1 = _product(MULTIPLIERS[1], x2)
            x0, x1, x2, x3 = high1 ^ x1 ^ k0, low1, high0 ^ x3 ^ k1, low0
            k0, k1 = k0 + WEYL[0], k1 + WEYL[1]
    return x0, x1, x2, x3


def philox_one(counter: tuple[int, int, int, int], key: tuple[int, int]) -> int:
    """Return the first word for one counter; for a single one, whole numbers are quicker than arrays."""
    x0, x1, x2, x3 = counter
    k0, k1 = (part & WORD for part in key)
    (by0, by1), (step0, step1) = PLAIN_MULTIPLIERS, PLAIN_WEYL
    for _ in range(ROUNDS):
        product0, product1 = by0 * x0, by1 * x2
        x0, x1, x2, x3 = product1 >> 64 ^ x1 ^ k0, product1 & WORD, product0 >> 64 ^ x3 ^ k1, product0 & WORD
        k0, k1 = k0 + step0 & WORD, k1 + step1 & WORD
    return x0


def _product(factor: np.uint64, words: Words) -> tuple[Words, Words]:
    """Return the high and the low word of a product of 128 bits."""
    a_high, a_low = factor >> HALF, factor & MASK32
    b_high, b_low = words >> HALF, words & MASK32
    low, middle, other = a_low * b_low, a_high * b_low, a_low * b_high
    carry = (low >> HALF) + (middle & MASK32) + (other & MASK32)
    high = a_high * b_high + (middle >> HALF) + (other >> HALF) + (carry >> HALF)
    return high, factor * words
