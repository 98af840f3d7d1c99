# /// script
# [tool.marimo.opengraph]
# title = "Hva endrer svaret?"
# description = "Flytt på forutsetningene, og se hvor svaret snur."
# ///

import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Hva endrer svaret?")


@app.cell
def _():
    import marimo as mo

    from sim.hinges import hinges, length_hinges, life_moved, price_hinges, price_moved, scale_moved, stage_moved
    from sim.presentation import telling
    from sim.presentation.figures import number, people_a_year
    from sim.presentation.hinge_charts import between, hinges_chart, turning_chart
    from sim.presentation.wording.scale_picture import spread_words
    from sim.report import report
    from sim.scale import Manner, scale

    return (
        Manner,
        between,
        hinges,
        hinges_chart,
        length_hinges,
        life_moved,
        mo,
        number,
        people_a_year,
        price_hinges,
        price_moved,
        report,
        scale,
        scale_moved,
        spread_words,
        stage_moved,
        telling,
        turning_chart,
    )


@app.cell
def _():
    hvem, forlop = "johs", "dementia/proactive"
    kommune, tiltak = "faerder", "proactive_for_new"
    return forlop, hvem, kommune, tiltak


@app.cell
def _():
    gjentakelser = 20
    return (gjentakelser,)


@app.cell
def _(forlop, hvem, price_hinges, report):
    persona = report([hvem]).personas[0]
    sammenligning = persona.comparison
    eget = next(ett for ett in sammenligning.pathways if ett.id == forlop)
    grunnlag = sammenligning.pathways[0]
    priser = price_hinges(persona, forlop)
    slutt = max(fase.end_age for ett in sammenligning.pathways for fase in ett.spans)
    return eget, grunnlag, persona, priser, sammenligning, slutt


@app.cell(hide_code=True)
def _(mo, sammenligning, telling):
    mo.vstack(
        [
            mo.md("""
            # Hva endrer svaret?

            *Et svar er ikke bedre enn det det henger på. Her kan du flytte på det: prisene, alderen da fasene
            begynner, hvor lenge folk lever, hvor mange nye som kommer, og hvor mange som takker ja. Se etter ett
            sted: der streken krysser null. Der snur svaret.*
            """),
            mo.md("## Svaret, slik det står nå"),
            mo.md(telling.finding(sammenligning)),
        ]
    )
    return


@app.cell(hide_code=True)
def _(mo, number, priser, telling):
    mo.vstack(
        [
            mo.md(f"""
            ## Prisene

            {number(len(priser))} tjenester skiller de to forløpene. Kostnaden følger hver pris i en rett linje, så det
            går an å si nøyaktig hvor langt en pris må flytte seg, alene, før forløpene koster det samme. «Ingen pris»
            betyr at svaret står seg uansett hva akkurat den tjenesten koster.
            """),
            mo.md(telling.prices(priser)),
        ]
    )
    return


@app.cell(hide_code=True)
def _(mo, priser):
    tjeneste = mo.ui.dropdown(
        {pris.name.in_("nb"): pris for pris in priser}, value=priser[0].name.in_("nb"), label="Tjeneste"
    )
    prisendring = mo.ui.slider(
        -100, 150, value=0, step=5, label="Endring i prisen, prosent", show_value=True, full_width=True
    )
    return prisendring, tjeneste


@app.cell
def _(forlop, hvem, price_moved, prisendring, tjeneste):
    pris_na = tjeneste.value.price * (1 + prisendring.value / 100)
    pris_linje = price_moved(
        hvem, forlop, tjeneste.value.service, [tjeneste.value.price * andel for andel in (0, 1, 2.5)]
    )
    return pris_linje, pris_na


@app.cell(hide_code=True)
def _(mo, pris_linje, pris_na, prisendring, tjeneste, turning_chart):
    mo.vstack(
        [
            mo.hstack([tjeneste, prisendring], widths=[1, 2], gap=2, align="end"),
            turning_chart(
                pris_linje,
                f"Forskjell mot grunnlaget når prisen på «{tjeneste.value.name.in_('nb')}» flyttes",
                now=pris_na,
                unit="kr",
            ),
        ]
    )
    return


@app.cell(hide_code=True)
def _(eget, mo):
    fase = eget.spans[-1]
    alder_fase = mo.ui.slider(
        int(eget.spans[-2].start_age) + 1,
        int(fase.end_age),
        value=int(fase.start_age),
        label="Alder",
        show_value=True,
        full_width=True,
    )
    return alder_fase, fase


@app.cell
def _(alder_fase, fase, forlop, hvem, stage_moved):
    alder_linje = stage_moved(hvem, forlop, fase.stage, range(alder_fase.start, alder_fase.stop + 1))
    return (alder_linje,)


