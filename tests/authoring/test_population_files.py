"""Populations out of files: our own form, every form of the StatBank's, and what is refused.

Every StatBank file here is made by ``statbank_forms``, in the form in which PxWeb writes it; no figure in them is
Statistics Norway's. What is told of each mistake stands in ``tests/broken_yaml``.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.authoring.folders import Folders, shipped
from sim.authoring.loading import Loaded, load_all, load_municipality
from sim.authoring.populations import read_population
from sim.authoring.regions import Home
from sim.faults import Fault
from sim.model.populations import AgeBand, Alternative, Population, PopulationSex
from tests.authoring.statbank_forms import CONTENTS, FORMS, TITLE, codes, cube, long, number, own, pivoted

Write = Callable[[str | bytes], Path]

HERE = Home(frozenset({"fjordvik"}), {"3998": (2020, 2023), "3999": (2024, 9999)})
BANDS = (AgeBand(0, 66), AgeBand(67, 79), AgeBand(80, None))
YEARS = (2024, 2030)


def one(label: str = "MMMM", more: float = 0, years: tuple[int, ...] = YEARS) -> Alternative:
    people: dict[PopulationSex, tuple[tuple[float, ...], ...]] = {
        "men": tuple(tuple(many + more + at for at, _ in enumerate(years)) for many in (2050, 310, 125)),
        "women": tuple(tuple(many + more + at for at, _ in enumerate(years)) for many in (2110, 330, 170)),
    }
    return Alternative(label, BANDS, years, people)


SMALL = Population((one(),), "counted for a test")
SEVERAL = Population((one(), one("LLML", -9), one("HHMH", 7), one("", 3)))


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Write a file into an empty working folder."""
    monkeypatch.chdir(tmp_path)

    def into(text: str | bytes) -> Path:
        path = tmp_path / "people.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return into


def read(path: Path, home: Home | None = HERE) -> Population:
    population, faults = read_population(path, home)
    assert faults == []
    assert population is not None
    return population


def by_label(population: Population) -> dict[str, Alternative]:
    assert len({alternative.label for alternative in population.alternatives}) == len(population.alternatives)
    return {alternative.label: alternative for alternative in population.alternatives}


def rules(path: Path, home: Home | None = HERE) -> list[str]:
    _, faults = read_population(path, home)
    return [fault.rule for fault in faults]


# What is read


@pytest.mark.parametrize("form", FORMS)
def test_every_form_gives_the_same_figures(write: Write, form: str) -> None:
    found = read(write(FORMS[form](SEVERAL)))
    assert by_label(found) == by_label(SEVERAL)
    assert [alternative.label for alternative in found.alternatives] == ["MMMM", "", "HHMH", "LLML"]
    assert not found.made_up


@pytest.mark.parametrize("text", [long(SEVERAL), pivoted(SEVERAL)], ids=["long", "pivoted"])
@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_an_export_is_read_in_windows_1252_as_well(write: Write, text: str, encoding: str, newline: str) -> None:
    assert by_label(read(write(text.replace("\n", newline).encode(encoding)))) == by_label(SEVERAL)


def test_an_export_in_english_is_read(write: Write) -> None:
    text = long(SMALL)
    for norwegian, other in {
        "kjønn": "sex",
        "alder": "age",
        "statistikkvariabel": "contents",
        '"år"': '"year"',
        "Menn": "Males",
        "Kvinner": "Females",
        " år eller eldre": " years or older",
        " år": " years",
        CONTENTS["MMMM"]: "Main alternative (MMMM)",
    }.items():
        text = text.replace(norwegian, other)
    assert read(write(text)).alternatives == SMALL.alternatives


def test_an_alternative_may_be_a_variable_of_its_own(write: Write) -> None:
    data = cube(Population((one(),)))
    letters = {"index": {"M": 0, "L": 1}, "label": {"M": "Middels (Alternativ MMMM)", "L": "Lav (Alternativ LLML)"}}
    data["dimension"]["Framskriv"] = {"label": "alternativ", "category": letters}
    data["dimension"]["ContentsCode"]["category"]["label"] = {"Personer": "Framskrevet folkemengde"}
    data["id"].append("Framskriv")
    data["value"] = [many for value in data["value"] for many in (value, value - 9)]
    assert by_label(read(write(json.dumps(data)))) == {"MMMM": one(), "LLML": one("LLML", -9)}


