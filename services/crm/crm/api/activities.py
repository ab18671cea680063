"""`/api/crm/activities`: each activity is entered once, for the history, the to-do list and the daily report."""

from fastapi import Response
from pydantic import MISSING

from crm.adapters.kinds import ACTIVITIES
from crm.adapters.views.activities import ACTIVITY_TABLE, ActivityRecord
from crm.api.rights import RIGHTS
from crm.application import activities
from crm.domain.activity import Kind
from edge.commands import Command
from edge.fields import Body, Day, Id, Instant, Name, Prose, Text
from edge.records import read_routes
from spine.ids import new_id

EDITOR = RIGHTS.command("activities")
router = read_routes(ACTIVITIES, ACTIVITY_TABLE, "/api/crm/activities")


class Task(Body):
    """The to-do that follows from the activity; its assignee is the activity's person unless another is named."""

    subject: Name
    due_on: Day | None = None
    assignee_id: Id | None = None


class Fields(Body):
    customer_id: Id | MISSING | None = MISSING
    lead_id: Id | MISSING | None = MISSING
    deal_id: Id | MISSING | None = MISSING
    department_id: Id | MISSING | None = MISSING
    with_whom: Text | MISSING = MISSING
    content: Prose | MISSING = MISSING
    next_action: Text | MISSING = MISSING
    next_on: Day | MISSING | None = MISSING
    comment: Prose | MISSING = MISSING


class RecordActivity(Fields):
    kind: Kind
    at: Instant | None = None
    person_id: Id | None = None
    todo: Task | None = None


class ReviseActivity(Fields):
    """Fields of an activity to change; omitted fields stay unchanged."""

    kind: Kind | MISSING = MISSING
    at: Instant | MISSING = MISSING
    person_id: Id | MISSING = MISSING


@router.post("", status_code=201, response_model=ActivityRecord)
def record(body: RecordActivity, by: Command = EDITOR) -> Response:
    task = body.todo.model_dump() if body.todo else None
    return by.created(ACTIVITIES, activities.record(by.work, new_id(), body.model_dump(exclude={"todo"}), task))


@router.patch("/{record_id}", response_model=ActivityRecord)
def revise(record_id: str, body: ReviseActivity, by: Command = EDITOR) -> Response:
    changes = body.model_dump()
    return by.answer(ACTIVITIES, activities.revise(by.work, record_id, by.read_version(), changes))
