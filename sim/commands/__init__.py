"""Commands: one module each, with ``arguments`` and ``run``.

In: parsed words. Out: what the command prints or writes, and the exit status. Commands compose the stages; a module's
top imports nothing heavy, so that ``--help`` answers at once.
"""
