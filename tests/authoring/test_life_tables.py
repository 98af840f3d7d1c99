"""Life tables out of files: our own form, every form of the StatBank's, and what is refused.

Every StatBank file here is made by this test, in the form in which PxWeb writes it; no figure in them is Statistics
Norway's. The probabilities are those of Gompertz's law, rounded to three decimals of a per mille as theirs are.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sim.authoring.folders import shipped
from sim.authoring.life_tables import read_life_table
from sim.faults import Fault
from sim.model.life_tables import LifeTable

Write = Callable[[str | bytes], Path]

CONTENTS = {
    "LevendePerTusen": "Levende (per 100 000) ved alder x, lx",
    "Dode": "Døde i alder x til x+1, dx",
    "ForvGjenLevetid": "Forventet gjenstående levetid (år) ved alder x, ex",
    "Dodssannsynlighet": "Dødssannsynlighet for alder x (promille) (Uglattet), qx",
}
SEXES = {"0": "Begge kjønn", "1": "Menn", "2": "Kvinner"}
YEARS = ("2021", "2023")
LAST = 106
TITLE = "07902: Dødelighetstabeller, etter kjønn, alder x, statistikkvariabel og år"


def probability(sex: str, age: int, year: str) -> float:
    """A probability of death in per mille; everyone dies at the last age, which is open."""
    if age == LAST:
        return 1000.0
    level = {"0": 8e-6, "1": 1.1e-5, "2": 7e-6}[sex] * (1.1 if year == "2021" else 1.0)
    return round(-1000 * math.expm1(-level * math.exp(0.105 * age)), 3)


def figure(sex: str, age: int, content: str, year: str) -> float:
    return probability(sex, age, year) if content == "Dodssannsynlighet" else 77777.5


def age_label(age: int) -> str:
    return f"{age} år" if age < LAST else f"{age} år eller eldre"


def rates(sex: str, year: str = "2023") -> list[float]:
    below = [-math.log1p(-probability(sex, age, year) / 1000) for age in range(LAST)]
    return [*below, max(below)]


def pivoted(decimal: str = ",", delimiter: str = ";", years: tuple[str, ...] = YEARS, title: bool = True) -> str:
    """Content and year in the headings, as the pages write it."""
    quoted = [f'"{label} {year}"' for label in CONTENTS.values() for year in years]
    lines = [f'"{TITLE}"', "", delimiter.join(('"kjønn"', '"alder x"', *quoted))][0 if title else 2 :]
    for sex, label in SEXES.items():
        for age in range(LAST + 1):
            figures = [f"{figure(sex, age, content, year):.3f}" for content in CONTENTS for year in years]
            shown = [one.replace(".", decimal) for one in figures]
            lines.append(delimiter.join((f'"{label}"', f'"{age_label(age)}"', *shown)))
    return "\r\n".join(lines) + "\r\n"


def sexes_in_headings() -> str:
    """One content, told in the title alone; sex and year in the headings."""
    heads = [f'"{SEXES[sex]} {year}"' for sex in "12" for year in YEARS]
    lines = [
        f'"07902: {CONTENTS["Dodssannsynlighet"]}, etter alder x, kjønn og år"',
        "",
        ";".join(['"alder x"', *heads]),
    ]
    for age in range(LAST + 1):
        figures = [f"{probability(sex, age, year)}".replace(".", ",") for sex in "12" for year in YEARS]
        lines.append(";".join((f'"{age_label(age)}"', *figures)))
    return "\n".join(lines) + "\n"


def long(codes: bool = False, delimiter: str = ";", decimal: str = ",") -> str:
    """Every variable in a column of its own, in words (csv2) or in codes (csv3)."""
    names = (
        ("Kjonn", "AlderX", "ContentsCode", "Tid", "07902")
        if codes
        else (*["kjønn", "alder x", "statistikkvariabel", "år"], TITLE)
    )
    lines = [delimiter.join(f'"{name}"' for name in names)]
    for sex, sex_label in SEXES.items():
        for age in range(LAST + 1):
            for content, content_label in CONTENTS.items():
                for year in YEARS:
                    told = (
                        (sex, f"{age:03}", content, year) if codes else (sex_label, age_label(age), content_label, year)
                    )
                    shown = f"{figure(sex, age, content, year)}".replace(".", decimal)
                    lines.append(delimiter.join((*(f'"{one}"' for one in told), shown)))
    return "\n".join(lines) + "\n"


def cube(sparse: bool = False) -> dict[str, Any]:
    ages = {f"{age:03}": age_label(age) for age in range(LAST + 1)}
    parts = {"Kjonn": SEXES, "AlderX": ages, "ContentsCode": CONTENTS, "Tid": {year: year for year in YEARS}}
    labels = dict(zip(parts, ("kjønn", "alder x", "statistikkvariabel", "år"), strict=True))
    values = [
        figure(sex, int(age), content, year) for sex in SEXES for age in ages for content in CONTENTS for year in YEARS
    ]
    dimension = {
        name: {"label": labels[name], "category": {"index": {code: at for at, code in enumerate(part)}, "label": part}}
        for name, part in parts.items()
    }
    return {
        "version": "2.0",
        "class": "dataset",
        "label": TITLE,
        "source": "Statistisk sentralbyrå",
        "updated": "2024-03-13T07:00:00Z",
        "id": list(parts),
        "size": [len(part) for part in parts.values()],
        "dimension": dimension,
        "value": {str(at): one for at, one in enumerate(values)} if sparse else values,
        "role": {"time": ["Tid"], "metric": ["ContentsCode"]},
    }


def english() -> str:
    text = pivoted(decimal=".", years=("2023",), title=False)
    for norwegian, other in {
        "kjønn": "sex",
        "alder x": "age x",
        "Dødssannsynlighet for alder x": "Probability of death at age x",
        '"Begge sex"': '"Both sexes"',
        "Menn": "Males",
        "Kvinner": "Females",
        " år eller eldre": " years or older",
        " år": " years",
    }.items():
        text = text.replace(norwegian, other)
    return text


OWN = "# source: counted by hand\n#   and in two lines\n# source: for a test\nage;men;women\n"


def own(last: int = 100, men: str = "0.02", women: str = "0.01") -> str:
    return OWN + "".join(f"{age};{men};{women}\n" for age in range(last + 1))


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Write a file into an empty working folder."""
    monkeypatch.chdir(tmp_path)

    def into(text: str | bytes) -> Path:
        path = tmp_path / "table.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return into


