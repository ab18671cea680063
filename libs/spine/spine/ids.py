"""Identifiers: UUIDv7 made at the edge, and ids derived from names, so that a repetition meets the same stream."""

import re
from uuid import UUID, uuid5

import uuid6

FORM = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
NAMESPACE = UUID("6f1d6d0c-5d0a-5c39-9a39-8a1f0c7d2e11")


def new_uuid() -> UUID:
    """A new UUIDv7: sorts by the time it was made."""
    return uuid6.uuid7()


def new_id() -> str:
    """The same as text."""
    return str(new_uuid())


def derived_id(*parts: str) -> str:
    """The one id that these parts always give (UUIDv5)."""
    return str(uuid5(NAMESPACE, "\x1f".join(parts)))


def is_id(text: str) -> bool:
    """Whether the text is a well-formed id; a foreign reference needs no more than that until money depends on it."""
    return FORM.fullmatch(text) is not None
