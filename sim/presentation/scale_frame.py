"""What every panel of a municipality's picture shares: measures, names and looks, the axis of years, bands to point at.

In: ``Effects``, a language and a ``Sheet``. Out: an ``EffectsPicture``, and furniture made from it. What a picture of
several municipalities has too is in ``PoliciesPicture``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import ceil, floor, log10
from typing import Any, Protocol

import altair as alt

from sim.effects import Effects, PolicyEffects
from sim.presentation import plots, theme
from sim.presentation.plots import OverYears
from sim.presentation.scale_words import policy_name
from sim.presentation.theme import Look
from sim.presentation.wording import Wording

FEW = 4
NONE = "none"


class Named(Protocol):
    """What has an id: a policy, in one municipality or in several together."""

    @property
    def id(self) -> str:
        """The id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PoliciesPicture(OverYears):
    """What a picture of policies needs: the years and measures, and the names and looks by policy, no policy first."""

    names: Mapping[str, str]
    looks: Mapping[str, Look]

    @property
    def few(self) -> bool:
        """Whether names have room for two lines."""
        return len(self.names) <= FEW

    def say(self, key: str, **filled: object) -> str:
        """Return a sentence of the picture."""
        return Wording(self.language)(f"scale_picture.{key}", **filled)

    def name(self, policy: Named) -> str:
        """Return a policy's name; no policy is called so."""
        return self.names[policy.id]

    def name_lines(self, policy: Named) -> list[str]:
        """Return a policy's name in the lines it gets beside the plots."""
        return self.lines_of(policy, self.sheet.right - 34, 2 if self.few else 1)

    def lines_of(self, policy: Named, width: float, most: int) -> list[str]:
        """Return a policy's name in at most so many lines; where two would then look alike, each keeps its end."""
        own, others = self.name(policy), [name for id, name in self.names.items() if id != policy.id]
        lines = _wrapped(own, width, most)
        alike = lines in [_wrapped(name, width, most) for name in others]
        return _wrapped(_middle_cut(own, width * most), width, most) if alike else lines

    def channels(self) -> dict[str, Any]:
        """Return colour and dashes by policy."""
        return theme.look_channels(list(self.looks), list(self.looks.values()), "policy")


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectsPicture(PoliciesPicture):
    """What every panel of one municipality's picture needs."""

    effects: Effects

    @property
    def policies(self) -> list[PolicyEffects]:
        """The policies that change something."""
        return [policy for policy in self.effects.policies if policy.from_year is not None]


def names_of(effects: Effects, language: str) -> dict[str, str]:
    """Return the policies' names; no policy is called so."""
    return {policy.id: policy_name(policy, Wording(language)) for policy in effects.policies}


def _wrapped(name: str, width: float, most: int) -> list[str]:
    return theme.wrapped(name, theme.LABEL, width, most=most, bold=True)


def _middle_cut(name: str, width: float) -> str:
    """Return a name with its middle left out, so that it is no wider than ``width``."""
    kept = len(name) // 2
    while kept > 1 and theme.text_width(f"{name[:kept]}… {name[-kept:]}", theme.LABEL, bold=True) > width * 0.9:
        kept -= 1
    return f"{name[:kept].rstrip()}… {name[-kept:].lstrip()}"


def looks_of(effects: Effects) -> dict[str, Look]:
    """Return a look for each policy; no policy is blue, as the normal pathway is in the picture of a persona.

    A policy that is called after a kind of pathway, such as ``proactive_for_new``, has the colour of that kind.
    """
    return looks_by_id(policy.id for policy in effects.policies[1:])


def looks_by_id(policies: Iterable[str]) -> dict[str, Look]:
    """Return a look for no policy and for each of the policies."""
    ids = [NONE, *policies]
    looks = theme.looks_of(["normal" if id == NONE else _kind(id) for id in ids])
    return dict(zip(ids, looks, strict=True))


def _kind(name: str) -> str:
    return next((kind for kind in theme.USUAL if kind != "normal" and name.startswith(kind)), name)


def amounts_around_zero(lowest: float, highest: float, most: int = 6) -> list[float]:
    """Return 0 and round amounts on both sides of it, evenly apart, from at or below to at or above what is given."""
    lowest, highest = min(lowest, 0.0), max(highest, 0.0)
    least = max((highest - lowest) / most, 1.0)
    power = 10.0 ** floor(log10(least))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= least)
    first, last = floor(lowest / step), ceil(highest / step)
    # Zero is never the edge: a reader must see on which side of it nothing lies.
    return [step * count for count in range(min(first, -1), max(last, 1) + 1)]


def hover(picture: EffectsPicture, panel: str, told: Callable[[PolicyEffects, int], str]) -> alt.Chart:
    """Return a clear band over each year; pointed at, it lights up in all panels and tells each policy's figure."""
    policies = picture.effects.policies
    names = [picture.name(policy) for policy in policies]
    return plots.hover(picture, panel, names, lambda place, year: told(policies[place], year))