def read(path: Path, year: int | None = None) -> LifeTable:
    table, faults = read_life_table(path, year)
    assert table is not None, faults
    assert faults == []
    return table


def found(path: Path, year: int | None = None) -> list[tuple[str, int, int]]:
    table, faults = read_life_table(path, year)
    assert table is None
    assert {fault.mark.file for fault in faults} == {"table.csv"}
    return [(fault.rule, fault.mark.line, fault.mark.column) for fault in faults]


# What is read


def test_the_shipped_table_is_read_and_says_that_it_is_made_by_a_law() -> None:
    path = shipped() / "municipalities/life_tables/norway.csv"
    table = read(path)
    assert (len(table.men), len(table.women), table.made_by_law) == (111, 111, True)
    assert table.source.startswith("Gompertz' lov")
    assert "IKKE talte dødsfall" in path.read_text(encoding="utf-8").splitlines()[0]
    assert (table.men[80], table.women[80]) == (0.054633831232, 0.040270070136)


def test_our_own_form(write: Write) -> None:
    table = read(write(own()))
    assert (table.men, table.women) == ((0.02,) * 101, (0.01,) * 101)
    assert (table.source, table.made_by_law) == ("counted by hand for a test", False)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("age;men;women", '"Age"; "Men";"Women"'),
        lambda text: text.replace("7;0.02", "7; 0.02").replace("\n8;", "\n\n# eight\n8;"),
        lambda text: text.removeprefix(OWN.removesuffix("age;men;women\n")),
    ],
)
def test_our_own_form_as_other_programs_save_it(write: Write, change: Callable[[str], str]) -> None:
    assert read(write(change(own()))).men == (0.02,) * 101


