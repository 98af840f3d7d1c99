"""How many people a municipality has and will have, as one page that opens from a memory stick.

In: an ``OutlookPicture`` and its charts. Out: HTML that asks nobody for anything; ``pages`` sees to that. All that can
be pointed at in the charts stands in tables too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from sim.outlook import Outlook
from sim.presentation.outlook_ages_charts import age_name
from sim.presentation.outlook_charts import MAIN, OWN, others, stated_where
from sim.presentation.outlook_facts import drawn_ages, name_of, younger
from sim.presentation.outlook_frame import OutlookPicture, Section
from sim.presentation.outlook_table import STRAIGHT, Row, columns_of
from sim.presentation.outlook_words import about, group_notes, sources
from sim.presentation.pages import Drawn, data_cells, head_cells, page, section, swatched, table
from sim.presentation.scale_page import grouped, note
from sim.presentation.wording.outlook_picture import (
    alternative_name,
    headline,
    inhabitants_name,
    letters,
    pair,
    under_headline,
)

MOST_PLAIN = 7


def outlook_page(picture: OutlookPicture, drawn: Drawn) -> str:
    """Return the whole page."""
    outlook, language = picture.outlook, picture.language
    said = headline(outlook, language), under_headline(outlook, language)
    return page(language, *said, drawn, picture.say("scale_picture.hint"), sections(picture))


def sections(picture: OutlookPicture) -> Iterator[str]:
    """Yield the tables under the charts, and what a reader must know about the figures."""
    say, outlook = picture.say, picture.outlook
    if outlook.inhabitants:
        shown = [outlook.years[place] for place in columns_of(outlook)]
        yield section(say("outlook.inhabitants"), straight_note(picture, shown) + inhabitants_table(picture))
        if len(outlook.inhabitants) > 1:
            in_each = straight_note(picture, shown) + all_in_each_table(picture)
            yield section(say("outlook_picture.all_in_each"), in_each)
        title = inhabitants_name(outlook, say)
        by_year = years_table(picture, inhabitants_columns(picture), title)
        yield section(title, straight_note(picture, picture.years) + by_year)
    for one in picture.sections:
        if found := people_columns(one):
            title = say("outlook.people_like", name=name_of(one.group, outlook))
            tables = straight_note(picture, picture.years) + years_table(picture, found, title)
            yield section(title, tables + alternatives_table(one))
        if one.ways:
            yield section(one.title("lengths_title"), ways_table(one))
    yield section(say("scale_picture.about"), about_lists(picture))


def about_lists(picture: OutlookPicture) -> str:
    """Return what a reader must know: of the projection, of each group, and where it all comes from."""
    say, outlook = picture.say, picture.outlook
    lists = [[*about(outlook, say), *letters(outlook, say)]]
    for one in picture.sections:
        notes = [*group_notes(one.group, outlook, say)]
        if len(picture.sections) == 1:
            lists[0] += notes
        else:
            lists.append([say("outlook_picture.named", name=name_of(one.group, outlook), said=note) for note in notes])
    cited = [*sources(outlook)]
    lists.append([say("outlook.sources", sources="; ".join(cited))] if cited else [])
    return listed(line for lines in lists for line in lines)


def listed(lines: Iterable[str]) -> str:
    """Return sentences as a list."""
    return '<ul class="about">' + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def straight_note(picture: OutlookPicture, years: Iterable[int]) -> str:
    """Return what the mark of a year is, where any of the years has it."""
    marked = any(year_head(picture.outlook, year).endswith(STRAIGHT) for year in years)
    return note(picture.say("outlook_picture.straight_years")) if marked else ""


def year_head(outlook: Outlook, year: int) -> str:
    """Return a year, marked where no number of people is given for it."""
    return f"{year}{STRAIGHT}" if outlook.known and year not in outlook.known else str(year)


def inhabitants_table(picture: OutlookPicture) -> str:
    """Return everyone who lives there, by age in the main alternative."""
    say, main = picture.say, picture.outlook.inhabitants[0]
    ages = [Row(say("outlook.ages", ages=ages), many) for ages, many in zip(main.ages, main.people, strict=True)]
    return chosen_years(picture, say("outlook.inhabitants"), ages, Row(say("outlook.all"), main.total))


def all_in_each_table(picture: OutlookPicture) -> str:
    """Return how many inhabitants there are in each alternative."""
    totals = [Row(alternative_name(one.label, picture.say), one.total) for one in picture.outlook.inhabitants]
    return chosen_years(picture, picture.say("outlook_picture.all_in_each"), totals)


def inhabitants_columns(picture: OutlookPicture) -> list[tuple[str, list[str]]]:
    """Return the columns of the inhabitants that are drawn, and of the rest: each one's head, and figures by year."""
    say, main = picture.say, picture.outlook.inhabitants[0]
    found = [(unbroken(say("outlook.ages", ages=one.ages)), told(picture, one.people)) for one in drawn_ages(main)]
    if (rest := younger(main)) is not None:
        found.insert(0, (escape(say("outlook_picture.younger_head")), told(picture, rest)))
    return [*found, (escape(say("outlook_picture.in_all_head")), told(picture, main.total))]


