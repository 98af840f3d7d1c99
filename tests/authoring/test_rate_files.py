"""Rates out of files: what is read, what is refused, and what the shipped ones say. Words: ``tests/broken_yaml``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.authoring.folders import shipped
from sim.authoring.loading import Loaded
from sim.authoring.rates import read_rates
from sim.model.populations import AgeBand
from sim.model.rates import RateBand, Rates

Files = dict[str, str]
Write = Callable[[str | bytes], Path]

HEAD = "# measure: prevalence\n# condition: dementia\n"
SMALL = HEAD + "ages;both\n70-74;0.056\n90+;0.481\n"


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Write a file into an empty working folder."""
    monkeypatch.chdir(tmp_path)

    def into(text: str | bytes) -> Path:
        path = tmp_path / "rates.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return into


def read(path: Path) -> Rates:
    rates, faults = read_rates(path)
    assert faults == []
    assert rates is not None
    return rates


def test_what_a_file_says(write: Write) -> None:
    said = (
        "# Some rates\n# measure: incidence\n# condition: stroke\n# source: counted\n# source: by hand\n"
        "# between: linear\n# interval: 0.9 – 13.2/12\n# note: one\n\n# note: two\n"
        "ages,men,women\n60-64,0.001,0.002\n# older\n70+,0.01,0.02\n"
    )
    bands = (
        RateBand(AgeBand(60, 64), 0.001, 0.002, together=False),
        RateBand(AgeBand(70, None), 0.01, 0.02, together=False),
    )
    expected = Rates("incidence", "stroke", bands, "linear", 0.9, 13.2 / 12, "counted by hand", "one two")
    assert read(write(said)) == expected


def test_what_is_not_said_is_a_step_without_an_interval(write: Write) -> None:
    found = read(write(SMALL))
    assert (found.between, found.low, found.high, found.source, found.note) == ("step", 1, 1, "", "")
    assert [band.together for band in found.bands] == [True, True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [("rates_empty", 1)]),
        (HEAD, [("rates_empty", 1)]),
        (HEAD + "ages;both\n", [("rates_empty", 3)]),
        ("ages;both\n70+;0.1\n", [("rates_comment_missing", 1), ("rates_comment_missing", 1)]),
        (SMALL.replace("ages;both", "ages;women;men"), [("rates_header", 3)]),
        (SMALL.replace("ages;both", "age;both"), [("rates_header", 3)]),
        (SMALL.replace("# measure", "# between: spline\n# measure"), [("not_among", 1)]),
        (SMALL.replace("prevalence", "share"), [("not_among", 1)]),
        (SMALL.replace("0.056", "5.6"), [("rates_prevalence_outside", 4)]),
        (SMALL.replace("0.056", "-0.1"), [("rates_prevalence_outside", 4)]),
        (SMALL.replace("0.056", "5.6 %"), [("percent", 4)]),
        (SMALL.replace("0.056", ""), [("number_expected", 4)]),
        (SMALL.replace("0.056", "1e-3"), [("exponent", 4)]),
        (SMALL.replace("70-74", "70-95"), [("ages_overlap", 5)]),
        (SMALL.replace("70-74", "95-99"), [("ages_overlap", 5)]),
        (SMALL.replace("70-74", "seventy"), [("ages_expected", 4)]),
        (SMALL.replace("70-74;0.056", "70-74;0.056;0.06"), [("table_columns", 4)]),
        (SMALL.removesuffix(";0.481\n"), [("table_cut_off", 5)]),
        (SMALL.replace("prevalence", "incidence").replace("0.481", "48.1"), [("rates_incidence_outside", 5)]),
        *((f"# interval: {said}\n{SMALL}", [("rates_interval", 1)]) for said in ("0.9", "1.1-1.2", "0.9-0.95", "0-2")),
        (f"# interval: 0.9/0-1.1\n{SMALL}", [("rates_interval", 1)]),
        (f"# interval:\n{SMALL}", [("rates_interval", 1)]),
        ("<html><title>503</title>", [("table_is_page", 1)]),
        (SMALL.replace("dementia", "sjøsyke").encode("cp1252"), [("file_not_utf8", 2)]),
    ],
)
def test_a_file_that_is_wrong_says_so(write: Write, text: str | bytes, expected: list[tuple[str, int]]) -> None:
    _, faults = read_rates(write(text))
    assert [(fault.rule, fault.mark.line) for fault in faults] == expected


