"""What policies come to in many municipalities, as one page that opens from a memory stick.

In: an ``OverviewPicture`` and its charts. Out: HTML that asks nobody for anything; ``pages`` sees to that. All that can
be pointed at in the charts stands in tables too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from sim.effects import Milestones, Spread
from sim.effects.overview import MunicipalityLine, PolicyLine, Sum, SumYear
from sim.presentation.figures import number
from sim.presentation.overview_charts import OverviewPicture
from sim.presentation.overview_persons import person_of
from sim.presentation.overview_small_print import about, worked_out
from sim.presentation.overview_words import by_name, line_of, municipality_name, stated, waits, years_of
from sim.presentation.pages import Drawn, data_cells, head_cells, page, section, swatched, table
from sim.presentation.scale_frame import FEW
from sim.presentation.scale_page import grouped, note
from sim.presentation.wording import Wording
from sim.presentation.wording.overview_picture import headline, under_headline


def overview_page(picture: OverviewPicture, drawn: Drawn) -> str:
    """Return the whole page."""
    overview, language = picture.overview, picture.language
    hint = " ".join([picture.own("hint"), *worked_out(picture)])
    return page(
        language, headline(overview, language), under_headline(overview, language), drawn, hint, sections(picture)
    )


def sections(picture: OverviewPicture) -> Iterator[str]:
    """Yield the tables under the charts, and what a reader must know about the figures."""
    if picture.overview.sums:
        yield section(picture.own("sums"), sums_table(picture))
    if picture.sums:
        shown = ["years_note", *(["years_note_spread"] if spreads(picture) else [])]
        yield section(picture.say("years"), note(" ".join(map(picture.say, shown))) + years_table(picture))
    yield section(picture.own("municipalities"), municipalities_table(picture))
    for one in picture.overview.sums:
        lines = (policy for line in picture.overview.municipalities if (policy := line_of(one.id, line)) is not None)
        # What the columns are is told once, over the first of them.
        first = one is picture.overview.sums[0]
        said = [picture.own("policy_note"), picture.own("person")] if first else []
        said += waits(lines, Wording(picture.language))
        yield section(picture.name(one), (note(" ".join(said)) if said else "") + policy_table(one, picture))
    lines_about = "".join(f"<li>{escape(line)}</li>" for line in about(picture))
    yield section(picture.say("about"), f'<ul class="about">{lines_about}</ul>')


def spreads(picture: OverviewPicture) -> bool:
    """Whether there are intervals."""
    return picture.overview.replications > 1


def million(picture: OverviewPicture, amount: float) -> str:
    """Return an amount in millions, its unit standing over the column."""
    return number(amount / 1e6, 1, language=picture.language, signed=True)


def between(picture: OverviewPicture, spread: Spread) -> list[str]:
    """Return what 8 of 10 replications lie between; nothing where there is no interval."""
    low, high = million(picture, spread.low), million(picture, spread.high)
    return [picture.say("from_to", low=low, high=high)] if spreads(picture) else []


def when(picture: OverviewPicture, milestones: Milestones) -> list[str]:
    """Return from which year on a policy saves, and when it has paid back."""
    years = (milestones.first_saving_year, milestones.paid_back_year)
    return [picture.say("no") if year is None else str(year) for year in years]


def sums_table(picture: OverviewPicture) -> str:
    """Return what each policy comes to in all its municipalities."""
    say = Wording(picture.language)
    heads = [picture.say("policy"), picture.own("count_head"), picture.own("years_head")]
    heads += [picture.own("in_all_million_head")]
    heads += [*([picture.say("between")] if spreads(picture) else []), picture.say("invested_head")]
    heads += [picture.own("last_fte_head"), picture.say("saves_head"), picture.say("back_head")]
    rows = []
    for one in picture.overview.sums:
        named = swatched(picture.name(one), picture.looks[one.id].line)
        cells = [str(len(one.municipalities)), years_of(one, say)]
        cells += sum_cells(one, picture) if one.years else [""] * (len(heads) - 3)
        rows.append(f'<th scope="row">{named}</th>' + data_cells(cells))
    return table(f"<tr>{head_cells(heads)}</tr>", rows, kind="totals", named=picture.own("sums"))


def sum_cells(one: Sum, picture: OverviewPicture) -> list[str]:
    """Return what a policy comes to in all."""
    whole = one.in_all_with_investment
    fte = number(one.years[-1].fte.mean, 1, language=picture.language, signed=True)
    invested = million(picture, whole.mean - one.in_all.mean)
    return [million(picture, whole.mean), *between(picture, whole), invested, fte, *when(picture, one.with_investment)]


def years_table(picture: OverviewPicture) -> str:
    """Return each policy's difference by year: kroner, what they lie between, full-time years."""
    keys = ["million", *(["between"] if spreads(picture) else []), "fte"]
    heads = [picture.say(key) for key in keys] * len(picture.sums)
    over = "".join(
        f'<th scope="colgroup" colspan="{len(keys)}" class="first">'
        f"{swatched(picture.name(one), picture.looks[one.id].line)}</th>"
        for one in picture.sums
    )
    first = f'<th scope="col" rowspan="2">{escape(picture.say("year"))}</th>'
    found = [{year.year: year for year in one.years} for one in picture.sums]
    rows = []
    for year in picture.years:
        cells = [year_cells(years.get(year), picture, len(keys)) for years in found]
        rows.append(f'<th scope="row">{year}</th>' + grouped(cells))
    kind = "many" if len(picture.sums) >= FEW else "years"
    return table(f"<tr>{first}{over}</tr><tr>{head_cells(heads)}</tr>", rows, kind=kind, named=picture.say("years"))