def test_an_alternative_named_in_the_title_alone_is_known(write: Write) -> None:
    text = pivoted(SMALL, "{year}", title="14288: Hovedalternativet (MMMM), etter region, kjønn, alder og år")
    assert read(write(text)).alternatives == SMALL.alternatives
    text = pivoted(SMALL, "{year}", title="14288: Folkemengde, etter alternativ (MMMM, LLML) og år")
    assert read(write(text)).main.label == ""


def test_codes_are_read_where_there_is_one_content_whose_code_tells_nothing(write: Write) -> None:
    assert read(write(codes(SMALL))).alternatives == (one(""),)


def test_all_alternatives_are_known_by_their_letters(write: Write) -> None:
    every = Population(tuple(one(label, at) for at, label in enumerate(CONTENTS)))
    for text in (long(every), json.dumps(cube(every))):
        found = read(write(text))
        assert found.main.label == "MMMM"
        assert by_label(found) == by_label(every)


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("total", [False, True])
def test_our_own_form(write: Write, delimiter: str, total: bool) -> None:
    assert read(write(own(SMALL, delimiter, total))) == SMALL


@pytest.mark.parametrize(
    "change",
    [
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "\r\n") + ";;;\r\n",
        lambda text: text.replace("ages;sex", '"Ages"; "Sex"').replace("\n67", "\n# older\n\n 67"),
        lambda text: text.replace("67-79", "67–79").replace("80+", '"80+"'),
        lambda text: text.replace("alternative: MMMM", "alternative: hovedalternativet (MMMM)"),
    ],
)
def test_our_own_form_as_other_programs_save_it(write: Write, change: Callable[[str], str]) -> None:
    assert read(write(change(own(SMALL)))) == SMALL


def test_a_sample_says_that_it_is_made_up_in_each_form(write: Write, tmp_path: Path) -> None:
    made_up = Population(SMALL.alternatives, SMALL.source, made_up=True)
    assert read(write(own(made_up))) == made_up
    found = read(write(json.dumps(cube(SMALL, extension={"made_up": True}))))
    assert (found.made_up, found.source) == (True, f"{TITLE}, 2024-06-26")
    named = write(long(SMALL)).rename(tmp_path / "sample_people.csv")
    assert read(named).made_up


def test_the_source_of_an_export_is_its_table(write: Write) -> None:
    assert read(write(long(SMALL))).source == f"SSB, {TITLE}"
    assert read(write(pivoted(SMALL))).source == f"SSB, {TITLE}"
    assert read(write(json.dumps(cube(SMALL)))).source == f"SSB, {TITLE}, 2024-06-26"
    assert read(write("# source: lastet ned 3. mai\n" + long(SMALL))).source == f"SSB, {TITLE}, lastet ned 3. mai"


def test_the_three_samples_hold_the_same_and_say_that_they_are_made_up() -> None:
    paths = sorted((shipped() / "municipalities/populations").glob("sample_*"))
    found = [read(path) for path in paths]
    assert len(found) == 3
    assert all(one.made_up for one in found)
    assert all("OPPDIKTET" in one.source for one in found)
    assert found[0].alternatives == found[1].alternatives == found[2].alternatives
    assert [one.label for one in found[0].alternatives] == ["MMMM", "HHMH", "LLML"]


def test_faerder_is_the_projection_that_the_deck_prints() -> None:
    library = load_municipality("faerder", folders=Folders((shipped(),))).usable()
    main = library.populations["faerder"].main
    assert [str(band) for band in main.bands] == ["0–17", "18–49", "50–66", "67–79", "80–89", "90+"]
    assert [sum(main.in_year(year, "both")) for year in main.years] == [27_501, 27_728, 28_386, 29_342]
    assert main.in_year(2040, "both")[-1] == 541
    assert (main.label, library.populations["faerder"].made_up) == ("MMMM", False)


# Ages and sexes


@pytest.mark.parametrize(
    ("label", "band"),
    [
        ("0 år", AgeBand(0, 0)),
        ("000", AgeBand(0, 0)),
        ("105+", AgeBand(105, None)),
        ("105 år eller eldre", AgeBand(105, None)),
        ("90 år og over", AgeBand(90, None)),
        ("90 years or older", AgeBand(90, None)),
        ("67-79 år", AgeBand(67, 79)),
        ("67–79", AgeBand(67, 79)),
        ("F67-79", AgeBand(67, 79)),
        ("Under 6 år", AgeBand(0, 5)),
        ("i alt", None),
        ("79-67 år", None),
        ("eldre", None),
        ("1000 år", None),
    ],
)
def test_ages_are_read_as_the_statbank_writes_them(label: str, band: AgeBand | None) -> None:
    from sim.authoring.ages import exported_band

    assert exported_band(label) == band


