"""A closing run 締め: one invoice per billed customer whose period ends on a day, or the reason for having none."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, assert_never

from billing.domain.refusal import Refused


@dataclass(frozen=True, slots=True)
class ClosingStarted:
    """The start of a run; empty `customer_ids` means every customer whose period ends on the day."""

    closing_on: date
    customer_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CustomerClosed:
    """An invoice was issued; `billed_amount` is 今回請求額 in yen."""

    customer_id: str
    customer_name: str
    invoice_id: str
    invoice_number: str
    billed_amount: int


@dataclass(frozen=True, slots=True)
class CustomerSkipped:
    """No invoice was issued; `code` names the refusal."""

    customer_id: str
    customer_name: str
    code: str


@dataclass(frozen=True, slots=True)
class ClosingEnded:
    pass


ClosingEvent = ClosingStarted | CustomerClosed | CustomerSkipped | ClosingEnded


@dataclass(frozen=True, slots=True)
class ClosingRun:
    """The run; `status` is None before it starts."""

    status: Literal["running", "done"] | None = None
    closing_on: date = date.min
    customer_ids: tuple[str, ...] = ()
    closed: tuple[CustomerClosed, ...] = ()
    skipped: tuple[CustomerSkipped, ...] = ()
    archived: bool = False

    def has(self, customer_id: str) -> bool:
        """Returns True if the customer was handled already: a resumed run skips it."""
        dealt_with = {entry.customer_id for entry in self.closed} | {entry.customer_id for entry in self.skipped}
        return customer_id in dealt_with


def evolve(run: ClosingRun, event: ClosingEvent) -> ClosingRun:
    match event:
        case ClosingStarted(closing_on, customer_ids):
            return ClosingRun("running", closing_on, customer_ids)
        case CustomerClosed():
            return replace(run, closed=(*run.closed, event))
        case CustomerSkipped():
            return replace(run, skipped=(*run.skipped, event))
        case ClosingEnded():
            return replace(run, status="done")
        case _:
            assert_never(event)


def start(run: ClosingRun, closing_on: date, customer_ids: tuple[str, ...], today: date) -> list[ClosingEvent]:
    """Starts the run. Refused: a closing day in the future, because sales may still be added to its period."""
    if run.status is not None:
        return []
    if closing_on > today:
        raise Refused("closing-in-future", field="closing_on", closing_on=closing_on)
    return [ClosingStarted(closing_on, customer_ids)]


def note(run: ClosingRun, event: CustomerClosed | CustomerSkipped) -> list[ClosingEvent]:
    """Records the result of a customer, once."""
    return [] if run.has(event.customer_id) else [event]


def end(run: ClosingRun) -> list[ClosingEvent]:
    return [ClosingEnded()] if run.status == "running" else []
