"""Deaths by a life table, and what a steady stream of lives costs."""

import pytest

from tests.theory.figures import assert_as_expected
from tests.theory.lives import cost_of_a_year, deaths_by_the_life_table


@pytest.mark.parametrize("sex", [0, 1])
def test_people_die_as_the_life_table_says(sex: int) -> None:
    """Alive at age x: exp(-H(x)), where H sums the rate times the factor of the stage, over the years since the start.

    The mean age at death is the start plus the integral of exp(-H).
    """
    assert_as_expected(deaths_by_the_life_table(sex, replications=20))


@pytest.mark.parametrize("pathway", ["dementia/normal", "dementia/proactive", "dementia/reactive"])
def test_a_steady_year_costs_the_inflow_times_a_life(pathway: str) -> None:
    """In the steady state a year costs new cases a year x the cost of a life, services and investments.

    A pace with mean 1 stretches all of a life alike, so that the cost of a life is the persona run's total.
    """
    assert_as_expected(cost_of_a_year(pathway, replications=25))
