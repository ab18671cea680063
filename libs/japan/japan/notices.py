"""What a domain says besides its events: a warning that something is doubtful, or a question to be confirmed first."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

NO_DETAILS: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Notice:
    """One warning or question.

    `code` is an entry of the context's problem catalogue, whose text the details fill; `field` is where it belongs.
    """

    code: str
    field: str | None = None
    details: Mapping[str, Any] = NO_DETAILS
