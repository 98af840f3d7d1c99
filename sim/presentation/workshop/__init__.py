"""What the workshop's page shows, part by part, as pieces of HTML.

In: findings, effects, limits, what was changed, and a language. Out: HTML in which all text from files is only words.
"""
