"""Printed figures that follow from others by arithmetic, and what else would account for those that do not.

In: ``PublishedHeadcounts`` with a formula for each figure, and people counted out of a projection. Out: claims. What
was printed rounded may have been anything that rounds to it; a formula then has a reach, and not one worth.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from math import isclose
from typing import Any

from sim.analysis.verify import Explanation, judge
from sim.verdicts import Beside, Claim, Derived, Figure, PublishedHeadcounts

OPERATIONS: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What formulas may name.

    Attributes:
        printed: printed figures.
        worked_out: formulas for what follows from them; each may name those before it.
        counted: people out of a projection.
    """

    printed: Mapping[str, Beside]
    worked_out: Mapping[str, str] = field(default_factory=dict)
    counted: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, published: PublishedHeadcounts, counted: Mapping[str, float]) -> Facts:
        """Return what the formulas about a municipality may name."""
        return cls(published.beside, published.worked_out, counted)

    def values(self, moved: Mapping[str, float] | None = None) -> dict[str, float]:
        """Return every figure by name, some of the printed ones ``moved`` to another value."""
        values = {**self.counted, **{name: one.printed for name, one in self.printed.items()}, **(moved or {})}
        for name, formula in self.worked_out.items():
            if (found := worth(formula, values)) is not None:
                values[name] = found
        return values

    def corners(self, names: set[str]) -> Iterator[dict[str, float]]:
        """Yield every figure by name, with the rounded ones among ``names`` at their lowest and highest."""
        rounded = [one for one in self.printed.values() if one.half and one.id in self._leaned_on(names)]
        for signs in product((-1, 1), repeat=len(rounded)):
            yield self.values({one.id: one.printed + way * one.half for one, way in zip(rounded, signs, strict=True)})

    def _leaned_on(self, names: set[str]) -> set[str]:
        """Return ``names`` and all that they are worked out from."""
        found, waiting = set(names), list(names)
        while waiting:
            more = names_in(self.worked_out.get(waiting.pop(), "0")) - found
            found |= more
            waiting += more
        return found

    def reach(self, formula: str) -> tuple[float, float] | None:
        """Return the lowest and the highest that a formula may come to; None where it cannot be worked out."""
        worths = [worth(formula, values) for values in self.corners(names_in(formula))]
        known = [one for one in worths if one is not None]
        return (min(known), max(known)) if len(known) == len(worths) else None


def names_in(formula: str) -> set[str]:
    """Return the figures that a formula names."""
    return {node.id for node in ast.walk(ast.parse(formula, mode="eval")) if isinstance(node, ast.Name)} - {"max"}


def worth(formula: str, values: Mapping[str, float]) -> float | None:
    """Return what a formula comes to; None where a figure that it names is not known, or it divides by nought.

    Raises:
        ValueError: it has something that is no arithmetic.
    """
    try:
        return _worth(ast.parse(formula, mode="eval").body, values)
    except (KeyError, ZeroDivisionError):
        return None


def _worth(node: Any, values: Mapping[str, float]) -> float:
    match node:
        case ast.Constant(value=int() | float() as number):
            return float(number)
        case ast.Name(id=name):
            return values[name]
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return -_worth(inner, values)
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in OPERATIONS:
            return OPERATIONS[type(sign)](_worth(left, values), _worth(right, values))
        case ast.Call(func=ast.Name(id="max"), args=several):
            return max(_worth(one, values) for one in several)
    raise ValueError(ast.dump(node))


def claim_that_follows(derived: Derived, facts: Facts) -> Claim:
    """Return the claim about a figure that follows from others."""
    figure, values = derived.figure, facts.values()
    model = worth(derived.follows, values)
    named = {name for formula in (derived.follows, *derived.because.values()) if formula for name in names_in(formula)}
    told = {name: values[name] for name in sorted(named) if name in values}
    explanations = []
    for reason, formula in derived.because.items():
        reach = _reach(reason, formula, derived, facts)
        explanations.append(Explanation(reason, None if reach is None else nearest(figure, reach)))
        if reach is not None:
            told |= {"low": reach[0], "high": reach[1]}
        if formula and (other := worth(formula, values)) is not None:
            told["other"] = other
    return judge(figure, model, explanations, told)


def _reach(reason: str, formula: str, derived: Derived, facts: Facts) -> tuple[float, float] | None:
    model = worth(derived.follows, facts.values())
    if model is None:
        return None
    if reason == "rounded_to_tens":
        tens = 10 * round(model / 10)
        return tens, tens
    if reason == "one_digit":
        printed = derived.figure.printed
        return (printed, printed) if one_digit_apart(printed, model) else None
    return facts.reach(formula or derived.follows)


def nearest(figure: Figure, reach: tuple[float, float]) -> float:
    """Return what lies nearest to the printed figure of all that may be."""
    return min(max(figure.printed, reach[0]), reach[1])


def one_digit_apart(one: float, other: float) -> bool:
    """Whether two whole numbers are written alike but for one digit."""
    if not isclose(other, round(other), abs_tol=1e-9):
        return False
    first, second = (f"{value:.0f}" for value in (one, other))
    return len(first) == len(second) and sum(a != b for a, b in zip(first, second, strict=True)) == 1
