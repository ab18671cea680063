"""Operation ids and required rights of routes, for the OpenAPI."""

from collections.abc import Iterator, Sequence
from typing import Any

from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from starlette.routing import BaseRoute

from edge.auth import RequireRoles
from edge.commands import CommandBy

OF_MANY = frozenset({"list", "export"})
"""Verbs whose object is the whole list."""


def described_routes(routes: Sequence[BaseRoute]) -> Iterator[APIRoute]:
    """Yields the routes that are part of the OpenAPI."""
    return (route for route in routes if isinstance(route, APIRoute) and route.include_in_schema)


def singular(resource: str) -> str:
    """Returns the name of one record of a resource: `tax-rates` → `tax_rate`, `activities` → `activity`."""
    name = resource.replace("-", "_")
    return f"{name[:-3]}y" if name.endswith("ies") else name.removesuffix("s")


def operation_id(route: APIRoute) -> str:
    """Returns `verb_noun`: the route's name, followed by the resource if the name is only a verb."""
    name = route.name.replace(" ", "_")
    if "_" in name:
        return name
    resource = str(route.tags[0])
    return f"{name}_{resource.replace('-', '_') if name in OF_MANY else singular(resource)}"


def is_command(route: APIRoute) -> bool:
    """Returns whether the route is a command, which may have an Idempotency-Key."""
    return any(isinstance(part.call, CommandBy) for part in route.dependant.dependencies)


def required(dependant: Dependant) -> RequireRoles | None:
    """Returns the roles a route requires; None for a public route."""
    for part in dependant.dependencies:
        if isinstance(part.call, RequireRoles):
            return part.call
        found = part.call.required if isinstance(part.call, CommandBy) else required(part)
        if found is not None:
            return found
    return None


def right_of(route: APIRoute, context: str) -> dict[str, Any]:
    """Returns the operation's `x-right` and `x-roles`; nothing for a public route."""
    guard = required(route.dependant)
    return {"x-right": f"{context}.{guard.right}", "x-roles": sorted(guard.roles)} if guard else {}
