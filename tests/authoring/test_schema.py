"""The editors' schema finds the same faults as ``check``, and explains every key in bokmål."""

from __future__ import annotations

import datetime
import importlib.util
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter, ValidationError

from sim.authoring.documents import read_document
from sim.authoring.folders import FOLDER_OF, Folders, Kind, shipped
from sim.authoring.loading import load_all
from sim.authoring.schema import FILES, schema_of, schema_text
from sim.authoring.schema_drawings import NAME
from sim.cli import main
from sim.faults import errors
from sim.model import Amount, Expectation
from sim.model.base import DRAWING, NAME_PATTERN, Authored, Name
from sim.model.lengths import KEYS_OF, AgeDistribution, AuthoredLength, Pace
from sim.model.numbers import Age, Hazard, NotNegative, Number, Positive, Share, Spread
from sim.presentation.wording.faults import SAYS

Files = dict[str, str]
KINDS: tuple[Kind, ...] = get_args(Kind)
MUSEUM = Path(__file__).resolve().parents[1] / "broken_yaml"
SCHEMA_LINE = "# yaml-language-server: $schema="

# What a schema cannot say. Everything else that ``check`` finds, the schema finds.
BEYOND = {
    "the file cannot be read; the editor's own YAML reader says so, or reads it in another way": {
        *("file_empty", "file_too_large", "file_utf16", "file_not_utf8", "file_nul", "file_missing", "file_unreadable"),
        *("file_is_no_file", "file_no_access", "file_of_no_kind", "file_leaves_folder", "file_not_read"),
        *("two_documents", "mapping_at_top_expected", "nested_too_deep", "tag_not_allowed", "alias_unknown"),
        *("alias_holds_itself", "aliases_too_large", "key_not_text", "key_twice", "comma_in_braces", "tab_indent"),
        *("colon_in_text", "brace_or_comma", "bracket_or_comma", "bracket_not_closed", "bracket_not_opened"),
        *("quote_not_closed", "text_after_quote", "text_after_bracket", "colon_missing", "colon_missing_in_braces"),
        *("colon_without_space", "dash_without_space", "list_on_key_line", "text_after_bar", "text_not_indented"),
        *("backslash", "odd_space", "indent_wrong", "reserved_sign", "control_character", "yaml_syntax"),
    },
    "another file decides": {
        *(
            "no_such_service",
            "no_such_place",
            "no_such_pathway",
            "no_such_persona",
            "no_such_ladder",
            "no_such_life_table",
        ),
        *("no_such_stage_in", "move_without_stage", "place_not_used"),
        *("no_such_municipality", "no_such_services", "ladder_missing", "amount_does_not_fit_unit"),
        *("service_without_step", "expectation_age_outside", "expectation_no_such_step", "expectation_not_met"),
        *("stage_after_death", "files_alike", "pathway_over_before_age", "seats_too_many"),
        *("own_share_needs_hour", "price_year_missing", "no_such_step"),
    },
    "it stands in a table beside the file, or the table decides": {
        *(rule for rule in SAYS if rule.startswith(("table_", "population_", "rates_", "ages_", "accounts_"))),
        *("no_such_population", "no_such_rates", "no_such_accounts", "json_broken", "json_stat_expected"),
        *("function_until", "function_from"),
    },
    "two numbers or ages must be compared": {
        *("range_backwards", "value_outside_range", "distribution_backwards", "expectation_backwards"),
        *("lives_until_before_age", "ages_backwards", "at_and_lasts_disagree", "shares_do_not_sum"),
        *("mix_does_not_sum", "years_backwards", "codes_overlap", "policy_before_start", "investment_before_start"),
        *("added_place_before_policy", "growth_backwards", "function_shares_over"),
    },
    "two places in the file must be compared": {
        *("ids_alike", "stage_twice", "two_home_steps", "group_twice", "no_such_stage", "price_without_source"),
        *("step_twice", "steps_out_of_order", "no_such_category"),
        *("stage_without_time", "stage_not_reached", "stage_never_ends", "loop_without_time", "loop_without_exit"),
        *("loop_when_full", "loop_when_free", "loop_too_fast", "stages_without_time", "wait_for_nothing"),
        *("wait_not_paid", "places_ring", "move_to_itself"),
        *("policy_twice", "no_such_group", "group_ambiguous", "added_place_unlimited"),
    },
    "it is a warning, and a schema knows errors only": {
        *("people_zero", "no_new_cases", "all_places_held", "policy_without_effect", "uptake_not_used"),
        *("move_from_nobody", "life_expectancy_unused", "pace_uneven", "nobody_dies", "policy_as_today"),
    },
}
CANNOT_BE_SAID = {rule for rules in BEYOND.values() for rule in rules}
# Ways of breaking a rule that are beyond a schema though the rule is not, and the other way about.
WAYS_BEYOND = {
    "text_expected__date": "an editor takes a date without quotes for text",
    "decimal_comma__in_braces": "our reader leaves out the key that an editor would see",
    "number_in_quotes__year": "in an editor every key is text",
    **dict.fromkeys(
        (
            *("number_grouped__in_a_table", "number_grouped__thin_space", "number_negative__in_a_table"),
            *("yes_no_expected__in_a_table", "not_among__in_a_table", "not_among__measure"),
            *("number_grouped__accounts_thin_space", "not_among__accounts_column", "no_such_function__in_a_table"),
            "decimal_comma__in_a_table",
        ),
        "it stands in a table",
    ),
}
WAYS_WITHIN = {
    "colon_missing_in_braces": "a key that is needed is missing in what is left",
}


