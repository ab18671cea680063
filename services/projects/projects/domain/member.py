"""Member (メンバー): a person who works on projects, with hourly costs by date."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import assert_never

from projects.domain.limits import within_limits


@dataclass(frozen=True, slots=True)
class Rate:
    """Yen per hour (時間単価) from `valid_from` until the next rate."""

    valid_from: date
    yen_per_hour: Decimal


@dataclass(frozen=True, slots=True)
class MemberRegistered:
    code: str
    name: str = field(metadata={"personal": True})
    user_id: str
    rates: tuple[Rate, ...]


@dataclass(frozen=True, slots=True)
class MemberArchived:
    pass


MemberEvent = MemberRegistered | MemberArchived


@dataclass(frozen=True, slots=True)
class Member:
    """A member; `user_id` is None until registered; `rates` are sorted by day."""

    code: str = ""
    name: str = ""
    user_id: str | None = None
    rates: tuple[Rate, ...] = ()
    archived: bool = False


def evolve(member: Member, event: MemberEvent) -> Member:
    """Returns the member after the event."""
    match event:
        case MemberRegistered(code, name, user_id, rates):
            return Member(code, name, user_id, rates)
        case MemberArchived():
            return replace(member, archived=True)
        case _:
            assert_never(event)


def exists(member: Member) -> bool:
    """Returns True if the member is registered and not archived."""
    return member.user_id is not None and not member.archived


def register(member: Member, code: str, name: str, user_id: str, rates: Iterable[Rate]) -> list[MemberEvent]:
    """Registers the member; a known one stays unchanged."""
    if exists(member):
        return []
    in_order = tuple(sorted(rates, key=lambda rate: rate.valid_from))
    within_limits(code=code, name=name, rates=in_order)
    return [MemberRegistered(code, name, user_id, in_order)]


def archive(member: Member) -> list[MemberEvent]:
    """Archives the member when the import is undone."""
    return [MemberArchived()] if exists(member) else []


def rate_on(rates: Sequence[Rate], day: date) -> Decimal | None:
    """Returns the rate of a day: the one with the latest `valid_from` up to it."""
    past = [rate for rate in rates if rate.valid_from <= day]
    return max(past, key=lambda rate: rate.valid_from).yen_per_hour if past else None
