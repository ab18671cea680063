"""Limits of text and of money, the same in form, API and import, whatever the context."""

from collections.abc import Mapping

CODE = 40
"""Characters of a code or number that people type."""
NAME = 200
"""Characters of a name or title."""
TEXT = 300
"""Characters of any other text of one line."""
PROSE = 20_000
"""Characters of text of several lines: notes, conditions, a daily report."""
YEN = 10**13
"""The greatest amount of money, in yen."""


def too_long(values: Mapping[str, object], limits: Mapping[str, int]) -> tuple[str, int] | None:
    """Returns the first field whose text is longer than its limit, with that limit in characters; None if none is.

    A field that `limits` does not name may hold TEXT characters; values that are not text are ignored.
    """
    for name, value in values.items():
        limit = limits.get(name, TEXT)
        if isinstance(value, str) and len(value) > limit:
            return name, limit
    return None
