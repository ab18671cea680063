"""Warnings in a command's answer, and questions that must be confirmed before a command is executed.

A command with open questions gets 409 `confirm-needed` with their types; it is executed when sent again with
`confirm: [types]` in its body. The texts of questions and warnings are entries of the problem catalogue.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from japan.notices import Notice
from spine.problems import Catalogue, Problem, document


class ConfirmNeeded(Exception):
    """Raised for a command with unconfirmed questions."""

    def __init__(self, questions: Sequence[Notice]) -> None:
        super().__init__([question.code for question in questions])
        self.questions = questions


def worded(catalogue: Catalogue, notices: Iterable[Notice]) -> list[dict[str, Any]]:
    """Returns notices as JSON for answers: `type`, `field` (null for the whole record), `detail` and `detail_en`."""
    return [_worded(catalogue, notice) for notice in notices]


def _worded(catalogue: Catalogue, notice: Notice) -> dict[str, Any]:
    text = document(catalogue, Problem(notice.code, **notice.details))
    return {"type": text["type"], "field": notice.field, "detail": text["title"], "detail_en": text["title_en"]}


def problem_of(catalogue: Catalogue, needed: ConfirmNeeded) -> Problem:
    """Returns the problem `confirm-needed` with the questions."""
    return Problem("confirm-needed", extras={"questions": worded(catalogue, needed.questions)})