def test_single_ages_from_nought_to_105(write: Write) -> None:
    bands = (*(AgeBand(age, age) for age in range(105)), AgeBand(105, None))
    people: dict[PopulationSex, tuple[tuple[float, ...], ...]] = {
        sex: tuple((float(len(sex) + age),) for age, _ in enumerate(bands)) for sex in ("men", "women")
    }
    single = Population((Alternative("MMMM", bands, (2030,), people),))
    for text in (long(single), json.dumps(cube(single)), pivoted(single)):
        assert read(write(text)).alternatives == single.alternatives
    assert read(write(codes(single))).main.bands == bands


def test_ages_together_are_passed_over(write: Write) -> None:
    line = f'"3999 Fjordvik";"Menn";"I alt";"{CONTENTS["MMMM"]}";"2024";2485\n'
    assert read(write(long(SMALL) + line)).alternatives == SMALL.alternatives


def test_both_sexes_are_taken_where_they_are_all_there_is(write: Write) -> None:
    together = Population((Alternative("MMMM", BANDS, YEARS, {"both": ((1.0, 2.0), (3.0, 4.0), (5.0, 6.0))}),))
    for text in (long(together), json.dumps(cube(together)), pivoted(together), own(together)):
        assert read(write(text)).alternatives == together.alternatives
    without_a_column = "\n".join(
        ";".join(part for part in line.split(";") if part not in {'"kjønn"', '"Begge kjønn"'})
        for line in long(together).splitlines()
    )
    assert read(write(without_a_column)).alternatives == together.alternatives


def test_men_and_women_go_before_both_together(write: Write) -> None:
    all_three = dict(one().people) | {"both": ((9.0, 9.0), (9.0, 9.0), (9.0, 9.0))}
    apart = Population((Alternative("MMMM", BANDS, YEARS, all_three),))
    assert read(write(long(apart))).alternatives == SMALL.alternatives
    assert read(write(own(apart))).alternatives == SMALL.alternatives


# Numbers


@pytest.mark.parametrize("shown", ["2050", "2050,0", "2050.0", "2\u00a0050", "2\u202f050", "2\u2009050"])
def test_numbers_of_an_export(write: Write, shown: str) -> None:
    text = long(SMALL).replace(";2050\n", f";{shown}\n")
    assert read(write(text)).alternatives == SMALL.alternatives


@pytest.mark.parametrize(
    ("shown", "rule"),
    [
        ("2 050", "number_grouped"),
        ("2.050", "number_grouped"),
        ("2,050", "number_grouped"),
        ("2.050.000", "number_grouped"),
        ("-2050", "number_negative"),
        ("..", "population_mark"),
        (".", "population_mark"),
        (":", "population_mark"),
        ("", "population_figure_expected"),
        ("mange", "population_figure_expected"),
        ("nan", "number_not_finite"),
        ("9" * 40, "number_not_finite"),
    ],
)
def test_what_is_no_number_of_people_in_an_export(write: Write, shown: str, rule: str) -> None:
    [fault] = read_population(write(long(SMALL).replace(";2050\n", f";{shown}\n")), HERE)[1]
    assert (fault.rule, fault.mark.line, fault.values["found"]) == (rule, 2, shown or "–")
    assert fault.excerpt[fault.mark.column - 1 :] == shown


@pytest.mark.parametrize("shown", ["2\u00a0050", "2\u202f050", "2 050", "2.050", "2050,0", "-2050", "", "x", ".."])
def test_our_own_form_takes_plain_numbers_only(write: Write, shown: str) -> None:
    [fault] = read_population(write(own(SMALL).replace(";2050;", f";{shown};")))[1]
    assert (fault.mark.line, fault.mark.column, fault.values["found"]) == (4, 10, shown)


def test_marks_are_told_once_each_and_only_where_a_number_is_needed(write: Write) -> None:
    data = cube(SMALL)
    data["value"] = [None] * 12
    data["status"] = {str(at): (".." if at % 2 else ":") for at in range(12)}
    _, faults = read_population(write(json.dumps(data)), HERE)
    assert [(fault.rule, fault.values["found"]) for fault in faults] == [
        ("population_mark", ":"),
        ("population_mark", ".."),
    ]
    whose = {"alternative": CONTENTS["MMMM"], "sex": "men", "ages": "0–66", "year": 2024}
    assert faults[0].values == {"found": ":", **whose}


# Which municipality, in which year


