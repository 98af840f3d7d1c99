"""Presentation: findings and faults become words, tables and pictures for people.

In: the contracts ``findings`` and ``faults``. Out: text, HTML, PNG, SVG, PDF and JSON. Nothing is computed here.
"""
