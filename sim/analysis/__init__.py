"""Analysis: a ledger becomes findings, the small tables that people are shown.

In: ``ledger`` (and ``model``, for names and ladders). Out: ``findings``.
"""
