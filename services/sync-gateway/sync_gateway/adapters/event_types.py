"""The stable names of this service's events."""

from typing import Any

from sync_gateway.domain import connection

EVENT_TYPES: dict[str, type[Any]] = {"sync.connection-made.v1": connection.ConnectionMade}
UPCASTERS: dict[str, Any] = {}
