# /// script
# [tool.marimo.opengraph]
# title = "Sammenlign forløp"
# description = "Forløp etter eget valg ved siden av hverandre: trinn, kroner og timer, år for år."
# ///

import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Sammenlign forløp")


@app.cell
def _():
    import marimo as mo

    from sim import compare, pathways_for
    from sim.presentation import telling
    from sim.presentation.figures import kroner
    from sim.report import report

    return compare, kroner, mo, pathways_for, report, telling


@app.cell
def _():
    hvem = "johs"
    return (hvem,)


@app.cell
def _(hvem, pathways_for, report):
    alt_om = report([hvem])
    persona = alt_om.personas[0].comparison
    finnes = {navn.in_("nb"): forlop for forlop, navn in pathways_for(hvem).items()}
    return alt_om, finnes, persona


@app.cell(hide_code=True)
def _(finnes, mo, persona):
    valgte = mo.ui.multiselect(
        finnes,
        value=[forlop.name.in_("nb") for forlop in persona.pathways],
        label="Forløp, i den rekkefølgen de skal vises",
        full_width=True,
    )
    return (valgte,)


@app.cell(hide_code=True)
def _(mo, persona, telling, valgte):
    mo.vstack(
        [
            mo.md(f"""
            # Sammenlign forløp

            *Her står forløpene til {telling.said(persona.name)} ved siden av hverandre: trinn, kroner og timer, år for
            år. Velg selv hvilke. Det første du velger, er det de andre måles mot.*
            """),
            valgte,
        ]
    )
    return


@app.cell
def _(compare, hvem, mo, valgte):
    mo.stop(not valgte.value, mo.callout("Velg minst ett forløp.", kind="info"))
    sammenligning = compare(hvem, pathways=valgte.value)
    grunnlag = sammenligning.pathways[0]
    return grunnlag, sammenligning


@app.cell(hide_code=True)
def _(mo, sammenligning, telling):
    mo.vstack(
        [
            mo.md("## Ved siden av hverandre"),
            mo.md(telling.finding(sammenligning)),
            telling.panels(sammenligning),
            mo.md(telling.totals(sammenligning)),
        ]
    )
    return


@app.cell(hide_code=True)
def _(grunnlag, kroner, mo, sammenligning, telling):
    mo.vstack(
        [
            mo.md("## Betalt tilbake"),
            mo.md(f"""
            Et forløp er betalt tilbake fra den alderen da alt det har kostet mer enn
            {telling.said(grunnlag.name.in_("nb")).lower()}, er spart inn igjen, *og blir ved å være det*. Dør personen
            før det, ble det bare en utgift. Det er verdt å huske når mange skal inn på det samme forløpet.
            """),
            mo.md(
                telling.as_list(
                    f"{forlop.name.in_('nb')}: {telling.paid_back(sammenligning, forlop.id)}. I alt "
                    f"{kroner(forskjell.cost + forskjell.investment, signed=True)}, investering medregnet."
                    for forlop in sammenligning.pathways[1:]
                    for forskjell in [sammenligning.difference[forlop.id]]
                )
                or "*Med ett forløp alene er det ingenting å betale tilbake. Velg ett til.*"
            ),
        ]
    )
    return


@app.cell(hide_code=True)
def _(mo, sammenligning, telling):
    mo.vstack([mo.md("## År for år"), mo.md(telling.years(sammenligning))])
    return


@app.cell(hide_code=True)
def _(alt_om, mo, sammenligning, telling):
    mo.vstack(
        [
            mo.md("## Det som er antatt, og det som er holdt utenfor"),
            mo.md(telling.known(sammenligning)),
            mo.md("**Dette er ikke med i noen av tallene:**"),
            mo.md(telling.without(alt_om)),
            mo.accordion({"Tall som er antatt eller mangler kilde": mo.md(telling.unsure_numbers(alt_om))}),
        ]
    )
    return


if __name__ == "__main__":
    app.run()
