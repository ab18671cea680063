"""Rights, generated: every route × role, and every owned record × own, department and all.

A route whose roles are not declared fails here, so nothing new is left open by forgetting.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

import pytest
from bodies import RECORD, body_of
from fastapi.routing import APIRoute

from edge.auth import STAFF
from edge.operations import required
from edge.rights import COMMON
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
    found = [route for route in service.app().routes if isinstance(route, APIRoute)]
    assert len(found) > 10, "the application's routes could not be read"
    return found


def operation_of(package: str, route: APIRoute, method: str) -> dict[str, Any]:
    described_as: dict[str, Any] = described(package)["paths"][route.path][method.lower()]
    return described_as


@pytest.mark.parametrize("package", PACKAGES)
def test_every_route_says_who_may_use_it(package: str) -> None:
    open_routes = {route.path for route in routes(SERVICES[package]) if required(route.dependant) is None}
    assert open_routes <= OPEN


@pytest.mark.parametrize("package", PACKAGES)
def test_the_rights_described_are_those_of_the_table(package: str) -> None:
    """A right that no route needs would be offered in the client and mean nothing."""
    operations = [one for path in described(package)["paths"].values() for one in path.values()]
    found = {one["x-right"]: frozenset(one["x-roles"]) for one in operations if "x-right" in one}
    name = SERVICES[package].name
    table = import_module(f"{package}.api.rights").RIGHTS.table if package != "cti_gateway" else {}
    held = {f"{name}.{right}": roles for right, roles in {**COMMON.table, **table}.items()}
    if not SERVICES[package].topics:
        del held[f"{name}.dead-letters"]
    held = {right: roles for right, roles in held.items() if right != f"{name}.records" or right in found}
    assert found == held


@pytest.fixture(scope="module", params=PACKAGES)
def service(request: pytest.FixtureRequest, databases: Databases) -> Iterator[ServiceUnderTest]:
    with service_under_test(SERVICES[request.param], databases.fresh()) as under_test:
        yield under_test


def package_of(service: ServiceUnderTest) -> str:
    return next(package for package in PACKAGES if SERVICES[package].name == service.service.name)


def ask(service: ServiceUnderTest, route: APIRoute, method: str, record_id: str = RECORD) -> Any:
    """The route asked with a body that fits its schema."""
    package = package_of(service)
    operation, openapi = operation_of(package, route, method), described(package)
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


def test_what_is_described_is_what_happens_to_each_role(service: ServiceUnderTest) -> None:
    """A role of `x-roles` is let in, another is turned away, and nobody enters unsigned."""
    for route in routes(service.service):
        if required(route.dependant) is None or not route.include_in_schema or route.path.endswith("/live"):
            continue
        for method in route.methods:
            assert service.http.request(method, route.path).status_code == 401, f"{method} {route.path} unsigned"
            statuses = {role: ask(service.as_(role), route, method).status_code for role in sorted(STAFF)}
            let_in = {role for role, status in statuses.items() if status != 403}
            described_as = set(operation_of(package_of(service), route, method)["x-roles"])
            assert let_in == described_as, f"{method} {route.path}: {statuses}"


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
            guard = required(route.dependant)
            if guard is None or not route.path.startswith(f"{path}/{{"):
                continue
            for method in route.methods:
                person = service.as_(*sorted(guard.roles), scope="own", user="me", department="d1")
                answer = ask(person, route, method, record_id)
                assert answer.status_code in (404, 422), f"{method} {route.path}: {answer.status_code} {answer.text}"