def regions(*figures: tuple[str, int, float]) -> str:
    """A table of one age with a number for each region and year."""
    lines = [f'"{label}";"0 år eller eldre";"{year}";{number(people)}' for label, year, people in figures]
    return "\n".join(['"region";"alder";"år";"Personer"', *lines]) + "\n"


def read_years(path: Path, home: Home | None = HERE) -> dict[int, float]:
    main = read(path, home).main
    return dict(zip(main.years, main.people["both"][0], strict=True))


def test_each_year_is_that_of_the_code_that_holds_in_it(write: Write) -> None:
    text = regions(
        *(("3998 Fjordvik (-2023)", year, 100 + year) for year in range(2020, 2024)),
        *(("3998 Fjordvik (-2023)", year, 0) for year in (2024, 2025)),
        *(("3999 Fjordvik", year, 0) for year in range(2020, 2024)),
        *(("3999 Fjordvik", year, 200 + year) for year in (2024, 2025)),
        ("3905 Tønsberg", 2024, 1),
    )
    expected = {year: (100 if year < 2024 else 200) + year for year in range(2020, 2026)}
    assert read_years(write(text)) == expected
    marks = text.replace(";0\n", ";.\n")
    assert marks != text
    assert read_years(write(marks)) == expected


def test_a_code_goes_before_another_that_has_people_in_the_same_year(write: Write) -> None:
    text = regions(("3998", 2023, 1), ("3999", 2023, 2), ("3998", 2024, 3), ("3999", 2024, 4))
    assert read_years(write(text)) == {2023: 1, 2024: 4}


def test_an_old_projection_has_the_code_of_its_own_time(write: Write) -> None:
    text = regions(("3998 Fjordvik", 2022, 1), ("3998 Fjordvik", 2030, 2), ("3998 Fjordvik", 2050, 3))
    assert read_years(write(text)) == {2022: 1, 2030: 2, 2050: 3}


def test_a_summed_region_holds_in_all_years(write: Write) -> None:
    assert read_years(write(regions(("K-3999 Fjordvik", 2010, 5), ("K-3999 Fjordvik", 2030, 6)))) == {2010: 5, 2030: 6}


@pytest.mark.parametrize(
    "label",
    ["3999 Fjordvik", "K-3999 Fjordvik", "3999", "K-3999", "Fjordvik (2024- )", "Fjordvik", "Vuotna - Fjordvik"],
)
def test_a_region_is_known_by_its_code_or_by_its_name(write: Write, label: str) -> None:
    assert read_years(write(regions((label, 2024, 7), ("3905 Tønsberg", 2024, 9)))) == {2024: 7}


def test_names_with_their_years_are_told_apart(write: Write) -> None:
    text = regions(
        *(("Fjordvik (2020-2023)", year, 1) for year in (2023, 2024)),
        *(("Fjordvik (2024- )", year, 2) for year in (2023, 2024)),
    )
    assert read_years(write(text)) == {2023: 1, 2024: 2}


def test_a_region_of_json_is_known_by_its_code_whatever_its_label(write: Write) -> None:
    for region in (("3999", "Fjordvik"), ("3999", "3999 Fjordvik"), ("K-3999", "Fjordvik"), ("3999", "3999")):
        assert read(write(json.dumps(cube(SMALL, region=region)))).alternatives == SMALL.alternatives


def test_without_codes_the_only_region_is_taken_and_of_several_the_one_of_the_name(write: Write) -> None:
    nameless = Home(frozenset({"fjordvik"}), {})
    assert read_years(write(regions(("3905 Tønsberg", 2024, 1))), nameless) == {2024: 1}
    assert read_years(write(regions(("3905 Tønsberg", 2024, 1), ("3999 Fjordvik", 2024, 2))), nameless) == {2024: 2}
    two = write(regions(("3905 Tønsberg", 2024, 1), ("3907 Sandefjord", 2024, 2)))
    [fault] = read_population(two, nameless)[1]
    assert (fault.rule, fault.values["found"]) == (
        "population_codes_needed",
        ["3905 Tønsberg", "3907 Sandefjord"],
    )


def test_another_municipality_is_named(write: Write) -> None:
    [fault] = read_population(write(regions(("3905 Tønsberg", 2024, 1))), HERE)[1]
    assert (fault.rule, fault.values) == (
        "population_of_another",
        {"found": ["3905 Tønsberg"], "codes": ["3998", "3999"]},
    )
    two = write(regions(("3905 Tønsberg", 2024, 1), ("3907 Sandefjord", 2024, 2)))
    assert rules(two) == ["population_of_others"]


