"""Activity (商談履歴): what one of us did with a customer or a lead."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, Literal, assert_never

from crm.domain.limits import within_limits
from crm.domain.refusal import Refused

Kind = Literal["visit", "phone", "mail", "meeting", "web"]
NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Profile:
    """The fields people enter. `person_id` is one of us, `with_whom` one of them; `comment` is the manager's."""

    kind: Kind
    at: datetime
    person_id: str
    customer_id: str | None = None
    lead_id: str | None = None
    deal_id: str | None = None
    department_id: str | None = None
    with_whom: str = ""
    content: str = ""
    next_action: str = ""
    next_on: date | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class ActivityRecorded:
    number: str
    profile: Profile


@dataclass(frozen=True, slots=True)
class ActivityRevised:
    profile: Profile


@dataclass(frozen=True, slots=True)
class ActivityArchived:
    pass


ActivityEvent = ActivityRecorded | ActivityRevised | ActivityArchived


@dataclass(frozen=True, slots=True)
class Activity:
    """An activity; `profile` is None until it is recorded."""

    number: str = ""
    profile: Profile | None = None
    archived: bool = False


def evolve(activity: Activity, event: ActivityEvent) -> Activity:
    """Returns the activity after the event."""
    match event:
        case ActivityRecorded(number, profile):
            return Activity(number, profile)
        case ActivityRevised(profile):
            return replace(activity, profile=profile)
        case ActivityArchived():
            return replace(activity, archived=True)
        case _:
            assert_never(event)


def exists(activity: Activity) -> bool:
    """Returns True if the activity is registered and not archived."""
    return activity.profile is not None and not activity.archived


def record(activity: Activity, number: str, profile: Profile) -> list[ActivityEvent]:
    """Records an activity. Refused without a customer or a lead, or if the id is taken with other contents."""
    _has_partner(profile)
    within_limits(profile, number=number)
    if not exists(activity):
        return [ActivityRecorded(number, profile)]
    if (activity.number, activity.profile) != (number, profile):
        raise Refused("activity-exists", number=activity.number)
    return []


def revise(activity: Activity, changes: Mapping[str, Any]) -> list[ActivityEvent]:
    """Changes fields."""
    if activity.profile is None or activity.archived:
        raise Refused("activity-unknown")
    after = replace(activity.profile, **changes)
    _has_partner(after)
    within_limits(after)
    return [] if after == activity.profile else [ActivityRevised(after)]


def archive(activity: Activity) -> list[ActivityEvent]:
    """Archives the activity: lists no longer show it."""
    return [ActivityArchived()] if exists(activity) else []


def with_partner(profile: Profile, customer_id: str | None, lead_id: str | None) -> Profile:
    """Returns the profile with its deal's customer and lead, if it names neither itself."""
    if profile.customer_id or profile.lead_id:
        return profile
    return replace(profile, customer_id=customer_id, lead_id=lead_id)


def _has_partner(profile: Profile) -> None:
    if not profile.customer_id and not profile.lead_id:
        raise Refused("activity-without-partner", field="customer_id")
