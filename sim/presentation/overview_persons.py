"""What a policy comes to for each person, so that large and small municipalities can stand beside each other.

In: ``Overview``. Out: a ``Spread`` in NOK a person by municipality, the one that becomes cheapest first.
"""

from __future__ import annotations

from sim.effects import Spread
from sim.effects.overview import MunicipalityLine, Overview
from sim.presentation.overview_words import line_of

NONE = "none"
ONE_PERSON = 1.0


def persons_of(policy: str, overview: Overview) -> list[tuple[MunicipalityLine, Spread]]:
    """Return the difference of cost in the last year, with investment, of those municipalities that have the policy.

    Of no policy it is the cost itself.
    """
    found = [(line, person_of(policy, line)) for line in overview.municipalities]
    having = [(line, one) for line, one in found if one is not None]
    return sorted(having, key=lambda pair: (pair[1].mean, pair[0].id))


def person_of(policy: str, line: MunicipalityLine) -> Spread | None:
    """Return it for one municipality; None where it does not have the policy."""
    people = max(line.people[1], ONE_PERSON)
    if policy == NONE:
        cost = line.cost / people
        return Spread(cost, cost, cost, None)
    own = line_of(policy, line)
    if own is None:
        return None
    spread = own.last_year_with_investment
    return Spread(spread.mean / people, spread.low / people, spread.high / people, None)
