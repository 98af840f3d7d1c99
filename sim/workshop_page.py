"""The workshop's page, a marimo notebook.

In: what the command asked for. Out: the four parts: the person, what if, the municipality, what is taken home. Each
browser has a workbench of its own. Cells only put together what other modules make; a part is worked out when it shows.
"""

import marimo

app = marimo.App(width="full", app_title="Verksted")


@app.cell
def _():
    import marimo as mo

    from sim.analysis.limits import costs_a_year, person_limits, policy_limits
    from sim.levers import levers
    from sim.presentation.faults import fault_text
    from sim.presentation.wording import Wording
    from sim.presentation.workshop import limits_words, whatif
    from sim.presentation.workshop import municipality as towns
    from sim.presentation.workshop import person as persons
    from sim.workbench import Workbench

    return (
        Workbench,
        Wording,
        costs_a_year,
        fault_text,
        levers,
        limits_words,
        mo,
        person_limits,
        persons,
        policy_limits,
        towns,
        whatif,
    )


@app.cell
def _(Workbench, Wording, mo):
    asked = mo.app_meta().request.meta
    language = asked["language"]
    say = Wording(language)
    bench = Workbench(language)
    # A turn is anything that was changed; a layout, that other things can be changed than before.
    turn, set_turn = mo.state(0)
    layout, set_layout = mo.state(0)
    PERSON, WHAT_IF, MUNICIPALITY, TAKE_HOME = (
        say(f"workshop_page.{key}") for key in ("person", "what_if", "municipality", "take_home")
    )
    return MUNICIPALITY, PERSON, TAKE_HOME, WHAT_IF, asked, bench, language, layout, say, set_layout, set_turn, turn


@app.cell
def _(MUNICIPALITY, PERSON, TAKE_HOME, WHAT_IF, asked, bench, language, mo, say):
    parts = mo.ui.tabs({PERSON: "", WHAT_IF: "", MUNICIPALITY: "", TAKE_HOME: ""})
    _personas, _municipalities = (bench.workshop.titles(kind, language) for kind in ("persona", "municipality"))
    persona = mo.ui.dropdown(
        _personas,
        value=next((title for title, name in _personas.items() if asked["persona"] in (name, None)), None),
        label=say("workshop_page.choose_persona"),
    )
    municipality = mo.ui.dropdown(
        _municipalities,
        value=next((title for title, name in _municipalities.items() if asked["municipality"] in (name, None)), None),
        label=say("workshop_page.choose_municipality"),
    )
    mo.Html(f'<div class="head">{parts}<span class="chosen">{persona}{municipality}</span></div>')
    return municipality, parts, persona


@app.cell
def _(bench, fault_text, persona, say, turn):
    turn()
    before = bench.person_before(persona.value)
    person = bench.person(persona.value)
    person_faults = [fault_text(fault, say) for fault in person.faults]
    return before, person, person_faults


@app.cell
def _(PERSON, language, mo, parts, person, person_faults, persons, whatif):
    mo.stop(parts.value != PERSON)
    _services = persons.services_by_stage(
        (one.number, path.id, path.stages[one.place[2][1]].id)
        for path in (person.now.pathways if person.now else ())
        for one in person.now.numbers
        if one.place[:2] == ("pathway", path.id) and one.place[2][0] == "stages"
    )
    _shown = persons.person_figure(person.now.comparison, _services, language) if person.now else ""
    mo.Html(whatif.faults_html(person_faults, language, of_files=person.now is None) + _shown)
    return


@app.cell
def _(language, layout, mo, person, persona, say, whatif):
    layout()
    groups = {}
    if person.now is not None:
        _titles = {one.id: one.name.in_(language) or one.id for one in person.now.pathways}
        _numbers = [(one.number, one.place[0], one.place[1]) for one in person.now.numbers]
        groups = {one.title: one for one in whatif.persona_groups(_numbers, _titles, person.now.persona.name, language)}
    group = mo.ui.dropdown(list(groups), value=next(iter(groups), None), label=say("workshop_page.what_to_change"))
    return group, groups


@app.cell
def _(bench, group, groups, layout, mo, person, set_turn):
    layout()
    rows = groups[group.value].rows if group.value else ()
    _at = {row.key: person.now.numbers[int(row.key)] for row in rows}
    # In a plain dict marimo does not bind them to the cells that show them: a change is one turn, and not two.
    fields = {
        row.key: mo.ui.number(
            value=_at[row.key].number.value,
            step=row.step,
            on_change=lambda value, one=_at[row.key]: (
                bench.put(one, value) if value is not None else None,
                set_turn(lambda count: count + 1),
            ),
        )
        for row in rows
    }
    return fields, rows


