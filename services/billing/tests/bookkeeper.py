"""Builds billing's records directly from their events, and calls use cases as the system, for concurrency tests."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

from cashier import CLOSING

from billing.adapters.kinds import ALTERNATIVES, INVOICES, QUOTES, SALES
from billing.application.alternatives import joined
from billing.application.payments import Arrival
from billing.domain.alternatives import AlternativeAdded
from billing.domain.company import Profile
from billing.domain.invoice import InvoiceContent, InvoiceDrafted, InvoicedSale, InvoiceIssued, Recipient
from billing.domain.lines import NOTHING, Line, Party, Terms, Totals
from billing.domain.quote import QuoteContent, QuoteDrafted, QuoteSold, QuoteSubmitted, QuoteWon, written
from billing.domain.sale import SaleBilled, SaleContent, SaleRegistered, SaleReversed, taken_by, with_lines
from edge.work import SYSTEM, Work
from japan.rates import LEGISLATED
from spine.ids import new_id
from spine.runtime import Runtime
from spine.store.streams import Stream
from spine.testing import context

DAY = date(2026, 11, 2)
BUYER = Party(CLOSING, "C00003", "株式会社小林商事")
LINE = Line(1, "item", "品", Decimal(1), Decimal(1000), rate=Decimal("0.10"))
TEXT = written(QuoteContent("件名", DAY, BUYER, lines=(LINE,)), LEGISLATED)
SLIP = with_lines(
    SaleContent(DAY, BUYER, BUYER, Terms(), "closing", (), NOTHING), (replace(LINE, amount=1000, quote_line=1),)
)
RED = replace(LINE, quantity=Decimal(-1), amount=-1000, quote_line=1)


@dataclass
class Office:
    """A runtime, with methods that create the records to decide on."""

    runtime: Runtime
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def work(self) -> Work:
        return Work(self.runtime, SYSTEM, context())

    def state(self, stream: Stream[Any, Any]) -> Any:
        return self.runtime.store.read(stream).state

    def position(self, stream: Stream[Any, Any]) -> int:
        """Returns the position of the stream's last event in the order of all events."""
        return self.runtime.store.recorded(stream.name, last_only=True)[-1][0].position

    def given(self, stream: Stream[Any, Any], *events: Any) -> str:
        self.runtime.store.decide(stream, lambda _: events, context())
        return stream.id

    def quote(self, *events: Any, text: QuoteContent = TEXT) -> str:
        return self.given(QUOTES.stream(new_id()), QuoteDrafted(f"Q{next(self.numbers)}", text), *events)

    submitted = (QuoteSubmitted(),)

    def join(self, quote_id: str, text: QuoteContent) -> None:
        """Adds a quote to its set, as drafting does."""
        stream = ALTERNATIVES.stream(quote_id)
        self.runtime.store.decide_together(stream, lambda read: joined(read, quote_id, text), context())

    def won(self) -> str:
        return self.quote(QuoteSubmitted(), QuoteWon(DAY, BUYER))

    def alternatives(self, size: int) -> list[str]:
        """Returns submitted quotes of one set, each an alternative to the previous one."""
        ids = [self.quote(QuoteSubmitted())]
        for _ in range(size - 1):
            text = replace(TEXT, relation="alternative", alternative_of_id=ids[-1])
            ids.append(self.quote(QuoteSubmitted(), text=text))
        self.given(ALTERNATIVES.stream(ids[0]), *(AlternativeAdded(key) for key in ids[1:]))
        return ids

    def sale(self, *events: Any, slip: SaleContent = SLIP) -> str:
        return self.given(SALES.stream(new_id()), SaleRegistered(f"S{next(self.numbers)}", slip), *events)

    def sold(self) -> str:
        """Returns a sale of all of a won quote."""
        quote_id, sale_id = self.won(), new_id()
        slip = replace(SLIP, quote_id=quote_id)
        self.given(QUOTES.stream(quote_id), QuoteSold(sale_id, (), 1000))
        return self.given(SALES.stream(sale_id), SaleRegistered(f"S{next(self.numbers)}", slip))

    def invoice(self) -> tuple[str, str]:
        """Returns an issued invoice of 1,000 yen and the 赤伝 of its whole sale."""
        invoice_id, number, sale_id = new_id(), f"T{next(self.numbers)}", self.sale()
        billed = InvoicedSale(sale_id, "S", DAY, "", 1000)
        recipient, totals = Recipient(BUYER.id, BUYER.code, BUYER.name), Totals(net=1000, gross=1000)
        draft = InvoiceContent("each", recipient, DAY, None, DAY, Terms(), (billed,), totals)
        self.given(INVOICES.stream(invoice_id), InvoiceDrafted(draft), InvoiceIssued(number, DAY, Profile("us")))
        slip = with_lines(replace(SLIP, kind="reversal", reverses_id=sale_id), (RED,))
        red = self.sale(slip=slip)
        taken = SaleReversed(red, taken_by(self.state(SALES.stream(sale_id)), slip))
        self.given(SALES.stream(sale_id), taken, SaleBilled(invoice_id, number))
        return invoice_id, red

    def members(self, root: str) -> set[str]:
        return set(self.state(ALTERNATIVES.stream(root)).members)

    def counting(self, ids: Sequence[str]) -> list[str]:
        return [key for key in ids if self.state(QUOTES.stream(key)).counts]

    def winners(self, ids: Sequence[str]) -> list[str]:
        return [key for key in ids if self.state(QUOTES.stream(key)).status == "won"]


def money(amount: int) -> Arrival:
    return Arrival(CLOSING, amount, 0, DAY, "", "transfer", "")
