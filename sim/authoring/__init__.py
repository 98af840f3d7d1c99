"""Authoring: the authors' YAML becomes the model, or a list of faults with file, line and column.

In: files in ``personas/``, ``pathways/`` and ``municipalities/``. Out: ``Library`` and ``Fault``. Nothing here raises
for an author's mistake; all of them are collected.
"""
