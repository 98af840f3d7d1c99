"""What policies for a municipality come to, as one page that opens from a memory stick.

In: an ``EffectsPicture`` and its charts. Out: HTML that asks nobody for anything; ``pages`` sees to that. All that can
be pointed at in the charts stands in tables too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape

from sim.effects import PolicyEffects, PolicyYear
from sim.presentation.courses import HALF_A_KRONE
from sim.presentation.figures import NO_BREAK_SPACE, number
from sim.presentation.pages import Drawn, data_cells, head_cells, page, section, swatched, table
from sim.presentation.scale_frame import FEW, EffectsPicture
from sim.presentation.scale_ladder_charts import used_steps
from sim.presentation.scale_places_charts import used_kinds
from sim.presentation.scale_small_print import about, assumptions_of, checks, worked_out
from sim.presentation.scale_words import assumed, houses
from sim.presentation.wording import Wording
from sim.presentation.wording.scale_picture import (
    course_words,
    headline,
    in_all,
    other_label,
    signed_money,
    under_headline,
    years_words,
)


def effects_page(picture: EffectsPicture, drawn: Drawn) -> str:
    """Return the whole page."""
    effects, language = picture.effects, picture.language
    hint = " ".join([picture.say("hint"), *worked_out(effects, language)])
    return page(
        language, headline(effects, language), under_headline(effects, language), drawn, hint, sections(picture)
    )


def sections(picture: EffectsPicture) -> Iterable[str]:
    """Return the tables under the charts, and what a reader must know about the figures."""
    yield from (section(title, content) for title, content in parts(picture))
    yield section(picture.say("about"), about_list(picture))


def parts(picture: EffectsPicture) -> Iterable[tuple[str, str]]:
    """Return the tables under the charts, each with its title."""
    if picture.policies:
        yield picture.say("policies"), notes(picture) + policies_table(picture)
        yield picture.say("years"), note(years_note(picture)) + years_table(picture)
    yield picture.say("people_head"), note(picture.say("people_note")) + people_table(picture)
    if used_kinds(picture):
        waited = any(kind.waited_for for kind in used_kinds(picture))
        words = picture.say("places_note_queue" if waited else "places_note")
        yield picture.say("places_head"), note(words) + places_table(picture)


def note(words: str) -> str:
    """Return small print over a table."""
    return f'<p class="note">{escape(words)}</p>'


def named(picture: EffectsPicture, policy: PolicyEffects) -> str:
    """Return a policy's name after its colour."""
    return swatched(picture.name(policy), picture.looks[policy.id].line)


def policies_table(picture: EffectsPicture) -> str:
    """Return what each policy comes to, also in other readings of its new cases."""
    effects = picture.effects
    rows = []
    for policy in picture.policies:
        rows.append(f'<th scope="row">{named(picture, policy)}</th>' + data_cells(policy_cells(picture, policy)))
        for kind, reading in effects.other_readings.items():
            for other in (one for one in reading.policies if one.id == policy.id):
                words = escape(other_label(other, kind, effects, picture.language))
                rows.append(f'<th scope="row">{words}</th>' + data_cells(policy_cells(picture, other)))
    head = f"<tr>{head_cells(policy_heads(picture))}</tr>"
    return table(head, rows, kind="totals", named=picture.say("policies"))


def policy_heads(picture: EffectsPicture) -> list[str]:
    """Return what stands over a policy's figures."""
    keys = ("policy", "from_year", "sum_head", "invested_head", "in_time_head", "fte_head", "saves_head", "back_head")
    return [picture.say(key, years=years_words(picture.effects)) for key in keys]


def policy_cells(picture: EffectsPicture, policy: PolicyEffects) -> list[str]:
    """Return a policy's figures as they stand in its row."""
    language, steady = picture.language, policy.steady
    hours = steady.staff_hours_difference
    fte = picture.say("queue_short")
    if hours is not None:
        fte = number(hours.mean / picture.effects.hours_per_fte, 1, language=language, signed=True)
    invested = sum(year.investment_difference for year in policy.years)
    milestones = (policy.with_investment.first_saving_year, policy.with_investment.paid_back_year)
    return [
        str(policy.from_year),
        signed_money(in_all(policy), language),
        signed_money(invested, language),
        picture.say("queue_short")
        if steady.with_investment is None
        else signed_money(steady.with_investment.mean, language),
        fte,
        *(picture.say("no") if year is None else str(year) for year in milestones),
    ]


def notes(picture: EffectsPicture) -> str:
    """Return what must be known of the policies, as paragraphs."""
    return '<div class="stories">' + "".join(f"<p>{escape(line)}</p>" for line in told_lines(picture)) + "</div>"


def told_lines(picture: EffectsPicture) -> list[str]:
    """Return which way each policy goes, whether the figures hang together, and what scarce places do."""
    effects, say = picture.effects, Wording(picture.language)
    lines = [
        picture.say("finding", who=picture.name(policy), course=course_words(policy, picture.language)) + "."
        for policy in picture.policies
    ]
    lines += checks(effects, picture.language)
    lines += [sentence for policy in picture.policies for sentence in houses(policy, say)]
    if any(policy.steady.reason is not None for policy in picture.policies):
        lines.append(picture.say("queue_note"))
    return lines


def years_note(picture: EffectsPicture) -> str:
    """Return what the figures of the years are."""
    shown = ["years_note", *(["years_note_spread"] if picture.effects.replications > 1 else [])]
    return " ".join(picture.say(key) for key in shown)


