"""Consumption tax (消費税) of one document, withholding (源泉徴収), and the credit for purchases without T-number."""

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
    """Whether amounts are without tax (外税) or include it (内税) (課税方式)."""

    EXCLUSIVE = "exclusive"
    INCLUSIVE = "inclusive"


# Included tax (内税) divides by 1.10 or 1.08; 60 digits are far more than exact rounding of any yen amount needs.
WIDE = Context(prec=60)


@dataclass(frozen=True, slots=True)
class TaxTotal:
    """The amount (対象額; 外税 without tax, 内税 with it) and tax of one class and rate in a document, in yen."""

    tax_class: TaxClass
    rate: Decimal
    taxable: int
    tax: int


@dataclass(frozen=True, slots=True)
class TaxSummary:
    """The totals of a document in yen: `net` (税抜金額), `tax` (消費税額), `gross` (税込金額).

    `taxes` are in the order of TaxClass, the higher rate of a class first.
    """

    taxes: tuple[TaxTotal, ...]
    net: int
    tax: int
    gross: int


def tax_totals(amounts: Iterable[tuple[TaxClass, Decimal, int]], method: TaxMethod, rounding: Rounding) -> TaxSummary:
    """Returns the totals of a document's lines (class, rate, yen), with one rounding (端数処理) per class and rate."""
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
    """Returns the tax in yen on, or included in, one total."""
    tax = WIDE.multiply(Decimal(taxable), rate)
    return round_yen(tax if method is TaxMethod.EXCLUSIVE else WIDE.divide(tax, 1 + rate), rounding)


def _place(row: tuple[tuple[TaxClass, Decimal], int]) -> tuple[int, Decimal]:
    (tax_class, rate), _ = row
    return list(TaxClass).index(tax_class), -rate


def withholding(net: int) -> int:
    """Returns the withholding (源泉徴収税額) on yen without tax, truncated (所得税法 204, 205).

    The rate is 10.21 % up to 1,000,000 yen and 20.42 % above.
    """
    if net < 0:
        return -withholding(-net)
    low, high = min(net, 1_000_000), max(net - 1_000_000, 0)
    return (low * 1021 + high * 2042) // 10_000


# The credited part of the tax on purchases from suppliers without a T-number, from each day on (経過措置).
INPUT_CREDIT: tuple[tuple[date, Decimal], ...] = (
    (date.min, Decimal(1)),
    (date(2023, 10, 1), Decimal("0.8")),
    (date(2026, 10, 1), Decimal("0.7")),
    (date(2028, 10, 1), Decimal("0.5")),
    (date(2030, 10, 1), Decimal("0.3")),
    (date(2031, 10, 1), Decimal(0)),
)


def input_credit_rate(on: date, table: Sequence[tuple[date, Decimal]] = INPUT_CREDIT) -> Decimal:
    """Returns the credited part (1 to 0) on a day, by the row with the latest start ≤ it; ValueError without a row."""
    return max((start, rate) for start, rate in table if start <= on)[1]
