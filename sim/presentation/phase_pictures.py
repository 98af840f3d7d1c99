"""The picture of what each year costs against no policy, alone, for half of a screen.

In: ``Effects`` of at least one policy, and a language. Out: an Altair chart of one panel. Its letters are as large as
the text of a page around it when it is shown about as wide as it is made.
"""

from __future__ import annotations

from dataclasses import replace

import altair as alt

from sim.effects import Effects
from sim.presentation import theme
from sim.presentation.drawings import joined
from sim.presentation.figures import millions
from sim.presentation.phase_charts import PANEL, Phases
from sim.presentation.plots import Plot, room_beside
from sim.presentation.scale_charts import phases
from sim.presentation.scale_frame import EffectsPicture, looks_of, names_of
from sim.presentation.theme import Sheet

WIDTH, TALL, TALL_AT_MOST, MARGIN = 880, 270.0, 320.0, 4
MOST_MILLIONS = 999e6
BESIDE_AMOUNTS, BESIDE_NAMES = 24, 44
NAMES_AT_MOST = 0.27
"""Which part of the width names may take."""


def phase_chart(effects: Effects, language: str) -> alt.VConcatChart:
    """Return the panel as a chart of its own."""
    picture = phase_picture(effects, language)
    return joined([_brief(phases(picture)).panel()], picture.sheet)


def phase_picture(effects: Effects, language: str) -> EffectsPicture:
    """Return what the panel needs."""
    names = names_of(effects, language)
    picture = EffectsPicture(
        language=language,
        sheet=Sheet(WIDTH, 0, 0, MARGIN),
        years=range(effects.start, effects.start + effects.years),
        pointed=(PANEL,),
        effects=effects,
        names=names,
        looks=looks_of(effects),
    )
    return replace(picture, sheet=Sheet(WIDTH, _left(picture), _right(picture), MARGIN))


def _left(picture: EffectsPicture) -> int:
    """Return the room for amounts on the axis, and for the words on both sides of its 0."""
    amount = theme.text_width(millions(-MOST_MILLIONS, 0, language=picture.language), theme.LABEL)
    words = (theme.text_width(f"↑ {picture.say(key)}", theme.LABEL, bold=True) for key in ("above", "below"))
    return round(max(amount, *(one + theme.LABEL for one in words))) + BESIDE_AMOUNTS


def _right(picture: EffectsPicture) -> int:
    """Return the room for names."""
    said = [*picture.names.values(), picture.say("label_back", year=picture.years[-1])]
    longest = max(theme.text_width(text, theme.LABEL, bold=True) for text in said)
    return round(min(longest + BESIDE_NAMES, WIDTH * NAMES_AT_MOST))


def _brief(panel: Phases) -> Phases:
    """Return the panel as low as the names allow; where they are many or long, nothing stands under them.

    From when on a policy saves and has paid back is told at its line, too.
    """
    labels = panel.end_labels(Plot(panel.picture, TALL, (-1.0, 1.0)))
    roomy = panel.picture.few and room_beside(labels) <= TALL_AT_MOST
    policies = panel.policies if roomy else [replace(one, said="") for one in panel.policies]
    return replace(panel, policies=policies, tall=TALL)
