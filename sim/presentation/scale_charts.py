"""The panels of a municipality's picture: what each year costs against no policy, people on the ladder, places.

In: an ``EffectsPicture``. Out: Altair charts that hold their own data. This file puts them in order; they are in
``phase_charts``, ``scale_ladder_charts`` and ``scale_places_charts``.
"""

from __future__ import annotations

from dataclasses import replace

import altair as alt

from sim.presentation.phase_charts import Phase, Phases, phase_of
from sim.presentation.plots import told_lines
from sim.presentation.scale_frame import EffectsPicture
from sim.presentation.scale_ladder_charts import ladder_panel
from sim.presentation.scale_places_charts import places_panels
from sim.presentation.scale_small_print import checks
from sim.presentation.wording.scale_picture import other_label, spread_words

Panel = alt.Chart | alt.LayerChart


def panels(picture: EffectsPicture) -> list[Panel]:
    """Return the panels, from the top: those that there is something to show in."""
    phase = [phases(picture).panel()] if picture.policies else []
    return [*phase, check_lines(picture), ladder_panel(picture), *places_panels(picture)]


def phases(picture: EffectsPicture) -> Phases:
    """Return what each year costs against no policy."""
    invested = any(year.investment_difference for policy in picture.policies for year in policy.years)
    replications = picture.effects.replications
    return Phases(
        picture=picture,
        title=picture.say("each_year_invested" if invested else "each_year"),
        policies=[phase_of(policy, picture) for policy in picture.policies],
        beside=other_phase(picture),
        spreads=replications > 1,
        told=lambda year: spread_words(year.with_investment, replications, picture.language),
    )


def other_phase(picture: EffectsPicture) -> Phase | None:
    """Return the curve of the first policy in the first other reading of the new cases."""
    for kind, reading in picture.effects.other_readings.items():
        for policy in reading.policies:
            if policy.id == picture.policies[0].id:
                words = other_label(policy, kind, picture.effects, picture.language)
                return replace(phase_of(policy, picture), said=words)
    return None


def check_lines(picture: EffectsPicture) -> alt.Chart:
    """Return inflow times length beside the number of people that the municipality says it has."""
    return told_lines(checks(picture.effects, picture.language), picture.sheet)
