"""The workbook of a report: costs as live formulas on amounts, prices and time, with their values stored.

In: what a ``Report`` holds. Out: sheets, one file a kind of sheet; ``sim.presentation.report_workbook`` makes the book.
"""
