"""What a domain says besides its events: a warning that something is doubtful, or a question to be confirmed first."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Notice:
    """One warning or question.

    `code` is an entry of the context's problem catalogue, whose text the details fill; `field` is where it belongs.
    """

    code: str
    field: str | None = None
    details: Mapping[str, Any] = dataclasses.field(default_factory=dict)
