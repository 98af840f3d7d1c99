"""The workshop's page, a marimo notebook.

In: what the command asked for. Out: a persona's pathways, side by side.
"""

import marimo

app = marimo.App(width="full", app_title="Verksted")


@app.cell
def _():
    import marimo as mo

    import sim
    from sim.presentation.workshop_figure import persona_figure

    return mo, persona_figure, sim


@app.cell
def _(mo):
    asked = mo.app_meta().request.meta
    return (asked,)


@app.cell
def _(asked, mo, persona_figure, sim):
    comparison = sim.compare(asked["persona"] or "johs")
    mo.Html(persona_figure(comparison, asked["language"]))


if __name__ == "__main__":
    app.run()
