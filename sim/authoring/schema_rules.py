"""What the types check in code, said once more for the editors' schema.

In: the drawing of every type, by its name. Out: the same, with the rules in it that a schema can express.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sim.authoring.checks.journeys import MOST_STAGES
from sim.authoring.checks.municipalities import SAYS_NEW_CASES
from sim.authoring.checks.parts import RECORD
from sim.model.amounts import MEASURES as AMOUNTS
from sim.model.expectations import IN_TOTAL_ONLY, NEVER, TEXTS
from sim.model.lengths import KEYS_OF
from sim.model.pathways import END
from sim.model.policies import NO_POLICY
from sim.model.rates import MEASURES, NEW_CASES_FROM
from sim.model.years import BY_YEAR_KEY, CAPACITY_KEYS, HEADCOUNT_KEYS

Schema = dict[str, Any]

NO_TIME = r"^[0.]+ "
YEAR_KEY = r"^(19[0-9]{2}|2[01][0-9]{2}|2200)$"


def reference(name: str, description: str = "") -> Schema:
    """Return what leads to another type's drawing; a description of its own goes before that type's."""
    return {"$ref": f"#/$defs/{name}", **({"description": description} if description else {})}


def _given(*keys: str) -> Schema:
    """Return that the keys are there, with something beside them."""
    return {"required": list(keys), "properties": {key: {"not": {"type": "null"}} for key in keys}}


def _without(*keys: str) -> Schema:
    """Return that nothing stands beside any of the keys."""
    return {"properties": {key: {"type": "null"} for key in keys}}


def _said(key: str, words: Iterable[str]) -> Schema:
    """Return that one of the words stands beside the key."""
    return {"required": [key], "properties": {key: {"enum": list(words)}}}


def add_rules(types: Mapping[str, Schema]) -> None:
    """Put the rules into the drawings of the types."""

    def of(name: str) -> Schema:
        properties: Schema = types[name]["properties"]
        return properties

    types[RECORD.__name__] |= {"if": _given("value"), "else": _given("low", "high")}
    types["Amount"]["oneOf"] = [_given(measure) for measure in AMOUNTS]
    types["Amount"]["allOf"] = [
        {"if": _given("places"), "else": _given("per")},
        {"if": _given("seats"), "then": _given("place")},
        {"if": _said("per", ["stay"]), "then": _without("place")},
    ]
    waiting = of("Stage")["while_waiting"]
    waiting["additionalProperties"] = {"allOf": [waiting["additionalProperties"], _without("place", "seats")]}
    types["Service"]["not"] = _given("direct_share", "staff_hours_per_unit")
    types["Service"]["allOf"] = [{"if": _given("direct_share"), "then": _said("unit", ["hour"])}]
    of("Service")["direct_share"]["not"] = _zero()
    of("LengthDistribution")["values"]["minItems"] = 1
    of("LengthDistribution")["mean"]["not"] = {"type": "string", "pattern": NO_TIME}
    for name in ("LengthDistribution", "AgeDistribution", "Pace"):
        types[name]["allOf"] = list(_families(of(name)))
    of("Stage")["id"]["not"] = {"const": END}
    of("Pathway")["stages"] |= {"minItems": 1, "maxItems": MOST_STAGES}
    of("Persona")["pathways"] |= {"minItems": 1, "uniqueItems": True}
    of("Ladder")["steps"]["minItems"] = 1
    of("Step")["services"]["uniqueItems"] = True
    _add_rules_of_calculations(types)
    types["Expectation"] |= _expectation_rules()
    for own, other in (("Persona", "pathway"), ("Pathway", "persona")):
        of(own)["expect"]["items"] = {"allOf": [of(own)["expect"]["items"], _given(other)]}
    _add_rules_of_municipalities(types)


def _add_rules_of_calculations(types: Mapping[str, Schema]) -> None:
    change, amounts = types["PriceChange"], types["Alternative"]["properties"]["services"]
    change["not"] = _given("direct_share", "staff_hours_per_unit")
    for share in (change["properties"]["direct_share"], types["Distance"]["properties"]["direct_share"]):
        share["not"] = _zero()
    types["Alternatives"]["properties"]["alternatives"]["minItems"] = 1
    lasting = [_without("place", "seats"), {"not": _said("per", ["stay"])}]
    amounts["additionalProperties"] = {"allOf": [amounts["additionalProperties"], *lasting]}


def _add_rules_of_municipalities(types: Mapping[str, Schema]) -> None:
    municipality, policy = (types[name]["properties"] for name in ("Municipality", "Policy"))
    _add_years(types["Capacity"], CAPACITY_KEYS, "Antall plasser fra dette året.")
    _add_years(types["Headcount"], HEADCOUNT_KEYS, "Hvor mange de er 1. januar dette året.")
    policy["id"]["not"] = {"const": NO_POLICY}
    held = {"type": "object", "required": ["held_by_others"]}
    policy["places"]["additionalProperties"] = {"allOf": [policy["places"]["additionalProperties"], {"not": held}]}
    types["Group"]["anyOf"] = [_given(key) for key in SAYS_NEW_CASES]
    types["Group"]["allOf"] = [
        {"if": _said("new_per_year", [word]), "then": _given(key)} for word, key in NEW_CASES_FROM.items()
    ]
    municipality["groups"]["minItems"] = 1
    types["Municipality"]["required"].append("groups")
    several = {"required": ["groups"], "properties": {"groups": {"type": "array", "minItems": 2}}}
    from_rates = [word for word, key in NEW_CASES_FROM.items() if key in MEASURES]
    from_table = {"contains": _said("new_per_year", from_rates)}
    without_table = {"contains": {"not": _said("deaths", ("story", "none"))}}
    types["Municipality"]["allOf"] = [
        {"if": several, "then": {"properties": {"policies": {"items": _given("group")}}}},
        {"if": {"required": ["groups"], "properties": {"groups": without_table}}, "then": _given("life_table")},
        {"if": {"required": ["groups"], "properties": {"groups": from_table}}, "then": _given("population")},
    ]


def _add_years(drawing: Schema, own_keys: Iterable[str], description: str) -> None:
    """Draw years as keys, at least one of them, beside the keys of their own."""
    del drawing["properties"][BY_YEAR_KEY], drawing["required"]
    drawing["patternProperties"] = {YEAR_KEY: reference("NotNegative", description)}
    drawing["not"] = {"propertyNames": {"enum": list(own_keys)}}


def _zero() -> Schema:
    record = [{"required": [key], "properties": {key: {"const": 0}}} for key in ("value", "high")]
    return {"anyOf": [{"const": 0}, {"type": "object", "anyOf": record}]}


def _families(properties: Mapping[str, Schema]) -> Iterator[Schema]:
    """Yield which keys a distribution takes, for each family that it may be of."""
    own = set(properties) - {"distribution"}
    families = [family for family in KEYS_OF if family in properties["distribution"]["enum"]]
    for keys in dict.fromkeys(frozenset(KEYS_OF[family] & own) for family in families):
        alike = [family for family in families if KEYS_OF[family] & own == keys]
        none = {key: {"type": "null"} for key in sorted(own - keys)}
        needed = _given(*sorted(keys))
        then = {"required": needed["required"], "properties": needed["properties"] | none}
        yield {"if": _said("distribution", alike), "then": then}


def _expectation_rules() -> Schema:
    text = {"required": ["is"], "properties": {"is": {"type": "string"}}}
    number = {"properties": {"is": {"anyOf": [{"type": ["number", "null"]}, {"const": NEVER}]}}}
    return {
        "anyOf": [_given("is"), _given("at_least"), _given("at_most")],
        "allOf": [
            {"if": _said("what", TEXTS), "then": {"allOf": [text, _given("age")]}, "else": number},
            {"if": _said("what", IN_TOTAL_ONLY), "then": {"properties": {"age": {"type": "null"}}}},
        ],
    }
