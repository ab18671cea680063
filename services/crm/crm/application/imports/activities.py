"""商談履歴: an activity, the to-do entered with it, and the touch it gave its deal."""

from collections.abc import Mapping

from crm.adapters.kinds import ACTIVITIES, TODOS
from crm.application.activities import SERIES, noted, todo_id, touch_deal
from crm.application.imports.cells import Cells, effective, people_and_departments
from crm.application.imports.lookup import own
from crm.domain import activity, todo
from crm.domain.activity import Kind
from crm.domain.refusal import Refused
from crm.domain.todo import TodoEvent
from intake.importer import Desk, Importer, Reading, Rejected, alone
from japan import reading
from spine.ids import derived_id
from spine.store.streams import Decided, Read
from tabular.records import Record

APP, KEY = "商談履歴", "活動番号"
KINDS: Mapping[str, Kind] = {"訪問": "visit", "電話": "phone", "メール": "mail", "会議": "meeting", "Web": "web"}


def read_activity(record: Record, desk: Desk) -> Reading:
    """One activity; a number that is here already changes nothing."""
    cells = Cells(record, desk)
    number = cells.read(KEY, reading.read_code)
    activity_id = desk.find("activity", number) or derived_id(APP, number)
    profile, task = _profile(cells), _task(cells)
    done = cells.flag("ToDo完了[完了]")
    made, changed = cells.made, cells.changed
    stream, of_task = ACTIVITIES.stream(activity_id), TODOS.stream(todo_id(activity_id))
    SERIES.above(desk.runtime.pool, number)

    def decision(read: Read) -> Decided:
        state = read(stream)
        if activity.exists(state):
            return []
        new = noted(read(of_task), task, profile, activity_id)
        ticked: list[TodoEvent] = [todo.TodoCompleted(changed or profile.at)] if new and done else []
        return [
            (stream, effective(made, activity.record(state, number, profile))),
            (of_task, [*effective(made, new), *effective(changed, ticked)]),
            *((each, effective(profile.at, events)) for each, events in touch_deal(read, profile)),
        ]

    return Reading(stream, decision)


def _profile(cells: Cells) -> activity.Profile:
    person_id = cells.person("対応者") or cells.desk.person(cells.text("作成者"))
    at = cells.instant("対応日時")
    if person_id is None or at is None:
        raise Rejected("missing_required", "対応者" if person_id is None else "対応日時")
    return activity.Profile(
        kind=cells.choice("種別", KINDS, "phone"),
        at=at,
        person_id=person_id,
        customer_id=cells.reference("顧客コード", "customer"),
        lead_id=cells.reference("見込顧客番号", "lead"),
        deal_id=cells.reference("案件番号", "deal"),
        department_id=cells.department("部門コード", person_id),
        with_whom=cells.text("先方担当者"),
        content=cells.text("内容"),
        next_action=cells.text("次回アクション"),
        next_on=cells.day("次回予定日"),
        comment=cells.text("上長コメント"),
    )


def _task(cells: Cells) -> todo.Profile | None:
    subject = cells.text("ToDo件名")
    due_on, assignee_id = cells.day("ToDo期限"), cells.person("ToDo担当者") or cells.person("対応者")
    if not subject:
        return None
    return todo.Profile(subject, due_on, assignee_id, cells.department("", assignee_id))


IMPORTER = Importer(
    app=APP,
    key=KEY,
    columns=frozenset({KEY, "種別", "対応日時", "対応者"}),
    read=read_activity,
    kind=ACTIVITIES,
    withdraw=alone(activity.archive),
    references=people_and_departments("対応者", "ToDo担当者"),
    own=own,
    refusal=Refused,
)
