"""What the running services promise: their routes, topics and tables, read from what main.py wires."""

import re
from collections.abc import Iterator
from importlib import import_module
from typing import get_args, get_type_hints

import pytest
import yaml
from fastapi.routing import APIRoute
from source import ROOT, SERVICES

from contracts.published import Published
from edge.operations import is_command
from edge.service import Service
from local.service_list import PACKAGES
from spine.stream.messages import PARTITIONS

WIRED: dict[str, Service] = {package: import_module(f"{package}.main").SERVICE for package in SERVICES.values()}
BESIDE_THE_API = {"/readyz", "/metrics", "/healthz", "/internal/authenticate", "/internal/jwks"}
CHANGES_NOTHING = {"/api/billing/payments/suggest": "a question with a body"}
BEFORE_A_PERSON = {"/api/identity/sessions": "signing in and out"}
CANCELLED = {"/api/identity/sessions": "a session is no record"}
OF_EVERYBODY = {
    "billing": {"products", "warehouses", "closings", "companies", "tax_rates"},
    "crm": {"contacts"},
    "cti": {"extensions"},
    "identity": {"users", "departments", "api_keys"},
    "projects": {"members"},
    "sync": {"connections"},
}
"""Tables without an owner: master data, and what all staff see."""


ROUTES = [
    (service, route) for service in WIRED.values() for route in service.app().routes if isinstance(route, APIRoute)
]


def test_the_routes_were_read() -> None:
    assert len(ROUTES) > 150
    assert {service.name for service, _ in ROUTES} == set(PACKAGES)


def test_a_service_serves_the_full_path() -> None:
    foreign = [
        route.path
        for service, route in ROUTES
        if route.path not in BESIDE_THE_API
        and not route.path.startswith((f"/api/{service.name}/", f"/hooks/{service.name}/", "/hooks/pbx/"))
    ]
    assert not foreign


def test_every_changing_route_is_a_command() -> None:
    """So it has a person, a context, a stored answer and a guard; nothing changes a record any other way."""
    others = {route.path for _, route in ROUTES if route.methods - {"GET", "HEAD"} and not is_command(route)}
    assert others == CHANGES_NOTHING.keys() | BEFORE_A_PERSON.keys()


def test_nothing_is_deleted() -> None:
    assert {route.path for _, route in ROUTES if "DELETE" in route.methods} == CANCELLED.keys()


def test_only_an_import_takes_a_form() -> None:
    """A page of somebody else's can send a form without asking; JSON it cannot."""
    forms = {
        route.path for _, route in ROUTES if route.body_field and type(route.body_field.field_info).__name__ != "Body"
    }
    assert forms == {f"/api/{context}/imports" for context in ("identity", "crm", "billing", "projects")}


@pytest.mark.parametrize("service", WIRED.values(), ids=lambda service: service.name)
def test_a_service_publishes_to_its_own_topics_alone(service: Service) -> None:
    own = {f"{service.name}.events", f"{service.name}.costs", f"{service.name}.dead-letters"}
    assert set(service.publication.topics) <= own


def test_costs_are_read_by_reporting_alone() -> None:
    readers = {service.name for service in WIRED.values() if any(topic.endswith(".costs") for topic in service.topics)}
    assert readers == {"reporting"}


def every(model: type[Published]) -> Iterator[type[Published]]:
    for each in model.__subclasses__():
        yield each
        yield from every(each)


def test_a_published_event_goes_to_a_topic_of_the_context_in_its_name() -> None:
    """Except dead letters, which every context has of its own."""
    events = [each for each in every(Published) if each.type and each.__module__.startswith("contracts.")]
    assert len(events) > 50
    for event in events:
        context, _, version = event.type.split(".")
        assert version.startswith("v"), event.type
        assert event.topic in {f"{context}.events", f"{context}.costs", f"{context}.dead-letters"}, event.type


def test_rates_and_costs_never_travel_with_the_events_of_all() -> None:
    for event in every(Published):
        if event.topic.endswith(".events"):
            secret = {
                name for name in event.model_fields if "cost" in name or "margin" in name or name.endswith("_rate")
            }
            assert not secret - {"tax_rate"}, f"{event.type}: {secret}"


@pytest.mark.parametrize("service", WIRED.values(), ids=lambda service: service.name)
def test_every_event_of_a_domain_has_one_stable_name(service: Service) -> None:
    """An event without a name could not be stored; the name is ours, whatever becomes of the class's."""
    folded = {cls for kind in service.kinds for cls in get_args(get_type_hints(kind.evolve)["event"])}
    named = list(service.names.values())
    assert folded <= set(named)
    assert len(named) == len(set(named)), "two names for one event: the older one needs an upcaster to the other"
    for name, cls in service.names.items():
        assert re.fullmatch(rf"{service.name}\.[a-z-]+\.v\d+", name), name
        assert cls.__module__.startswith(f"{service.package}.domain."), name


@pytest.mark.parametrize("service", WIRED.values(), ids=lambda service: service.name)
def test_a_row_that_rights_are_judged_by_has_its_owner_and_department(service: Service) -> None:
    for table in service.tables.values():
        if table.owned:
            assert {"owner_id", "department_id"} <= set(table.columns), table.name
    without = {table.name for table in service.tables.values() if not table.owned}
    assert without == OF_EVERYBODY.get(service.name, set())


def test_a_topic_has_twelve_partitions_everywhere() -> None:
    topics = list(yaml.safe_load_all((ROOT / "deploy/k8s/base/topics.yaml").read_text(encoding="utf-8")))
    assert {topic["spec"]["partitions"] for topic in topics} == {12}
    assert {topic["metadata"]["name"] for topic in topics} >= {
        t for service in WIRED.values() for t in service.publication.topics
    }
    assert PARTITIONS == 12
    for file in ("docker-compose.yml", "deploy/local/local/containers.py"):
        assert '"12"' in (ROOT / file).read_text(encoding="utf-8").split("KAFKA_NUM_PARTITIONS")[1].split("\n")[0], file
    assert "num.partitions=12\n" in (ROOT / "deploy/local/local/kafka.py").read_text(encoding="utf-8")
