"""The workshop's part about a municipality: whether its figures hang together, what policies cost by year, and places.

In: ``Effects`` and a language. Out: pieces of HTML, each by itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from html import escape

from sim.effects import Effects, GroupEffects, PlaceFigures, PolicyEffects
from sim.presentation.comparison_cells import GONE
from sim.presentation.figures import number, people_a_year
from sim.presentation.harmless import harmless
from sim.presentation.pages import Drawn, data_cells, figure, head_cells, swatched
from sim.presentation.phase_pictures import phase_chart, phase_picture
from sim.presentation.report_controls import controls_html, effects_controls, now_html
from sim.presentation.scale_frame import NONE, looks_of
from sim.presentation.scale_words import policy_name, product
from sim.presentation.steering import steered
from sim.presentation.wording import Wording
from sim.presentation.wording.scale_picture import headline, years_words
from sim.presentation.workshop.figure import figure_tag

PLACE = "municipality"
A_TENTH_OF_A_PLACE = 0.05
AGREES, DIFFERS, UNKNOWN = "=", "≠", "?"
HEADS = ("report.policy", "report.needed", "report.there_are", "report.share_waited")
MORE_HEADS = ("workshop_municipality.mean_days", "workshop_municipality.died")


def phase_figure(effects: Effects, language: str, picked: Collection[str] | None = None, *, place: str = PLACE) -> str:
    """Return what each year costs against no policy, with its interval, under a year that can be moved in the page.

    Args:
        effects: of the municipality.
        language: the reader's.
        picked: ids of the policies that are shown; all where it is None. In the page each can be left out, too.
        place: the name of the figure in its page.
    """
    shown = harmless(_only(effects, picked))
    if len(shown.policies) == 1:
        return _note(Wording(language)("workshop_municipality.no_policy"))
    # At the start of a run there is nothing to see yet, so that its last year is shown first.
    controls = effects_controls(phase_picture(shown, language), place)._replace(at=shown.years - 1)
    chart = phase_chart(shown, language).to_dict(validate=False)
    wide = steered(chart, [one.id for one in shown.policies], "year")
    picture = figure(place, headline(shown, language), Drawn(wide, wide, ""), "")
    html = f'<div class="steered compact">{controls_html(controls)}{picture}{now_html(controls)}</div>'
    return figure_tag(html, {place: {"wide": wide, "periods": list(controls.periods)}}, name=place)


def _only(effects: Effects, picked: Collection[str] | None) -> Effects:
    if picked is None:
        return effects
    policies = tuple(one for one in effects.policies if one.id == NONE or one.id in picked)
    return replace(effects, policies=policies)


def check_strip(effects: Effects, language: str) -> str:
    """Return a line for each group: new cases times years beside what the municipality says."""
    shown = harmless(effects)
    lines = "".join(_check(group, Wording(language)) for group in shown.groups)
    return f'<div class="checks" role="status">{lines}</div>'


def _check(group: GroupEffects, say: Wording) -> str:
    found = group.check
    sign = UNKNOWN if found.stated_people is None else DIFFERS if found.differs else AGREES
    kind = "check differs" if found.differs else "check"
    told = say("workshop_municipality.check", name=group.name, **product(found, say.language))
    whole = f"{escape(told)} <strong>{escape(_stated(group, say))}</strong>"
    return f'<p class="{kind}"><span class="sign" aria-hidden="true">{sign}</span><span>{whole}</span></p>'


def _stated(group: GroupEffects, say: Wording) -> str:
    found, language = group.check, say.language
    if found.stated_people is None:
        return say("workshop_municipality.check_not_stated")
    stated = number(found.stated_people, language=language)
    if not found.differs:
        return say("workshop_municipality.check_agrees", stated=stated)
    percent = abs(found.stated_people / found.implied_people - 1) * 100 if found.implied_people else 100.0
    more = found.stated_people > found.implied_people
    other = people_a_year(found.other_new_per_year or 0.0, language)
    values = {"stated": stated, "percent": number(percent, language=language), "other": other}
    return say(f"workshop_municipality.check_{'more' if more else 'fewer'}", **values)


def places_table(effects: Effects, language: str) -> str:
    """Return how each kind of place is used over the run under every policy."""
    shown, say = harmless(effects), Wording(language)
    if not shown.replications:
        return _note(say("workshop_municipality.not_simulated"))
    rows = "".join(_rows_of_kinds(shown, say))
    if not rows:
        return _note(say("workshop_municipality.no_places"))
    title = escape(say("workshop_municipality.places", years=years_words(shown)))
    heads = head_cells(say(key) for key in (*HEADS, *MORE_HEADS))
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{title}"><table class="places">'
        f"<caption>{title}</caption><thead><tr>{heads}</tr></thead>{rows}</table></div>"
    )


def _rows_of_kinds(effects: Effects, say: Wording) -> Iterator[str]:
    """Yield the rows of each kind of place that anybody needs."""
    looks = looks_of(effects)
    for use in effects.policies[0].places:
        uses = [(policy, _use_of(policy, use.kind)) for policy in effects.policies]
        if any(whole.needed >= A_TENTH_OF_A_PLACE for _, whole in uses):
            name = escape(use.name.in_(say.language) or use.kind)
            rows = "".join(
                f'<tr><th scope="row">{swatched(policy_name(policy, say), looks[policy.id].line)}</th>'
                f"{data_cells(_cells(whole, say))}</tr>"
                for policy, whole in uses
            )
            yield f'<tbody><tr><th scope="rowgroup" colspan="6" class="kind">{name}</th></tr>{rows}</tbody>'


def _use_of(policy: PolicyEffects, kind: str) -> PlaceFigures:
    return next(use.whole for use in policy.places if use.kind == kind)


def _cells(use: PlaceFigures, say: Wording) -> Iterator[str]:
    language = say.language
    yield number(use.needed, 1, language=language)
    yield number(use.places, int(use.places != round(use.places)), language=language)
    if use.share_waited is None:
        yield GONE
    else:
        yield say("report.percent", share=number(100 * use.share_waited, language=language))
    yield GONE if use.mean_wait_days is None else number(use.mean_wait_days, language=language)
    yield number(use.died_waiting, language=language)


def _note(told: str) -> str:
    return f'<p class="note">{escape(told)}</p>'
