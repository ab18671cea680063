"""Use cases of activities and the to-dos that come of them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from crm.application.deals import DEALS
from crm.domain import activity, deal, todo
from crm.domain.activity import Activity, ActivityEvent
from crm.domain.deal import Deal
from crm.domain.todo import Todo, TodoEvent
from spine.ids import derived_id
from spine.numbers import Series
from spine.runtime import Runtime
from spine.streams import Aggregate, Context, Loaded, Stream

ACTIVITIES: Aggregate[Activity, ActivityEvent] = Aggregate("activity", Activity(), activity.evolve)
TODOS: Aggregate[Todo, TodoEvent] = Aggregate("todo", Todo(), todo.evolve)
SERIES = Series("activity", "H", 6)


def record(
    runtime: Runtime, activity_id: str, profile: activity.Profile, task: todo.Profile | None, context: Context
) -> Loaded[Activity]:
    """Notes an activity, its to-do, and that the deal was touched: all or nothing.

    Customer and lead are the deal's when only the deal is given. Refused for a deal that does not exist.
    """
    number = SERIES.next(runtime.pool)
    streams: list[Stream[Any, Any]] = [
        ACTIVITIES.new_stream(activity_id),
        TODOS.new_stream(todo_id(activity_id)),
    ]
    if profile.deal_id:
        streams.append(DEALS.stream(profile.deal_id))

    def decision(state: Activity, its_todo: Todo, *its_deal: Deal) -> Sequence[Sequence[Any]]:
        whole = _with_partner(profile, its_deal)
        return [
            activity.record(state, number, whole),
            noted(its_todo, task, whole, activity_id),
            *(deal.touch(one, whole.at) for one in its_deal),
        ]

    return runtime.store.decide_together(streams, decision, context)[0]


def noted(state: Todo, task: todo.Profile | None, profile: activity.Profile, activity_id: str) -> list[TodoEvent]:
    """The to-do that came up in an activity; it is about the same customer and deal."""
    if task is None:
        return []
    about = replace(task, customer_id=profile.customer_id, deal_id=profile.deal_id, activity_id=activity_id)
    return todo.note(state, about)


def todo_id(activity_id: str) -> str:
    """The id of the to-do entered with an activity."""
    return derived_id("activity-todo", activity_id)


def _with_partner(profile: activity.Profile, its_deal: Sequence[Deal]) -> activity.Profile:
    for one in its_deal:
        of_deal = deal.opened(one)
        if not profile.customer_id and not profile.lead_id:
            profile = replace(profile, customer_id=of_deal.customer_id, lead_id=of_deal.lead_id)
    return profile