@pytest.mark.parametrize(
    "text",
    [
        pivoted(),
        pivoted(decimal="."),
        pivoted(delimiter="\t"),
        pivoted(decimal=".", delimiter=","),
        pivoted(years=("2023",), title=False),
        sexes_in_headings(),
        long(),
        long(codes=True),
        long(delimiter=",", decimal="."),
        english(),
        json.dumps(cube()),
        json.dumps(cube(sparse=True), indent=2),
        json.dumps(cube(), ensure_ascii=False),
    ],
    ids=[
        *("pages", "point", "tab", "comma", "no title", "sexes in headings", "csv2", "csv3", "csv2 comma", "english"),
        *("json", "json sparse", "json utf-8"),
    ],
)
def test_every_form_of_the_statbank_gives_the_same_rates(write: Write, text: str) -> None:
    table = read(write(text))
    assert table.men == pytest.approx(rates("1"), rel=1e-12)
    assert table.women == pytest.approx(rates("2"), rel=1e-12)
    assert not table.made_by_law


@pytest.mark.parametrize("text", [pivoted(), long(), sexes_in_headings()])
@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig"])
def test_an_export_is_read_in_windows_1252_as_well(write: Write, text: str, encoding: str) -> None:
    assert read(write(text.encode(encoding))).men == pytest.approx(rates("1"), rel=1e-12)


@pytest.mark.parametrize("text", [pivoted(), long(), json.dumps(cube())])
def test_the_latest_year_is_taken_unless_another_one_is_asked_for(write: Write, text: str) -> None:
    path = write(text)
    assert (read(path).source, read(path, 2021).source) == (f"SSB, {TITLE}, 2023", f"SSB, {TITLE}, 2021")
    assert read(path, 2023) == read(path)
    assert read(path, 2021).women == pytest.approx(rates("2", "2021"), rel=1e-12)
    assert found(path, 2022) == [("no_such_life_table_year", 1, 1)]


def test_a_probability_is_the_rate_under_which_as_many_die_in_a_year(write: Write) -> None:
    lines = pivoted(years=("2023",)).splitlines()
    row = next(at for at, line in enumerate(lines) if line.startswith('"Menn";"95 år"'))
    lines[row] = lines[row].rpartition(";")[0] + ";500,000"
    # Half of them die in a year: 1 - exp(-m) = 1/2, so m = ln 2.
    assert read(write("\n".join(lines))).men[95] == pytest.approx(0.69314718056, abs=1e-11)


def test_where_all_die_the_table_is_closed_with_the_highest_rate_below(write: Write) -> None:
    lines = long().splitlines()
    at_103 = next(at for at, line in enumerate(lines) if line.startswith('"Menn";"103 år";"Døds') and '"2023"' in line)
    lines[at_103] = lines[at_103].rpartition(";")[0] + ";1000,000"
    later = [line for line in lines if not (line.startswith('"Menn";"10') and '"2023"' in line and "104" in line)]
    table = read(write("\n".join(later)))
    assert len(table.men) == 104
    assert table.men[-1] == table.men[-2] == max(table.men)
    assert len(table.women) == 107


def test_unsmoothed_zeros_among_the_young_are_no_fault(write: Write) -> None:
    text = pivoted(years=("2023",)).replace('"Kvinner";"10 år";77777,500;77777,500;77777,500;0,020', "X")
    assert "X" in text
    table = read(write(text.replace("X", '"Kvinner";"10 år";77777,500;77777,500;77777,500;0,000')))
    assert table.women[10] == 0


# What is refused


