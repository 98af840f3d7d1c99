"""The slides of a report: native charts and tables of PowerPoint, on an own 16:9 template or a municipality's.

In: findings and a language. Out: slides, one file a chapter; ``sim.presentation.report_slides`` puts them in order.
"""
