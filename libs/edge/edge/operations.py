"""What the OpenAPI says of a route beyond its shapes: its operation id, and the right that guards it."""

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
    """Yields the routes that the OpenAPI shows."""
    return (route for route in routes if isinstance(route, APIRoute) and route.include_in_schema)


def singular(resource: str) -> str:
    """Returns the name of one record of a resource: `tax-rates` → `tax_rate`, `activities` → `activity`."""
    name = resource.replace("-", "_")
    return f"{name[:-3]}y" if name.endswith("ies") else name.removesuffix("s")


def operation_id(route: APIRoute) -> str:
    """Returns `verb_noun`: the route's name, after which a name that is only a verb has the resource's."""
    name = route.name.replace(" ", "_")
    if "_" in name:
        return name
    resource = str(route.tags[0])
    return f"{name}_{resource.replace('-', '_') if name in OF_MANY else singular(resource)}"


def is_command(route: APIRoute) -> bool:
    """Returns whether the route makes a command, which an Idempotency-Key may come with."""
    return any(isinstance(part.call, CommandBy) for part in route.dependant.dependencies)


def required(dependant: Dependant) -> RequireRoles | None:
    """Returns what guards a route; None for one that anybody may use."""
    for part in dependant.dependencies:
        if isinstance(part.call, RequireRoles):
            return part.call
        found = part.call.required if isinstance(part.call, CommandBy) else required(part)
        if found is not None:
            return found
    return None


def right_of(route: APIRoute, context: str) -> dict[str, Any]:
    """Returns the operation's `x-right` and `x-roles`; nothing for a route that anybody may use."""
    guard = required(route.dependant)
    return {"x-right": f"{context}.{guard.right}", "x-roles": sorted(guard.roles)} if guard else {}