def test_a_table_without_regions_is_taken_for_the_municipality(write: Write) -> None:
    assert read_years(write('alder;2024;2030\n"0-79 år";5;6\n"80 år eller eldre";1;2\n')) == {2024: 5, 2030: 6}


def test_without_a_municipality_every_region_is_looked_at(write: Write) -> None:
    good = write(regions(("3905 Tønsberg", 2024, 1), ("3907 Sandefjord", 2024, 2)))
    assert read_years(good, None) == {2024: 1}
    assert rules(write(regions(("3905 Tønsberg", 2024, 1), ("3907 Sandefjord", 2024, -2))), None) == ["number_negative"]


def test_codes_are_read_out_of_the_municipalitys_file(checked: Callable[[dict[str, str]], Loaded]) -> None:
    municipality = (
        "name: {nb: Fjordvik}\ncodes: {'3998': 2020-2023, '3999': 2024-}\nladder: three\nstart: 2025\n"
        "population: people.csv\ngroups: [{persona: eva, new_per_year: 3, deaths: story}]\n"
    )
    loaded = checked(
        {
            "pathways/a.yaml": "name: A\nkind: n\nstages: [{id: x}]\n",
            "municipalities/fjordvik.yaml": municipality,
            "municipalities/other.yaml": municipality.replace("'3998': 2020-2023, '3999'", "'3905'"),
            "municipalities/populations/people.csv": regions(("3999", 2024, 4), ("3905", 2024, 5), ("3998", 2023, 6)),
        }
    )
    assert loaded.faults == ()
    populations = loaded.usable().populations
    assert populations["fjordvik"].main.people["both"] == ((6.0, 4.0),)
    assert populations["other"].main.people["both"] == ((5.0,),)


# What is missing


def without(text: str, *words: str) -> str:
    return "\n".join(line for line in text.splitlines() if not all(word in line for word in words)) + "\n"


@pytest.mark.parametrize(
    ("words", "rule", "values"),
    [
        (("67-79",), "ages_gap", {"found": "80+", "before": "0–66", "missing": "67–79"}),
        (("67-79", "Menn"), "population_ages_missing", {"sex": ["men"], "years": YEARS}),
        (("67-79", "Menn", "2024"), "population_ages_missing", {"sex": ["men"], "years": (2024,)}),
        (("67-79", "2024"), "population_ages_missing", {"sex": ["men", "women"], "years": (2024,)}),
        (("Menn", "2024"), "population_year_missing", {"sex": ["men"], "found": (2024,)}),
        (("Menn",), "population_without_sex", {"sex": "men"}),
    ],
)
def test_what_is_missing_is_told_once(
    write: Write, words: tuple[str, ...], rule: str, values: dict[str, object]
) -> None:
    [fault] = read_population(write(without(long(SMALL), *words)), HERE)[1]
    assert fault.rule == rule
    assert values.items() <= fault.values.items()


def test_a_year_missing_between_others_of_one_alternative_is_told(write: Write) -> None:
    years = (2024, 2025, 2026, 2030)
    two = Population((one(years=years), one("LLML", 4, years)))
    [fault] = read_population(write(without(long(two), "LLML", '"2025"')), HERE)[1]
    assert (fault.rule, fault.values["found"], fault.values["sex"]) == (
        "population_year_missing",
        (2025,),
        ["men", "women"],
    )
    assert "LLML" in str(fault.values["alternative"])
    # What lies before or behind the years of an alternative is its own affair.
    assert by_label(read(write(without(long(two), "LLML", '"2024"'))))["LLML"].years == (2025, 2026, 2030)


def test_years_may_be_far_apart_where_they_are_so_for_all(write: Write) -> None:
    assert read(write(long(Population((one(years=(2024, 2025, 2040)),))))).main.years == (2024, 2025, 2040)


def test_bands_that_overlap_are_told_once_for_all_alternatives(write: Write) -> None:
    text = long(SEVERAL)
    more = "".join(
        line.replace("67-79", "70-79") + "\n"
        for line in text.splitlines()
        if "67-79" in line and "Personer" not in line
    )
    faults = read_population(write(text + more), HERE)[1]
    assert [(fault.rule, fault.values["found"]) for fault in faults] == [("ages_overlap", "70–79")]


def test_a_file_cut_off_tells_that_and_not_what_follows(write: Write) -> None:
    for text in (long(SMALL), pivoted(SMALL), own(SMALL)):
        whole = text.rstrip("\n")
        assert rules(write(whole[: whole.rindex(";")])) == ["table_cut_off"]
    text = json.dumps(cube(SMALL), indent=1)
    for part in (0.3, 0.6, 0.9):
        assert rules(write(text[: int(len(text) * part)])) == ["json_broken"]