@app.cell(hide_code=True)
def _(alder_fase, alder_linje, eget, fase, mo, number, telling, turning_chart):
    mo.vstack(
        [
            mo.md(f"""
            ## Alderen da fasen «{telling.said(fase.name.in_("nb"))}» begynner

            I {telling.said(eget.name.in_("nb")).lower()} kommer den ved {number(fase.start_age)} år. Det er en
            antakelse om hva tidlig hjelp fører til, og den blir ikke sannere av å stå i en fil.
            {telling.turning(alder_linje, "år")}
            """),
            alder_fase,
            turning_chart(
                alder_linje,
                f"Forskjell mot grunnlaget etter når fasen «{fase.name.in_('nb')}» begynner",
                now=float(alder_fase.value),
                unit="år",
                decimals=1,
            ),
        ]
    )
    return


@app.cell(hide_code=True)
def _(grunnlag, mo, slutt):
    levealder = mo.ui.slider(
        int(grunnlag.years[0].age) + 1,
        int(slutt) + 7,
        value=int(slutt),
        label="Alder ved død",
        show_value=True,
        full_width=True,
    )
    return (levealder,)


@app.cell
def _(forlop, hvem, levealder, life_moved):
    liv_linje = life_moved(hvem, forlop, range(levealder.start, levealder.stop + 1))
    return (liv_linje,)


@app.cell(hide_code=True)
def _(levealder, liv_linje, mo, sammenligning, telling, turning_chart):
    mo.vstack(
        [
            mo.md(f"""
            ## Hvor lenge {telling.said(sammenligning.name)} lever

            Tidlig hjelp betales først og tjenes inn siden. Den som dør før det, har bare kostet mer. (Fasene kommer
            ved samme alder som før; bare slutten flyttes.) {telling.turning(liv_linje, "år")}
            """),
            levealder,
            turning_chart(
                liv_linje,
                "Forskjell mot grunnlaget etter alder ved død",
                now=float(levealder.value),
                unit="år",
                decimals=1,
            ),
        ]
    )
    return


@app.cell
def _(Manner, gjentakelser, kommune, scale, tiltak):
    virkninger = scale(kommune, policies=[tiltak], manner=Manner(replications=gjentakelser))
    gruppe = virkninger.groups[0]
    antatt_nye = next(en for en in virkninger.assumptions if en.what[-1] == "new_per_year")
    return antatt_nye, gruppe, virkninger


@app.cell
def _(antatt_nye, eget, forlop, gruppe, length_hinges, persona):
    personer = gruppe.check.stated_people or gruppe.check.implied_people
    lengder = sorted({*range(2, len(eget.years) + 1), personer / antatt_nye.high})
    etter_lengde = length_hinges(persona, forlop, personer, lengder)
    return etter_lengde, personer


@app.cell(hide_code=True)
def _(eget, mo):
    lengde = mo.ui.slider(
        2, len(eget.years), step=0.2, value=len(eget.years), label="År med sykdommen", show_value=True, full_width=True
    )
    return (lengde,)


@app.cell
def _(antatt_nye, between, etter_lengde, personer):
    lengde_linje = [(en.years, en.difference) for en in etter_lengde]
    kortest = personer / antatt_nye.high
    ved_kortest = between(lengde_linje, kortest)
    return kortest, lengde_linje, ved_kortest


@app.cell(hide_code=True)
def _(
    antatt_nye,
    between,
    kortest,
    lengde,
    lengde_linje,
    mo,
    number,
    people_a_year,
    personer,
    telling,
    turning_chart,
    ved_kortest,
):
    mo.vstack(
        [
            mo.md(f"""
            ## {number(antatt_nye.low)} eller {number(antatt_nye.high)} nye i året?

            Kommunens fil sier det slik: «{telling.said(antatt_nye.reason)}»

            Det er fristende å si at virkningen da blir {number(antatt_nye.high / antatt_nye.low)} ganger så stor. Men
            personene er {number(personer)}, verken flere eller færre. Kommer det {number(antatt_nye.high)} nye i året,
            lever hver av dem i snitt bare {number(kortest, 1)} år med det, og da er tiltaket
            **{telling.against(ved_kortest)} i året**. {telling.turning(lengde_linje, "år med sykdommen")}
            """),
            lengde,
            mo.md(
                f"Lever de {number(lengde.value, 1)} år med det, kommer det "
                f"**{people_a_year(round(personer / lengde.value, 1))} nye i året**, og tiltaket er "
                f"**{telling.against(between(lengde_linje, lengde.value))} i året**."
            ),
            turning_chart(
                lengde_linje,
                f"Forskjell i året for {number(personer)} personer, etter hvor lenge de lever med det",
                now=lengde.value,
                unit="år",
                decimals=1,
            ),
            mo.md(
                "*Regnet som i et regneark: Alle går gjennom de første årene av fortellingen og dør så. Ingen køer og "
                "ingen dødelighetstabell, og alle er kommet inn på forløpet.*"
            ),
        ]
    )
    return


