"""Places in a chart that are the same for all of its rows.

In: pixels. Out: channels that say so in Altair's own words, for which it has nothing to look up: that takes a
millisecond and a half each time.
"""

from __future__ import annotations

import altair as alt


def at_left(pixels: float) -> alt.XValue:
    """Return a place so far from the left of the plot."""
    return alt.XValue(pixels)  # type: ignore[no-untyped-call]


def at_top(pixels: float) -> alt.YValue:
    """Return a place so far from the top of the plot."""
    return alt.YValue(pixels)  # type: ignore[no-untyped-call]
