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

    from sim.presentation.wording import Wording
    from sim.presentation.workshop import take_home as homes
    from sim.presentation.workshop import whatif
    from sim.workshop import parts as workshop_parts
    from sim.workshop import take_home
    from sim.workshop.answers import REPLICATIONS
    from sim.workshop.levers import levers
    from sim.workshop.workbench import Workbench

    return REPLICATIONS, Workbench, Wording, homes, levers, mo, take_home, whatif, workshop_parts


@app.cell
def _(Workbench, Wording, mo):
    asked = mo.app_meta().request.meta
    bench = Workbench(asked["language"])
    words = Wording(asked["language"])
    # A turn is anything that was changed; a layout, that other things can be changed than before. Buttons that lead to
    # either are made anew by it, which marimo takes for a loop unless it is told.
    turn, set_turn = mo.state(0, allow_self_loops=True)
    layout, set_layout = mo.state(0, allow_self_loops=True)

    def moved(*_):
        set_turn(lambda count: count + 1)

    def rearranged(*_):
        moved()
        set_layout(lambda count: count + 1)

    # What was picked last, for choices that are made anew on the way.
    picked = dict[str, str]()
    return asked, bench, layout, moved, picked, rearranged, turn, words


@app.cell
def _(asked, bench, mo, words):
    titles = {words(f"workshop_page.{key}"): key for key in ("person", "what_if", "municipality", "take_home")}
    parts = mo.ui.tabs(dict.fromkeys(titles, ""))
    _personas, _municipalities = (bench.workshop.titles(kind, bench.language) for kind in ("persona", "municipality"))
    persona = mo.ui.dropdown(
        _personas,
        value=next((title for title, name in _personas.items() if asked["persona"] in (name, None)), None),
        label=words("workshop_page.choose_persona"),
    )
    municipality = mo.ui.dropdown(
        _municipalities,
        value=next((title for title, name in _municipalities.items() if asked["municipality"] in (name, None)), None),
        label=words("workshop_page.choose_municipality"),
    )
    mo.Html(f'<div class="head">{parts}<span class="chosen">{persona}{municipality}</span></div>')
    return municipality, parts, persona, titles


@app.cell
def _(bench, mo, rearranged, turn, whatif, words, workshop_parts):
    turn()
    _undo_word = words("workshop_page.undo")
    _undo = [
        mo.ui.button(label=_undo_word, on_change=lambda _, step=step: rearranged(bench.undo(step)))
        for step in bench.steps
    ]
    _undo_all = mo.ui.button(label=words("workshop_page.undo_all"), on_change=lambda _: rearranged(bench.undo_all()))
    # Every part shows it; and a button lives as long as something holds it.
    changed = whatif.steps_html(workshop_parts.steps_of(bench), _undo, _undo_all, bench.language)
    kept = (_undo, _undo_all)
    mo.Html(whatif.unsaved_html(bench.unsaved, bench.language))
    return changed, kept


@app.cell
def _(bench, mo, parts, persona, titles, turn, workshop_parts):
    turn()
    mo.stop(titles[parts.value] != "person")
    mo.Html(workshop_parts.person_part(bench, persona.value))
    return


@app.cell
def _(bench, layout, mo, persona, picked, words, workshop_parts):
    layout()
    groups = workshop_parts.groups_of(bench, persona.value)
    group = mo.ui.dropdown(
        list(groups),
        value=workshop_parts.still(groups, picked.get("group")),
        label=words("workshop_page.what_to_change"),
        on_change=lambda title: picked.update(group=title),
    )
    return group, groups


@app.cell
def _(bench, group, groups, layout, mo, persona, picked, rearranged, whatif, words, workshop_parts):
    layout()
    _now = bench.person(persona.value).now
    _chosen = _now.persona.pathways if _now else ()
    _titles = bench.pathway_titles(_chosen)
    compared = mo.ui.multiselect(
        _titles,
        value=[title for title, name in _titles.items() if name in _chosen],
        label=words("workshop_page.compared"),
        full_width=True,
        on_change=lambda names: rearranged(bench.compare(_now, names)),
    )
    copy = mo.ui.button(
        label=words("workshop_page.copy_pathway"),
        disabled=group.value is None or groups[group.value].key not in _chosen,
        on_change=lambda _: rearranged(
            picked.update(group=bench.copy_pathway(_now, groups[group.value].key, float(picked.pop("later", 0))))
        ),
    )
    _later = mo.ui.number(0, 40, value=0, on_change=lambda years: picked.update(later=str(years or 0)))
    _may = group.value and workshop_parts.may_begin_later(_now, groups[group.value].key)
    copying, kept_to_copy = whatif.copying_html(copy, _later if _may else None, bench.language), (copy, _later)
    return compared, copying, kept_to_copy


@app.cell
def _(bench, group, groups, layout, mo, moved, persona, rearranged):
    layout()
    rows = groups[group.value].rows if group.value else ()
    _now = bench.person(persona.value).now
    # In a plain dict marimo does not bind them to the cells that show them: a change is one turn, and not two.
    fields = {
        row.key: mo.ui.number(
            value=_now.numbers[int(row.key)].number.value,
            step=row.step,
            # An emptied field has its number back.
            on_change=lambda value, number=_now.numbers[int(row.key)]: (
                rearranged() if value is None else moved(bench.put(number, value))
            ),
        )
        for row in rows
    }
    return fields, rows


@app.cell
def _(mo, words):
    turned_round = words("workshop_page.turned")
    person_views = mo.ui.tabs({words("workshop_page.cost_so_far"): "", turned_round: ""})
    return person_views, turned_round


