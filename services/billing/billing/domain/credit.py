"""与信限度額: how much a customer may owe us, and what winning or selling beyond it asks."""

from dataclasses import dataclass

from japan.notices import Notice


@dataclass(frozen=True, slots=True)
class Exposure:
    """What a billed customer (請求先) owes or has ordered, in yen with tax; `limit` is None where none is set.

    `open` is the balance of its issued invoices, `unbilled` its sales without an invoice, `won` what is won and not
    sold.
    """

    customer: str
    limit: int | None
    open: int = 0
    unbilled: int = 0
    won: int = 0

    @property
    def total(self) -> int:
        return self.open + self.unbilled + self.won


def questions(exposure: Exposure, adding: int) -> list[Notice]:
    """Asks when the exposure with what is added to it, in yen, is beyond the limit."""
    total = exposure.total + adding
    if exposure.limit is None or total <= exposure.limit:
        return []
    details = {
        "customer": exposure.customer, "limit": exposure.limit, "total": total, "beyond": total - exposure.limit,
        "open": exposure.open, "unbilled": exposure.unbilled, "won": exposure.won + adding,
    }  # fmt: skip
    return [Notice("credit-limit-exceeded", details=details)]
