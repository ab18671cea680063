"""Builds the content of a quote from what a person enters: addressee, terms, owner, lines copied from the catalogue."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal
from typing import Any

from billing.adapters.kinds import RATES
from billing.adapters.queries import products
from billing.application.copies import addressee
from billing.domain.lines import UNRATED, Line, LineKind, with_costs_of
from billing.domain.product import Product, offered
from billing.domain.quote import QuoteContent, written
from billing.domain.refusal import Refused
from edge.work import Work
from japan.tax import TaxClass
from spine.problems import Problem

TERMS = ("tax_method", "tax_rounding", "line_rounding")
SAME = (
    "subject", "valid_until", "delivery_on", "owner_id", "department_id", "withholding", "remarks", "internal_note",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class EnteredLine:
    """A line as it is entered; fields that are None on a product's line are copied from the catalogue."""

    kind: LineKind = "item"
    product_id: str | None = None
    name: str | None = None
    specification: str = ""
    quantity: Decimal | None = None
    unit: str | None = None
    unit_price: Decimal | None = None
    discount: int = 0
    tax_class: TaxClass | None = None
    unit_cost: Decimal | None = None


def drafted(work: Work, given: Mapping[str, Any]) -> QuoteContent:
    """Returns the content of a new quote; by default it has today's date and belongs to the person."""
    base = QuoteContent(
        given["subject"],
        work.today,
        relation=given.get("relation") or "addition",
        alternative_of_id=given.get("alternative_of_id"),
    )
    text = _changed(work, base, given)
    owner, department = text.owner_id or work.person.id, text.department_id or work.person.department_id
    return _kept_in_sight(work, replace(text, owner_id=owner, department_id=department))


def edited(work: Work, given: Mapping[str, Any]) -> Callable[[QuoteContent], QuoteContent]:
    """Returns the function that changes a content as entered."""
    return lambda text: _kept_in_sight(work, _changed(work, text, given))


def previewed(work: Work, given: Mapping[str, Any]) -> QuoteContent:
    """Returns a content with amounts and rates that is not stored; it may lack an addressee."""
    text = _changed(work, QuoteContent("", work.today), given)
    known = text if text.customer or text.deal_id else replace(text, deal_id="preview")
    return written(known, work.store.read(RATES).state.rows, given.get("expected_month"))


def _kept_in_sight(work: Work, text: QuoteContent) -> QuoteContent:
    """Raises 403 if the quote would belong to somebody whose quotes the person may not see."""
    if not work.person.sees(text.owner_id, text.department_id):
        raise Problem("not-allowed")
    return text


def _changed(work: Work, text: QuoteContent, given: Mapping[str, Any]) -> QuoteContent:
    changes: dict[str, Any] = {name: given[name] for name in SAME if name in given}
    if "terms" in given:
        changes["conditions"] = given["terms"]
    addressed = _addressed(work, text, given)
    day = given.get("quoted_on") or text.quoted_on
    terms = {name: given[name] for name in TERMS if given.get(name) is not None}
    lines = _lines(work, given["lines"], text.lines, day) if "lines" in given else text.lines
    return replace(addressed, **changes, quoted_on=day, terms=replace(addressed.terms, **terms), lines=lines)


def _addressed(work: Work, text: QuoteContent, given: Mapping[str, Any]) -> QuoteContent:
    """Sets the customer or the deal that is given; another customer brings its own terms."""
    if not {"customer_id", "deal_id"} & given.keys():
        return text
    before = text.customer.id if text.customer else None
    deal_id = given.get("deal_id", text.deal_id)
    found = addressee(work.runtime, given.get("customer_id", before), deal_id)
    # Winning a quote wins its deal, so the person must see the deal; one whose copy has not arrived is not checked.
    if deal_id != text.deal_id and found.deal and not work.person.sees(found.deal.owner_id, found.deal.department_id):
        raise Refused("deal-unknown", field="deal_id")
    same = found.customer is not None and found.customer.id == before
    return replace(text, customer=found.customer, deal_id=deal_id, terms=text.terms if same else found.terms)


def _lines(work: Work, given: Sequence[EnteredLine], earlier: Sequence[Line], on: date) -> tuple[Line, ...]:
    known = products(work.runtime.pool, {line.product_id for line in given if line.product_id})
    for index, line in enumerate(given):
        if line.product_id and line.product_id not in known:
            raise Refused("product-unknown", field=f"lines.{index}.product_id")
    sees_costs = work.person.sees_costs
    lines = [_line(line, known, on, with_cost=sees_costs) for line in given]
    return tuple(lines) if sees_costs else with_costs_of(lines, earlier)


def _line(given: EnteredLine, known: Mapping[str, Product], on: date, *, with_cost: bool) -> Line:
    """Returns the line with the catalogue's values of that day; takes a cost only from people who may see costs."""
    product = known.get(given.product_id) if given.product_id else None
    base = offered(product, given.product_id, on) if product and given.product_id else Line(0, "item", "", rate=UNRATED)
    entered = _entered(given, () if with_cost else ("unit_cost",))
    if given.kind in ("heading", "subtotal"):
        entered.update(quantity=Decimal(0), unit_price=Decimal(0), discount=0)
    return replace(base, **entered)


def _entered(given: EnteredLine, without: Iterable[str]) -> dict[str, Any]:
    values = {field.name: getattr(given, field.name) for field in fields(given)}
    return {name: value for name, value in values.items() if value is not None and name not in without}