def years_table(picture: EffectsPicture) -> str:
    """Return each policy's difference by year: kroner, what they lie between, full-time years."""
    spreads = picture.effects.replications > 1
    keys = ["million", *(["between"] if spreads else []), "fte"]
    heads = [picture.say(key) for key in keys] * len(picture.policies)
    first = f'<th scope="col" rowspan="2">{escape(picture.say("year"))}</th>'
    head = f"<tr>{first}{over(picture, picture.policies, len(keys))}</tr><tr>{head_cells(heads)}</tr>"
    rows = []
    for place, year in enumerate(picture.years):
        found = [year_cells(picture, policy.years[place], spreads=spreads) for policy in picture.policies]
        rows.append(f'<th scope="row">{year}</th>' + grouped(found))
    sums = [sum_cells(picture, policy, spreads=spreads) for policy in picture.policies]
    foot = f'<tr><th scope="row">{escape(picture.say("sum"))}</th>{grouped(sums)}</tr>'
    return table(head, rows, foot=foot, kind=kind_of(picture, len(heads)), named=picture.say("years"))


def over(picture: EffectsPicture, policies: Sequence[PolicyEffects], columns: int) -> str:
    """Return the policies' names over so many columns each."""
    return "".join(
        f'<th scope="colgroup" colspan="{columns}" class="first">{named(picture, policy)}</th>' for policy in policies
    )


def kind_of(picture: EffectsPicture, columns: int) -> str:
    """Return whether a table has so many columns that its letters must be small."""
    return "many" if len(picture.effects.policies) > FEW or columns > 3 * FEW else "years"


def grouped(groups: Iterable[Sequence[str]]) -> str:
    """Return cells with a line before each group; all but the first of a group are muted."""
    return "".join(
        f'<td class="{"hours" if place else "first"}">{escape(text)}</td>'
        for group in groups
        for place, text in enumerate(group)
    )


def year_cells(picture: EffectsPicture, year: PolicyYear, *, spreads: bool) -> list[str]:
    """Return a year's difference."""
    spread = year.with_investment
    between = picture.say("from_to", low=million(picture, spread.low), high=million(picture, spread.high))
    fte = number(year.fte_difference.mean, 1, language=picture.language, signed=True)
    return [million(picture, spread.mean), *([between] if spreads else []), fte]


def sum_cells(picture: EffectsPicture, policy: PolicyEffects, *, spreads: bool) -> list[str]:
    """Return the sums of a policy's years; what lies between two figures a year has no sum."""
    fte = sum(year.fte_difference.mean for year in policy.years)
    shown = number(fte, 1, language=picture.language, signed=True)
    return [million(picture, in_all(policy)), *([""] if spreads else []), shown]


def million(picture: EffectsPicture, amount: float) -> str:
    """Return an amount in millions, its unit standing over the column."""
    return number(amount / 1e6, 1, language=picture.language, signed=abs(amount) > HALF_A_KRONE)


def people_table(picture: EffectsPicture) -> str:
    """Return how many people are on each step, by year and policy."""
    steps = used_steps(picture)
    codes = [picture.effects.steps[step].code for step in steps] * len(picture.effects.policies)
    first = f'<th scope="col" rowspan="2">{escape(picture.say("year"))}</th>'
    head = f"<tr>{first}{over(picture, picture.effects.policies, len(steps))}</tr><tr>{head_cells(codes)}</tr>"
    rows = []
    for place, year in enumerate(picture.years):
        people = [
            [number(policy.years[place].people_by_step[step], language=picture.language) for step in steps]
            for policy in picture.effects.policies
        ]
        rows.append(f'<th scope="row">{year}</th>' + grouped(people))
    titles = "; ".join(
        f"{picture.effects.steps[step].code}{NO_BREAK_SPACE}{picture.effects.steps[step].title.in_(picture.language)}"
        for step in steps
    )
    whole = table(head, rows, kind=kind_of(picture, len(codes)), named=picture.say("people_head"))
    return note(titles) + whole


def places_table(picture: EffectsPicture) -> str:
    """Return how many places of each kind there are and are needed, and how many wait, by year and policy."""
    policies = picture.effects.policies
    whole = ""
    for kind in used_kinds(picture):
        head = "".join(f'<th scope="col">{named(picture, policy)}</th>' for policy in policies)
        left = head_cells([picture.say("year"), picture.say("there")])
        rows = []
        for place, year in enumerate(picture.years):
            uses = [kind.use(policy).years[place] for policy in policies]
            found = [kind.told(uses[0].places)]
            for use in uses:
                key = "needed_and_queue" if kind.waited_for else "needed_alone"
                found.append(picture.say(key, needed=kind.told(use.needed), queue=kind.told(use.mean_queue)))
            rows.append(f'<th scope="row">{year}</th>' + data_cells(found))
        title = f"<h3>{escape(kind.name)}</h3>"
        whole += title + table(f"<tr>{left}{head}</tr>", rows, kind=kind_of(picture, len(policies)), named=kind.name)
    return whole


def about_list(picture: EffectsPicture) -> str:
    """Return what a reader must know about the figures, each assumed one with its reason."""
    effects, say = picture.effects, Wording(picture.language)
    shown = replace(effects, assumptions=tuple(assumptions_of(effects)))
    lines = [*about(shown, picture.language, in_short=False), *assumed(shown, say)]
    return '<ul class="about">' + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"