@app.cell
def _(
    bench,
    changed,
    compared,
    copying,
    fields,
    group,
    mo,
    parts,
    person_views,
    persona,
    rows,
    titles,
    turned_round,
    whatif,
    workshop_parts,
):
    mo.stop(titles[parts.value] != "what_if")
    _left = (
        f'<div class="row">{group}</div>{copying}{whatif.rows_html(rows, fields)}'
        f'<div class="compared">{compared}</div>{changed}'
    )
    _turned = person_views.value == turned_round
    _right = f"{person_views}{workshop_parts.difference_part(bench, persona.value, turned_round=_turned)}"
    mo.Html(f'<div class="split"><div class="left">{_left}</div><div class="right">{_right}</div></div>')
    return


@app.cell
def _(bench, layout, mo, municipality, parts, picked, titles, words, workshop_parts):
    layout()
    mo.stop(titles[parts.value] != "municipality")
    _policies = workshop_parts.policies_of(bench, municipality.value)
    _years, _usual = workshop_parts.years_of(bench, municipality.value)
    policy = mo.ui.dropdown(
        _policies,
        value=workshop_parts.still(_policies, picked.get("policy")),
        label=words("workshop_page.choose_policy"),
        on_change=lambda name: picked.update(policy=next(one for one, known in _policies.items() if known == name)),
    )
    pays_by = mo.ui.dropdown(
        {str(year): year for year in _years},
        value=workshop_parts.still(map(str, _years), picked.get("year", str(_usual))),
        label=words("workshop_page.pays_by"),
        on_change=lambda year: picked.update(year=str(year)),
    )
    views = {words(f"workshop_page.{key}"): key for key in ("phase_in", "waits", "turned")}
    view = mo.ui.tabs(
        dict.fromkeys(views, ""), value=picked.get("view"), on_change=lambda title: picked.update(view=title)
    )
    return pays_by, policy, view, views


@app.cell
def _(bench, layout, levers, mo, moved, municipality, policy, rearranged, workshop_parts):
    layout()
    _now = bench.municipality(municipality.value).now
    _levers = [] if _now is None else levers(bench, _now, policy.value)
    _rows = workshop_parts.town_rows(bench, _now)
    town_rows = [*(lever.row for lever in _levers), *_rows]
    town_fields = {
        lever.row.key: mo.ui.number(
            value=lever.value,
            step=lever.row.step,
            on_change=lambda value, lever=lever: (
                rearranged() if value is None else (rearranged if lever.turns_others else moved)(lever.put(value))
            ),
        )
        for lever in _levers
    }
    town_fields |= {
        row.key: mo.ui.number(
            value=_now.numbers[int(row.key)].number.value,
            step=row.step,
            on_change=lambda value, number=_now.numbers[int(row.key)]: (
                rearranged() if value is None else moved(bench.put(number, value, _now.effects))
            ),
        )
        for row in _rows
    }
    return town_fields, town_rows


@app.cell
def _(
    bench,
    changed,
    mo,
    municipality,
    pays_by,
    persona,
    policy,
    town_fields,
    town_rows,
    view,
    views,
    whatif,
    workshop_parts,
):
    _key = views[view.value]
    _left = f'<div class="row">{policy}</div>{whatif.rows_html(town_rows, town_fields)}{changed}'
    _asked = (municipality.value, persona.value, _key, policy.value, pays_by.value)
    _right = f"{view}{pays_by if _key == 'turned' else ''}{workshop_parts.municipality_part(bench, *_asked)}"
    _check = workshop_parts.check_part(bench, municipality.value)
    mo.Html(f'{_check}<div class="split"><div class="left">{_left}</div><div class="right">{_right}</div></div>')
    return


@app.cell
def _(bench, homes, mo, moved, municipality, parts, persona, picked, take_home, titles, words):
    mo.stop(titles[parts.value] != "take_home")
    saved, set_saved = mo.state("")
    folder = mo.ui.text(
        value=picked.get("folder", homes.usual_folder(bench.language)),
        label=words("workshop_page.folder"),
        on_change=lambda name: picked.update(folder=name),
    )
    save = mo.ui.button(
        label=words("workshop_page.save"),
        on_change=lambda _: moved(set_saved(take_home.told_of_saving(bench, folder.value, persona.value))),
    )
    downloads = [
        mo.download(
            data=lambda ending=ending: take_home.made(bench, persona.value, municipality.value, ending),
            filename=f"{persona.value}{ending}",
            mimetype=kind,
            label=words(f"workshop_page.download_{ending[1:]}"),
        )
        for ending, kind in homes.KINDS.items()
    ]
    return downloads, folder, save, saved


@app.cell
def _(
    REPLICATIONS,
    bench,
    changed,
    downloads,
    folder,
    homes,
    mo,
    municipality,
    persona,
    save,
    saved,
    take_home,
    words,
):
    _names = {"persona": persona.selected_key, "municipality": municipality.selected_key, "count": REPLICATIONS}
    _save = homes.save_html(folder, save, str(take_home.folder_of(bench)), saved(), bench.language)
    _wrong = take_home.why_not(bench, persona.value, municipality.value)
    _told = words("workshop_page.download_told", **_names)
    _down = homes.download_html(() if _wrong else downloads, _told, bench.language, instead=_wrong)
    mo.Html(f'<div class="halves"><div>{_save}{_down}</div><div>{changed}</div></div>')
    return


if __name__ == "__main__":
    app.run()
