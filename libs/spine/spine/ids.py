"""Identifiers: UUIDv7 for new records, and ids derived from names, so that a repeated command finds the same stream."""

from uuid import UUID, uuid5

import uuid6

NAMESPACE = UUID("6f1d6d0c-5d0a-5c39-9a39-8a1f0c7d2e11")


def new_uuid() -> UUID:
    """Returns a new UUIDv7; UUIDv7s sort by creation time."""
    return uuid6.uuid7()


def new_id() -> str:
    """Returns a new UUIDv7 as text."""
    return str(new_uuid())


def derived_id(*parts: str) -> str:
    """Returns the UUIDv5 of the parts: the same parts always give the same id."""
    return str(uuid5(NAMESPACE, "\x1f".join(parts)))