@app.cell(hide_code=True)
def _(antatt_nye, mo):
    nye = mo.ui.slider(
        int(antatt_nye.low),
        int(antatt_nye.high),
        step=4,
        value=int(antatt_nye.used),
        label="Nye i året",
        show_value=True,
        full_width=True,
    )
    andel = mo.ui.slider(
        0, 100, step=5, value=100, label="Andel som takker ja, prosent", show_value=True, full_width=True
    )
    return andel, nye


@app.cell
def _(Manner, andel, gjentakelser, kommune, nye, scale_moved, tiltak):
    flyttet = scale_moved(
        kommune, tiltak, new_per_year=nye.value, uptake=andel.value / 100, manner=Manner(replications=gjentakelser)
    )
    flyttet_siste = flyttet.policies[1].years[-1]
    return flyttet, flyttet_siste


@app.cell(hide_code=True)
def _(andel, flyttet, flyttet_siste, mo, nye, spread_words, telling):
    mo.vstack(
        [
            mo.md("""
            ## Nye i året, og hvor mange som takker ja

            Her er det simulert, med dødelighetstabell og køer, og lengden er modellens egen. Se på prøven under
            glidebryterne hver gang du flytter antall nye: Blir den ikke noe kommunen kjenner igjen, er virkningen
            heller ikke det.
            """),
            mo.hstack([nye, andel], widths="equal", gap=3),
            mo.md(telling.hang_together(flyttet)),
            mo.md(
                f"I {flyttet_siste.year}, mot ingen tiltak, investering medregnet: "
                f"**{spread_words(flyttet_siste.with_investment, flyttet.replications, 'nb')}**."
            ),
            telling.phase_in(flyttet),
        ]
    )
    return


@app.cell
def _(Manner, gjentakelser, hinges, kommune, tiltak):
    henger_pa = hinges(kommune, tiltak, Manner(replications=gjentakelser))
    return (henger_pa,)


@app.cell(hide_code=True)
def _(antatt_nye, gruppe, henger_pa, hinges_chart, mo, number, personer, telling, tiltak, ved_kortest, virkninger):
    siste = virkninger.policies[1].years[-1].with_investment
    tyngst = max(henger_pa, key=telling.width_of)
    mo.vstack(
        [
            mo.md("""
            ## Hva intervallet ikke sier

            Øverst ligger intervallet som tiltaket vises med: hvor mye utfallet svinger fordi det er tilfeldig hvem som
            blir syk og når. Under ligger det samme tallet når én antatt størrelse om kommunen går fra den laveste til
            den høyeste verdien kommunens fil oppgir, og alt annet står stille. Den tynne streken er null, den
            tykke er svaret slik det står.
            """),
            hinges_chart(
                henger_pa,
                virkninger,
                tiltak,
                f"{virkninger.policies[1].name.in_('nb')}: forskjell i {virkninger.policies[1].years[-1].year}",
            ),
            mo.callout(
                mo.md(
                    f"Tilfeldighetene flytter svaret med {telling.width(siste.low, siste.high)}. Den antakelsen som "
                    f"betyr mest, flytter det med {telling.width(tyngst.at_low.mean, tyngst.at_high.mean)}. "
                    "Et smalt intervall betyr altså at tilfeldighetene betyr lite, ikke at svaret er sikkert.\n\n"
                    "Streken for nye i året går ut fra at alle lever like lenge som før. Da måtte kommunen hatt "
                    f"{number(antatt_nye.high * gruppe.check.mean_years)} personer. Med de {number(personer)} den "
                    f"har, er tiltaket {telling.against(ved_kortest)} i året ved {number(antatt_nye.high)} nye, som "
                    "bildet lenger oppe viser.\n\n"
                    "Og det som ikke har noe spenn i filene, slik som alderen da fasene begynner, er ikke med her i "
                    "det hele tatt."
                ),
                kind="warn",
            ),
        ]
    )
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## Hva ville fått deg til å skifte mening?

    - Egne priser: Skriv dem i en prisliste, og kjør sammenligningen på nytt.
    - En studie av hvor lenge folk bor hjemme med og uten tidlig hjelp: Den flytter alderen, som intervallet ikke vet
      noe om.
    - Kommunens egne tall for hvor mange som får diagnosen i året, og hvor lenge de lever med den.
    - Hvor mange som faktisk takker ja når noen ringer på.
    """)
    return


if __name__ == "__main__":
    app.run()
