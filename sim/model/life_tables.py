"""A life table: how likely people are to die, by sex and age.

In: a file of the author's, or Statistics Norway's own export. Out: ``LifeTable``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Sex = Literal["men", "women"]
SEXES: tuple[Sex, Sex] = ("men", "women")


@dataclass(frozen=True, slots=True)
class LifeTable:
    """Death rates a year, by year of age from 0 on; the last age is open.

    Attributes:
        men: deaths a person-year at each age.
        women: the same for women.
        source: where the table comes from.
        made_by_law: whether the rates follow from a law of mortality rather than from counted deaths.
    """

    men: tuple[float, ...]
    women: tuple[float, ...]
    source: str = ""
    made_by_law: bool = False

    def rates(self, sex: Sex) -> tuple[float, ...]:
        """Return the rates of one sex."""
        return self.men if sex == "men" else self.women
