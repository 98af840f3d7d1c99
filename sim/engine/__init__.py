"""Engine: a plan becomes stays.

In: ``plan``. Out: ``stays``. An engine knows no name, no service and no krone.
"""
