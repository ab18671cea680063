"""Use cases of activities and the to-dos that follow from them."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from crm.adapters.kinds import ACTIVITIES, DEALS, TODOS
from crm.application.ownership import handed_over, owned
from crm.domain import activity, deal, todo
from crm.domain.activity import Activity, Profile
from crm.domain.todo import Todo, TodoEvent
from edge.work import Work
from spine.ids import derived_id
from spine.store.numbers import Series
from spine.store.streams import Decided, Loaded, Read

SERIES = Series("activity", "H", 6)


def record(work: Work, activity_id: str, fields: Mapping[str, Any], task: Mapping[str, Any] | None) -> Loaded[Activity]:
    """Records an activity, its to-do and the touch of its deal, in one transaction.

    By default it was now and is the person's own; if only the deal is given, customer and lead are the deal's.
    Refused for a deal that does not exist.
    """
    at = fields["at"] or work.context.now
    profile = Profile(**owned(work, {**fields, "at": at}, "person_id"))
    stream, of_task = ACTIVITIES.new_stream(activity_id), TODOS.new_stream(todo_id(activity_id))
    number, to_do = SERIES.next(work.runtime.pool), _to_do(work, task, profile)

    def decision(read: Read) -> Decided:
        whole = _with_partner(read, profile)
        to_dos = noted(read(of_task), to_do, whole, activity_id)
        return [(stream, activity.record(read(stream), number, whole)), (of_task, to_dos), *touch_deal(read, whole)]

    return work.store.decide_together(stream, decision, work.on_day_of(at).context)


def revise(work: Work, activity_id: str, base: int, changes: Mapping[str, Any]) -> Loaded[Activity]:
    """Changes fields."""
    stream, whole = work.guarded(ACTIVITIES, activity_id), handed_over(work, changes, "person_id")
    return work.edit(stream, base, whole, partial(activity.revise, changes=whole))


def touch_deal(read: Read, profile: Profile) -> Decided:
    """Returns the event that the activity touched its deal. Refused for a deal that does not exist."""
    if not profile.deal_id:
        return []
    stream = DEALS.stream(profile.deal_id)
    deal.opened(read(stream))
    return [(stream, deal.touch(read(stream), profile.at))]


def noted(state: Todo, task: todo.Profile | None, profile: Profile, activity_id: str) -> list[TodoEvent]:
    """Returns the event of an activity's to-do, which is about the same customer and deal."""
    if task is None:
        return []
    about = replace(task, customer_id=profile.customer_id, deal_id=profile.deal_id, activity_id=activity_id)
    return todo.note(state, about)


def todo_id(activity_id: str) -> str:
    """Returns the id of the to-do entered with an activity."""
    return derived_id("activity-todo", activity_id)


def _to_do(work: Work, task: Mapping[str, Any] | None, profile: Profile) -> todo.Profile | None:
    if task is None:
        return None
    assignee_id = task["assignee_id"] or profile.person_id
    return todo.Profile(**owned(work, {**task, "assignee_id": assignee_id}, "assignee_id"))


def _with_partner(read: Read, profile: Profile) -> Profile:
    if not profile.deal_id:
        return profile
    its_deal = deal.opened(read(DEALS.stream(profile.deal_id)))
    return activity.with_partner(profile, its_deal.customer_id, its_deal.lead_id)
