"""Notices of a domain besides its events: a warning about something doubtful, or a question to confirm first."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Notice:
    """One warning or question.

    `code` is an entry of the context's problem catalogue, `details` fill its text; `field` is the field concerned.
    """

    code: str
    field: str | None = None
    details: Mapping[str, Any] = dataclasses.field(default_factory=dict)
