"""A page for tests: a persona's picture, in which a number that is typed in names the first pathway."""

import marimo

app = marimo.App(width="full")


@app.cell
def _():
    from dataclasses import replace

    import marimo as mo

    # The folder of a notebook is looked in first.
    from persona_figure import persona_figure

    import sim
    from sim.text import Text

    johs = sim.compare("johs")
    return Text, johs, mo, persona_figure, replace


@app.cell
def _(mo):
    typed = mo.ui.text(value="Forløp 0", label="navn")
    typed
    return (typed,)


@app.cell
def _(Text, johs, mo, persona_figure, replace, typed):
    first, *rest = johs.pathways
    changed = replace(johs, pathways=(replace(first, name=Text.plain(typed.value)), *rest))
    mo.Html(persona_figure(changed, "nb"))
