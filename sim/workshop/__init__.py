"""The workshop: files with changes that nobody has saved, what they come to, and the page that shows it.

In: what one user changes. Out: answers, files and a page. Begin reading at ``answers.py``; ``workbench.py`` keeps what
was changed step by step, and ``page.py`` is the page, which ``serving/`` serves.
"""
