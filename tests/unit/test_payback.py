import pytest

from sim.analysis.payback import paid_back_from


@pytest.mark.parametrize(
    ("differences", "year"),
    [
        ([100, -40, -60, 0], 2),
        ([100, -40, -40, -40], 3),
        ([100, -100, 50, -50], 3),
        ([100, -100, 50, -40], None),
        ([-10, 5, 5], 0),
        ([-10, 5, 6], None),
        ([0.4, 0.0], 0),
        ([], None),
    ],
)
def test_the_running_sum_must_stay_at_or_below_zero(differences: list[float], year: int | None) -> None:
    assert paid_back_from(differences) == year
