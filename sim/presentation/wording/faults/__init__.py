"""The error messages: what was found, what is allowed, what to do.

In: the rule of a fault. Out: the sentence. ``{allowed}`` is a list of words; each sentence stands after
``file:line:column``. The files of this folder are parted by what the mistake is about.
"""

from __future__ import annotations

from sim.presentation.wording import In3
from sim.presentation.wording.faults import (
    accounts,
    between,
    files,
    made,
    municipalities,
    numbers_of_people,
    pathways,
    prices,
    put_together,
    tables,
    values,
    yaml,
)

SUBJECTS = (
    put_together,
    files,
    yaml,
    values,
    pathways,
    prices,
    between,
    municipalities,
    tables,
    numbers_of_people,
    accounts,
    made,
)

SAYS: dict[str, In3] = {key: sentence for subject in SUBJECTS for key, sentence in subject.SAYS.items()}
