# /// script
# [tool.marimo.opengraph]
# title = "Kommunens tiltak"
# description = "Hva tiltakene fører til i Færder, om tallene henger sammen, og hvor sikkert det er."
# ///

import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Kommunens tiltak")


@app.cell
def _():
    import marimo as mo

    from sim.presentation import telling
    from sim.presentation.figures import number
    from sim.presentation.wording.scale_picture import spread_words
    from sim.scale import Manner, scale

    return Manner, mo, number, scale, spread_words, telling


@app.cell
def _():
    kommune = "faerder"
    return (kommune,)


@app.cell
def _():
    gjentakelser = 100
    return (gjentakelser,)


@app.cell
def _(Manner, gjentakelser, kommune, scale):
    virkninger = scale(kommune, manner=Manner(replications=gjentakelser))
    tiltak = [ett for ett in virkninger.policies if ett.from_year is not None]
    siste_ar = virkninger.start + virkninger.years - 1
    return siste_ar, tiltak, virkninger


@app.cell(hide_code=True)
def _(mo, number, siste_ar, telling, tiltak, virkninger):
    mo.vstack(
        [
            mo.md(f"""
            # Hva tiltakene fører til i {telling.said(virkninger.name.in_("nb"))}

            *Fortellingen om én er ikke regnestykket for alle. Her får alle som ligner personaen, leve videre fra
            {virkninger.start} til {siste_ar}: De begynner på ulike dager, dør i ulik alder og venter på plass når det
            er fullt. Så lever de samme menneskene om igjen under hvert av de {number(len(tiltak))} tiltakene, og
            forskjellen er det tiltaket fører til.*
            """),
            mo.md(telling.finding(virkninger)),
        ]
    )
    return


@app.cell(hide_code=True)
def _(mo, telling, virkninger):
    mo.vstack(
        [
            mo.md("""
            ## Henger tallene sammen?

            Før noe annet: Nye i året, ganger årene de lever med det, er hvor mange de er på ett tidspunkt. Stemmer ikke
            det med tallet kommunen selv oppgir, er ett av de tre galt, og da er virkningen det også. Derfor står den
            prøven først, og begge lesningene under.
            """),
            mo.md(telling.hang_together(virkninger)),
            mo.md(telling.hang_together_table(virkninger)),
        ]
    )
    return


@app.cell(hide_code=True)
def _(mo, telling, virkninger):
    mo.vstack([mo.md("## Tiltakene, også med den andre lesningen"), mo.md(telling.policies(virkninger))])
    return


@app.cell(hide_code=True)
def _(mo, telling, virkninger):
    mo.vstack(
        [
            mo.md("""
            ## Innfasingen

            Bare de nye kommer inn på et nytt forløp, så virkningen vokser fram år for år. Over streken er det dyrere
            enn ingen tiltak, under er det billigere. Pek på et år, så står tallene der. Under kurvene kommer folk på
            hvert trinn av trappa, og plassene.
            """),
            telling.panels(virkninger),
        ]
    )
    return


@app.cell(hide_code=True)
def _(mo, tiltak, virkninger):
    valgt_ar = mo.ui.slider(
        tiltak[0].from_year,
        virkninger.start + virkninger.years - 1,
        value=tiltak[0].from_year + 9,
        label="År",
        full_width=True,
    )
    return (valgt_ar,)


@app.cell(hide_code=True)
def _(mo, spread_words, telling, tiltak, valgt_ar, virkninger):
    mo.vstack(
        [
            mo.md(f"""
            ## Hvor sikkert er det?

            Alt er trukket på nytt {virkninger.replications} ganger. Tallet først er gjennomsnittet, og mellom de to
            andre ligger 8 av 10 gjentakelser. Det er *tilfeldighetene*: hvem som blir syk, og når. Om forutsetningene
            holder, sier intervallet ingenting om.
            """),
            valgt_ar,
            mo.md(f"**{valgt_ar.value}**, mot ingen tiltak, investering medregnet:"),
            mo.md(
                telling.as_list(
                    f"{ett.name.in_('nb')}: {spread_words(aret.with_investment, virkninger.replications, 'nb')}"
                    for ett in tiltak
                    for aret in ett.years
                    if aret.year == valgt_ar.value
                )
            ),
            mo.accordion({"Alle årene": mo.md(telling.policy_years(virkninger))}),
        ]
    )
    return


@app.cell(hide_code=True)
def _(mo, telling, virkninger):
    mo.vstack(
        [
            mo.md("""
            ## Plasser og ventetid

            En plass som blir ledig, sparer bare penger hvis den får stå tom. Er det kø, flytter den neste inn, og
            tiltaket har kortet ned ventetiden i stedet. Det er også verdt noe, men det er ikke kroner.
            """),
            mo.md(telling.waits(virkninger)),
        ]
    )
    return


@app.cell(hide_code=True)
def _(mo, telling, virkninger):
    mo.vstack(
        [
            mo.md("""
            ## Fortellingen og modellen

            Fortellingen lar ett menneske dø ved en bestemt alder. Her dør folk etter dødelighetstabellen, og da blir
            fasene lengre for noen og aldri nådd av andre.
            """),
            mo.md(telling.stages(virkninger)),
        ]
    )
    return


@app.cell(hide_code=True)
def _(mo, telling, virkninger):
    mo.vstack(
        [
            mo.md("""
            ## Det som er antatt

            Dette sto ikke i kilden. Har kommunen egne tall, er det her de skal inn. *Hva endrer svaret?* er en egen
            notatbok om hvor mye hvert av dem betyr.
            """),
            mo.md(telling.assumptions(virkninger)),
        ]
    )
    return


if __name__ == "__main__":
    app.run()