@app.cell
def _(bench, mo, say, set_layout, set_turn, turn):
    turn()
    undo = [
        mo.ui.button(
            label=say("workshop_page.undo"),
            on_change=lambda _, step=step: (
                bench.undo(step),
                set_turn(lambda count: count + 1),
                set_layout(lambda count: count + 1),
            ),
        )
        for step in bench.steps
    ]
    return (undo,)


@app.cell
def _(WHAT_IF, before, bench, fields, group, language, mo, parts, person, person_faults, rows, undo, whatif):
    mo.stop(parts.value != WHAT_IF)
    _told = [(step.about, step.old, step.new) for step in bench.steps]
    _left = f"{group}{whatif.rows_html(rows, fields)}{whatif.steps_html(_told, undo, language)}"
    _right = whatif.faults_html(person_faults, language, of_files=person.now is None)
    if person.now is not None:
        _right += whatif.so_far_figure(person.now.comparison, language)
        _right += f'<div class="sums">{whatif.sums_table(person.now.comparison, before.now.comparison, language)}</div>'
    mo.Html(f'<div class="split"><div class="left">{_left}</div><div class="right">{_right}</div></div>')
    return


@app.cell
def _(MUNICIPALITY, bench, fault_text, mo, municipality, parts, say, turn):
    turn()
    mo.stop(parts.value != MUNICIPALITY)
    there = bench.municipality(municipality.value)
    there_faults = [fault_text(fault, say) for fault in there.faults]
    return there, there_faults


@app.cell
def _(MUNICIPALITY, bench, language, layout, mo, municipality, parts, say):
    layout()
    mo.stop(parts.value != MUNICIPALITY)
    _first = bench.municipality(municipality.value).now
    _policies = (
        {}
        if _first is None
        else {one.name.in_(language) or one.id: one.id for one in _first.effects.policies if one.from_year is not None}
    )
    policy = mo.ui.dropdown(_policies, value=next(iter(_policies), None), label=say("workshop_page.choose_policy"))
    _years = [] if _first is None else list(range(_first.effects.start, _first.effects.start + _first.effects.years))
    pays_by = mo.ui.dropdown(
        {str(year): year for year in _years},
        value=str(_years[4]) if len(_years) > 4 else None,
        label=say("workshop_page.pays_by"),
    )
    return pays_by, policy


@app.cell
def _(bench, language, layout, levers, mo, municipality, policy, set_turn, whatif):
    layout()
    _now = bench.municipality(municipality.value).now
    _levers = [] if _now is None else levers(bench, _now, policy.value)
    _rows = (
        [] if _now is None else whatif.municipality_rows([one.number for one in _now.numbers], _now.effects, language)
    )
    town_rows = [*(lever.row for lever in _levers), *_rows]
    town_fields = {
        lever.row.key: mo.ui.number(
            value=lever.value,
            step=lever.row.step,
            on_change=lambda value, lever=lever: (
                lever.put(value) if value is not None else None,
                set_turn(lambda count: count + 1),
            ),
        )
        for lever in _levers
    } | {
        row.key: mo.ui.number(
            value=_now.numbers[int(row.key)].number.value,
            step=row.step,
            on_change=lambda value, one=_now.numbers[int(row.key)], effects=_now.effects: (
                bench.put(one, value, effects) if value is not None else None,
                set_turn(lambda count: count + 1),
            ),
        )
        for row in _rows
    }
    return town_fields, town_rows


@app.cell
def _(
    bench,
    costs_a_year,
    language,
    limits_words,
    mo,
    pays_by,
    person,
    policy,
    policy_limits,
    there,
    there_faults,
    town_fields,
    town_rows,
    towns,
    undo,
    whatif,
):
    _told = [(step.about, step.old, step.new) for step in bench.steps]
    _left = f"{policy}{whatif.rows_html(town_rows, town_fields)}{whatif.steps_html(_told, undo, language)}"
    _right = whatif.faults_html(there_faults, language, of_files=there.now is None)
    _check = ""
    if there.now is not None:
        _effects = there.now.effects
        _check = towns.check_strip(_effects, language)
        _right += towns.phase_figure(_effects, language)
        if policy.value is not None and pays_by.value is not None:
            _costs = costs_a_year(person.now.comparison) if person.now else {}
            _limits = policy_limits(_effects, there.now.run, policy.value, pays_by.value, _costs)
            _right += f"{pays_by}{limits_words.policy_limits_html(_limits, language)}"
        _right += towns.places_table(_effects, language)
    mo.Html(f'{_check}<div class="split"><div class="left">{_left}</div><div class="right">{_right}</div></div>')
    return


if __name__ == "__main__":
    app.run()
