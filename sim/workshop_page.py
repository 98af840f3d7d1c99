"""The workshop's page, a marimo notebook.

In: what the command asked for. Out: the four parts: the person, what if, the municipality, what is taken home. Each
browser has a workbench of its own. Cells only put together what other modules make; a part is worked out when it shows.
"""

import marimo

__generated_with = "0.25.2"
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
    from sim.presentation.workshop import take_home as homes
    from sim.take_home import folder_of, made, told_of_saving
    from sim.workbench import Workbench
    from sim.workshop import REPLICATIONS

    return (
        REPLICATIONS,
        Workbench,
        folder_of,
        homes,
        made,
        told_of_saving,
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
def _(bench, group, groups, layout, mo, person, say, set_layout, set_turn):
    layout()
    _chosen = person.now.persona.pathways if person.now else ()
    _titles = bench.pathway_titles(_chosen)
    compared = mo.ui.multiselect(
        _titles,
        value=[title for title, name in _titles.items() if name in _chosen],
        label=say("workshop_page.compared"),
        full_width=True,
        on_change=lambda names: (
            bench.compare(person.now, names),
            set_turn(lambda count: count + 1),
            set_layout(lambda count: count + 1),
        ),
    )
    copy = mo.ui.button(
        label=say("workshop_page.copy_pathway"),
        disabled=group.value is None or groups[group.value].key not in _chosen,
        on_change=lambda _: (
            bench.copy_pathway(person.now, groups[group.value].key),
            set_turn(lambda count: count + 1),
            set_layout(lambda count: count + 1),
        ),
    )
    return compared, copy


@app.cell
def _(mo, say):
    TURNED_PERSON = say("workshop_page.turned")
    person_views = mo.ui.tabs({say("workshop_page.cost_so_far"): "", TURNED_PERSON: ""})
    return TURNED_PERSON, person_views


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
def _(bench, language, mo, say, set_layout, set_turn, turn, whatif):
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
    undo_all = mo.ui.button(
        label=say("workshop_page.undo_all"),
        on_change=lambda _: (
            bench.undo_all(),
            set_turn(lambda count: count + 1),
            set_layout(lambda count: count + 1),
        ),
    )
    # Told as often as anything is changed, so that every part shows the same.
    changed = whatif.steps_html([(step.about, step.old, step.new) for step in bench.steps], undo, undo_all, language)
    return (changed,)


@app.cell
def _(
    TURNED_PERSON,
    WHAT_IF,
    before,
    changed,
    compared,
    copy,
    fields,
    group,
    language,
    limits_words,
    mo,
    parts,
    person,
    person_faults,
    person_limits,
    person_views,
    rows,
    whatif,
):
    mo.stop(parts.value != WHAT_IF)
    _left = (
        f'<div class="row">{group}{copy}</div>{whatif.rows_html(rows, fields)}'
        f'<div class="compared">{compared}</div>{changed}'
    )
    _right = whatif.faults_html(person_faults, language, of_files=person.now is None)
    if person.now is not None:
        _right += f"{person_views}"
    if person.now is not None and person_views.value == TURNED_PERSON:
        _right += limits_words.person_limits_html(person_limits(person.now.comparison), language)
    elif person.now is not None:
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
    PHASE_IN, WAITS, TURNED = (say(f"workshop_page.{key}") for key in ("phase_in", "waits", "turned"))
    views = mo.ui.tabs({PHASE_IN: "", WAITS: "", TURNED: ""})
    return PHASE_IN, TURNED, WAITS, pays_by, policy, views


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
    PHASE_IN,
    TURNED,
    WAITS,
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
    changed,
    views,
    whatif,
):
    _left = f"{policy}{whatif.rows_html(town_rows, town_fields)}{changed}"
    _right = whatif.faults_html(there_faults, language, of_files=there.now is None)
    _check = ""
    if there.now is not None:
        _effects = there.now.effects
        _check = towns.check_strip(_effects, language)
        _right += f"{views}"
    if there.now is not None and views.value == PHASE_IN:
        _right += towns.phase_figure(_effects, language)
    if there.now is not None and views.value == WAITS:
        _right += towns.places_table(_effects, language)
    if there.now is not None and views.value == TURNED and policy.value is not None and pays_by.value is not None:
        _costs = costs_a_year(person.now.comparison) if person.now else {}
        _limits = policy_limits(_effects, there.now.run, policy.value, pays_by.value, _costs)
        _right += f"{pays_by}{limits_words.policy_limits_html(_limits, language)}"
    mo.Html(f'{_check}<div class="split"><div class="left">{_left}</div><div class="right">{_right}</div></div>')
    return


@app.cell
def _(TAKE_HOME, bench, homes, language, layout, made, mo, municipality, parts, persona, say, told_of_saving):
    layout()
    mo.stop(parts.value != TAKE_HOME)
    saved, set_saved = mo.state("")
    folder = mo.ui.text(value=homes.usual_folder(language), label=say("workshop_page.folder"))
    save_button = mo.ui.button(
        label=say("workshop_page.save"),
        kind="success",
        on_change=lambda _: set_saved(told_of_saving(bench, folder.value, persona.value)),
    )
    downloads = [
        mo.download(
            data=lambda ending=ending: made(bench, persona.value, municipality.value, ending),
            filename=f"{persona.value}{ending}",
            mimetype=kind,
            label=say(f"workshop_page.download_{ending[1:]}"),
        )
        for ending, kind in homes.KINDS.items()
    ]
    return downloads, folder, save_button, saved


@app.cell
def _(
    REPLICATIONS,
    bench,
    downloads,
    folder,
    folder_of,
    homes,
    language,
    mo,
    municipality,
    persona,
    save_button,
    saved,
    say,
    changed,
):
    _names = {"persona": persona.selected_key, "municipality": municipality.selected_key, "count": REPLICATIONS}
    _save = homes.save_html(folder, save_button, str(folder_of(bench)), saved(), language)
    _down = homes.download_html(downloads, say("workshop_page.download_told", **_names), language)
    mo.Html(f'<div class="halves"><div>{_save}{_down}</div><div>{changed}</div></div>')
    return


if __name__ == "__main__":
    app.run()
