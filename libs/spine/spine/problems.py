"""Errors for users: RFC 9457 problem documents in Japanese and English from the problem catalogue."""

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict


class Wording(TypedDict):
    """One entry of a problem catalogue: HTTP status and the texts, with {placeholders}."""

    status: int
    ja: str
    en: str


Catalogue = Mapping[str, Wording]


class Problem(Exception):
    """A refusal with a stable code. `details` fill the text, `errors` name fields, `extras` are sent unchanged."""

    def __init__(
        self,
        code: str,
        *,
        errors: Sequence[Mapping[str, str]] = (),
        extras: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        **details: object,
    ) -> None:
        super().__init__(code, details)
        self.code, self.details, self.errors = code, details, errors
        self.extras, self.headers = extras or {}, headers


def document(catalogue: Catalogue, problem: Problem) -> dict[str, Any]:
    """Returns the problem's JSON; raises KeyError for a code without an entry, which is a defect."""
    wording = catalogue[problem.code]
    body: dict[str, Any] = {
        "type": f"/problems/{problem.code}",
        "status": wording["status"],
        "title": _filled(wording["ja"], problem.details),
        "title_en": _filled(wording["en"], problem.details),
    }
    if problem.errors:
        body["errors"] = list(problem.errors)
    return {**body, **problem.extras}


def _filled(text: str, details: Mapping[str, object]) -> str:
    return text.format_map({key: _shown(value) for key, value in details.items()})


def _shown(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)
