"""CONTRACT: the model, validated and frozen.

In: nothing but the authors' words, through ``authoring``. Out: Persona, Pathway, Stage, Service, Ladder, Municipality
and Policy, which planning and accounting read. The types *are* the authoring format: their fields are the keys that an
author may write, so that reading, checking and the editors' schema can never disagree.
"""

from sim.model.amounts import Amount, InformalCare, Investment
from sim.model.expectations import Expectation
from sim.model.groups import Group
from sim.model.ladders import Ladder, Step
from sim.model.lengths import Length
from sim.model.library import Library
from sim.model.municipalities import Municipality
from sim.model.numbers import Number
from sim.model.pathways import Branch, Pathway, Stage
from sim.model.personas import Persona
from sim.model.policies import Policy
from sim.model.services import PlaceKind, Service, ServiceList
from sim.model.storyline import Storyline, Visit, storyline

__all__ = [
    "Amount",
    "Branch",
    "Expectation",
    "Group",
    "InformalCare",
    "Investment",
    "Ladder",
    "Length",
    "Library",
    "Municipality",
    "Number",
    "Pathway",
    "Persona",
    "PlaceKind",
    "Policy",
    "Service",
    "ServiceList",
    "Stage",
    "Step",
    "Storyline",
    "Visit",
    "storyline",
]