def test_all_mistakes_of_a_table_are_told_at_once_each_at_its_place(write: Write) -> None:
    lines = own(SMALL).splitlines()
    lines[3] = "0-66;men;2050,5;2051"
    lines[4] = "67-79;men;310"
    lines[5] = "eighty;men;125;126"
    lines[6] = "0-66;kvinner;2110;2111"
    lines[7] = "67-79;women;330;-331"
    faults = read_population(write("\n".join(lines)))[1]
    assert sorted((fault.mark.line, fault.mark.column, fault.rule) for fault in faults) == [
        (4, 10, "decimal_comma"),
        (5, 1, "table_columns"),
        (6, 1, "ages_expected"),
        (7, 6, "not_among"),
        (8, 17, "number_negative"),
    ]


@pytest.mark.parametrize(("off", "rule"), [(4, []), (-4, []), (5, ["population_total_wrong"])])
def test_a_total_may_differ_by_rounding(write: Write, off: int, rule: list[str]) -> None:
    """Six bands of half a person each, and one: no more than 4."""
    total = sum(row[0] for rows in one().people.values() for row in rows)
    text = own(SMALL) + f"total;both;{number(total + off, '.')};{number(total + 6, '.')}\n"
    assert rules(write(text)) == rule


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("", "population_empty"),
        ("\n \n;;\n", "population_empty"),
        ("# source: x\n", "population_empty"),
        ("ages;2024\n", "population_empty"),
        ("ages;2024\ntotal;5\n", "population_empty"),
        ("ages\n70\n", "population_header"),
        ("ages;sex\n70;men\n", "population_header"),
        ("ages;year\n70;1\n", "population_header"),
        ("ages;2024;2024\n70;1;1\n", "population_years_backwards"),
        ("ages;2024\n70+;1\n80;2\n", "ages_overlap"),
        ("ages;2024\n80+;1\n70;2\n", "ages_overlap"),
        ("ages;2024\n120+;1\n", "ages_expected"),
        ("ages;2024\n79-70;1\n", "ages_expected"),
        ("ages;sex;2024\n70+;men;1\n", "population_without_sex"),
        ("ages;sex;2024\n70+;men;1\ntotal;women;1\n", "population_without_sex"),
        ("ages;sex;2024\n70-79;men;1\n80+;men;1\n70+;women;3\n", "population_ages_missing"),
        ("a picture of a table\n", "population_form_unknown"),
        ("age;men;women\n0;0.1;0.1\n", "population_year_unknown"),
        ("alder;Døde 2024\n0 år;4\n", "population_without_people"),
        ("region;kjønn\n", "population_empty"),
        ("{}", "json_stat_expected"),
        ("[1]", "json_stat_expected"),
        ('{"error": {"message": "no"}}', "table_is_page"),
        ('{"title": "Not found", "status": 404}', "table_is_page"),
        ("<?xml version='1.0'?>\n<a/>", "table_is_page"),
        (own(SMALL).encode("utf-16"), "file_utf16"),
        (own(SMALL).replace("counted", "talt på øya").encode("cp1252"), "file_not_utf8"),
        (b"\0" + long(SMALL).encode(), "file_nul"),
        (long(SMALL).encode().decode("cp1252"), "table_mojibake"),
        (long(SMALL).encode().decode("latin-1"), "table_mojibake"),
        (json.dumps(cube(SMALL, region=("3999", "FjÃ¸rdvik"))), "table_mojibake"),
        (long(SMALL).encode("cp1252").decode("utf-8", "replace"), "table_letters_lost"),
    ],
)
def test_a_file_that_is_no_population_says_so(write: Write, text: str | bytes, rule: str) -> None:
    assert rules(write(text)) == [rule]


def test_mojibake_says_what_it_should_be(write: Write) -> None:
    [fault] = read_population(write(long(SMALL).encode().decode("cp1252")), HERE)[1]
    assert (fault.values["found"], fault.values["meant"], fault.mark.line, fault.mark.column) == (
        "kjÃ¸nn",
        "kjønn",
        1,
        11,
    )


# What check looks at


