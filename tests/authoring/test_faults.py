"""Mistakes of authors: all of them at once, each on its line."""

from collections.abc import Callable

import pytest

from sim.authoring.loading import Loaded
from sim.authoring.scalars import mistaken_number
from sim.presentation.faults import fault_text
from sim.presentation.wording import Wording

Files = dict[str, str]

SEVEN = """\
name: {nb: Forløp, no: Forløp}
kind: normal
stages:
  - id: home
    at: 70
    services:
      vist: {minutes: 45, per: day}
      device: {count: 0,5, per: week}
  - id: bed
    at: 69
    at: 68
    plase: bed
    services:
      bed: {hours: 3, per: week}
  - id: later
    lasts: 3
"""


def found(loaded: Loaded) -> list[tuple[str, int]]:
    return [(fault.rule, fault.mark.line) for fault in loaded.faults]


def test_seven_mistakes_are_seven_messages_each_on_its_line(checked: Callable[[Files], Loaded]) -> None:
    text = SEVEN.replace("0,5", '"0,5"')
    assert found(checked({"pathways/a.yaml": text})) == [
        ("unknown_language", 1),
        ("no_such_service", 7),
        ("decimal_comma", 8),
        ("key_twice", 11),
        ("unknown_key", 12),
        ("amount_does_not_fit_unit", 14),
        ("length_expected", 16),
    ]


def test_a_message_says_where_what_and_what_instead(checked: Callable[[Files], Loaded]) -> None:
    loaded = checked({"pathways/a.yaml": "name: A\nkind: normal\nstagse:\n  - {id: x}\n"})
    assert [fault_text(fault, Wording("nb")) for fault in loaded.faults] == [
        "pathways/a.yaml:3:1: feil: Ukjent nøkkel «stagse». Her kan stå: name, kind, condition, stages, varies, "
        "lives_until, investments, source, note, expect. Mente du «stages»?\n"
        "  3 | stagse:\n"
        "    | ^"
    ]


@pytest.mark.parametrize(
    ("line", "rule", "message"),
    [
        ("age: 0,5", "decimal_comma", "'0,5' has a decimal comma. Write 0.5, with a point."),
        (
            "age: 35.000",
            "thousands_point",
            "'35.000' can be read in two ways, as thousands or with decimals. Write 35000, or delete '.000'.",
        ),
        ("age: 45 %", "percent", "'45 %' is a percentage. Write the share: 0.45."),
        ("age: 1 250", "number_grouped", "'1 250' has separators between the thousands. Write 1250, without them."),
        (
            "age: 12:30",
            "clock",
            "'12:30' looks like a time of day. A number belongs here, with a point before the decimals.",
        ),
        ("age: 1e3", "exponent", "'1e3' is written with an exponent. Write it out: 1000."),
        (
            "age: 1e400",
            "number_not_finite",
            "'1e400' is no number that can be used. Write an ordinary number, of at most 18 digits.",
        ),
        (
            "age: .nan",
            "number_not_finite",
            "'.nan' is no number that can be used. Write an ordinary number, of at most 18 digits.",
        ),
        ('age: "70"', "number_in_quotes", "'70' stands in quotes and is therefore text. Write 70 without them."),
        (
            "age: seventy",
            "number_expected",
            "A number belongs here, but found 'seventy'. Write digits only, with a point before the decimals.",
        ),
        ("age:", "number_expected", "A number belongs here, but nothing stands here."),
        ("age: -3", "number_negative", "-3 is negative. Write 0 or more here."),
        (
            "age: true",
            "number_expected",
            "A number belongs here, but found 'true'. Write digits only, with a point before the decimals.",
        ),
        (
            "age: [70]",
            "number_expected",
            "A number belongs here, but found '[…]'. Write digits only, with a point before the decimals.",
        ),
    ],
)
def test_a_number_that_is_none(checked: Callable[[Files], Loaded], line: str, rule: str, message: str) -> None:
    persona = f"name: Eva\n{line}\nsex: female\nlives_until: 75\nladder: three\npathways: [a]\n"
    loaded = checked({"personas/eva.yaml": persona, "pathways/a.yaml": "name: A\nkind: n\nstages: [{id: x}]\n"})
    assert [fault.rule for fault in loaded.faults] == [rule]
    text = fault_text(loaded.faults[0], Wording("en"))
    assert text.splitlines()[0] == f"personas/eva.yaml:2:{6 if line != 'age:' else 5}: error: {message}"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("45 mill", ("number_in_words", "45000000")),
        ("45 mill.", ("number_in_words", "45000000")),
        ("kr 45 mill.", ("number_in_words", "45000000")),
        ("45 M", ("number_in_words", "45000000")),
        ("45 MNOK", ("number_in_words", "45000000")),
        ("1,5 milliarder kroner", ("number_in_words", "1500000000")),
        ("20 000 tusen", ("number_in_words", "20000000")),
        ("2.5k", ("number_in_words", "2500")),
        ("0.0001 mill", ("number_in_words", "100")),
        ("9 hundre", ("number_in_words", "900")),
        # A million, or a thousand of them?
        ("1.000 mill.", ("number_expected", "")),
        ("en million", ("number_expected", "")),
        ("45-50 mill", ("number_expected", "")),
        ("999999999999999999 mrd", ("number_not_finite", "")),
        ("45 m", ("number_with_unit", "45")),
        ("45 min", ("number_with_unit", "45")),
    ],
)
def test_a_number_in_words_is_written_out_where_it_means_one_thing(written: str, expected: tuple[str, str]) -> None:
    assert mistaken_number(written) == expected