def test_all_mistakes_in_our_own_form_are_told_at_once_each_at_its_place(write: Write) -> None:
    lines = own().splitlines()
    lines[4 + 1] = "1;0,02;0.01"  # decimal comma
    lines[4 + 2] = "2;0.02;many"
    lines[4 + 3] = "3;0.02;-0.01"
    lines[4 + 4] = "4;12.5;0.01"  # per mille
    lines[4 + 5] = "5;0.02"
    lines[4 + 6] = "six;0.02;"
    lines[4 + 7] = "7;2 %;1e-3"
    del lines[4 + 20]
    lines[4 + 30] = "30;0.02;0.01"
    assert found(write("\n".join(lines))) == [
        ("decimal_comma", 6, 3),
        ("number_expected", 7, 8),
        ("life_table_rate_outside", 8, 8),
        ("life_table_rate_outside", 9, 3),
        ("life_table_columns", 10, 1),
        ("whole_number_expected", 11, 1),
        ("number_expected", 11, 10),
        ("percent", 12, 3),
        ("exponent", 12, 7),
        ("life_table_age_expected", 25, 1),
        ("life_table_age_expected", 35, 1),
        ("life_table_age_expected", 36, 1),
    ]


def test_a_fault_carries_what_was_found_and_what_belongs_there(write: Write) -> None:
    _, [comma] = read_life_table(write(own().replace("41;0.02", "41;0,02")))
    assert (comma.values["found"], comma.values["instead"], comma.excerpt) == ("0,02", "0.02", "41;0,02;0.01")
    _, [gap] = read_life_table(write(own().replace("41;0.02;0.01\n", "")))
    assert (gap.rule, gap.values) == ("life_table_age_expected", {"found": 42, "expected": 41})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ("life_table_empty", 1, 1)),
        (" \n\n", ("life_table_empty", 1, 1)),
        (OWN.removesuffix("age;men;women\n"), ("life_table_empty", 1, 1)),
        (OWN, ("life_table_empty", 4, 1)),
        (own().replace("age;men;women", "age;men"), ("life_table_header", 4, 1)),
        (own().replace("age;men;women", "age;women;men"), ("life_table_header", 4, 1)),
        (own().replace(";", ","), ("life_table_header", 4, 1)),
        (own(last=89), ("life_table_ends_early", 94, 1)),
        (own() + "101;0.0;0.1\n", ("life_table_never_ends", 106, 1)),
        ("alder;menn;kvinner\n0;0.1;0.1\n", ("life_table_without_probability", 1, 1)),
        ("a picture of a table\n", ("life_table_form_unknown", 1, 1)),
        ("name: Norge\nrates: [0.1]\n", ("life_table_form_unknown", 1, 1)),
        ("[]", ("json_stat_expected", 1, 1)),
        ('{"dataset": {}}', ("json_stat_expected", 1, 1)),
        ("[" * 100_000, ("json_broken", 1, 1)),
        (json.dumps(cube(), indent=1)[:20_000], ("json_broken", 1029, 1)),
        (own().encode("utf-16"), ("file_utf16", 1, 1)),
        (own().replace("by hand", "på øya").encode("cp1252"), ("file_not_utf8", 1, 20)),
        (b"\0" + own().encode(), ("file_nul", 1, 1)),
    ],
)
def test_a_file_that_is_no_life_table_says_so(write: Write, text: str | bytes, expected: tuple[str, int, int]) -> None:
    if expected[0] == "json_broken" and expected[1] > 1:
        [(rule, line, _)] = found(write(text))
        assert (rule, line) == ("json_broken", str(text).count("\n") + 1)
    else:
        assert found(write(text)) == [expected]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    table, [fault] = read_life_table(tmp_path / "none.csv")
    assert (table, fault.rule) == (None, "file_missing")


def without(text: str, start: str) -> str:
    return "\n".join(line for line in text.splitlines() if not line.startswith(start))


def test_an_export_without_a_sex_is_refused(write: Write) -> None:
    _, [fault] = read_life_table(write(without(pivoted(), '"Kvinner"')))
    assert (fault.rule, fault.values) == ("life_table_without_sex", {"sex": "women"})
    both = without(without(pivoted(), '"Kvinner"'), '"Menn"')
    assert found(write(both)) == [("life_table_without_probability", 1, 1)]