def test_check_covers_tables_that_nobody_names(checked: Callable[[dict[str, str]], Loaded]) -> None:
    loaded = checked(
        {
            "pathways/a.yaml": "name: A\nkind: n\nstages: [{id: x}]\n",
            "municipalities/populations/lonely.csv": "ages;2024\n70+;x\n",
            "municipalities/rates/lonely.csv": "ages;both\n70+;0.5\n",
            "municipalities/life_tables/lonely.csv": "age;men\n",
        }
    )
    assert sorted((fault.mark.file, fault.rule) for fault in loaded.faults) == [
        ("municipalities/life_tables/lonely.csv", "life_table_header"),
        ("municipalities/populations/lonely.csv", "number_expected"),
        ("municipalities/rates/lonely.csv", "rates_comment_missing"),
        ("municipalities/rates/lonely.csv", "rates_comment_missing"),
    ]
    here = Folders((Path.cwd(),))
    for path, many in (
        ("municipalities/rates/lonely.csv", 2),
        ("municipalities/populations", 1),
        ("municipalities", 4),
    ):
        assert len(load_all([Path(path)], folders=here).faults) == many


def test_a_table_is_checked_for_those_who_name_it(folder: Callable[[dict[str, str]], Path]) -> None:
    root = folder(
        {
            "municipalities/m.yaml": "name: M\ncodes: {'3999': 2024-}\npopulation: people.csv\nladder: 5\n",
            "municipalities/populations/people.csv": regions(("3905", 2024, 1)),
        }
    )
    path = Path("municipalities/populations/people.csv")
    assert [fault.rule for fault in load_all([path], folders=Folders((root,))).faults] == ["population_of_another"]


def test_a_population_of_the_working_folder_goes_before_the_shipped_one(tmp_path: Path) -> None:
    own_file = tmp_path / "municipalities/populations/faerder.csv"
    own_file.parent.mkdir(parents=True)
    own_file.write_text("ages;2024\n0+;5\n", encoding="utf-8")
    library = load_municipality("faerder", folders=Folders((tmp_path, shipped()))).usable()
    assert library.populations["faerder"].main.people["both"] == ((5.0,),)


@pytest.mark.skipif(sys.platform == "win32", reason="this machine has no links")
def test_a_link_that_leads_out_of_the_folder_is_not_followed(checked: Callable[[dict[str, str]], Loaded]) -> None:
    loaded = checked({"pathways/a.yaml": "name: A\nkind: n\nstages: [{id: x}]\n", "municipalities/rates/x.txt": ""})
    assert loaded.faults == ()
    outside = Path.cwd().parent / f"{Path.cwd().name}_secret.csv"
    outside.write_text("ages;2024\n0+;5\n", encoding="utf-8")
    Path("municipalities/populations").mkdir()
    Path("municipalities/populations/people.csv").symlink_to(outside)
    found = load_all(folders=Folders((Path.cwd(),))).faults
    assert [(fault.rule, fault.mark.file) for fault in found] == [
        ("file_leaves_folder", "municipalities/populations/people.csv")
    ]


# At random


@st.composite
def populations(draw: st.DrawFn) -> Population:
    """One alternative or several, of any bands, years and sexes."""
    steps = draw(st.lists(st.integers(1, 20), min_size=1, max_size=5))
    firsts = [sum(steps[:at]) for at in range(len(steps) + 1)]
    closed = [AgeBand(first, after - 1) for first, after in pairwise(firsts)]
    bands = (*closed, AgeBand(firsts[-1], None))
    years = tuple(sorted(draw(st.sets(st.integers(2020, 2100), min_size=1, max_size=4))))
    sexes: tuple[PopulationSex, ...] = draw(st.sampled_from([("men", "women"), ("both",)]))
    count = st.integers(1, 90_000).map(float) | st.integers(1, 9000).map(lambda n: n / 4)

    def alternative(label: str) -> Alternative:
        people = {sex: tuple(tuple(draw(count) for _ in years) for _ in bands) for sex in sexes}
        return Alternative(label, bands, years, people)

    labels = draw(st.lists(st.sampled_from(sorted(CONTENTS)), min_size=1, max_size=3, unique=True))
    return Population(tuple(alternative(label) for label in labels), "x")


@pytest.mark.parametrize("form", [*FORMS, "own"])
def test_what_is_written_in_a_form_is_read_again(tmp_path: Path, form: str) -> None:
    path = tmp_path / "people.csv"

    @settings(deadline=None, max_examples=25, derandomize=True)
    @given(populations())
    def write_and_read(population: Population) -> None:
        if form == "own":
            for alternative in population.alternatives:
                single = Population((alternative,), "x")
                path.write_text(own(single, total=True), encoding="utf-8")
                assert read(path) == single
            return
        path.write_text(FORMS[form](population), encoding="utf-8")
        assert by_label(read(path)) == by_label(population)

    write_and_read()


