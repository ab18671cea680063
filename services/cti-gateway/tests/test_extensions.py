"""Extensions: the domain rule, and the reaction on a real database in any order of events."""

from collections.abc import Iterator
from itertools import permutations

import pytest

from contracts.identity import UserDeactivatedV1, UserEvent, UserRevisedV1
from cti_gateway.adapters.kinds import EXTENSIONS
from cti_gateway.application.reactions import react
from cti_gateway.domain import extension
from cti_gateway.domain.extension import ExtensionAssigned, ExtensionReleased
from cti_gateway.main import SERVICE
from edge.testing import ServiceUnderTest, service_under_test
from spine.stream.messages import Message
from spine.testing import NOW, Given

ASSIGNED = ExtensionAssigned("12", "sato")


@pytest.fixture
def service(database_url: str) -> Iterator[ServiceUnderTest]:
    with service_under_test(SERVICE, database_url) as under_test:
        yield under_test


def told(user_id: str, held: str, model: type[UserEvent] = UserRevisedV1, *, active: bool = True) -> UserEvent:
    return model(
        id=user_id,
        version=1,
        code=user_id,
        name=user_id,
        kana="",
        department_id=None,
        roles=("operator",),
        scope="all",
        extension=held,
        active=active,
        archived=False,
    )


def receive(service: ServiceUnderTest, *events: UserEvent) -> None:
    for event in events:
        body, names = event.model_dump_json().encode(), (f"user-{event.id}", event.type, event.id, "event-1")
        message = Message("identity.events", 0, 0, *names, 1, 0, NOW, NOW, "tester", "c", None, body, event)
        with service.runtime.pool.connection() as connection, connection.transaction(), connection.cursor() as cursor:
            react(cursor, message, service.runtime)


def holders(service: ServiceUnderTest) -> dict[str, str | None]:
    items = service.get("/api/cti/extensions").json()["items"]
    return {item["extension"]: item["user_name"] for item in items}


def test_an_extension_has_one_holder_or_none() -> None:
    Given(EXTENSIONS).when(extension.settle, "12", "sato").then(ASSIGNED)
    Given(EXTENSIONS, ASSIGNED).when(extension.settle, "12", "sato").then()
    Given(EXTENSIONS, ASSIGNED).when(extension.settle, "12", "tanaka").then(ExtensionAssigned("12", "tanaka"))
    Given(EXTENSIONS, ASSIGNED).when(extension.settle, "12", None).then(ExtensionReleased())
    Given(EXTENSIONS).when(extension.settle, "12", None).then()


@pytest.mark.servers
def test_an_extension_follows_its_user(service: ServiceUnderTest) -> None:
    receive(service, told("sato", "12"), told("sato", "12"))
    assert holders(service) == {"12": "sato"}
    receive(service, told("sato", "13"))
    assert holders(service) == {"12": None, "13": "sato"}
    receive(service, told("sato", "13", UserDeactivatedV1, active=False))
    assert holders(service) == {"12": None, "13": None}


@pytest.mark.servers
def test_events_in_any_order_end_the_same(service: ServiceUnderTest) -> None:
    gone = told("aoki", "12", UserDeactivatedV1, active=False)
    for number, order in enumerate(permutations(["aoki", "sato", "tanaka"])):
        number_text = str(100 + number)
        for user_id in order:
            receive(service, told(user_id, number_text))
            if user_id == "aoki":
                receive(service, gone.model_copy(update={"extension": number_text}))
        assert holders(service)[number_text] == "sato"


@pytest.mark.servers
def test_what_is_told_names_the_holder(service: ServiceUnderTest) -> None:
    receive(service, told("sato", "12"))
    record = service.get("/api/cti/extensions").json()["items"][0]
    loaded = service.runtime.store.read(EXTENSIONS.stream(record["id"]))
    ((row, event),) = service.runtime.store.recorded(f"extension-{record['id']}")
    (published,) = SERVICE.publication.published(row, event, [(row.effective_at, loaded.state)])
    assert (published.type, published.id) == ("cti.extension-assigned.v1", record["id"])
    assert published.model_dump()["user_id"] == "sato"
