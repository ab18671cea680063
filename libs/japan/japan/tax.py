"""Consumption tax (消費税) of one document, 源泉徴収, and the credit for purchases without a T-number."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal
from enum import StrEnum

from japan.yen import Rounding, round_yen


class TaxClass(StrEnum):
    """The tax class of goods or a service (税区分); its rate on a day is in `japan.rates`."""

    STANDARD = "standard"
    REDUCED = "reduced"
    EXEMPT = "exempt"
    OUT_OF_SCOPE = "out_of_scope"


class TaxMethod(StrEnum):
    """課税方式: whether amounts are without tax (外税) or with it (内税)."""

    EXCLUSIVE = "exclusive"
    INCLUSIVE = "inclusive"


# 内税 divides by 1.10 or 1.08; the widest yen amount leaves far more digits than a boundary at one eleventh needs.
WIDE = Context(prec=60)


@dataclass(frozen=True, slots=True)
class TaxTotal:
    """One rate of one class in a document: 対象額 (外税 without tax, 内税 with it) and its tax, both in yen."""

    tax_class: TaxClass
    rate: Decimal
    taxable: int
    tax: int


@dataclass(frozen=True, slots=True)
class TaxSummary:
    """A document in yen: `net` 税抜金額, `tax` 消費税額, `gross` 税込金額.

    `taxes` are in the order of TaxClass, the higher rate of a class first.
    """

    taxes: tuple[TaxTotal, ...]
    net: int
    tax: int
    gross: int


def tax_totals(amounts: Iterable[tuple[TaxClass, Decimal, int]], method: TaxMethod, rounding: Rounding) -> TaxSummary:
    """The totals of one document's lines, as class, rate and yen; taxed once per class and rate by 端数処理."""
    sums: defaultdict[tuple[TaxClass, Decimal], int] = defaultdict(int)
    for tax_class, rate, amount in amounts:
        sums[tax_class, rate] += amount
    taxes = tuple(
        TaxTotal(tax_class, rate, taxable, tax_on(taxable, rate, method, rounding))
        for (tax_class, rate), taxable in sorted(sums.items(), key=_place)
    )
    total, tax = sum(row.taxable for row in taxes), sum(row.tax for row in taxes)
    net = total if method is TaxMethod.EXCLUSIVE else total - tax
    return TaxSummary(taxes, net, tax, net + tax)


def tax_on(taxable: int, rate: Decimal, method: TaxMethod, rounding: Rounding) -> int:
    """The tax in yen on, or within, one total."""
    tax = WIDE.multiply(Decimal(taxable), rate)
    return round_yen(tax if method is TaxMethod.EXCLUSIVE else WIDE.divide(tax, 1 + rate), rounding)


def _place(row: tuple[tuple[TaxClass, Decimal], int]) -> tuple[int, Decimal]:
    (tax_class, rate), _ = row
    return list(TaxClass).index(tax_class), -rate


def withholding(net: int) -> int:
    """源泉徴収税額 on yen without tax: 10.21 % up to 1,000,000, 20.42 % above, truncated (所得税法 204, 205)."""
    if net < 0:
        return -withholding(-net)
    low, high = min(net, 1_000_000), max(net - 1_000_000, 0)
    return (low * 1021 + high * 2042) // 10_000


# From which day a purchase from a supplier without a T-number is credited at which part of its tax (経過措置).
INPUT_CREDIT: tuple[tuple[date, Decimal], ...] = (
    (date.min, Decimal(1)),
    (date(2023, 10, 1), Decimal("0.8")),
    (date(2026, 10, 1), Decimal("0.7")),
    (date(2028, 10, 1), Decimal("0.5")),
    (date(2030, 10, 1), Decimal("0.3")),
    (date(2031, 10, 1), Decimal(0)),
)


def input_credit_rate(on: date, table: Sequence[tuple[date, Decimal]] = INPUT_CREDIT) -> Decimal:
    """The credited part (1 to 0) on a day, by the row with the latest start ≤ it; ValueError where there is none."""
    return max((start, rate) for start, rate in table if start <= on)[1]
