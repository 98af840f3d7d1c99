"""CONTRACT: explanations, what was understood of an author's words and why a figure was booked.

In: ``analysis``. Out: frozen facts for ``presentation``, each with the place in the file that it comes from. Money is
NOK, care is in hours, nothing is rounded.
"""

from sim.explanations.contrasts import Contrast, Side, Stretch
from sim.explanations.traces import BookedStage, BookedUse, Factor, Trace, TracedPathway
from sim.explanations.understood import Explanation, PathwayExplained, StageExplained, Visit, Wait, Way
from sim.explanations.words import Care, Caveat, Kind, Payment, Subject, Time, Use, Written

__all__ = [
    "BookedStage",
    "BookedUse",
    "Care",
    "Caveat",
    "Contrast",
    "Explanation",
    "Factor",
    "Kind",
    "PathwayExplained",
    "Payment",
    "Side",
    "StageExplained",
    "Stretch",
    "Subject",
    "Time",
    "Trace",
    "TracedPathway",
    "Use",
    "Visit",
    "Wait",
    "Way",
    "Written",
]
