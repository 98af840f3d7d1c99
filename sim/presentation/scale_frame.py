"""What every panel of a municipality's picture shares: measures, names and looks, the axis of years, bands to point at.

In: ``Effects``, a language and a ``Sheet``. Out: an ``EffectsPicture``, and furniture made from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import ceil, floor, log10
from typing import Any, NamedTuple, TypeVar

import altair as alt

from sim.effects import Effects, PolicyEffects
from sim.presentation import theme
from sim.presentation.scale_words import policy_name
from sim.presentation.theme import Label, Look, Sheet, Table, chart
from sim.presentation.wording import Wording

Year = TypeVar("Year")

FEW = 4
LEAST_PIXELS = 62


class EffectsPicture(NamedTuple):
    """What every panel needs: the figures, the reader's language, the measures, the looks by policy.

    ``pointed`` has the names of the panels in which a year can be pointed at.
    """

    effects: Effects
    language: str
    sheet: Sheet
    looks: Mapping[str, Look]
    pointed: tuple[str, ...]

    @property
    def policies(self) -> list[PolicyEffects]:
        """The policies that change something."""
        return [policy for policy in self.effects.policies if policy.from_year is not None]

    @property
    def years(self) -> range:
        """The calendar years."""
        return range(self.effects.start, self.effects.start + self.effects.years)

    @property
    def few(self) -> bool:
        """Whether names have room for two lines."""
        return len(self.effects.policies) <= FEW

    @property
    def pixels_a_year(self) -> float:
        """How wide a year is."""
        return self.sheet.plot / self.effects.years

    def across(self, year: float) -> float:
        """Return where the middle of a year is, in pixels from the left of the plot."""
        return (year - self.effects.start + 0.5) * self.pixels_a_year

    @property
    def edge(self) -> float:
        """Return where lines end, in pixels from the left of the plot."""
        return self.across(self.years[-1]) if len(self.years) > 1 else float(self.sheet.plot)

    def say(self, key: str, **filled: object) -> str:
        """Return a sentence of the picture."""
        return Wording(self.language)(f"scale_picture.{key}", **filled)

    def name(self, policy: PolicyEffects) -> str:
        """Return a policy's name; no policy is called so."""
        return policy_name(policy, Wording(self.language))

    def name_lines(self, policy: PolicyEffects) -> list[str]:
        """Return a policy's name in the lines it gets beside the plots."""
        return self.lines_of(policy, self.sheet.right - 34, 2 if self.few else 1)

    def lines_of(self, policy: PolicyEffects, width: float, most: int) -> list[str]:
        """Return a policy's name in at most so many lines; where two would then look alike, each keeps its end."""
        names = [self.name(one) for one in self.effects.policies if one.id != policy.id]
        lines, *others = (_wrapped(name, width, most) for name in (self.name(policy), *names))
        return _wrapped(_middle_cut(self.name(policy), width * most), width, most) if lines in others else lines

    def drawn_at(self, years: Iterable[Year]) -> list[tuple[float, Year]]:
        """Return where on the axis years are drawn; a run of one year is a level line as wide as the year."""
        found = list(zip(self.years, years, strict=True))
        return [(when + half, year) for when, year in found for half in (-0.5, 0.5)] if len(found) == 1 else [*found]

    def channels(self) -> dict[str, Any]:
        """Return colour and dashes by policy."""
        return theme.look_channels(list(self.looks), list(self.looks.values()), "policy")


def _wrapped(name: str, width: float, most: int) -> list[str]:
    return theme.wrapped(name, theme.LABEL, width, most=most, bold=True)


def _middle_cut(name: str, width: float) -> str:
    """Return a name with its middle left out, so that it is no wider than ``width``."""
    kept = len(name) // 2
    while kept > 1 and theme.text_width(f"{name[:kept]}… {name[-kept:]}", theme.LABEL, bold=True) > width * 0.9:
        kept -= 1
    return f"{name[:kept].rstrip()}… {name[-kept:].lstrip()}"


def looks_of(effects: Effects) -> dict[str, Look]:
    """Return a look for each policy; no policy is blue, as the normal pathway is in the picture of a persona.

    A policy that is called after a kind of pathway, such as ``proactive_for_new``, has the colour of that kind.
    """
    kinds = ["normal" if policy.from_year is None else _kind(policy.id) for policy in effects.policies]
    looks = theme.looks_of(kinds)
    return {policy.id: look for policy, look in zip(effects.policies, looks, strict=True)}


