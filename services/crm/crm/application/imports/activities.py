"""Import of 商談履歴: an activity, the to-do entered with it, and the touch of its deal."""

from collections.abc import Mapping

from crm.adapters.kinds import ACTIVITIES, TODOS
from crm.application.activities import SERIES, noted, todo_id, touch_deal
from crm.application.copies import department_of
from crm.domain import activity, todo
from crm.domain.activity import Kind
from crm.domain.todo import TodoEvent
from intake.cells import Cells, ParsedRecord, effective
from intake.importer import Importer, alone
from spine.store.streams import Decided, Read

KINDS: Mapping[str, Kind] = {"訪問": "visit", "電話": "phone", "メール": "mail", "会議": "meeting", "Web": "web"}


def read_activity(cells: Cells) -> ParsedRecord:
    """Returns one activity."""
    stream, number, profile, task = cells.stream, cells.number, _profile(cells), _task(cells)
    done, made, changed = cells.flag("ToDo完了[完了]"), cells.made, cells.changed
    of_task = TODOS.stream(todo_id(stream.id))

    def decision(read: Read) -> Decided:
        new = noted(read(of_task), task, profile, stream.id)
        ticked: list[TodoEvent] = [todo.TodoCompleted(changed or profile.at)] if new and done else []
        return [
            (stream, effective(made, activity.record(read(stream), number, profile))),
            (of_task, [*effective(made, new), *effective(changed, ticked)]),
            *((each, effective(profile.at, events)) for each, events in touch_deal(read, profile)),
        ]

    return ParsedRecord(stream, decision)


def _profile(cells: Cells) -> activity.Profile:
    person_id = cells.known("対応者", cells.person("対応者"), cells.author)
    return activity.Profile(
        kind=cells.choice("種別", KINDS, "phone"),
        at=cells.required(cells.instant, "対応日時"),
        person_id=person_id,
        customer_id=cells.reference("顧客コード", "customer"),
        lead_id=cells.reference("見込顧客番号", "lead"),
        deal_id=cells.reference("案件番号", "deal"),
        department_id=cells.department() or department_of(cells.context.runtime, person_id),
        with_whom=cells.text("先方担当者"),
        content=cells.text("内容"),
        next_action=cells.text("次回アクション"),
        next_on=cells.day("次回予定日"),
        comment=cells.text("上長コメント"),
    )


def _task(cells: Cells) -> todo.Profile | None:
    subject, due_on = cells.text("ToDo件名"), cells.day("ToDo期限")
    assignee_id = cells.person("ToDo担当者") or cells.person("対応者")
    department_id = department_of(cells.context.runtime, assignee_id)
    return todo.Profile(subject, due_on, assignee_id, department_id) if subject else None


IMPORTER = Importer(
    app="商談履歴",
    key="活動番号",
    columns=("種別", "対応日時", "対応者"),
    read=read_activity,
    kind=ACTIVITIES,
    withdraw=alone(activity.archive),
    exists=activity.exists,
    awaits=(("person", "対応者"), ("person", "ToDo担当者"), ("department", "部門コード")),
    number_used=SERIES.above,
)
