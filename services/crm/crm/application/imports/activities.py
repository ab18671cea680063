"""商談履歴: an activity, the to-do entered with it, and the touch it gave its deal."""

from collections.abc import Mapping, Sequence
from typing import Any

from crm.application.activities import ACTIVITIES, SERIES, TODOS, noted, todo_id
from crm.application.deals import DEALS, since_opened
from crm.application.imports.cells import Cells, effective, people_and_departments
from crm.application.imports.lookup import own
from crm.domain import activity, deal, todo
from crm.domain.activity import Activity, Kind
from crm.domain.deal import Deal
from crm.domain.refusal import Refused
from crm.domain.todo import Todo, TodoEvent
from intake.importer import Desk, Importer, Reading, Rejected
from japan import reading
from spine.ids import derived_id
from spine.streams import Stream
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
    SERIES.above(desk.runtime.pool, number)

    def decision(state: Activity, its_todo: Todo, *its_deal: Deal) -> Sequence[Sequence[Any]]:
        if activity.exists(state):
            return [[] for _ in (state, its_todo, *its_deal)]
        new = noted(its_todo, task, profile, activity_id)
        ticked: list[TodoEvent] = [todo.TodoCompleted(changed or profile.at)] if new and done else []
        return [
            effective(made, activity.record(state, number, profile)),
            [*effective(made, new), *effective(changed, ticked)],
            *(since_opened(lambda one: deal.touch(one, profile.at), profile.at)(one) for one in its_deal),
        ]

    return Reading(_streams(activity_id, profile), decision)


def _streams(activity_id: str, profile: activity.Profile) -> list[Stream[Any, Any]]:
    streams: list[Stream[Any, Any]] = [ACTIVITIES.stream(activity_id), TODOS.stream(todo_id(activity_id))]
    return [*streams, DEALS.stream(profile.deal_id)] if profile.deal_id else streams


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
    withdraw=activity.archive,
    references=people_and_departments("対応者", "ToDo担当者"),
    own=own,
    refusal=Refused,
)
