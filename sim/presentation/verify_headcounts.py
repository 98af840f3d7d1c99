"""How many people there are with a condition, in the terminal.

In: ``Headcounts``, and the claims about printed figures that follow from others. Out: people by age in several ways of
counting, or year by year as given; then the claims in one table, and what there is to say of them.
"""

from __future__ import annotations

from itertools import chain, groupby

from rich.console import Console
from rich.table import Table
from rich.text import Text as Styled

from sim.presentation import verify_headcounts_words as words
from sim.presentation import verify_words
from sim.presentation.figures import number
from sim.presentation.verify_layout import paragraph, table_of
from sim.presentation.wording import Wording
from sim.verdicts import ByAge, Claim, ClaimGroup, Headcounts

STYLE = {"reproduced": "green", "explained": "cyan", "unexplained": "yellow"}

MANY = 4
"""So many figures of a kind that all come out stand on one line."""


def print_headcounts(found: Headcounts, group: ClaimGroup, say: Wording, console: Console) -> None:
    """Print the people of one municipality, and what was published of them."""
    if found.by_age or found.by_year:
        _print_people(found, say, console)
    console.print(_claims(found, group, say))
    paragraph(say("verify_headcounts.source", source=found.source), console, "dim")
    for sentence in words.notes(group, say):
        paragraph(sentence, console, bullet="- ")
    for claim in group.claims:
        if not claim.as_expected:
            label = f"{say(f'verify_headcounts.heading_{claim.figure.what}')}, {words.row(claim, say)}"
            paragraph(verify_words.surprise(claim, label, say), console, "bold red", bullet="- ")
    console.print()


def _print_people(found: Headcounts, say: Wording, console: Console) -> None:
    console.print(Styled(say("verify_headcounts.title", name=found.name), style="bold"))
    console.print()
    tables = [_by_age(one, found, say) for one in found.by_age]
    for table in [*tables, _by_year(found, say)] if found.by_year else tables:
        console.print(table)
        console.print()
    for sentence in words.about(found, say):
        paragraph(sentence, console, bullet="- ")
    console.print()


def _by_age(one: ByAge, found: Headcounts, say: Wording) -> Table:
    table = table_of(say("verify_headcounts.year", year=one.year), gap=0)
    table.add_column(f"\n{say('verify_headcounts.age')}", no_wrap=True)
    table.add_column(f"\n{say('verify_headcounts.people')}", justify="right", no_wrap=True)
    for way in one.ways:
        heading = say(f"verify_headcounts.way_{way.id}")
        table.add_column(heading if "\n" in heading else f"\n{heading}", justify="right", no_wrap=True)
        table.add_column(f"\n{say('verify_headcounts.per_cent')}", justify="right", no_wrap=True)
    for place, (band, many) in enumerate(zip(one.ages, one.people, strict=True)):
        cells = (words.with_share(way.counts[place], many, say) for way in one.ways)
        table.add_row(words.ages(band), words.people(many, say), *chain.from_iterable(cells))
    _sums(table, one, found, say)
    return table


def _sums(table: Table, one: ByAge, found: Headcounts, say: Wording) -> None:
    """Add what all of them come to, those from 70, and the interval of the rates."""
    table.add_section()
    everyone = [cell for way in one.ways for cell in (words.people(way.total, say), "")]
    table.add_row(say("verify_headcounts.all"), words.people(sum(one.people), say), *everyone)
    many, having = words.from_70(one)
    cells = (words.with_share(each, many, say) for each in having)
    table.add_row(say("verify_headcounts.from_70"), words.people(many, say), *chain.from_iterable(cells))
    if any(spans := [words.interval(way, say) for way in one.ways]):
        table.add_row(say("verify_headcounts.interval"), "", *(cell for span in spans for cell in (span, "")))
    if "share_70" in found.values:
        share = found.values["share_70"]
        label = say("verify_headcounts.of_from_70", share=number(share, 1, language=say.language))
        table.add_row(label, "", words.people(share / 100 * many, say))


def _by_year(found: Headcounts, say: Wording) -> Table:
    table = table_of("")
    table.title = None
    counted = next((one for one in found.by_year if one.counted), None)
    ways = list(counted.counted) if counted is not None else []
    kind = "counted" if counted is not None and counted.all_ages else "least"
    table.add_column(f"\n{say('verify_headcounts.in_year')}", no_wrap=True)
    keys = ("given", "oldest", *(f"{kind}_{way}" for way in ways), "per_hundred")
    for key in keys:
        table.add_column(say(f"verify_headcounts.{key}"), justify="right", no_wrap=True)
    for one in found.by_year:
        given = words.people(one.people, say)
        table.add_row(
            str(one.year),
            given if one.given else say("verify_headcounts.on_a_line", people=given),
            "" if one.oldest is None else words.people(one.oldest, say),
            *("" if way not in one.counted else words.people(one.counted[way], say) for way in ways),
            "" if one.per_hundred is None else number(one.per_hundred, 1, language=say.language),
        )
    return table


def _claims(found: Headcounts, group: ClaimGroup, say: Wording) -> Table:
    table = table_of(say("verify_headcounts.follows", name=found.name))
    table.add_column(no_wrap=True)
    for key in ("verify.printed", "verify_headcounts.calculated", "verify.difference"):
        table.add_column(say(key), justify="right", no_wrap=True)
    table.add_column()
    for what, of_a_kind in groupby(group.claims, key=lambda claim: claim.figure.what):
        claims, heading = list(of_a_kind), Styled(say(f"verify_headcounts.heading_{what}"), style="dim")
        if len(claims) >= MANY and all(claim.verdict == "reproduced" for claim in claims):
            count = say("verify_headcounts.figures", count=len(claims))
            table.add_row(heading, count, "", "", Styled(words.result(claims[0], say), style=STYLE["reproduced"]))
            continue
        table.add_row(heading)
        for claim in claims:
            table.add_row(*_row(claim, say))
    return table


def _row(claim: Claim, say: Wording) -> tuple[str | Styled, ...]:
    return (
        f"  {words.row(claim, say)}",
        words.printed(claim, say),
        words.computed(claim.model, claim, say),
        words.computed(claim.difference, claim, say, signed=True),
        Styled(words.result(claim, say), style=STYLE[claim.verdict] if claim.as_expected else "bold red"),
    )