SAMPLES = [own(SMALL), long(SEVERAL), pivoted(SEVERAL), json.dumps(cube(SEVERAL))]


@pytest.mark.parametrize("sample", SAMPLES, ids=["own", "long", "pivoted", "json"])
def test_a_spoiled_file_is_read_or_refused_but_never_a_traceback(tmp_path: Path, sample: str) -> None:
    path = tmp_path / "people.csv"
    raw = sample.encode()

    @settings(deadline=None, max_examples=80, derandomize=True)
    @given(st.integers(0, len(raw)), st.binary(max_size=4), st.booleans())
    def spoil(place: int, bytes_put: bytes, cut: bool) -> None:
        path.write_bytes(raw[:place] + bytes_put + (b"" if cut else raw[place + 3 :]))
        population, faults = read_population(path, HERE)
        assert (population is None) == any(fault.severity == "error" for fault in faults)
        assert all(isinstance(fault, Fault) and fault.mark.file for fault in faults)

    spoil()


def test_values_as_deep_as_can_be_read_are_refused_without_a_traceback(write: Write) -> None:
    told = set()
    for depth in range(880, 1000):
        deep = "[" * depth + "]" * depth
        for text in (json.dumps(cube(SMALL))[:-1] + f', "value": {{"0": {deep}}}}}', f'{{"error": {deep}}}'):
            told |= set(rules(write(text)))
    assert {"json_broken", "population_figure_expected", "table_is_page"} <= told


# What it costs

UNDER_A_LIMIT = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (1_000_000_000, 1_000_000_000))
from sim.authoring.populations import read_population
from sim.authoring.regions import Home
population, faults = read_population(Path(sys.argv[1]), Home(frozenset(), {"3999": (2024, 9999)}))
print(population is not None, len(faults), *sorted({fault.rule for fault in faults}))
"""
N = 19_900_000
ENTRIES = "region;alder;år;Personer\n"


def big_cube() -> str:
    bands = (*(AgeBand(age, age) for age in range(105)), AgeBand(105, None))
    years = tuple(range(2024, 2078))
    rows = tuple(tuple(float(age + 1) for _ in years) for age, _ in enumerate(bands))
    labels = [label for label in CONTENTS if label]
    return json.dumps(
        cube(Population(tuple(Alternative(label, bands, years, {"men": rows, "women": rows}) for label in labels)))
    )


HOSTILE: dict[str, tuple[Callable[[], str], str]] = {
    "deep": (lambda: "[" * N, "json_broken"),
    "many lists": (lambda: "[" + "[]," * (N // 3) + "[]]", "json_stat_expected"),
    "many objects": (lambda: "[" + "{}," * (N // 3) + "{}]", "json_stat_expected"),
    "large cube": (big_cube, ""),
    "larger cube": (
        lambda: json.dumps({**cube(SMALL), "size": [], "dimension": HUGE, "id": list(HUGE), "value": {}}),
        "table_too_large",
    ),
    "long digits": (lambda: "[" + "9" * N + "]", "json_broken"),
    "one line": (lambda: 'alder;"' + ';"' * (N // 2 - 10), "table_too_large"),
    "empty lines": (lambda: "\n" * N, "table_too_large"),
    "many lines": (lambda: ENTRIES + "3999;1;2030;1\n" * 900_000, "more_faults"),
    "many ages": (lambda: ENTRIES + "".join(f"3999;x{at};2030;1\n" for at in range(900_000)), "more_faults"),
    "our own": (lambda: "ages;2024\n" + "70;1\n" * 900_000, "table_too_large"),
    "our own, fewer": (lambda: "ages;2024\n" + "70;x\n" * 400_000, "more_faults"),
    "too large": (lambda: "#" * 21_000_000, "file_too_large"),
}
HUGE = {
    name: {"category": {"index": list(range(2000)), "label": {}}, "label": name} for name in ("Region", "Alder", "Tid")
}


@pytest.mark.skipif(sys.platform == "win32", reason="this machine cannot limit memory")
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_ends_soon_and_within_a_gigabyte(tmp_path: Path, name: str) -> None:
    text, rule = HOSTILE[name]
    path = tmp_path / "people.csv"
    path.write_text(text(), encoding="utf-8")
    began = time.monotonic()
    command = [sys.executable, "-c", UNDER_A_LIMIT, str(path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert time.monotonic() - began < 30, "on a machine that does nothing else it takes a third of that"
    there, many, *found = ran.stdout.split()
    assert (there == "True") == (not rule)
    assert int(many) <= 1001
    assert rule in found or not rule
