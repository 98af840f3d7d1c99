"""Accounting: stays become a ledger.

In: ``stays``, with ``plan`` (what each row stands for) and ``model`` (what a stage uses and what that costs). Out:
``ledger``. Quantities come from stays, kroner from quantities and prices: a new price needs no new simulation. The
passes over all stays are there twice, plainly in NumPy and in machine code (``compiled``), with the same sums.
"""
