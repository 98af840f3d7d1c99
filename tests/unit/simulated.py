"""The effects of policies, worked out here."""

from __future__ import annotations

from sim.effects import Effects
from sim.hands import ALONE
from sim.replicated import Progress
from sim.scale import Asked, worked_out


def effects_of(asked: Asked, progress: Progress | None = None) -> Effects:
    return worked_out(asked, progress, ALONE)[0]
