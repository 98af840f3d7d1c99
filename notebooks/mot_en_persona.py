# /// script
# [tool.marimo.opengraph]
# title = "Møt en persona"
# description = "Hvem Johs er, hva som hender på hvert forløp, hva en time koster, og hvor en krone kommer fra."
# ///

import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Møt en persona")


@app.cell
def _():
    import marimo as mo

    from sim.presentation import telling
    from sim.presentation.figures import kroner, number
    from sim.report import report

    return kroner, mo, number, report, telling


@app.cell
def _():
    hvem = "johs"
    return (hvem,)


@app.cell
def _(hvem, report):
    alt_om = report([hvem])
    persona = alt_om.personas[0]
    sammenligning = persona.comparison
    return alt_om, persona, sammenligning


@app.cell(hide_code=True)
def _(mo, sammenligning, telling):
    mo.md(f"""
    # Møt {telling.said(sammenligning.name)}

    *En persona er ett oppdiktet menneske som står for mange. Dette er en fortelling med tall i: hvem det er, hva som
    hender på hvert av forløpene, hva en time koster, og hvor hver krone kommer fra. Dra i glidebryteren, så følger
    resten etter.*

    {telling.said(sammenligning.story.in_("nb"))}
    """)
    return


@app.cell(hide_code=True)
def _(mo, sammenligning, telling):
    mo.vstack(
        [mo.md("## Samme menneske, flere veier"), mo.md(telling.finding(sammenligning)), telling.panels(sammenligning)]
    )
    return


@app.cell(hide_code=True)
def _(mo, persona):
    alder = mo.ui.slider(
        persona.traces[0].age, persona.traces[-1].age, value=76, label="Alder", show_value=True, full_width=True
    )
    return (alder,)


@app.cell(hide_code=True)
def _(alder, mo, sammenligning, telling):
    mo.vstack(
        [
            mo.md(f"""
            ## Hva skjer når {telling.said(sammenligning.name)} er …

            Flytt alderen og les bortover: hvilken fase hvert forløp er i, hvilket trinn på innsatstrappa det er, hva
            året koster, og hva det har kostet så langt.
            """),
            alder,
            mo.md(telling.at_age(sammenligning, alder.value)),
        ]
    )
    return


@app.cell(hide_code=True)
def _(alder, mo, sammenligning, telling):
    mo.hstack(
        [
            mo.md(f"**{telling.said(forlop.name.in_('nb'))}**\n\n{telling.said(fase.story.in_('nb'))}")
            for forlop in sammenligning.pathways
            for fase in forlop.spans
            if fase.start_age <= alder.value < fase.end_age
        ],
        widths="equal",
        gap=2,
        align="start",
    )
    return


@app.cell(hide_code=True)
def _(mo, persona, telling):
    mo.vstack(
        [
            mo.md("""
            ## Hva en time koster

            Prisen er det kommunen betaler. Tiden er noe annet: En ansatt er ikke hos brukeren hele dagen, men kjører,
            dokumenterer og planlegger også. Derfor deles brukertiden på den *direkte brukertiden*, og én time hjemme
            hos noen blir mer enn én betalt time. Er flere brukere sammen om en ansatt, blir den mindre.
            """),
            mo.md(telling.hours(persona.traces)),
        ]
    )
    return


@app.cell(hide_code=True)
def _(mo, sammenligning):
    forlop_valg = mo.ui.dropdown(
        {one.name.in_("nb"): one.id for one in sammenligning.pathways},
        value=sammenligning.pathways[0].name.in_("nb"),
        label="Forløp",
    )
    return (forlop_valg,)


@app.cell
def _(alder, forlop_valg, persona):
    aret = next(one for one in persona.traces if one.age == alder.value)
    forlop_i_aret = next(one for one in aret.pathways if one.id == forlop_valg.value)
    return aret, forlop_i_aret


@app.cell(hide_code=True)
def _(alder, aret, forlop_i_aret, forlop_valg, kroner, mo, number, telling):
    mo.vstack(
        [
            mo.md(f"""
            ## Hvor en krone kommer fra

            Ingen sum her er skrevet inn for hånd. Mengden står i forløpets fil, prisen i tjenestelisten, og resten er
            ganging. Året {telling.said(aret.name)} er {alder.value} koster **{kroner(forlop_i_aret.cost)}** og tar
            **{number(forlop_i_aret.staff_hours)} timer** på dette forløpet:
            """),
            forlop_valg,
            mo.md(telling.year_of(aret, forlop_valg.value)),
            mo.md("*Alderen er den du valgte lenger oppe. Siste kolonne er filen og linjen der mengden står.*"),
        ]
    )
    return


@app.cell(hide_code=True)
def _(alt_om, mo, sammenligning, telling):
    mo.vstack(
        [
            mo.md("## Det du bør vite om tallene"),
            mo.md(telling.known(sammenligning)),
            mo.accordion({"Det som er holdt utenfor": mo.md(telling.without(alt_om))}),
        ]
    )
    return


if __name__ == "__main__":
    app.run()
