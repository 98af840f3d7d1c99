"""The small print of the picture of many municipalities.

In: an ``OverviewPicture``. Out: sentences in the reader's language.
"""

from __future__ import annotations

from sim.presentation.overview_charts import OverviewPicture
from sim.presentation.overview_words import differing, notes, of_the_sums, prices
from sim.presentation.wording import Wording


def about(picture: OverviewPicture) -> list[str]:
    """Return what a reader must know: prices, how it was worked out, what a person is, what is unknown."""
    overview, say = picture.overview, Wording(picture.language)
    lines = [prices(overview, say)]
    lines += [say("scale_picture.same_people")] if overview.sums else []
    lines += [say("picture.left_out"), *worked_out(picture)]
    if any(one.with_investment.first_saving_year is not None for one in picture.sums):
        lines.append(say("scale_picture.ring"))
    lines.append(picture.own("person"))
    if len(picture.beside) < len(overview.sums):
        lines.append(picture.own("only_first"))
    return [*lines, *of_the_sums(overview, say), *differing(overview, say), *notes(overview, say)]


def worked_out(picture: OverviewPicture) -> list[str]:
    """Return how the figures came about."""
    overview, say = picture.overview, Wording(picture.language)
    if overview.replications == 1:
        return [say("scale.simulated_once", seed=overview.seed)]
    told = [say("scale_picture.simulated", count=overview.replications, seed=overview.seed)]
    return [*told, *([say("scale_picture.field"), picture.own("bars")] if overview.sums else [])]
