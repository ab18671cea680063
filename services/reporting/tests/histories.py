"""Generated histories of other contexts' records: recorded in one order, effective in any other, and published.

They are folded and published by the contexts' own code: `changed_spans` and `Publishes`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from contracts import billing
from contracts.published import Published
from reporting.projections import invoices, quotes
from reporting.projections.projection import Projection
from spine.store.appends import RecordedEvent
from spine.store.history import Dated, changed_spans
from spine.store.streams import Aggregate
from spine.stream.bulk import RawEvent
from spine.stream.publication import Publishes

OWN = {"id", "version", "restated"}


def day(number: int) -> datetime:
    return datetime(2026, 11, 1, 3, tzinfo=UTC) + timedelta(days=number)


@dataclass(frozen=True)
class Drafted:
    amount: int


@dataclass(frozen=True)
class Issued:
    pass


@dataclass(frozen=True)
class Paid:
    """A payment's yen; below 0 when the payment is removed."""

    amount: int


@dataclass(frozen=True)
class Expected:
    month: str


@dataclass(frozen=True)
class Won:
    on: date


@dataclass(frozen=True)
class Withdrawn:
    """An invoice was voided, or the win of a quote withdrawn."""


@dataclass(frozen=True)
class Undone:
    """An import was undone; it may be repeated."""


@dataclass(frozen=True)
class Invoice:
    gross: int = 0
    status: str = "draft"
    paid: int = 0
    archived: bool = False

    def after(self, event: Any) -> "Invoice":
        match event:
            case Drafted(amount):
                return Invoice(amount)
            case Issued():
                return replace(self, status="issued")
            case Paid(amount):
                return replace(self, paid=self.paid + amount)
            case Withdrawn():
                return replace(self, status="void")
        return replace(self, archived=True)

    @property
    def facts(self) -> dict[str, Any]:
        balance = self.gross - self.paid if self.status == "issued" else 0
        stands = {"status": self.status, "gross": self.gross, "paid_amount": self.paid, "balance": balance}
        return {**stands, "archived": self.archived}


@dataclass(frozen=True)
class Quote:
    net: int = 0
    status: str = "draft"
    month: str | None = None
    won_on: date | None = None
    archived: bool = False

    def after(self, event: Any) -> "Quote":
        match event:
            case Drafted(amount):
                return Quote(amount)
            case Issued() | Withdrawn():
                return replace(self, status="submitted", won_on=None)
            case Expected(month):
                return replace(self, month=month)
            case Won(on):
                return replace(self, status="won", won_on=on)
        return replace(self, archived=True)

    @property
    def facts(self) -> dict[str, Any]:
        stands = {"net": self.net, "status": self.status, "archived": self.archived}
        return {**stands, "expected_month": self.month, "won_on": self.won_on}


@dataclass(frozen=True)
class Kind:
    """A kind of record, the events that may follow its first one, and its projection."""

    publishes: Publishes[Any]
    followed_by: st.SearchStrategy[Any]
    projection: Projection

    def row(self, version: int, state: Any) -> dict[str, Any]:
        """Returns the projection's row of a state."""
        told = {"id": "any", "version": version, **self.publishes.facts(state)}
        return dict(self.projection.row(self.projection.reads.model_validate(told)))


def kind_of_invoices(make: SimpleNamespace) -> Kind:
    def facts(state: Invoice) -> dict[str, Any]:
        return {**make.invoice("any", **state.facts).model_dump(exclude=OWN)}

    events = {
        Drafted: billing.InvoiceDraftedV1, Issued: billing.InvoiceIssuedV1, Paid: billing.InvoicePaymentAppliedV1,
        Withdrawn: billing.InvoiceVoidedV1, Undone: billing.InvoiceDiscardedV1,
    }  # fmt: skip
    paid = st.sampled_from([100, 300, 500, -100, -300]).map(Paid)
    followed_by = st.just(Issued()) | paid | paid | st.just(Withdrawn())
    kind = Aggregate("invoice", Invoice(), Invoice.after, begins=Drafted)
    return Kind(Publishes(kind, facts, events), followed_by, invoices.INVOICES)


def kind_of_quotes(make: SimpleNamespace) -> Kind:
    def facts(state: Quote) -> dict[str, Any]:
        return {**make.quote("any", **state.facts).model_dump(exclude=OWN)}

    events = {
        Drafted: billing.QuoteDraftedV1, Issued: billing.QuoteSubmittedV1, Expected: billing.QuoteForecastSetV1,
        Won: billing.QuoteWonV1, Withdrawn: billing.QuoteWithdrawnV1, Undone: billing.QuoteArchivedV1,
    }  # fmt: skip
    expected = st.sampled_from(["2026-11", "2026-12"]).map(Expected)
    won = st.sampled_from([date(2026, 11, 30), date(2026, 12, 1)]).map(Won)
    kind = Aggregate("quote", Quote(), Quote.after, begins=Drafted)
    followed_by = st.just(Issued()) | expected | won | st.just(Withdrawn())
    return Kind(Publishes(kind, facts, events), followed_by, quotes.QUOTES)


@st.composite
def recorded(draw: st.DrawFn, kind: Kind) -> list[Dated]:
    """Generates a record's events as recorded, effective in any other order, sometimes undone and started again."""
    events: list[Any] = []
    for _ in range(draw(st.integers(1, 3))):
        events += [Drafted(draw(st.integers(-500, 5000))), *draw(st.lists(kind.followed_by, max_size=6)), Undone()]
    known = events if draw(st.booleans()) else events[:-1]
    return [Dated(version, day(draw(st.integers(0, 9))), event) for version, event in enumerate(known, 1)]


def published(kind: Kind, record_id: str, events: list[Dated]) -> Iterator[tuple[Published, datetime]]:
    """Yields what the relay sends of a record, with the effective time of each message."""
    fold = kind.publishes.kind
    for last in events:
        spans = changed_spans(fold, events[: last.version])
        row = RecordedEvent(
            originator_id=f"{fold.category}-{record_id}", originator_version=last.version, topic="", state=b"",
            event_id=UUID(int=1), recorded_at=day(99), effective_at=last.at, actor="tester", correlation_id="c",
            causation_id=None, traceparent=None,
        )  # fmt: skip
        event: Any = kind.publishes.published(row, last.event, spans)
        yield event, spans[0][0]


@st.composite
def delivered(draw: st.DrawFn, kind: Kind) -> tuple[dict[str, list[Dated]], list[RawEvent]]:
    """Generates two records and their messages in any order, a fifth of them twice."""
    records = {record_id: draw(recorded(kind)) for record_id in ("1", "2")}
    sent = [each for record_id, events in records.items() for each in published(kind, record_id, events)]
    told = [RawEvent(event.type, at, event.model_dump_json().encode()) for event, at in sent]
    fifth = -(-len(told) // 5)
    again = draw(st.lists(st.sampled_from(told), min_size=fifth, max_size=fifth))
    return records, draw(st.permutations(told + again))
