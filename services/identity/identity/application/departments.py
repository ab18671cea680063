"""Use cases of departments."""

from functools import partial

from identity.domain import department
from spine.event_store import EventStore
from spine.streams import Aggregate, Context, Loaded

DEPARTMENTS = Aggregate("department", department.Department(), department.evolve)


def register(
    store: EventStore, department_id: str, code: str, profile: department.Profile, context: Context
) -> Loaded[department.Department]:
    """Makes a department."""
    decision = partial(department.register, code=code, profile=profile)
    return store.decide(DEPARTMENTS.new_stream(department_id), decision, context)


def archive(store: EventStore, department_id: str, used_by: int, context: Context) -> Loaded[department.Department]:
    """Closes a department that nobody and nothing belongs to."""
    return store.decide(DEPARTMENTS.stream(department_id), partial(department.archive, used_by=used_by), context)
