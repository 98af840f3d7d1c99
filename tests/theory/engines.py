"""The engine that theory is held against: the fastest that this machine has, for every engine answers the same.

``tests/engine/test_engines_agree.py`` holds them together, bit for bit.
"""

from sim.engine import engine_named, usual_engine

run = engine_named(usual_engine())
