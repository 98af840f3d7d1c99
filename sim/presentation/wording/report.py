"""Words of the report.

In: nothing. Out: ``SAYS``.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    "wrote": In3("Skrev {path}", "Skreiv {path}", "Wrote {path}"),
}
