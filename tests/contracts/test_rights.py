"""Rights, generated: every route × role, and every owned record × own, department and all.

A route whose roles are not declared fails here, so nothing new is left open by forgetting.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import Any

import pytest
from bodies import RECORD, body_of
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from edge.auth import STAFF, Allowed
from edge.service import Service
from edge.testing import ServiceUnderTest, service_under_test
from local import service_list
from local.testing import Databases
from spine.store.tables import Table

PACKAGES = tuple(service_list.PACKAGES.values())
OPEN = {
    "/readyz", "/metrics", "/healthz", "/internal/authenticate", "/internal/jwks", "/api/identity/sessions",
}  # fmt: skip
"""What answers without a signed-in person: health, keys, and signing in itself."""
SERVICES: dict[str, Service] = {package: import_module(f"{package}.main").SERVICE for package in PACKAGES}


@cache
def described(package: str) -> dict[str, Any]:
    """The service's OpenAPI, made once."""
    openapi: dict[str, Any] = SERVICES[package].app().openapi()
    return openapi


def routes(service: Service) -> list[APIRoute]:
    found = list(_walk(service.app().routes))
    assert any(route.path.startswith(f"/api/{service.name}/") for route in found), "its routes could not be read"
    return found


def _walk(given: Iterable[Any]) -> Iterator[APIRoute]:
    """FastAPI keeps an included router as one entry."""
    for route in given:
        if isinstance(route, APIRoute):
            yield route
        elif hasattr(route, "original_router"):
            yield from _walk(route.original_router.routes)


def allowed(dependant: Dependant) -> frozenset[str] | None:
    """The roles a route lets in, from the dependency that guards it."""
    for part in dependant.dependencies:
        if isinstance(part.call, Allowed):
            return part.call.roles
        inner = allowed(part)
        if inner is not None:
            return inner
    return None


@pytest.mark.parametrize("package", PACKAGES)
def test_every_route_says_who_may_use_it(package: str) -> None:
    open_routes = {route.path for route in routes(SERVICES[package]) if allowed(route.dependant) is None}
    assert open_routes <= OPEN


@pytest.fixture(scope="module", params=PACKAGES)
def service(request: pytest.FixtureRequest, databases: Databases) -> Iterator[ServiceUnderTest]:
    with service_under_test(SERVICES[request.param], databases.fresh()) as under_test:
        yield under_test


def ask(service: ServiceUnderTest, route: APIRoute, method: str, record_id: str = RECORD) -> Any:
    """The route asked with a body that fits its schema."""
    openapi = described(next(package for package in PACKAGES if SERVICES[package].name == service.service.name))
    operation = openapi["paths"][route.path][method.lower()]
    content = operation.get("requestBody", {}).get("content", {})
    components = openapi.get("components", {}).get("schemas", {})
    path = route.path
    for name in route.dependant.path_params:
        path = path.replace(f"{{{name.alias}}}", record_id)
    headers = {"If-Match": '"1"'}
    if "multipart/form-data" in content:
        form = {"app": "?", "dry_run": "true"}
        return service.request(method, path, data=form, files={"file": ("x.csv", b"x")}, headers=headers)
    json = body_of(content["application/json"]["schema"], components) if "application/json" in content else None
    return service.request(method, path, json=json, headers=headers)


def test_a_role_that_is_not_named_is_turned_away_and_nobody_enters_unsigned(service: ServiceUnderTest) -> None:
    for route in routes(service.service):
        roles = allowed(route.dependant)
        if roles is None or not route.include_in_schema or route.path.endswith("/live"):
            continue
        for method in route.methods:
            assert service.http.request(method, route.path).status_code == 401, f"{method} {route.path} unsigned"
            for role in sorted(STAFF - roles):
                status = ask(service.as_(role), route, method).status_code
                assert status == 403, f"{method} {route.path} as {role}: {status}"


SCOPES = {
    # (scope, user, department) → which of the rows own, department, other they see
    ("own", "me", "d1"): {"own"},
    ("department", "me", "d1"): {"own", "department"},
    ("all", "me", "d1"): {"own", "department", "other", "nobody"},
    ("own", "me", None): {"own"},
    ("department", "me", None): {"own"},
}
ROWS = {"own": ("me", "d9"), "department": ("you", "d1"), "other": ("you", "d2"), "nobody": (None, None)}


def insert(
    service: ServiceUnderTest, table: Table[Any], record_id: str, owner: str | None, department: str | None
) -> None:
    """A row of the table with the least its columns ask for."""
    query = "SELECT column_name, data_type, is_nullable FROM information_schema.columns WHERE table_name = %s"
    fillers = {"boolean": False, "bigint": 1, "integer": 1, "date": "2026-11-20", "jsonb": "{}", "ARRAY": []}
    fillers["timestamp with time zone"] = "2026-11-20T00:00:00Z"
    with service.runtime.pool.connection() as connection:
        values = {
            row["column_name"]: fillers.get(row["data_type"], record_id[-4:])
            for row in connection.execute(query, (table.name,)).fetchall()
            if row["is_nullable"] == "NO"
        }
        values |= {"id": record_id, "version": 1, "owner_id": owner, "department_id": department}
        values["item"] = f'{{"id": "{record_id}", "version": 1}}'
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join(["%s"] * len(values))
        connection.execute(f"INSERT INTO {table.name} ({names}) VALUES ({marks})", tuple(values.values()))


def owned_tables(service: ServiceUnderTest) -> list[tuple[str, Table[Any], str]]:
    """(category, table, path) of every kind of record that has an owner and a list."""
    lists = {route.path for route in routes(service.service) if route.methods == {"GET"} and "{" not in route.path}
    found = []
    for category, table in service.runtime.store.tables.items():
        paths = [path for path in lists if path.rsplit("/", 1)[1] == table.name.replace("_", "-")]
        if table.owned and not table.open:
            assert len(paths) == 1, f"{table.name} has no list of its own name"
            found.append((category, table, paths[0]))
    return found


def test_every_list_and_page_shows_a_person_what_the_scope_allows(service: ServiceUnderTest) -> None:
    for _, table, path in owned_tables(service):
        ids = {name: f"{RECORD[:-4]}{n:04d}" for n, name in enumerate(ROWS, 1)}
        for name, (owner, department) in ROWS.items():
            insert(service, table, ids[name], owner, department)
        for (scope, user, department), expected in SCOPES.items():
            person = service.as_("manager", scope=scope, user=user, department=department)
            listed = {item["id"] for item in person.get(path, params={"limit": 200, "sort": "id"}).json()["items"]}
            assert listed & set(ids.values()) == {ids[name] for name in expected}, f"{path} for {scope}"
            for name, record_id in ids.items():
                status = person.get(f"{path}/{record_id}").status_code
                assert (status == 200) == (name in expected), f"{path}/{name} for {scope}: {status}"


def test_no_command_reaches_a_record_out_of_scope(service: ServiceUnderTest) -> None:
    """Asked with a body that fits, the answer is 404: the record does not exist for this person."""
    for _, table, path in owned_tables(service):
        record_id = f"{RECORD[:-4]}9999"
        insert(service, table, record_id, "you", "d2")
        for route in routes(service.service):
            roles = allowed(route.dependant)
            if roles is None or not route.path.startswith(f"{path}/{{"):
                continue
            for method in route.methods:
                person = service.as_(*sorted(roles), scope="own", user="me", department="d1")
                answer = ask(person, route, method, record_id)
                assert answer.status_code in (404, 422), f"{method} {route.path}: {answer.status_code} {answer.text}"