def year_cells(year: SumYear | None, picture: OverviewPicture, count: int) -> list[str]:
    """Return a year's difference; nothing where a policy's sum does not have the year."""
    if year is None:
        return [""] * count
    fte = number(year.fte.mean, 1, language=picture.language, signed=True)
    spread = year.with_investment
    return [million(picture, spread.mean), *between(picture, spread), fte]


def municipalities_table(picture: OverviewPicture) -> str:
    """Return the municipalities, without any policy."""
    say, lines = Wording(picture.language), by_name(picture.overview, picture.language)
    keys = ("new_head", "people_first_head", "people_last_head", "stated_head", "cost_head", "last_fte_head")
    heads = [say("overview.municipality"), *map(picture.own, keys)]
    rows = [named(line, picture, own_cells(line, picture, say)) for line in lines]
    return table(f"<tr>{head_cells(heads)}</tr>", rows, kind="years", named=picture.own("municipalities"))


def own_cells(line: MunicipalityLine, picture: OverviewPicture, say: Wording) -> list[str]:
    """Return a municipality's figures without any policy; what it states, with a mark where that is another number."""
    language = picture.language
    says = stated(line, say)
    if not says and line.stated_people is not None:
        says = number(line.stated_people, language=language)
    new = number(line.new_per_year, 1, language=language)
    people = [number(one, language=language) for one in line.people]
    cost = number(line.cost / 1e6, 1, language=language)
    return [new, *people, says, cost, number(line.fte, 1, language=language)]


def named(line: MunicipalityLine, picture: OverviewPicture, cells: Iterable[str]) -> str:
    """Return a municipality's row."""
    return f'<th scope="row">{escape(municipality_name(line, picture.language))}</th>' + data_cells(cells)


def policy_table(one: Sum, picture: OverviewPicture) -> str:
    """Return what a policy comes to in each municipality that has it."""
    say = Wording(picture.language)
    heads = [say("overview.municipality"), picture.own("last_year_head")]
    heads += [*([picture.say("between")] if spreads(picture) else []), picture.own("person_head")]
    heads += [picture.own("in_all_head"), picture.own("in_time_head"), picture.own("last_fte_head")]
    heads += [picture.say("saves_head"), picture.say("back_head")]
    rows = [
        named(line, picture, policy_cells(policy, line, picture))
        for line in by_name(picture.overview, picture.language)
        if (policy := line_of(one.id, line)) is not None
    ]
    return table(f"<tr>{head_cells(heads)}</tr>", rows, kind="years", named=picture.name(one))


def policy_cells(policy: PolicyLine, line: MunicipalityLine, picture: OverviewPicture) -> list[str]:
    """Return a policy's figures in one municipality."""
    last, steady, person = policy.last_year_with_investment, policy.in_time_with_investment, person_of(policy.id, line)
    return [
        million(picture, last.mean),
        *between(picture, last),
        "" if person is None else number(person.mean, language=picture.language, signed=True),
        million(picture, policy.in_all_with_investment),
        picture.say("queue_short") if steady is None else million(picture, steady.mean),
        number(policy.fte.mean, 1, language=picture.language, signed=True),
        *when(picture, policy.with_investment),
    ]
