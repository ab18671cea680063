"""Warnings and questions: what a command's answer warns of, and what it asks before it does as it was told.

A question is answered by 409 `confirm-needed` with its types; the same command with `confirm: [types]` in its body is
done. Its text, like that of a warning, is an entry of the problem catalogue.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from japan.notices import Notice
from spine.problems import Catalogue, Problem, document


class ConfirmNeeded(Exception):
    """A command has unconfirmed questions."""

    def __init__(self, questions: Sequence[Notice]) -> None:
        super().__init__([question.code for question in questions])
        self.questions = questions


def worded(catalogue: Catalogue, notices: Iterable[Notice]) -> list[dict[str, Any]]:
    """Returns notices as answers carry them: `type`, `field` (null for the whole record), `detail` and `detail_en`."""
    return [_worded(catalogue, notice) for notice in notices]


def _worded(catalogue: Catalogue, notice: Notice) -> dict[str, Any]:
    text = document(catalogue, Problem(notice.code, **notice.details))
    return {"type": text["type"], "field": notice.field, "detail": text["title"], "detail_en": text["title_en"]}


def problem_of(catalogue: Catalogue, needed: ConfirmNeeded) -> Problem:
    """Returns the refusal that asks."""
    return Problem("confirm-needed", extras={"questions": worded(catalogue, needed.questions)})
