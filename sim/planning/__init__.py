"""Planning: the model becomes a plan.

In: ``model``. Out: ``plan``, flat arrays without names, services or kroner.
"""