def test_all_mistakes_are_told_at_once(write: Write) -> None:
    text = "# measure: share\n# interval: x\nages;both\n70-74;0,056\n72+;2.5\nold;0.1\n80;0.1;0.2\n"
    assert sorted((fault.mark.line, fault.rule) for fault in read_rates(write(text))[1]) == [
        *[(1, "not_among"), (1, "rates_comment_missing"), (2, "rates_interval"), (4, "decimal_comma")],
        *[(5, "ages_overlap"), (5, "rates_incidence_outside"), (6, "ages_expected"), (7, "table_columns")],
    ]


def test_a_spoiled_file_is_read_or_refused_but_never_a_traceback(tmp_path: Path) -> None:
    path = tmp_path / "rates.csv"
    raw = ("# interval: 0.9-1.1\n" + SMALL).encode()

    @settings(deadline=None, max_examples=150, derandomize=True)
    @given(st.integers(0, len(raw)), st.binary(max_size=4), st.booleans())
    def spoil(place: int, bytes_put: bytes, cut: bool) -> None:
        path.write_bytes(raw[:place] + bytes_put + (b"" if cut else raw[place + 3 :]))
        rates, faults = read_rates(path)
        assert (rates is None) == bool(faults)

    spoil()


# What is shipped

SHIPPED = shipped() / "municipalities/rates"


def test_every_shipped_file_says_where_it_comes_from_and_what_to_know() -> None:
    found = {path.name: read(path) for path in sorted(SHIPPED.glob("*.csv"))}
    assert sorted(found) == [
        "dementia_incidence_hunt.csv",
        "dementia_incidence_sbu.csv",
        "dementia_prevalence_by_sex.csv",
        "dementia_prevalence_hunt4.csv",
    ]
    assert all(one.source and one.note and one.condition == "dementia" for one in found.values())
    assert [one.measure for one in found.values()] == ["incidence", "incidence", "prevalence", "prevalence"]


def test_the_published_prevalence_is_that_of_hunt4() -> None:
    found = read(SHIPPED / "dementia_prevalence_hunt4.csv")
    assert (found.at(72, "men"), found.at(95, "women")) == (0.056, 0.481)
    assert [round(0.146 * factor, 6) for factor in (found.low, found.high)] == [0.139, 0.154]
    assert "10.3233/JAD-201275" in found.source
    assert "ikke offentliggjort" in found.note


def test_the_prevalence_by_sex_says_that_it_is_not_confirmed() -> None:
    found = read(SHIPPED / "dementia_prevalence_by_sex.csv")
    assert (found.at(72, "men"), found.at(72, "women"), found.at(90, "women")) == (0.063894, 0.048112, 0.509160)
    assert "Telemarksforskning" in found.source
    assert "ikke" in found.note


def test_the_published_incidence_is_that_of_hunt() -> None:
    found = read(SHIPPED / "dementia_incidence_hunt.csv")
    assert (found.at(69, "men"), found.at(70, "men"), found.at(90, "women")) == (0, 0.0439, 0.0439)
    assert [round(1000 * 0.0439 * factor, 6) for factor in (found.low, found.high)] == [40.8, 47.1]
    assert [read(SHIPPED / "dementia_incidence_sbu.csv").at(age, "men") for age in (59, 60, 84, 99)] == [
        *(0, 0.001, 0.03, 0.1)
    ]


# Of a group

PREVALENCE = "# measure: prevalence\n# condition: {condition}\nages;both\n70+;0.1\n"


