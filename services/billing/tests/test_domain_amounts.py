"""Amounts of lines, totals and margin of a document."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing.domain.lines import Line, Terms, cost, margin_rate, priced, totals, with_costs_of
from billing.domain.refusal import Refused
from japan.tax import TaxClass, TaxMethod
from japan.yen import Rounding

TEN = Decimal("0.10")


def item(price: str, quantity: str = "1", **fields: object) -> Line:
    return Line(0, "item", "品", Decimal(quantity), Decimal(price), **{"rate": TEN, **fields})  # type: ignore[arg-type]


HEADING, SUBTOTAL = Line(0, "heading", "一式", rate=TEN), Line(0, "subtotal", "小計", rate=TEN)


def test_lines_are_numbered_and_a_subtotal_repeats_the_sum_since_the_last_heading() -> None:
    lines = priced([item("100"), HEADING, item("10.5", "3"), item("200"), SUBTOTAL], Rounding.DOWN)
    assert [line.number for line in lines] == [1, 2, 3, 4, 5]
    assert [line.amount for line in lines] == [100, 0, 31, 200, 231]
    assert totals(lines, Terms()).lines_total == 331


@pytest.mark.parametrize(("rounding", "tax"), [(Rounding.DOWN, 31), (Rounding.HALF_UP, 32), (Rounding.UP, 32)])
def test_tax_is_rounded_once_per_rate_and_document(rounding: Rounding, tax: int) -> None:
    lines = priced([item("105", "1") for _ in range(3)], Rounding.DOWN)
    assert totals(lines, Terms(tax_rounding=rounding)).tax == tax


def test_amounts_with_tax_contain_it() -> None:
    summed = totals(priced([item("10000")], Rounding.DOWN), Terms(TaxMethod.INCLUSIVE))
    assert (summed.net, summed.tax, summed.gross) == (9091, 909, 10000)


def test_withholding_is_on_the_amount_without_tax() -> None:
    summed = totals(priced([item("1200000")], Rounding.DOWN), Terms(), withheld=True)
    assert summed.withheld == 102_100 + 40_840


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (item("1", "-1"), "negative-quantity"),
        (item("-1"), "negative-price"),
        (Line(0, "discount", "値引", Decimal(1), Decimal(5), rate=TEN), "discount-adds"),
    ],
)
def test_signs_are_checked(line: Line, code: str) -> None:
    with pytest.raises(Refused) as refused:
        priced([item("1"), line], Rounding.DOWN)
    assert refused.value.code == code
    assert refused.value.field is not None
    assert refused.value.field.startswith("lines.1.")


def test_margin_counts_the_lines_whose_cost_is_known() -> None:
    lines = priced([item("100", "3", unit_cost=Decimal("40.4")), item("50")], Rounding.DOWN)
    assert cost(lines) == 121
    assert margin_rate(350, cost(lines)) == Decimal("0.6543")
    assert cost([item("5")]) is None
    assert margin_rate(350, None) is None


def test_costs_stay_with_the_same_product_or_text() -> None:
    earlier = [item("100", unit_cost=Decimal(60))]
    kept, new = with_costs_of([item("90"), Line(0, "item", "別の品", rate=TEN)], earlier)
    assert (kept.unit_cost, new.unit_cost) == (Decimal(60), None)


yen = st.decimals(min_value=0, max_value=10**7, places=2)
quantity = st.decimals(min_value=0, max_value=10**4, places=3)
rates = st.sampled_from(
    [(c, Decimal(r)) for c in (TaxClass.STANDARD, TaxClass.REDUCED) for r in ("0.10", "0.08", "0.05", "0.01")]
    + [(TaxClass.EXEMPT, Decimal(0)), (TaxClass.OUT_OF_SCOPE, Decimal(0))]
)
Row = tuple[Decimal, Decimal, tuple[TaxClass, Decimal]]


@given(
    st.lists(st.tuples(yen, quantity, rates), max_size=12),
    st.sampled_from(list(TaxMethod)),
    st.sampled_from(list(Rounding)),
)
def test_the_parts_by_class_and_rate_add_up_to_the_document(
    rows: list[Row], method: TaxMethod, rounding: Rounding
) -> None:
    lines = priced([item(str(p), str(q), tax_class=c, rate=r) for p, q, (c, r) in rows], rounding)
    summed = totals(lines, Terms(method, rounding, rounding))
    parts = [(row.tax_class, row.rate) for row in summed.taxes]
    assert len(parts) == len(set(parts))
    assert set(parts) == {rated for *_, rated in rows}
    assert summed.tax == sum(row.tax for row in summed.taxes)
    assert summed.gross == summed.net + summed.tax
    assert summed.lines_total == sum(line.amount for line in lines) == sum(row.taxable for row in summed.taxes)
    assert summed.lines_total == (summed.net if method is TaxMethod.EXCLUSIVE else summed.gross)
