"""CONTRACT: the ledger, what a run used and cost.

In: ``accounting``. Out: tables for ``analysis``. Each column is declared once, with type, unit and meaning; the
declaration makes the check, the documentation and the header of a file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from sim.plan import StageKey
from sim.seconds import Grid


class Column(NamedTuple):
    """A column of a table, declared once."""

    name: str
    dtype: type[np.generic]
    unit: str
    meaning: str


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Columns of equal length, as declared.

    Raises:
        ValueError: a column is missing, undeclared, or of another type or length.
    """

    declared: tuple[Column, ...]
    columns: Mapping[str, npt.NDArray[Any]]

    def __post_init__(self) -> None:
        names = [column.name for column in self.declared]
        if list(self.columns) != names:
            raise ValueError(f"columns are {list(self.columns)}, declared are {names}")
        for column in self.declared:
            if self.columns[column.name].dtype != column.dtype:
                raise ValueError(f"{column.name} is {self.columns[column.name].dtype}, declared is {column.dtype}")
        if len({len(values) for values in self.columns.values()}) > 1:
            raise ValueError("columns differ in length")

    def __getitem__(self, name: str) -> npt.NDArray[Any]:
        return self.columns[name]

    def __len__(self) -> int:
        return len(self.columns[self.declared[0].name])


PERIOD = Column("period", np.int64, "number", "period of the grid, 0 for the first")
STAGE = Column("stage", np.int32, "row", "row of the stage in the plan; -1 for those who wait for their first one")
SERVICE = Column("service", np.int32, "row", "row of the service in the ledger's list of services")

PRESENCE = (
    PERIOD,
    STAGE,
    Column("waiting_for", np.int32, "row", "row of the stage that was waited for; -1 where nothing was"),
    Column("years", np.float64, "person-years", "time spent in the stage"),
    Column("entries", np.int64, "visits", "visits, or waits, that began"),
    Column("informal_hours", np.float64, "hours", "unpaid care by family and others"),
)

USE = (
    PERIOD,
    STAGE,
    SERVICE,
    Column("units", np.float64, "the service's unit", "how much of the service was used"),
    Column("staff_hours", np.float64, "hours", "paid staff hours; nan where the staff time of the service is unknown"),
    Column("cost", np.float64, "NOK", "units at the price of the list, not rounded"),
)

INVESTED = (
    PERIOD,
    STAGE,
    Column("amount", np.float64, "NOK", "paid once, on entry"),
)


MEASURES = (
    Column("cost", np.float64, "NOK", "services at the price of the list, without investment"),
    Column("staff_hours", np.float64, "hours", "paid staff hours of the services whose staff time is known"),
    Column("informal_hours", np.float64, "hours", "unpaid care by family and others"),
    Column("investment", np.float64, "NOK", "paid once for people, on entry to a stage or a pathway"),
    Column("people", np.float64, "people", "mean number of people: person-years over the years of the period"),
    Column("years_at_home", np.float64, "person-years", "time spent at home"),
)
"""What a population run is measured by, for each group and period; see ``Totals``."""


@dataclass(frozen=True, slots=True, eq=False)
class Totals:
    """The ``MEASURES`` of a run; ``values`` has the shape (measures, groups, periods)."""

    values: npt.NDArray[np.float64]

    def __getitem__(self, measure: str) -> npt.NDArray[np.float64]:
        """Return one measure, shape (groups, periods)."""
        found: npt.NDArray[np.float64] = self.values[[column.name for column in MEASURES].index(measure)]
        return found


WHOLE_RUN = -1

PLACES = (
    Column("kind", np.int32, "row", "row of the kind of place in the plan"),
    Column("period", np.int64, "number", "period of the grid, 0 for the first; -1 for the whole run"),
    Column("requests", np.int64, "requests", "requests that began"),
    Column("waited", np.int64, "requests", "not granted, given up or ended in the second in which they began"),
    Column("granted", np.int64, "requests", "granted, at once or after a wait"),
    Column(
        "mean_wait_days", np.float64, "days", "mean wait of those granted, those of no time counted; nan where none"
    ),
    Column("median_wait_days", np.float64, "days", "median of the same"),
    Column("p95_wait_days", np.float64, "days", "95th percentile of the same"),
    Column("died_waiting", np.int64, "requests", "ended by death"),
    Column("gave_up", np.int64, "requests", "given up"),
    Column("still_waiting", np.int64, "requests", "open when the run ended"),
    Column("mean_queue", np.float64, "people", "mean number of people waiting"),
    Column("mean_occupancy", np.float64, "places", "mean number of places in use"),
    Column("places", np.float64, "places", "mean number of places free to us, used or not"),
    Column("utilisation", np.float64, "share", "places in use of places there are"),
)


@dataclass(frozen=True, slots=True, eq=False)
class Ledger:
    """What a run used and cost, by period, stage and service."""

    grid: Grid
    stages: tuple[StageKey, ...]
    services: tuple[str, ...]
    presence: Table
    use: Table
    invested: Table