def group(said: str, more: str = "", condition: str = "dementia") -> Files:
    text = f"name: M\nladder: three\nstart: 2025\n{more}groups: [{{persona: eva, deaths: story, {said}}}]\n"
    persona = "name: Eva\nage: 70\nsex: female\nlives_until: 75\nladder: three\npathways: [a]\ncondition: dementia\n"
    return {
        "personas/eva.yaml": persona,
        "pathways/a.yaml": "name: A\nkind: n\nstages: [{id: x}]\n",
        "municipalities/m.yaml": text,
        "municipalities/populations/m.csv": "ages;2025\n0+;100\n",
        "municipalities/rates/many.csv": PREVALENCE.format(condition=condition),
        "municipalities/rates/new.csv": PREVALENCE.format(condition=condition).replace("prevalence", "incidence"),
    }


POPULATION = "population: m.csv\n"


@pytest.mark.parametrize(
    ("said", "more", "word", "number"),
    [
        ("new_per_year: 5", "", "given", 5),
        ("new_per_year: {value: 5, source: x}, prevalence: many.csv, incidence: new.csv", "", "given", 5),
        ("new_per_year: from_prevalence, prevalence: many.csv", POPULATION, "prevalence", None),
        ("new_per_year: from_incidence, incidence: new.csv", POPULATION, "incidence", None),
    ],
)
def test_new_cases_are_given_or_found_out_of_tables(
    checked: Callable[[Files], Loaded], said: str, more: str, word: str, number: float | None
) -> None:
    loaded = checked(group(said, more))
    assert loaded.faults == ()
    [found] = loaded.usable().municipalities["m"].groups
    assert (found.new_cases_from, found.new_per_year and found.new_per_year.used) == (word, number)
    assert found.mark.line == 4 + bool(more)
    assert set(loaded.usable().rates) == {name for name in ("many.csv", "new.csv") if name in said}


@pytest.mark.parametrize(
    ("said", "more", "rules"),
    [
        ("new_per_year: from_prevalence", "", ["new_cases_need_rates", "new_cases_need_population"]),
        ("new_per_year: from_incidence, prevalence: many.csv", POPULATION, ["new_cases_need_rates"]),
        ("new_per_year: from_incidence, incidence: many.csv", POPULATION, ["rates_other_measure"]),
        ("new_per_year: 5, prevalence: new.csv", "", ["rates_other_measure"]),
        ("new_per_year: from_prevalense, prevalence: many.csv", POPULATION, ["new_cases_word"]),
        ("new_per_year: prevalence", "", ["new_cases_word"]),
        ("new_per_year: many", "", ["number_expected"]),
        ("prevalence: many.csv", POPULATION, ["group_without_numbers"]),
        ("new_per_year: 5, prevalence: 5", "", ["file_name_expected"]),
        ("new_per_year: 5, prevalence: [many.csv]", "", ["one_text_expected"]),
        ("new_per_year: 5, prevalens: many.csv", "", ["unknown_key"]),
        ("new_per_year: 5, incidence: ../new.csv", "", ["no_such_rates"]),
        ("new_per_year: 5", "population: [m.csv]\n", ["one_text_expected"]),
        ("new_per_year: 5", "population:\n", []),
    ],
)
def test_what_new_cases_need(checked: Callable[[Files], Loaded], said: str, more: str, rules: list[str]) -> None:
    assert [fault.rule for fault in checked(group(said, more)).faults] == rules


def test_the_condition_must_be_the_personas(checked: Callable[[Files], Loaded]) -> None:
    loaded = checked(group("new_per_year: 5, prevalence: many.csv", condition="stroke"))
    [fault] = loaded.faults
    assert (fault.rule, fault.values["found"], fault.values["expected"]) == (
        "rates_other_condition",
        "stroke",
        "dementia",
    )


def test_a_fault_in_a_word_is_not_hidden_by_a_copy_of_the_group(checked: Callable[[Files], Loaded]) -> None:
    loaded = checked(group("new_per_year: from_prevalence, prevalence: many.csv", POPULATION))
    [found] = loaded.usable().municipalities["m"].groups
    dumped: dict[str, Any] = found.model_dump()
    assert "new_cases_from" not in dumped
    assert found.model_copy().new_cases_from == "prevalence"