def _kind(name: str) -> str:
    return next((kind for kind in theme.USUAL if kind != "normal" and name.startswith(kind)), name)


def amounts_around_zero(lowest: float, highest: float, most: int = 6) -> list[float]:
    """Return 0 and round amounts on both sides of it, evenly apart, from at or below to at or above what is given."""
    lowest, highest = min(lowest, 0.0), max(highest, 0.0)
    least = max((highest - lowest) / most, 1.0)
    power = 10.0 ** floor(log10(least))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= least)
    first, last = floor(lowest / step), ceil(highest / step)
    # Zero is never the edge: a reader must see on which side of it nothing lies.
    return [step * count for count in range(min(first, -1), max(last, 1) + 1)]


def room_beside(labels: Sequence[Label]) -> float:
    """Return how tall a panel must be for all names beside it."""
    tall = [(len(label.name) + len(label.said.splitlines())) * theme.LABEL * theme.LINE for label in labels]
    return sum(tall) + 4 * len(tall) + max(tall)


def ticks(picture: EffectsPicture, pixels_a_year: float) -> list[int]:
    """Return the years that stand on an axis: as many as have room."""
    steps = next((steps for steps in (1, 2, 5, 10) if steps * pixels_a_year >= LEAST_PIXELS), 20)
    return [year for year in picture.years if year % steps == 0] or [picture.effects.start]


def year_axis(picture: EffectsPicture, field: str = "year") -> alt.X:
    """Return the axis of years; each year's figure stands in its middle."""
    shown = ticks(picture, picture.pixels_a_year)
    axis = theme.labelled_axis(shown, [str(year) for year in shown])
    ends = [picture.years.start - 0.5, picture.years.stop - 0.5]
    return alt.X(f"{field}:Q", scale=alt.Scale(domain=ends, nice=False, zero=False), axis=axis)


def amounts_axis(field: str, amounts: Sequence[float], labels: Sequence[str]) -> alt.Y:
    """Return an axis from the first of the amounts to the last."""
    scale = alt.Scale(domain=[amounts[0], amounts[-1]], nice=False, zero=False)
    return alt.Y(f"{field}:Q", scale=scale, axis=theme.labelled_axis(amounts, labels))


def hover(picture: EffectsPicture, panel: str, told: Callable[[PolicyEffects, int], str]) -> alt.Chart:
    """Return a clear band over each year; pointed at, it lights up in all panels and tells each policy's figure."""
    table: Table = []
    for number, year in enumerate(picture.years):
        row: dict[str, Any] = {"year": year, "from": year - 0.5, "until": year + 0.5, "title": str(year)}
        said = [told(policy, number) for policy in picture.effects.policies]
        table.append(row | {f"p{place}": text for place, text in enumerate(said) if text})
    shown = [place for place in range(len(picture.effects.policies)) if f"p{place}" in table[0]]
    names = [picture.name(picture.effects.policies[place]) for place in shown]
    bands = chart(table).mark_rect(color=theme.INK).encode(x=year_axis(picture, "from"), x2="until")
    return pointed_at(picture, panel, bands, [f"p{place}" for place in shown], names)


def pointed_at(
    picture: EffectsPicture, panel: str, bands: alt.Chart, fields: Sequence[str], names: Sequence[str]
) -> alt.Chart:
    """Return bands that light up with their year and tell what stands in their fields."""
    # vega-tooltip reads a line called "image" as a picture to fetch; with its colon no policy's name is that line.
    lines = [
        alt.Tooltip(f"{field}:N", title=f"{theme.shortened(name, theme.LABEL, 300)}:")
        for field, name in zip(fields, names, strict=True)
    ]
    params = [{"param": f"year_{name}", "empty": False} for name in picture.pointed]
    lit = alt.condition(
        alt.LogicalOrPredicate(**{"or": params}),  # type: ignore[no-untyped-call]
        alt.value(0.08),
        alt.value(0),
    )
    year = alt.selection_point(name=f"year_{panel}", fields=["year"], on="pointerover", clear="pointerout")
    told = [alt.Tooltip("title:N", title="title"), *lines]
    whole: alt.Chart = bands.encode(opacity=lit, tooltip=told).add_params(year).properties(name=panel)
    return whole