def test_an_export_without_probabilities_is_refused(write: Write) -> None:
    text = pivoted().replace(CONTENTS["Dodssannsynlighet"], CONTENTS["Dode"])
    assert found(write(text)) == [("life_table_without_probability", 1, 1)]


def test_missing_ages_of_an_export_are_listed_at_the_line_after_the_gap(write: Write) -> None:
    _, [fault] = read_life_table(write(without(without(pivoted(), '"Menn";"41 år"'), '"Menn";"50 år"')))
    assert (fault.rule, fault.values) == ("life_table_ages_missing", {"sex": "men", "found": [41, 50]})
    assert fault.excerpt.startswith('"Menn";"42 år"')


def test_all_mistakes_in_an_export_are_told_at_once_each_at_its_place(write: Write) -> None:
    lines = pivoted(years=("2023",)).replace("\r", "").splitlines()
    men = lines.index(next(line for line in lines if line.startswith('"Menn";"0 år"')))
    for age, shown in ((3, ".."), (4, "-0,5"), (5, "1200,0"), (6, ""), (7, "mange")):
        lines[men + age] = lines[men + age].rpartition(";")[0] + ";" + shown
    lines[men + 8] = '"Menn";"8 år"'
    lines.append(lines[men + 9])
    column = len(lines[men + 3]) - 1
    assert found(write("\n".join(lines))) == [
        ("life_table_columns", men + 9, 1),
        ("life_table_age_twice", len(lines), column),
        ("life_table_figure_expected", men + 4, column),
        ("life_table_probability_outside", men + 5, column),
        ("life_table_probability_outside", men + 6, column),
        ("life_table_figure_expected", men + 7, column),
        ("life_table_figure_expected", men + 8, column),
        ("life_table_ages_missing", men + 10, column),
    ]


def test_mistakes_in_json_name_the_sex_and_the_age(write: Write) -> None:
    data = cube()
    at = {sex: (place * (LAST + 1) + 70) * 8 + 7 for place, sex in enumerate(("both", "men", "women"))}
    data["value"][at["men"]], data["value"][at["women"]] = None, "mange"
    _, faults = read_life_table(write(json.dumps(data)))
    assert [(fault.rule, fault.values["sex"], fault.values["age"]) for fault in faults] == [
        ("life_table_figure_expected", "men", 70),
        ("life_table_figure_expected", "women", 70),
    ]


def broken_cubes() -> Iterator[object]:
    for key in ("id", "dimension", "value"):
        for wrong in (None, 7, "x", [], {}, [[]]):
            yield {**cube(), key: wrong}
    many = {"category": {"index": list(range(2000)), "label": {}}, "label": "x"}
    yield {**cube(), "dimension": dict.fromkeys(cube()["id"], many), "value": {}}


def test_a_cube_that_is_not_whole_is_refused_without_a_traceback(write: Write) -> None:
    for data in broken_cubes():
        table, faults = read_life_table(write(json.dumps(data)))
        assert table is None
        assert faults


SAMPLES = [own(), pivoted(years=("2023",)), sexes_in_headings(), json.dumps(cube())]


@pytest.mark.parametrize("sample", SAMPLES, ids=["own", "pages", "headings", "json"])
def test_a_spoiled_file_is_read_or_refused_but_never_a_traceback(tmp_path: Path, sample: str) -> None:
    path = tmp_path / "table.csv"
    raw = sample.encode()

    @settings(deadline=None, max_examples=60, derandomize=True)
    @given(st.integers(0, len(raw)), st.binary(max_size=4), st.booleans())
    def spoil(place: int, bytes_put: bytes, cut: bool) -> None:
        path.write_bytes(raw[:place] + bytes_put + (b"" if cut else raw[place + 3 :]))
        table, faults = read_life_table(path)
        assert (table is None) == bool(faults)
        assert all(isinstance(fault, Fault) and fault.mark.file for fault in faults)

    spoil()
