"""The check of a customer's 与信限度額 against what it owes and has ordered."""

from billing.adapters import queries
from billing.application import copies
from billing.domain import credit
from edge.work import Work


def ask(work: Work, customer_id: str, adding: int) -> None:
    """Asks for confirmation if the billed customer would exceed its limit; `adding` is in yen with tax."""
    billed = copies.credit_of(work.runtime, customer_id)
    if billed.limit is None:
        return
    open_, unbilled, won = queries.exposure(work.runtime.pool, billed.customer.id)
    exposure = credit.Exposure(billed.customer.name, billed.limit, open_, unbilled, won)
    work.ask(credit.questions(exposure, adding))
