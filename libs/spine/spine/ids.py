"""Identifiers: UUIDv7 made at the edge, and ids derived from names, so that a repetition meets the same stream."""

from uuid import UUID, uuid5

import uuid6

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
