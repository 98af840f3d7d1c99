"""What every panel of an outlook's picture shares: the measures, one group's section, looks, lines by year.

In: ``Outlook``, a language and a ``Sheet``. Out: an ``OutlookPicture`` and its ``Section``s, and furniture.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import altair as alt

from sim.outlook import GroupOutlook, KnownByYear, Outlook
from sim.presentation import plots, theme
from sim.presentation.figures import number
from sim.presentation.outlook_facts import name_of
from sim.presentation.pictures import WIDE
from sim.presentation.plots import OverYears, Plot, amounts_axis, year_axis
from sim.presentation.theme import Label, Look, Table, across, chart, down
from sim.presentation.wording import Wording
from sim.presentation.wording.outlook_picture import way_name

STEADY = "steady"
LOOK_OF: Mapping[str, Look] = {
    "prevalence": theme.LOOKS[0],
    "given": theme.LOOKS[1],
    "people": theme.LOOKS[2],
    "incidence": theme.LOOKS[3],
    STEADY: theme.LOOKS[4],
}
"""Each way of counting has one colour: the municipality's own number of people is orange in every panel."""
THIN, THICK = 2.5, 5.0
LOWEST = 0.55
UNKNOWN = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlookPicture(OverYears):
    """What every panel needs: the years and measures, and the figures."""

    outlook: Outlook
    steps: tuple[int, ...] = (1, 5, 10)

    @property
    def say(self) -> Wording:
        """The sentences in the reader's language."""
        return Wording(self.language)

    @property
    def sections(self) -> list[Section]:
        """The groups, each with what its panels need."""
        return [Section(self, group, place) for place, group in enumerate(self.outlook.groups)]

    @property
    def is_narrow(self) -> bool:
        """Whether it is drawn for a small screen or for paper."""
        return self.sheet.width < WIDE

    def amounts(self, highest: float) -> list[float]:
        """Return round numbers of people for an axis; few people are counted by whole ones."""
        return theme.round_amounts(max(highest, 4.0), 4 if self.is_narrow else 6)

    def tall(self, height: float) -> float:
        """Return the height of a plot, less where the picture is narrow: on paper, all of it stands on one sheet."""
        return height * LOWEST if self.is_narrow else height

    def lines(self, heading: str) -> list[str]:
        """Return a heading in the lines it needs."""
        return theme.wrapped(heading, theme.HEADING, self.sheet.inside, most=2, bold=True)

    def told(self, amount: float | None, decimals: int = 0) -> str:
        """Return a number of people, or that it is unknown."""
        return UNKNOWN if amount is None else number(amount, decimals, language=self.language)


class Way(NamedTuple):
    """New cases in one way, the steady formula among them."""

    id: str
    name: str
    look: Look
    used: bool
    new_cases: KnownByYear
    mean_years: KnownByYear


class Section(NamedTuple):
    """One group, and its number among the groups."""

    picture: OutlookPicture
    group: GroupOutlook
    place: int

    def title(self, key: str) -> str:
        """Return the heading of a panel."""
        return self.picture.say(f"outlook_picture.{key}", name=name_of(self.group, self.picture.outlook))

    def heading(self, key: str) -> list[str]:
        """Return the heading of a panel in the lines it needs."""
        return self.picture.lines(self.title(key))

    def panel(self, kind: str) -> str:
        """Return what a panel of this group is called among all that can be pointed at."""
        return f"{kind}_{self.place}"

    @property
    def ways(self) -> list[Way]:
        """New cases in each way that gives any, the steady formula last."""
        say, group = self.picture.say, self.group
        found = [
            Way(one.way, way_name(one, say), look_of(one.way, used=one.used), one.used, one.new_cases, one.mean_years)
            for one in group.readings
            if any(new is not None for new in one.new_cases)
        ]
        if group.steady is not None:
            years = (group.mean_years,) * len(group.steady)
            name = say("outlook.new_steady")
            found.append(Way(STEADY, name, look_of(STEADY, used=False), False, group.steady, years))
        return found


def look_of(way: str, *, used: bool) -> Look:
    """Return the look of a way of counting; what a run uses is a line without gaps."""
    look = LOOK_OF.get(way, theme.LOOKS[-1])
    return look._replace(dash=(1, 0)) if used else look


def amounts_of(plot: Plot[OutlookPicture]) -> alt.Y:
    """Return the axis of a plot's amounts."""
    return amounts_axis("amount", plot.amounts, [plot.picture.told(amount) for amount in plot.amounts])


def line_rows(picture: OutlookPicture, by_year: KnownByYear, **more: Any) -> Table:
    """Return the points of a line; where a year is unknown it ends, and begins anew after it under another ``run``."""
    rows: Table = []
    run = 0
    for when, amount in picture.drawn_at(by_year):
        if amount is None:
            run += 1
        else:
            rows.append({"year": when, "amount": amount, "run": run, **more})
    return rows


def line(rows: Table, plot: Plot[OutlookPicture], look: Look, wide: float) -> alt.Chart:
    """Return a line by year."""
    drawn = chart(rows).mark_line(strokeWidth=wide, strokeJoin="round", **inked(look))
    whole: alt.Chart = drawn.encode(x=year_axis(plot.picture), y=amounts_of(plot), detail=alt.Detail("run:N"))
    return whole


def guides(lines: Sequence[Table], plot: Plot[OutlookPicture]) -> list[alt.Chart]:
    """Return, for lines that end before the last year, a faint way on to their names."""
    picture = plot.picture
    ways: Table = []
    for rows in lines:
        if rows and rows[-1]["year"] < picture.years[-1]:
            left, place = picture.across(rows[-1]["year"]), plot.down(rows[-1]["amount"])
            ways.append({"left": left + 8, "right": picture.edge, "place": place})
    faint = chart(ways).mark_rule(color=theme.MUTED, strokeDash=[1, 6], strokeWidth=1.5)
    return [faint.encode(x=across("left"), x2=alt.X2("right"), y=down("place"))] if ways else []


def inked(look: Look) -> dict[str, Any]:
    """Return the colour and the dashes of a line, as a mark takes them."""
    return {"color": look.line} | ({} if look.dash == (1, 0) else {"strokeDash": list(look.dash)})


def name_lines(picture: OutlookPicture, text: str, *, bold: bool = False) -> list[str]:
    """Return words in the lines that they get beside the plots."""
    return theme.wrapped(text, theme.LABEL, picture.sheet.right - 34, bold=bold)


def label(picture: OutlookPicture, name: str, said: Sequence[str], look: Look, at: tuple[float, float]) -> Label:
    """Return a name and what is said under it, for the end of a line."""
    under = [part for text in said for part in name_lines(picture, text)]
    return Label(name_lines(picture, name, bold=True) if name else [], "\n".join(under), look.letters, *at)


def hover(section: Section, kind: str, names: Sequence[str], figures: Sequence[Sequence[str]]) -> alt.Chart:
    """Return the bands of a panel; ``figures`` has, for each name, what is told in each year."""
    return plots.hover(section.picture, section.panel(kind), names, lambda place, year: figures[place][year])