def chosen_years(picture: OutlookPicture, named: str, rows: Sequence[Row], total: Row | None = None) -> str:
    """Return a table whose columns are the years of the terminal's tables."""
    outlook, places = picture.outlook, columns_of(picture.outlook)
    body = [chosen_cells(picture, row, places) for row in rows]
    foot = f"<tr>{chosen_cells(picture, total, places)}</tr>" if total is not None else ""
    head = head_cells(["", *(year_head(outlook, outlook.years[place]) for place in places)])
    return table(f"<tr>{head}</tr>", body, foot=foot, kind="years", named=named)


def chosen_cells(picture: OutlookPicture, row: Row, places: Sequence[int]) -> str:
    """Return a row whose columns are years."""
    cells = (picture.told(row.by_year[place]) for place in places)
    return f'<th scope="row">{escape(row.name)}</th>' + data_cells(cells)


def people_columns(one: Section) -> list[tuple[str, list[str]]]:
    """Return the columns of those with the condition: each one's head, as HTML, and its figures by year."""
    picture, group, say = one.picture, one.group, one.picture.say
    counted, found = group.with_condition, []
    if counted is not None:
        found += [(unbroken(age_name(one, ages)), told(picture, ages.people)) for ages in counted.ages]
        found.append((swatched(say("outlook_picture.in_all_head"), MAIN.line), told(picture, counted.total)))
        ends = zip(counted.low, counted.high, strict=True)
        found.append((escape(say("outlook_picture.interval_head")), [pair(low, high, say) for low, high in ends]))
    if stated_where(one):
        found.append((swatched(say("outlook_picture.stated_head"), OWN.line), told(picture, stated_where(one))))
    return found


def unbroken(words: str) -> str:
    """Return words that stay on one line."""
    return f'<span style="white-space:nowrap">{escape(words)}</span>'


def alternatives_table(one: Section) -> str:
    """Return how many there are in each alternative of the projection; nothing where there is one alone."""
    counted, say = one.group.with_condition, one.picture.say
    if counted is None or not others(one):
        return ""
    found = [
        (escape(alternative_name(label, say)), told(one.picture, total))
        for label, total in counted.alternatives.items()
    ]
    title = one.title("alternatives_title")
    return f"<h2>{escape(title)}</h2>" + years_table(one.picture, found, title)


def told(picture: OutlookPicture, by_year: Iterable[float | None], decimals: int = 0) -> list[str]:
    """Return numbers by year."""
    return [picture.told(many, decimals) for many in by_year]


def years_table(picture: OutlookPicture, found: Sequence[tuple[str, list[str]]], named: str) -> str:
    """Return a table whose rows are years."""
    heads = "".join(f'<th scope="col">{head}</th>' for head, _ in found)
    rows = [
        f'<th scope="row">{year_head(picture.outlook, year)}</th>' + data_cells(figures[place] for _, figures in found)
        for place, year in enumerate(picture.years)
    ]
    head = f"<tr>{head_cells([picture.say('outlook_picture.year')])}{heads}</tr>"
    return table(head, rows, kind=kind_of(len(found)), named=named)


def kind_of(columns: int) -> str:
    """Return whether a table has so many columns that its letters must be small."""
    return "many" if columns > MOST_PLAIN else "years"


def ways_table(one: Section) -> str:
    """Return new cases in each way by year, and how long people must live with it."""
    picture, say, ways = one.picture, one.picture.say, one.ways
    over = "".join(
        f'<th scope="colgroup" colspan="2" class="first">{swatched(way.name, way.look.line)}</th>' for way in ways
    )
    first = f'<th scope="col" rowspan="2">{escape(say("outlook_picture.year"))}</th>'
    under = head_cells([say("outlook_picture.new_short"), say("outlook_picture.years_short")] * len(ways))
    figures = [(told(picture, way.new_cases, 1), told(picture, way.mean_years, 1)) for way in ways]
    rows = [
        f'<th scope="row">{year}</th>' + grouped([(new[place], years[place]) for new, years in figures])
        for place, year in enumerate(picture.years)
    ]
    head = f"<tr>{first}{over}</tr><tr>{under}</tr>"
    return table(head, rows, kind=kind_of(2 * len(ways)), named=one.title("lengths_title"))
