"""Fiscal quarters and their labels."""

from dataclasses import dataclass
from datetime import date

from japan.calendar import add_months, fiscal_quarter, fiscal_year, quarter_bounds


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter of the fiscal year that began in `year`; `first` and `last` are days."""

    year: int
    quarter: int
    first: date
    last: date

    @property
    def label(self) -> str:
        return f"{self.year}年度 第{self.quarter}四半期"

    @property
    def label_en(self) -> str:
        return f"FY{self.year} Q{self.quarter}"


def quarter(year: int, number: int, first_month: int) -> Quarter:
    """Returns a fiscal quarter: 2026年度 第3四半期 of a year that begins in April is October to December 2026."""
    return Quarter(year, number, *quarter_bounds(year, number, first_month))


def quarter_of(day: date, first_month: int) -> Quarter:
    return quarter(fiscal_year(day, first_month), fiscal_quarter(day, first_month), first_month)


def earlier(of: Quarter, months: int, first_month: int) -> Quarter:
    """Returns the quarter that many months before: 3 is the previous one, 12 that of the previous year."""
    return quarter_of(add_months(of.first, -months), first_month)
