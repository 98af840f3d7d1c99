"""How many draws are made at once, and tables read: plainly here, in machine code in ``compiled``, with the same bits.

In: the streams of people and a decision, or a table and ranks. Out: 53 bits a person; the cell of the table in which
each rank lies.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from sim.draws import Bits, Stream
from sim.planning.quantiles import Floats, Quantiles


class Drawing(NamedTuple):
    """A way to draw and to read tables.

    Attributes:
        draw: the bits of a decision, for everyone in a stream.
        cells: the cell of a table for each rank.
    """

    draw: Callable[[Stream, str], Bits]
    cells: Callable[[Quantiles, Bits], Bits]

    def values(self, table: Quantiles, bits: Bits) -> Floats:
        """Return the value of each rank of 53 bits."""
        return table.values[self.cells(table, bits)]


def _cells(table: Quantiles, bits: Bits) -> Bits:
    return np.searchsorted(table.ends, bits, side="right")


PLAIN = Drawing(Stream.draw, _cells)