def as_json(value: Any) -> Any:
    """What an editor's reader makes of a value that ours has read."""
    if isinstance(value, dict):
        return {str(key): as_json(one) for key, one in value.items()}
    if isinstance(value, tuple):
        return [as_json(one) for one in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def refusals(kind: Kind, path: Path) -> list[str] | None:
    """What the schema says against a file; None where nobody can read it."""
    document, _ = read_document(path) if path.is_file() else (None, [])
    if document is None:
        return None
    return [problem.message for problem in Draft202012Validator(schema_of(kind)).iter_errors(as_json(document.values))]


def authored(folder: Path) -> Iterator[tuple[Kind, Path]]:
    for name in dict.fromkeys(name.partition("/")[0] for name in FOLDER_OF.values()):
        for path in sorted((folder / name).rglob("*.yaml")):
            found = Folders((folder,)).identify(path)
            assert found is not None
            yield found[0], path


SHIPPED = [pytest.param(kind, path, id=path.stem) for kind, path in authored(shipped())]

# The schema files


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_is_one(kind: Kind) -> None:
    Draft202012Validator.check_schema(schema_of(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_the_committed_schema_is_that_of_the_model(kind: Kind) -> None:
    path = shipped() / FILES[kind]
    assert path.read_text(encoding="utf-8") == schema_text(kind), "run: forlop schema"


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_of_the_house_shows_through(kind: Kind) -> None:
    text = schema_text(kind)
    assert not re.search(r"\\u0000(id|mark)", text)
    assert DRAWING not in text
    assert set(re.findall(r'"\$ref": "#/\$defs/(\w+)"', text)) == schema_of(kind)["$defs"].keys()


@pytest.mark.parametrize(("kind", "path"), SHIPPED)
def test_a_shipped_file_passes_its_schema(kind: Kind, path: Path) -> None:
    assert refusals(kind, path) == []


@pytest.mark.parametrize(("kind", "path"), SHIPPED)
def test_a_shipped_file_names_its_schema_first(kind: Kind, path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith(SCHEMA_LINE)
    assert (path.parent / first.removeprefix(SCHEMA_LINE)).resolve() == shipped() / FILES[kind]


def test_the_command_writes_all_schemas(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "-o", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == [str(tmp_path / name) for name in FILES.values()]
    assert {kind: (tmp_path / FILES[kind]).read_text(encoding="utf-8") for kind in KINDS} == {
        kind: schema_text(kind) for kind in KINDS
    }


def test_the_command_prints_one_schema_or_writes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "--kind", "ladder"]) == 0
    assert capsys.readouterr().out == schema_text("ladder")
    assert main(["schema", "--kind", "ladder", "-o", str(tmp_path)]) == 0
    assert [path.name for path in tmp_path.rglob("*.json")] == ["ladder.schema.json"]


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "personas").write_text("a file stands in the way", encoding="utf-8")
    assert main(["schema", "-o", str(tmp_path)]) == 1
    assert "persona.schema.json: feil: Filen kan ikke skrives" in capsys.readouterr().err


# What a hover shows


def properties(schema: Any, where: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every key that an author may write, with its schema."""
    if isinstance(schema, list):
        for one in schema:
            yield from properties(one, where)
    if not isinstance(schema, dict):
        return
    for key, inner in schema.items():
        if key in {"properties", "patternProperties"} and schema.get("type") is not None:
            yield from ((f"{where}/{name}", one) for name, one in inner.items())
        if key in {"properties", "$defs"}:
            for name, one in inner.items():
                yield from properties(one, f"{where}/{name}")
        elif key in {"anyOf", "allOf", "items", "additionalProperties"}:
            yield from properties(inner, where)


ENGLISH = re.compile(r"\b(the|of|and|which|with|a person|years? old|is|are)\b", re.IGNORECASE)


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_is_explained_in_norwegian(kind: Kind) -> None:
    found = dict(properties(schema_of(kind)))
    assert len(found) > 8
    assert [name for name, one in found.items() if len(one.get("description", "")) < 10] == []
    assert [name for name, one in found.items() if ENGLISH.search(re.sub(r"what er .*", "", one["description"]))] == []


def authored_types(base: type[Authored] = Authored) -> Iterator[type[Authored]]:
    for one in base.__subclasses__():
        yield one
        yield from authored_types(one)


@pytest.mark.parametrize("kind", KINDS)
def test_every_type_has_a_name_and_an_explanation_of_its_own(kind: Kind) -> None:
    schema = schema_of(kind)
    english = {one.__doc__ for one in authored_types()} | {one.__name__ for one in authored_types()} - {"Persona"}
    for name, one in [("", schema), *schema["$defs"].items()]:
        assert "anyOf" in one or {"title", "description"} <= one.keys(), name
        assert not {one.get("title"), one.get("description")} & english, name


def hover(schema: Any, root: Any, path: list[str]) -> str | None:
    """The explanation that an editor finds for a path of keys: the first one on the way down."""
    told = schema.get("description")
    if "$ref" in schema:
        target = root["$defs"][schema["$ref"].removeprefix("#/$defs/")]
        return told if told and not path else hover(target, root, path)
    if not path:
        return told
    key, *rest = path
    inner = [schema.get("properties", {}).get(key), schema.get("items") if key == "-" else None]
    inner += [one for pattern, one in schema.get("patternProperties", {}).items() if re.search(pattern, key)]
    further = schema.get("additionalProperties")
    inner.append(further if isinstance(further, dict) and key != "-" and not any(inner) else None)
    found = [hover(one, root, rest) for one in inner if one]
    found += [hover(one, root, path) for choice in ("anyOf", "allOf") for one in schema.get(choice, ())]
    return next((one for one in found if one), None)


@pytest.mark.parametrize(
    ("kind", "path", "told"),
    [
        ("persona", "age", "Alderen når fortellingen begynner, i år"),
        ("persona", "age/value", "Selve tallet"),
        ("persona", "pathways/-", "Et navn: bokstaver"),
        ("persona", "expect/-/at_least", "Minste verdi"),
        ("pathway", "stages/-/services/home_nursing", "Hvor mye personen får"),
        ("pathway", "stages/-/services/home_nursing/minutes", "Minutter hver gang"),
        ("pathway", "stages/-/services/home_nursing/minutes/source", "Hvor tallet står"),
        ("pathway", "stages/-/lasts", "Hvor lenge fasen varer"),
        ("pathway", "stages/-/lasts/cv", "Spredningen"),
        ("pathway", "stages/-/next/-/share", "Andelen som går denne veien"),
        ("pathway", "name/nb", "Teksten på bokmål"),
        ("services", "services/home_nursing/price", "Prisen for én enhet, i kroner"),
        ("services", "services/home_nursing/price/value", "Selve tallet"),
        ("services", "services/home_nursing/price/date", "Datoen tallet gjaldt"),
        ("ladder", "steps/-/code", "Koden på trinnet"),
        ("municipality", "places/day_centre/2024", "Antall plasser fra dette året"),
        ("municipality", "places/day_centre/held_by_others", "Antall av plassene"),
        ("municipality", "policies/-/investments/-/amount", "Beløpet i kroner"),
        ("municipality", "groups/-/starts/age/mean", "Gjennomsnittet, i år"),
        ("municipality", "groups/-/new_per_year", "Hvor mange nye det kommer hvert år, for eksempel 36, eller"),
        ("municipality", "groups/-/new_per_year/source", "Hvor tallet står"),
        ("municipality", "groups/-/incidence", "Filen i municipalities/rates"),
    ],
)
def test_a_hover_leads_through_every_reference(kind: Kind, path: str, told: str) -> None:
    schema = schema_of(kind)
    assert (hover(schema, schema, path.split("/")) or "").startswith(told)


# The schema and check agree: small values, each in an otherwise faultless file

MUNICIPALITY = "name: M\nladder: three\nstart: 2025\n"
GROUP = "groups: [{persona: eva, deaths: story, new_per_year: 3}]\n"
HOLES = {
    "persona": ("personas/eva.yaml", "name: Eva\nsex: female\nladder: three\nHOLE\n"),
    "age": ("personas/eva.yaml", "name: Eva\nsex: female\nladder: three\nlives_until: 150\npathways: [a]\nage: HOLE\n"),
    "pathway": ("pathways/a.yaml", "name: A\nkind: n\nHOLE\n"),
    "stage": ("pathways/a.yaml", "name: A\nkind: n\nstages:\n  - id: x\n    HOLE\n  - {id: y, at: 90}\n"),
    "amount": ("pathways/a.yaml", "name: A\nkind: n\nstages: [{id: x, services: {visit: HOLE}}]\n"),
    "bed": ("pathways/a.yaml", "name: A\nkind: n\nstages: [{id: x, services: {bed: HOLE}}]\n"),
    "hazard": ("pathways/a.yaml", "name: A\nkind: n\nstages: [{id: x, hazard: HOLE}]\n"),
    "share": ("pathways/a.yaml", "name: A\nkind: n\nstages: [{id: x, lasts: 1 day, next: [{stage: y, share: HOLE}]}, "
              "{id: y}]\n"),
    "lasts": ("pathways/a.yaml", "name: A\nkind: n\nstages: [{id: x, lasts: HOLE}, {id: y}]\n"),
    "varies": ("pathways/a.yaml", "name: A\nkind: n\nstages: [{id: x}]\nvaries: HOLE\n"),
    "service": ("pathways/services.yaml", "price_level: 2023\nservices: {visit: {name: V, HOLE}}\n"),
    "services": ("pathways/services.yaml", "services: {}\nHOLE\n"),
    "ladder": ("pathways/ladders/three.yaml", "name: L\nHOLE\n"),
    "municipality": ("municipalities/m.yaml", f"{MUNICIPALITY}{GROUP}HOLE\n"),
    "here": ("municipalities/m.yaml", "name: M\nladder: three\nHOLE\n"),
    "group": ("municipalities/m.yaml", f"{MUNICIPALITY}{GROUP.replace('}', ', HOLE}')}"),
    "numbers": ("municipalities/m.yaml", f"{MUNICIPALITY}groups: [{{persona: eva, deaths: story, HOLE}}]\n"),
    "deaths": ("municipalities/m.yaml", f"{MUNICIPALITY}groups: [{{persona: eva, new_per_year: 3, deaths: HOLE}}]\n"),
    "policy": ("municipalities/m.yaml", f"{MUNICIPALITY}{GROUP}places: {{bed: 5}}\npolicies: [{{id: p, from: 2026, "
               "HOLE}]\n"),
    "capacity": ("municipalities/m.yaml", f"{MUNICIPALITY}{GROUP}places: {{bed: HOLE}}\n"),
    "expect": (
        "personas/eva.yaml",
        "name: Eva\nage: 70\nsex: female\nlives_until: 75\nladder: three\npathways: [a]\nexpect: [{name: E, HOLE}]\n",
    ),
}  # fmt: skip

BAD = [
    ("age", '"70"'),
    ("age", "seventy"),
    ("age", "0,5"),
    ("age", "70 %"),
    ("age", "-1"),
    ("age", "-0.5"),
    ("age", "true"),
    ("age", "1953"),
    ("age", "{value: 70, high: 151}"),
    ("age", "[70]"),
    ("age", ""),
    ("age", "2023-01-01"),
    ("age", "{}"),
    ("age", "{value: x}"),
    ("age", "{low: 60}"),
    ("age", "{value: 70, low: -1}"),
    ("age", "{value: 70, kilde: x}"),
    ("age", "{value: 70, unit: 5}"),
    ("age", "{value: 70, date: 2023-02-30}"),
    ("age", "{value: 70, date: 12.02.2025}"),
    ("age", "{value: 70, assumed: yes}"),
    ("persona", "age: 70\nlives_until: 75\npathways: []"),
    ("persona", "age: 70\nlives_until: 75\npathways: [a, a]"),
    ("persona", "age: 70\nlives_until: 75\npathways: a"),
    ("persona", "age: 70\npathways: [a]"),
    ("persona", "age: 70\nlives_until: 75\npathways: [a]\nstory: 5"),
    ("persona", "age: 70\nlives_until: 75\npathways: [a]\nstory: {nb: x, no: y}"),
    ("persona", "age: 70\nlives_until: 75\npathways: [a]\nstory: {nb: null}"),
    ("persona", "age: 70\nlives_until: 75\npathways: [a]\nid: eva"),
    ("persona", "age: 70\nlives_until: 75\npathways: [a]\ncondition: two words"),
    ("pathway", "stages: []"),
    ("pathway", "stages: {id: x}"),
    ("pathway", "stages: [{id: end}]"),
    ("pathway", "stages: [{id: a b}]"),
    ("pathway", "stages: [{id: ../x}]"),
    ("pathway", "stages: [{id: –}]"),
    ("pathway", "stages: [{name: x}]"),
    ("stage", "place: day centre"),
    ("stage", "priority: 1.5"),
    ("stage", "priority: true"),
    ("stage", "priority: 1000001"),
    ("stage", "priority: -1000001"),
    ("stage", "at: 3\n    place: bed\n    while_waiting: {visit: {hours: 7, per: week, place: bed}}"),
    ("stage", "at: 3\n    place: bed\n    while_waiting: {visit: {hours: 7, per: week, seats: 1}}"),
    ("stage", "lasts: 6"),
    ("stage", "gives_up_after: 5"),
    ("stage", "gives_up_after: no"),
    ("stage", "next: 5"),
    ("stage", "next: {stage: y}"),
    ("stage", "next: [y]"),
    ("stage", "next: [{share: 1}]"),
    ("stage", "next: [{stage: y, share: 1, story: ja}]"),
    ("stage", "informal: {hours: 4}"),
    ("stage", "informal: {hours: 4, per: stay}"),
    ("stage", "investments: {amount: 4, what: x}"),
    ("stage", "investments: [{amount: 4}]"),
    ("stage", "investments: [{amount: -4, what: x}]"),
    ("stage", "services: [visit]"),
    ("stage", "services: {visit: null}"),
    ("stage", "services:"),
    ("amount", "{}"),
    ("amount", "{per: day}"),
    ("amount", "{hours: 1}"),
    ("amount", "{hours: 1, minutes: 4, per: day}"),
    ("amount", "{hours: 1, per: dag}"),
    ("amount", "{hours: -1, per: day}"),
    ("amount", "{hours: 1, per: day, seats: 0.4}"),
    ("amount", "{hours: 1, per: day, place: bed, seats: 0}"),
    ("amount", "{hours: 1, per: stay, place: bed, seats: 1}"),
    ("amount", "{hours: 1, per: stay, place: bed}"),
    ("amount", "{hours: 1, per: day, times: null}"),
    ("bed", "{places: 1, hours: 3}"),
    ("bed", "{places: -1}"),
    ("hazard", "-1"),
    ("hazard", "1000.5"),
    ("hazard", "{value: 1.8, high: 1800}"),
    ("share", "1.5"),
    ("share", "{value: 1, high: 1.2}"),
    ("lasts", "6 weks"),
    ("lasts", "6weeks"),
    ("lasts", "-6 weeks"),
    ("lasts", "1234567890123 weeks"),
    ("lasts", "201 years"),
    ("lasts", "73001 days"),
    ("lasts", "100000 months"),
    ("lasts", "{distribution: exponential, mean: 0 days}"),
    ("lasts", "{distribution: gamma, mean: 0.0 weeks, cv: 0.5}"),
    ("lasts", "{distribution: gamma, mean: 300 years, cv: 0.5}"),
    ("lasts", "{distribution: gamma, mean: 6 weeks, cv: 0.009}"),
    ("lasts", "{distribution: gamma, mean: 6 weeks, cv: 50}"),
    ("lasts", "{distribution: normal, mean: 6 weeks}"),
    ("lasts", "{distribution: gamma, mean: 6 weeks}"),
    ("lasts", "{distribution: gamma, mean: 6, cv: 0.5}"),
    ("lasts", "{distribution: gamma, mean: 6 weeks, cv: 0}"),
    ("lasts", "{distribution: exponential, mean: 6 weeks, cv: 1}"),
    ("lasts", "{distribution: uniform, low: 6 weeks}"),
    ("lasts", "{distribution: triangular, low: 6 weeks, high: 8 weeks}"),
    ("lasts", "{distribution: empirical, values: []}"),
    ("lasts", "{mean: 6 weeks, cv: 0.5}"),
    ("varies", "{distribution: gamma}"),
    ("varies", "{distribution: gamma, cv: 0}"),
    ("varies", "{distribution: lognormal, cv: 10.5}"),
    ("varies", "{distribution: lognormal, cv: {value: 0.5, high: 50}}"),
    ("varies", "{distribution: exponential, cv: 1}"),
    ("varies", "{distribution: uniform, low: 1, high: 2}"),
    ("service", "unit: hour"),
    ("service", "unit: week, price: 1, direct_share: 0.5"),
    ("service", "unit: hour, price: 1, direct_share: 0"),
    ("service", "unit: hour, price: 1, direct_share: {low: 0, high: 0}"),
    ("service", "unit: hour, price: 1, direct_share: 0.5, staff_hours_per_unit: 2"),
    ("service", "unit: hour, price: 1, user_payment: yes"),
    ("services", "price_level: 2023.5"),
    ("services", "price_level: 2023\nweeks_per_year: 0"),
    ("services", "price_level: 2023\nplaces: {bed: Bed}"),
    ("ladder", "steps: []"),
    ("ladder", "steps: [{code: 1, title: x}]"),
    ("ladder", "steps: [{code: x, title: x, services: [bed, bed]}]"),
    ("here", f"start: 25\n{GROUP}"),
    ("here", f"start: 2025.5\n{GROUP}"),
    ("here", "start: 2025\ngroups: []"),
    ("here", "start: 2025"),
    ("here", "start: 2025\ngroups: [{persona: eva, new_per_year: 3}]"),
    ("municipality", 'codes: {"3811": 20}'),
    ("municipality", 'codes: {"38 11": 2020}'),
    ("municipality", 'codes: {"38111": 2020}'),
    ("municipality", "policies: [{id: none, from: 2026, new_cases: {a: 1}}]"),
    ("municipality", "policies: [{id: p, from: 26, new_cases: {a: 1}}]"),
    (
        "here",
        "start: 2025\ngroups: [{id: x, persona: eva, deaths: story, new_per_year: 3}, {persona: eva, deaths: none, "
        "new_per_year: 3}]\npolicies: [{id: p, from: 2026, new_cases: {a: 1}}]",
    ),
    ("numbers", "people: 3"),
    ("numbers", "new_per_year: many"),
    ("numbers", "new_per_year: -3"),
    ("numbers", "new_per_year: from_nothing"),
    ("numbers", "new_per_year: [from_prevalence]"),
    ("numbers", "new_per_year: from_prevalence"),
    ("numbers", "new_per_year: from_prevalence, incidence: new.csv"),
    ("numbers", "new_per_year: from_incidence, incidence: new.csv"),
    ("group", "prevalence: 0.1"),
    ("group", "prevalence: [many.csv]"),
    ("group", "new_cases_from: prevalence"),
    (
        "municipality",
        "population: m.csv\ncodes: {}\npolicies: []\nplaces: {}\nlife_expectancy: x",
    ),
    ("municipality", "population: [m.csv]"),
    ("municipality", "population: 2030"),
    ("numbers", "people: 3, new_per_year: null"),
    ("numbers", "source: x"),
    ("group", "starts: {age: 151}"),
    ("group", "starts: {age: }"),
    ("group", "starts: {age: {}}"),
    ("group", "starts: {age: {distribution: gamma, mean: 170, cv: 0.1}}"),
    ("group", "starts: {age: {distribution: empirical, values: [70, {value: 151}]}}"),
    ("group", "starts: {age: {distribution: empirical, values: []}}"),
    ("municipality", 'codes: {"3811": 2020-23}'),
    ("deaths", "never"),
    ("deaths", "null"),
    ("deaths", "life_table"),
    ("group", "starts: {women: 0.5}"),
    ("group", "starts: {age: {distribution: gamma, mean: 70}}"),
    ("group", "today: {a: 2}"),
    ("policy", "existing: move"),
    ("policy", "existing: {share: 0.5}"),
    ("policy", "uptake: [0.5, 2]"),
    ("policy", "uptake: null"),
    ("policy", "uptake: []"),
    ("policy", "existing: []"),
    ("policy", "existing: 3"),
    ("policy", "places: {bed: {held_by_others: 3, 2027: 4}}"),
    ("policy", "investments: [{year: 20226, amount: 5, what: x}]"),
    ("policy", "investments: [{amount: 5, what: x}]"),
    ("capacity", "-5"),
    ("capacity", "{2024: -5}"),
    ("capacity", "{nå: 5}"),
    ("capacity", "{}"),
    ("capacity", "[5]"),
    ("capacity", "{held_by_others: 5}"),
    ("capacity", "{held_by_others: 5, source: x}"),
    ("capacity", "{by_year: {2024: 5}}"),
    ("capacity", "{203: 5}"),
    ("capacity", "{2201: 5}"),
    ("capacity", "{1899: 5}"),
    ("capacity", "{2024: }"),
    ("capacity", "{value: 5, 2024: 5}"),
    ("expect", "pathway: a, what: cost"),
    ("expect", "what: cost, is: 5"),
    ("expect", "pathway: a, what: kroner, is: 5"),
    ("expect", "pathway: a, what: cost, is: much"),
    ("expect", 'pathway: a, what: step, is: "1"'),
    ("expect", "pathway: a, what: step, is: 1, age: 71"),
    ("expect", "pathway: a, what: fte_years, is: 1, age: 71"),
]

GOOD = [
    ("age", "70"),
    ("age", "70.25"),
    ("age", "0"),
    ("age", "149.5"),
    ("age", "{value: 70, unit: years, source: x, date: 2024-02-29, assumed: true, low: 60, high: 80, reason: y}"),
    ("age", "{low: 60, high: 80}"),
    ("age", "{value: null, low: 60, high: 80}"),
    ("persona", "age: 70\nlives_until: 75\npathways: [a]\nstory: {nn: x}\nsource: "),
    ("persona", "age: 70\nlives_until: 75\npathways: [a]\ncondition: sjukdom-å_1/ø"),
    ("pathway", "stages: [{id: x}]"),
    ("pathway", "stages: [{id: 1-6}]"),
    ("pathway", "stages: [{id: x, at: ~, lasts: ~, informal: ~}]"),
    ("stage", "at: 70"),
    ("stage", "gives_up_after: 0"),
    ("stage", "gives_up_after: 30 days"),
    ("stage", "lasts: 1 year\n    next: y"),
    ("stage", "at: 3\n    services: {}"),
    ("stage", "at: 3\n    place: bed\n    while_waiting: {visit: {hours: 7, per: week}}"),
    ("stage", "at: 3\n    informal: {hours: 4, per: month}"),
    ("stage", "at: 3\n    investments: [{amount: 4, what: {nb: x, en: y}, reason: null}]"),
    ("stage", "at: 3\n    priority: -3"),
    ("stage", "at: 3\n    priority: 1000000"),
    ("amount", "{minutes: 45, per: day}"),
    ("amount", "{minutes: 45, hours: null, per: day, times: 2}"),
    ("amount", "{hours: {low: 1, high: 2}, per: stay}"),
    ("amount", "{hours: 11, per: week, place: bed, seats: 0.4}"),
    ("bed", "{places: 1}"),
    ("bed", "{places: 1, per: null}"),
    ("bed", "{count: 1, per: year}"),
    ("hazard", "0"),
    ("hazard", "1000"),
    ("share", "1"),
    ("lasts", "1 day"),
    ("lasts", "0 days"),
    ("lasts", "200 years"),
    ("lasts", "73000 days"),
    ("lasts", "0199.5 years"),
    ("lasts", "{distribution: gamma, mean: 0.5 days, cv: 10}"),
    ("lasts", "2.5 years"),
    ("lasts", "12345.678901 days"),
    ("lasts", "{distribution: gamma, mean: 6 weeks, cv: 0.5}"),
    ("lasts", "{distribution: exponential, mean: 2.5 years, cv: ~}"),
    ("lasts", "{distribution: triangular, low: 1 week, mode: 2 weeks, high: 1 month}"),
    ("lasts", "{distribution: empirical, values: [3 weeks, 5 weeks]}"),
    ("varies", "{distribution: lognormal, cv: {value: 0.5, source: x}}"),
    ("varies", "{distribution: exponential}"),
    ("varies", "{distribution: weibull, cv: 0.01}"),
    ("service", "unit: hour, price: 0, direct_share: 1"),
    ("service", "unit: hour, price: {low: 100, high: 200}, direct_share: {low: 0, high: 0.6}"),
    ("service", "unit: check, price: 5, staff_hours_per_unit: 0, staff: {nurse: 0.4, care_worker: 0.6}, note: x"),
    ("services", "price_level: 2023\nplaces: {bed: {name: B, home: true}}"),
    ("ladder", 'categories: [a, {nn: b}]\nsteps: [{code: "1", title: x, category: b}, {code: A, title: y}]'),
    ("ladder", 'steps: [{code: "1", title: x, also_on: [bed, bed]}, {code: 2-6, title: {en: y}}]'),
    ("municipality", 'codes: {"3811": 2020-2023, "3911": 2024-, "0301": 2019, "030114": 2018}'),
    ("here", f"start: 2200\n{GROUP}"),
    ("group", "starts: {age: 70}, arrivals: evenly, today: {a: 1.0}"),
    ("group", "starts: {age: {distribution: empirical, values: [70, 150]}}"),
    ("numbers", "new_per_year: {low: 3, high: 5}, people: ~"),
    ("numbers", "new_per_year: 3, prevalence: many.csv, incidence: new.csv"),
    ("numbers", "new_per_year: 3, prevalence: ~, incidence: null"),
    (
        "here",
        "start: 2025\npopulation: m.csv\ngroups: [{persona: eva, deaths: story, new_per_year: from_incidence, "
        "incidence: new.csv}]",
    ),
    (
        "here",
        "start: 2025\npopulation: m.csv\ngroups: [{persona: eva, deaths: story, new_per_year: from_prevalence, "
        "prevalence: many.csv}]",
    ),
    ("municipality", "population: m.csv"),
    ("municipality", "population: ~"),
    ("group", "starts: {age: {distribution: uniform, low: 60, high: 80}, women: 0.6}"),
    ("policy", "existing: keep, uptake: 0.5"),
    ("policy", "existing: {move: {a/x: a/y}, share: 0.5}, uptake: [0.25, {value: 1, source: x}]"),
    ("policy", "places: {bed: {2028: 10}}, investments: [{year: 2026, amount: 5, lifetime: 40, what: x}]"),
    ("capacity", "5"),
    ("capacity", "{value: 5, source: x}"),
    ("deaths", "none"),
    ("capacity", "{2200: 5}"),
    ("capacity", "{2024: 75, 2030: {value: 90, source: x}, held_by_others: 20, source: y}"),
    ("expect", "pathway: a, what: cost, at_least: 0, at_most: 9, tolerance: 1"),
    ("expect", "pathway: a, what: pays_back_at_age, is: never"),
    ("expect", 'pathway: a, what: step, is: "1", age: 71'),
]


@pytest.fixture
def judged(folder: Callable[[Files], Path]) -> Callable[[str, str], tuple[bool, bool]]:
    """Say whether check and the schema refuse a value in a file."""

    def judge(hole: str, value: str) -> tuple[bool, bool]:
        name, text = HOLES[hole]
        rates = "# measure: MEASURE\n# condition: forgetting\nages;both\n70+;0.1\n"
        files = {
            "pathways/a.yaml": "name: A\nkind: n\nstages: [{id: x}, {id: y, at: 73, place: bed}]\n",
            "municipalities/populations/m.csv": "ages;2025\n0+;100\n",
            "municipalities/rates/many.csv": rates.replace("MEASURE", "prevalence"),
            "municipalities/rates/new.csv": rates.replace("MEASURE", "incidence"),
        }
        root = folder(files | {name: text.replace("HOLE", value)})
        loaded = load_all([root / name], folders=Folders((root,)))
        found = Folders((root,)).identify(root / name)
        assert found is not None
        refused = refusals(found[0], root / name)
        assert refused is not None
        return any(fault.mark.file == name for fault in errors(loaded.faults)), bool(refused)

    return judge


@pytest.mark.parametrize(("hole", "value"), BAD)
def test_check_and_schema_refuse(judged: Callable[[str, str], tuple[bool, bool]], hole: str, value: str) -> None:
    assert judged(hole, value) == (True, True)


@pytest.mark.parametrize(("hole", "value"), GOOD)
def test_check_and_schema_accept(judged: Callable[[str, str], tuple[bool, bool]], hole: str, value: str) -> None:
    assert judged(hole, value) == (False, False)


# The schema and check agree: the museum


def exhibits() -> list[Any]:
    """The museum's exhibits, by its own guide."""
    guide = importlib.util.spec_from_file_location("museum", MUSEUM / "museum.py")
    if guide is None or guide.loader is None or not (MUSEUM / "museum.py").exists():
        return []
    if "museum" not in sys.modules:
        sys.modules["museum"] = importlib.util.module_from_spec(guide)
        guide.loader.exec_module(sys.modules["museum"])
    return list(sys.modules["museum"].exhibits())


EXHIBITS = [pytest.param(exhibit, id=exhibit.folder.name) for exhibit in exhibits()]


def test_what_is_beyond_a_schema_are_rules_of_check() -> None:
    assert CANNOT_BE_SAID - SAYS.keys() == set()


@pytest.mark.skipif(not EXHIBITS, reason="the museum is not yet open")
def test_the_museum_shows_enough_to_compare() -> None:
    rules = {exhibit.rule for exhibit in exhibits()}
    assert len(rules) >= 60
    assert len(rules - CANNOT_BE_SAID) >= 25
    ways = {exhibit.folder.name.partition("_")[2] for exhibit in exhibits()}
    assert {*WAYS_BEYOND, *WAYS_WITHIN} - ways == set()


@pytest.mark.parametrize("exhibit", EXHIBITS)
def test_the_schema_finds_what_the_museum_shows(exhibit: Any, tmp_path: Path) -> None:
    exhibit.lay_out(tmp_path / "here")
    found = {str(path): refusals(kind, path) for kind, path in authored(tmp_path / "here")}
    way = exhibit.folder.name.partition("_")[2]
    within = exhibit.rule not in {*CANNOT_BE_SAID, "no_fault"} and way not in WAYS_BEYOND
    assert any(found.values()) == (within or way in WAYS_WITHIN), found


# The schema and the types agree: values at random

# Found by the types, beyond a schema; a number over 0 may be the middle of a range that begins below it.
COMPARING = {"range_backwards", "value_outside_range", "distribution_backwards", "expectation_backwards"}
FAMILIES = ("gamma", "lognormal", "weibull", "exponential", "uniform", "triangular", "empirical", "normal")
MEASURES = ("minutes", "hours", "count", "places")

Values = st.SearchStrategy[Any]
figures = st.one_of(
    st.integers(-2, 3), st.floats(-1, 2, allow_nan=False), st.sampled_from([0.0, 0.5, 1, 70, 150, 151, 1e9])
)
words = st.sampled_from(
    ["", "x", "a b", "å/ø-1", "a//b", "day", "stay", "0.5", "3 weeks", "1.5 years", "3 weks", "never"]
)
odd = st.one_of(words, st.booleans(), st.none(), st.just([]), st.just({}), st.lists(figures, max_size=2))


@st.composite
def keyed(draw: Any, usual: tuple[str, ...], **values: Values) -> dict[str, Any]:
    """A mapping with the usual keys; now and then one is missing, one too many, or stands with something odd."""
    keys = set(usual)
    if draw(st.integers(0, 3)) == 0:
        keys ^= draw(st.sets(st.sampled_from(sorted(values)), max_size=2))
    found = {key: draw(values[key]) for key in sorted(keys)}
    if found and draw(st.integers(0, 9)) == 0:
        found[draw(st.sampled_from([*sorted(found), "strange"]))] = draw(odd)
    return found


records = st.sampled_from([("value",), ("low", "high"), ("value", "low", "high", "unit", "date", "assumed")]).flatmap(
    lambda keys: keyed(
        keys, value=figures, low=figures, high=figures, unit=words, date=st.dates(), assumed=st.booleans()
    )
)
numbers = st.one_of(figures, st.floats(0.1, 1), records)
spans = st.builds(
    "{} {}{}".format,
    st.sampled_from(["0", "1", "2.5", "07", "12", "-1", "1,5"]),
    st.sampled_from(["day", "week", "month", "year", "dag"]),
    st.sampled_from(["", "s"]),
)


def distributions(values: Values, own: frozenset[str]) -> Values:
    """Distributions of every family, written with those of its keys that are among ``own``."""
    each = dict.fromkeys(("mean", "low", "mode", "high"), values) | {"values": st.lists(values, max_size=3)}
    each |= {"distribution": st.sampled_from(FAMILIES), "cv": st.floats(-0.1, 2)}
    return st.sampled_from(FAMILIES).flatmap(
        lambda family: keyed(
            ("distribution", *(KEYS_OF.get(family, set()) & own)), **each | {"distribution": st.just(family)}
        )
    )


amounts = st.sampled_from(
    [(measure, "per") for measure in MEASURES] + [("places",), ("hours", "per", "place", "seats")]
).flatmap(
    lambda keys: keyed(
        keys,
        **dict.fromkeys((*MEASURES, "times", "seats"), numbers),
        per=st.sampled_from(["day", "week", "stay", "dag"]),
        place=words,
    )
)
expectations = st.sampled_from([("is",), ("at_least",), ("at_least", "at_most", "tolerance"), ("is", "age")]).flatmap(
    lambda keys: keyed(
        ("name", "what", *keys),
        **dict.fromkeys(("at_least", "at_most", "tolerance", "age"), figures),
        **{"is": st.one_of(figures, words)},
        name=st.just("E"),
        what=st.sampled_from(["cost", "step", "stage", "fte_years", "pays_back_at_age", "kroner"]),
    )
)
EVERY = frozenset(("mean", "cv", "low", "mode", "high", "values"))
TYPES: dict[str, tuple[Any, Kind, Values]] = {
    "Number": (Number, "persona", numbers),
    "NotNegative": (NotNegative, "pathway", numbers),
    "Positive": (Positive, "services", numbers),
    "Share": (Share, "pathway", numbers),
    "Age": (Age, "persona", numbers),
    "Hazard": (Hazard, "pathway", numbers),
    "Spread": (Spread, "pathway", numbers),
    "Length": (AuthoredLength, "pathway", st.one_of(spans, distributions(spans, EVERY))),
    "AgeDistribution": (AgeDistribution, "municipality", distributions(numbers, EVERY)),
    "Pace": (Pace, "pathway", distributions(numbers, frozenset(("cv",)))),
    "Amount": (Amount, "pathway", amounts),
    "Expectation": (Expectation, "persona", expectations),
    "Name": (
        Name,
        "pathway",
        st.one_of(st.text(alphabet="aZ0æŧ_-/", max_size=5), st.text(alphabet="a –«.é", max_size=3)),
    ),
}


def as_read(value: Any) -> Any:
    """What our reader would have made of a value."""
    if isinstance(value, dict):
        return {key: as_read(one) for key, one in value.items()}
    return tuple(as_read(one) for one in value) if isinstance(value, list) else value


def faults_of(kind: TypeAdapter[Any], value: Any) -> set[str]:
    try:
        kind.validate_python(as_read(value))
    except ValidationError as problem:
        return {one["type"] for one in problem.errors(include_url=False)}
    return set()


@pytest.mark.parametrize("name", TYPES)
def test_a_type_and_its_schema_judge_alike(name: str) -> None:
    model, file, usual = TYPES[name]
    kind = TypeAdapter(model)
    validator = Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": schema_of(file)["$defs"]})
    refusals: list[bool] = []

    @settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.one_of(usual, usual, usual, usual, usual, odd, numbers))
    def judge(value: Any) -> None:
        faults, refused = faults_of(kind, value), not validator.is_valid(as_json(as_read(value)))
        refusals.append(refused)
        assert not refused or faults, "the schema refuses what the type accepts"
        missed = faults - COMPARING
        assert refused or not missed or (missed == {"number_not_positive"} and "low" in str(value)), missed

    judge()
    assert 5 <= sum(refusals) <= len(refusals) - 5, "all values were of one sort"


# Names: a pattern for editors cannot name all the world's letters


def test_the_pattern_of_names_knows_the_letters_of_latin_script() -> None:
    for letter in map(chr, range(0x250)):
        for name in (letter, f"a{letter}", f"a/{letter}"):
            assert bool(re.search(NAME, name)) == bool(re.match(NAME_PATTERN, name)), name


def test_the_pattern_of_names_refuses_nothing_that_check_accepts() -> None:
    wrong = [
        hex(code) for code in range(0x20000) if re.match(r"\w", chr(code)) and not re.search(NAME, f"a{chr(code)}")
    ]
    assert wrong == []
