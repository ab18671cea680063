"""Deal (案件): a possible order. Its quotes win it; only losing, reopening and open stages are set by hand."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Literal, assert_never

from crm.domain.limits import within_limits
from crm.domain.refusal import Refused

Stage = Literal["inquiry", "proposal", "quote", "negotiation", "won", "lost"]
OpenStage = Literal["inquiry", "proposal", "quote", "negotiation"]


@dataclass(frozen=True, slots=True)
class Profile:
    """The editable fields. `expected_amount` is whole yen without tax, `expected_month` YYYY-MM."""

    name: str
    opened_on: date
    customer_id: str | None = None
    lead_id: str | None = None
    expected_amount: int | None = None
    expected_month: str | None = None
    owner_id: str | None = None
    department_id: str | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True)
class DealOpened:
    number: str
    profile: Profile
    at: datetime


@dataclass(frozen=True, slots=True)
class DealRevised:
    profile: Profile


@dataclass(frozen=True, slots=True)
class DealAdvanced:
    stage: OpenStage


@dataclass(frozen=True, slots=True)
class DealTouched:
    """Somebody worked on the deal: an activity or a quote."""

    at: datetime


@dataclass(frozen=True, slots=True)
class DealWon:
    """The deal was won; `quote_id` is the quote that won it, None if it is not known, as in an import."""

    on: date
    quote_id: str | None = None


@dataclass(frozen=True, slots=True)
class DealWinWithdrawn:
    quote_id: str


@dataclass(frozen=True, slots=True)
class DealLost:
    reason: str
    on: date


@dataclass(frozen=True, slots=True)
class DealReopened:
    pass


@dataclass(frozen=True, slots=True)
class DealArchived:
    pass


DealEvent = (
    DealOpened | DealRevised | DealAdvanced | DealTouched | DealWon | DealWinWithdrawn | DealLost | DealReopened
    | DealArchived
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Deal:
    """A deal; `profile` is None until opened. `won_by` are quotes that won it; `told_won` is a win without a quote."""

    number: str = ""
    profile: Profile | None = None
    stage: Stage = "inquiry"
    lost_from: OpenStage = "inquiry"
    closed_on: date | None = None
    lost_reason: str = ""
    won_by: tuple[str, ...] = ()
    told_won: bool = False
    touched_at: datetime | None = None
    archived: bool = False


def evolve(deal: Deal, event: DealEvent) -> Deal:
    """Returns the deal after the event."""
    match event:
        case DealOpened(number, profile, at):
            return Deal(number, profile, touched_at=at)
        case DealRevised(profile):
            return replace(deal, profile=profile)
        case DealAdvanced(stage):
            return replace(deal, stage=stage)
        case DealTouched(at):
            return replace(deal, touched_at=at)
        case DealArchived():
            return replace(deal, archived=True)
        case _:
            return _closed_or_reopened(deal, event)


def _closed_or_reopened(deal: Deal, event: DealWon | DealWinWithdrawn | DealLost | DealReopened) -> Deal:
    match event:
        case DealWon(on, quote_id):
            first = deal.closed_on if deal.stage == "won" else on
            won_by = (*deal.won_by, quote_id) if quote_id else deal.won_by
            told_won = deal.told_won or quote_id is None
            return replace(deal, stage="won", closed_on=first, won_by=won_by, told_won=told_won, lost_reason="")
        case DealWinWithdrawn(quote_id):
            left = tuple(won for won in deal.won_by if won != quote_id)
            if left:
                return replace(deal, won_by=left)
            return replace(deal, stage="negotiation", closed_on=None, won_by=(), told_won=False)
        case DealLost(reason, on):
            stage: Any = deal.stage
            return replace(deal, stage="lost", lost_from=stage, lost_reason=reason, closed_on=on)
        case DealReopened():
            reached: OpenStage = deal.lost_from if deal.stage == "lost" else "negotiation"
            return replace(deal, stage=reached, closed_on=None, lost_reason="", told_won=False)
        case _:
            assert_never(event)


def exists(deal: Deal) -> bool:
    """Returns True if the deal is registered and not archived."""
    return deal.profile is not None and not deal.archived


def open_(deal: Deal, number: str, profile: Profile, at: datetime) -> list[DealEvent]:
    """Opens the deal. Refused without a customer or a lead, or if the id is taken with other contents."""
    _has_partner(profile)
    within_limits(profile, number=number)
    if not exists(deal):
        return [DealOpened(number, profile, at)]
    if (deal.number, deal.profile) != (number, profile):
        raise Refused("deal-exists", number=deal.number)
    return []


def revise(deal: Deal, changes: Mapping[str, Any], at: datetime) -> list[DealEvent]:
    """Changes fields."""
    before = opened(deal)
    after = replace(before, **changes)
    _has_partner(after)
    within_limits(after)
    return [] if after == before else [DealRevised(after), *touch(deal, at)]


def give_to_customer(deal: Deal, lead_id: str, customer_id: str) -> list[DealEvent]:
    """Moves a lead's deal to the customer that the lead became; a deal that has another customer stays unchanged."""
    if deal.profile is None or deal.archived or deal.profile.customer_id or deal.profile.lead_id != lead_id:
        return []
    return [DealRevised(replace(deal.profile, customer_id=customer_id))]


