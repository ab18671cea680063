"""Connections: the domain rule, and the routes on a real database."""

from collections.abc import Iterator

import pytest

from edge.testing import ServiceUnderTest, service_under_test
from spine.testing import Given
from sync_gateway.adapters.kinds import CONNECTIONS
from sync_gateway.domain import connection
from sync_gateway.domain.connection import DEFAULT_OWNERS, ConnectionMade
from sync_gateway.main import SERVICE

PATH = "/api/sync/connections"


@pytest.fixture
def service(database_url: str) -> Iterator[ServiceUnderTest]:
    with service_under_test(SERVICE, database_url) as under_test:
        yield under_test


def test_masters_have_their_usual_owner_unless_named() -> None:
    owners = {**DEFAULT_OWNERS, "products": "daicho"}
    made = ConnectionMade("tryton", "本社", owners)
    Given(CONNECTIONS).when(connection.make, "tryton", "本社", {"products": "daicho"}).then(made)
    Given(CONNECTIONS, made).when(connection.make, "yayoi", "支社", {}).then()


@pytest.mark.servers
def test_a_connection_is_made_and_listed(service: ServiceUnderTest) -> None:
    made = service.post(PATH, json={"package": "yayoi", "name": "本社", "owners": {"customers": "package"}})
    assert made.status_code == 201, made.text
    assert made.json()["owners"]["customers"] == "package"
    listed = service.as_("accounting").get(PATH).json()["items"]
    assert [(item["name"], item["package"]) for item in listed] == [("本社", "yayoi")]


@pytest.mark.servers
def test_only_administrators_make_connections(service: ServiceUnderTest) -> None:
    assert service.as_("accounting").post(PATH, json={"package": "pca", "name": "x"}).status_code == 403
    assert service.as_("sales").get(PATH).status_code == 403
    for bad in (
        {"package": "sap", "name": "x"},
        {"package": "pca", "name": ""},
        {"package": "pca", "name": "x", "k": 1},
    ):
        assert service.post(PATH, json=bad).status_code == 422


@pytest.mark.servers
def test_what_is_told_has_all_owners(service: ServiceUnderTest) -> None:
    made = service.post(PATH, json={"package": "yayoi", "name": "本社"}).json()
    loaded = service.runtime.store.read(CONNECTIONS.stream(made["id"]))
    ((row, event),) = service.runtime.store.recorded(f"connection-{made['id']}")
    (published,) = SERVICE.publication.published(row, event, [(row.effective_at, loaded.state)])
    assert (published.type, published.id, published.version) == ("sync.connection-made.v1", made["id"], 1)
    assert published.owners == dict(DEFAULT_OWNERS)