@pytest.mark.parametrize("word", ["no", "on", "0301", "22:30", "NO", "y"])
def test_norwegian_words_stay_text(checked: Callable[[Files], Loaded], word: str) -> None:
    loaded = checked({"pathways/a.yaml": f"name: {word}\nkind: n\nstages: [{{id: x}}]\n"})
    assert loaded.usable().pathways["a"].name.in_("nb") == word


@pytest.mark.parametrize(
    ("content", "rule", "line"),
    [
        (b"", "file_empty", 1),
        (b"- a\n- b\n", "mapping_at_top_expected", 1),
        (b"name: A\n---\nname: B\n", "two_documents", 2),
        (b"name: A\n\tkind: n\n", "tab_indent", 2),
        ("name: Forløp".encode("latin-1"), "file_not_utf8", 1),
        ("name: A".encode("utf-16"), "file_utf16", 1),
        (b"name: A\nkind: \0\n", "file_nul", 2),
        (b"name: !!python/object:os.system x\n", "tag_not_allowed", 1),
        (b"name: A\nstages: &a [*a]\n", "alias_holds_itself", 2),
        (b"stages: " + b"[" * 20_000, "nested_too_deep", 1),
        (b"# " + b"x" * 5_000_001, "file_too_large", 0),
        (b"name: {nb: Hei, du: der}, en: x\n", "text_after_bracket", 1),
    ],
)
def test_files_that_are_hardly_files(
    checked: Callable[[Files], Loaded], folder: Callable[[Files], object], content: bytes, rule: str, line: int
) -> None:
    from pathlib import Path

    from sim.authoring.folders import Folders
    from sim.authoring.loading import load_all

    folder({})
    Path("personas/eva.yaml").unlink()
    Path("pathways/a.yaml").write_bytes(content)
    loaded = load_all(folders=Folders((Path.cwd(),)))
    assert found(loaded) == [(rule, line)]


def test_a_billion_laughs_end_at_the_line_that_does_it(checked: Callable[[Files], Loaded]) -> None:
    lines = ["a0: &a0 [ha]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10))]
    loaded = checked({"pathways/a.yaml": "\n".join(lines)})
    assert ("aliases_too_large", 6) in found(loaded)


def test_a_byte_order_mark_is_accepted(checked: Callable[[Files], Loaded]) -> None:
    loaded = checked({"pathways/a.yaml": "\ufeffname: A\nkind: n\nstages: [{id: x}]\n"})
    assert loaded.faults == ()


def test_ages_that_run_backwards_and_lengths_that_disagree(checked: Callable[[Files], Loaded]) -> None:
    stages = "[{id: x, at: 70, lasts: 2 years}, {id: y, at: 73}, {id: z, at: 73}, {id: v}]"
    loaded = checked({"pathways/a.yaml": f"name: A\nkind: n\nstages: {stages}\n"})
    assert [fault.rule for fault in loaded.faults] == [
        "at_and_lasts_disagree",
        "stage_without_time",
        "ages_backwards",
    ]


def test_at_and_lasts_may_differ_by_a_day(checked: Callable[[Files], Loaded]) -> None:
    stages = "[{id: x, at: 70, lasts: 104 weeks}, {id: y, at: 71.9955}]"
    assert checked({"pathways/a.yaml": f"name: A\nkind: n\nstages: {stages}\n"}).faults == ()


def test_a_mistake_in_a_file_leaves_its_references_checked(checked: Callable[[Files], Loaded]) -> None:
    persona = "name: Eva\nage: x\nsex: female\nlives_until: 75\nladder: thre\npathways: [a, b]\n"
    loaded = checked(
        {"personas/eva.yaml": persona, "pathways/a.yaml": "name: A\nkind: n\nstages: [{id: x, plac: bed}]"}
    )
    assert found(loaded) == [
        ("unknown_key", 3),
        ("number_expected", 2),
        ("no_such_ladder", 5),
        ("no_such_pathway", 6),
    ]


def test_shipped_content_has_no_faults() -> None:
    from sim.authoring.folders import Folders, shipped
    from sim.authoring.loading import load_all

    loaded = load_all(folders=Folders((shipped(),)))
    assert loaded.faults == ()
    assert loaded.files >= 7