def advance(deal: Deal, stage: Stage, at: datetime) -> list[DealEvent]:
    """Moves the deal to an open stage. Refused: won, which needs a quote, and lost, which needs a reason."""
    opened(deal)
    if stage == "won":
        raise Refused("deal-won-by-quote", field="stage")
    if stage == "lost":
        raise Refused("deal-lost-with-reason", field="stage")
    _still_open(deal)
    return [] if deal.stage == stage else [DealAdvanced(stage), *touch(deal, at)]


def quote_submitted(deal: Deal, at: datetime) -> list[DealEvent]:
    """Moves the deal from 引合 or 提案 to 見積 after a quote was submitted."""
    if not exists(deal):
        return []
    moved: list[DealEvent] = [DealAdvanced("quote")] if deal.stage in ("inquiry", "proposal") else []
    return [*moved, *touch(deal, at)]


def quote_won(deal: Deal, quote_id: str, on: date, at: datetime) -> list[DealEvent]:
    """Wins the deal after one of its quotes was won, even if the deal was lost."""
    if not exists(deal) or quote_id in deal.won_by:
        return []
    return [DealWon(on, quote_id), *touch(deal, at)]


def quote_withdrawn(deal: Deal, quote_id: str, at: datetime) -> list[DealEvent]:
    """Withdraws a quote's win; after the last one the deal returns to 交渉."""
    if not exists(deal) or quote_id not in deal.won_by:
        return []
    return [DealWinWithdrawn(quote_id), *touch(deal, at)]


def quote_archived(deal: Deal, quote_id: str, at: datetime) -> list[DealEvent]:
    """Withdraws the win of an archived quote, unless the deal is known to be won without a quote."""
    return [] if deal.told_won else quote_withdrawn(deal, quote_id, at)


def lose(deal: Deal, reason: str, on: date) -> list[DealEvent]:
    """Closes the deal as lost. Refused while a quote has won it, or before the day it was opened."""
    if deal.stage == "lost" and (deal.lost_reason, deal.closed_on) == (reason, on):
        return []
    _still_open(deal)
    if on < opened(deal).opened_on:
        raise Refused("deal-lost-before-opened", field="on", opened_on=opened(deal).opened_on)
    return [lost(reason, on)]


def lost(reason: str, on: date) -> DealLost:
    """Returns the loss to store. Refused if the reason is too long."""
    within_limits(reason=reason)
    return DealLost(reason, on)


def reopen(deal: Deal, at: datetime) -> list[DealEvent]:
    """Reopens a closed deal. Refused while a quote has won it."""
    opened(deal)
    if deal.won_by:
        raise Refused("deal-won-stands")
    if deal.stage not in ("won", "lost"):
        return []
    return [DealReopened(), *touch(deal, at)]


def touch(deal: Deal, at: datetime) -> list[DealEvent]:
    """Records the instant at which somebody worked on it; the latest counts."""
    if not exists(deal) or (deal.touched_at is not None and at <= deal.touched_at):
        return []
    return [DealTouched(at)]


def archive(deal: Deal) -> list[DealEvent]:
    """Archives the deal: lists no longer show it."""
    return [DealArchived()] if exists(deal) else []


def opened(deal: Deal) -> Profile:
    """Returns the deal's profile. Refused if there is no such deal."""
    if deal.profile is None or deal.archived:
        raise Refused("deal-unknown")
    return deal.profile


def _still_open(deal: Deal) -> None:
    opened(deal)
    if deal.stage == "won":
        raise Refused("deal-won-stands")
    if deal.stage == "lost":
        raise Refused("deal-lost-already")


def _has_partner(profile: Profile) -> None:
    if not profile.customer_id and not profile.lead_id:
        raise Refused("deal-without-partner", field="customer_id")
