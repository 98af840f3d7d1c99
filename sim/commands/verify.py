"""``forlop verify``: which published figures come out, which do not, and why.

In: nothing but the content. Out: the figures as printed beside the model's, or one JSON object; status 0 only while
every verdict is the one that was written down with the figure.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from sim.presentation.wording import Wording

if TYPE_CHECKING:
    from sim.analysis.published_headcounts import HeadcountEvidence
    from sim.analysis.published_lives import LivesByTable
    from sim.findings import PathwayResult
    from sim.model import Ladder, Library, Pathway
    from sim.model.life_tables import LifeTable
    from sim.model.rates import Rates
    from sim.verdicts import ClaimGroup, PublishedHeadcounts, PublishedMunicipality, Verification

HARDLY_ANYONE = 1e-9
"""Of those who start, the share that is left when the arithmetic of whole lives ends."""

PREVALENCE = {"hunt4": "dementia_prevalence_hunt4.csv", "by_sex": "dementia_prevalence_by_sex.csv"}
"""The shares that people are counted with, by a short name."""


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    parser.add_argument("--json", action="store_true", help=say("help.json"))


def run(options: argparse.Namespace, say: Wording) -> int:
    """Print every published figure with its verdict; return 1 where one is not as expected."""
    found = verify()
    if options.json:
        from sim.presentation.verify_json import verification_object

        print(json.dumps(verification_object(found), ensure_ascii=False, indent=2, allow_nan=False))
    else:
        from sim.presentation.verify_table import print_verification

        print_verification(found, say)
    return 0 if found.as_expected else 1


def verify() -> Verification:
    """Return every published figure, judged by the pathways as they stand in the working folder.

    Raises:
        FaultyInput: a file has errors.
    """
    from sim.analysis.published import claim_groups, evidence, side_by_side
    from sim.analysis.published_calculator import calculator_claims
    from sim.analysis.published_headcounts import headcounts_of
    from sim.analysis.published_municipality import municipal_claims, municipal_evidence, readings
    from sim.analysis.verify import verification
    from sim.authoring.loading import load_persona
    from sim.calculator import Wanted, calculate
    from sim.compose import compare_loaded
    from sim.published import CALCULATOR, calculator, faerder, johs
    from sim.published.headcounts import headcounts

    published, municipal = johs(), faerder()
    loaded = load_persona(published.persona, pathways=published.pathways)
    comparison = compare_loaded(loaded, published.persona, pathways=published.pathways)
    known = evidence(comparison, published)
    seen = municipal_evidence(municipal, known, lives_by_table(municipal, loaded.usable()))
    rates = prevalence()
    counted = [people_of(one, rates) for one in headcounts()]
    people = [headcounts_of(one, [other for other in counted if other is not one]) for one in counted]
    services = loaded.usable().services
    page = calculator_claims(calculator(), calculate(Wanted([[CALCULATOR]])), services)
    steps, ladders = ladder_groups()
    groups = (*claim_groups(known, published), municipal_claims(seen), page, *steps, *(group for group, _ in people))
    names = {one.id: one.name for one in comparison.pathways}
    names |= {name: service.name for name, service in services.services.items()}
    names |= {name: ladder.name for name, ladder in ladders.items()}
    ways = side_by_side(known, published)
    shown = [headcount for _, headcount in people]
    return verification(published, comparison.name, names, groups, ways, readings(seen), shown)


def ladder_groups() -> tuple[tuple[ClaimGroup, ...], Mapping[str, Ladder]]:
    """Return what is claimed of the ladders and of Færder's accounts by step, and the ladders.

    Raises:
        FaultyInput: a file has errors.
    """
    from sim.accounts import accounts
    from sim.analysis.published_ladders import economy_claims, ladder_claims
    from sim.authoring.loading import load_ladders
    from sim.published import ladder_economy, ladder_titles, ladders

    titles = ladder_titles()
    known = load_ladders(titles).usable().ladders
    return (ladder_claims(ladders(), titles, known), economy_claims(ladder_economy(), accounts("faerder"))), known


def prevalence() -> dict[str, Rates]:
    """Return the shares that people are counted with; a file in the working folder goes before the one brought along.

    Raises:
        FaultyInput: a file has errors.
    """
    from sim.authoring.folders import Folders
    from sim.authoring.rates import read_rates
    from sim.faults import FaultyInput, errors

    files, found = Folders.usual().tables("rates"), {}
    for name, file in PREVALENCE.items():
        rates, faults = read_rates(files[file])
        if rates is None or errors(faults):
            raise FaultyInput(faults)
        found[name] = rates
    return found


def people_of(published: PublishedHeadcounts, rates: dict[str, Rates]) -> HeadcountEvidence:
    """Return what a municipality's file holds about its people, for the published figures to be judged by.

    Raises:
        FaultyInput: the municipality's file has errors.
    """
    from sim.analysis.published_headcounts import HeadcountEvidence
    from sim.authoring.loading import load_municipality
    from sim.population import life_table_of

    library = load_municipality(published.municipality).usable()
    own = library.municipalities[published.municipality]
    population = library.populations.get(published.municipality)
    given = next((one.people for one in own.groups if one.people is not None), None)
    main = population.main if population is not None else None
    return HeadcountEvidence(published, main, life_table_of(own, library), rates, given)


def lives_by_table(published: PublishedMunicipality, library: Library) -> LivesByTable | None:
    """Return whole lives under the municipality's life table, of people who are new at the persona's age.

    The pathways go on past the end of the story, as they do where a municipality is simulated. Without a life table, or
    a group of such people, there are none.

    Raises:
        FaultyInput: the municipality's file has errors.
    """
    from sim.analysis.cohorts import alive, mixed, years_lived
    from sim.analysis.published_lives import LivesByTable
    from sim.authoring.loading import load_municipality
    from sim.planning.life_expectancy import expectation
    from sim.population import life_table_of

    persona = library.personas[published.persona]
    beside = load_municipality(published.municipality).usable()
    own = beside.municipalities[published.municipality]
    table = life_table_of(own, beside)
    group = next((one for one in own.groups if one.persona == persona.id), None)
    if table is None or group is None:
        return None
    women = group.starts.women.used if group.starts is not None else float(persona.sex == "female")
    pathways = _lived_on(published, library, table)
    rates = {one.id: _rates(one, library.pathways[one.id], table) for one in pathways}
    return LivesByTable(
        pathways=pathways,
        lived={name: mixed(years_lived(men), years_lived(other), women) for name, (men, other) in rates.items()},
        alive={name: mixed(alive(men), alive(other), women) for name, (men, other) in rates.items()},
        women=women,
        years_left=expectation(table, "women" if persona.sex == "female" else "men", persona.age.used),
        source=table.source,
    )


def _lived_on(published: PublishedMunicipality, library: Library, table: LifeTable) -> tuple[PathwayResult, ...]:
    """Return the persona's years on each pathway until hardly anyone is alive, whenever the story ends."""
    from sim.analysis.compare import compare
    from sim.compose import persona_run
    from sim.model.numbers import bare
    from sim.planning.mortality import years_until_gone

    persona = library.personas[published.persona]
    names = [name for figure in published.claims for name in (figure.against, figure.pathway) if name]
    chosen = [library.pathways[name].model_copy(update={"lives_until": None}) for name in dict.fromkeys(names)]
    hazard = min(stage.hazard.used for pathway in chosen for stage in pathway.stages)
    last = persona.age.used + years_until_gone(table, persona.age.used, HARDLY_ANYONE, hazard)
    old = persona.model_copy(update={"lives_until": bare(last)})
    ladder = next(iter(library.ladders.values()))
    return compare(old, chosen, ladder, library, persona_run(old, chosen, library)).pathways


def _rates(lived: PathwayResult, pathway: Pathway, table: LifeTable) -> tuple[list[float], list[float]]:
    """Return men's and women's death rates in each year, times the hazard of the stage that the year begins in."""
    hazards = [pathway.stage(year.stages[0]).hazard.used if year.stages else 1.0 for year in lived.years]
    ages = [int(year.age) for year in lived.years]
    men, women = (
        [hazard * rates[min(age, len(rates) - 1)] for hazard, age in zip(hazards, ages, strict=True)]
        for rates in (table.men, table.women)
    )
    return men, women
