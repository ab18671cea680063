"""与信限度額: how much a customer may owe us, and the confirmation to ask for beyond it."""

from dataclasses import dataclass

from japan.notices import Notice


@dataclass(frozen=True, slots=True)
class Exposure:
    """What a billed customer (請求先) owes and has ordered, in yen with tax; `limit` is None if not set.

    `open` is the balance of its issued invoices, `unbilled` its sales without an invoice, `won` what is won but not
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
    """Returns the question to confirm if the exposure plus `adding`, in yen, exceeds the limit."""
    total = exposure.total + adding
    if exposure.limit is None or total <= exposure.limit:
        return []
    details = {
        "customer": exposure.customer, "limit": exposure.limit, "total": total, "beyond": total - exposure.limit,
        "open": exposure.open, "unbilled": exposure.unbilled, "won": exposure.won + adding,
    }  # fmt: skip
    return [Notice("credit-limit-exceeded", details=details)]
