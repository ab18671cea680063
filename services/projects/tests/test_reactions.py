"""Copies of other contexts' records, stored from their events."""

import pytest

from contracts.identity import DepartmentArchivedV1, DepartmentEvent, DepartmentRegisteredV1
from edge.testing import service_under_test
from projects.application.reactions import react
from projects.main import SERVICE
from spine.stream.foreign import ForeignRecords
from spine.stream.messages import Message
from spine.testing import NOW


def told(model: type[DepartmentEvent], *, archived: bool) -> Message:
    facts = {"code": "110", "name": "営業1部", "parent_id": "head", "kind": "sales", "position": 1, "valid_from": None}
    event = model.model_validate({"id": "one", "version": 1, "archived": archived, **facts})
    body, names = event.model_dump_json().encode(), ("department-one", event.type, "one", "event-1")
    return Message("identity.events", 0, 0, *names, 1, 0, NOW, NOW, "tester", "c", None, body, event)


@pytest.mark.servers
def test_a_department_is_kept_as_it_was_told_last(database_url: str) -> None:
    with service_under_test(SERVICE, database_url) as service:
        foreign = ForeignRecords(service.runtime.pool)
        for message in (told(DepartmentRegisteredV1, archived=False),) * 2 + (
            told(DepartmentArchivedV1, archived=True),
        ):
            with service.runtime.pool.connection() as connection, connection.cursor() as cursor:
                react(cursor, message, service.runtime)
        assert [record.id for record in foreign.all("department")] == ["one"]
        kept = foreign.get(DepartmentEvent, "one")
        assert (kept.code, kept.name, kept.archived, kept.parent_id) == ("110", "営業1部", True, "head")
