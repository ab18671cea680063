"""The check of a customer's 与信限度額 against what it owes and has ordered."""

from billing.adapters import queries
from billing.application.copies import Buyer
from billing.domain import credit
from edge.work import Work


def ask(work: Work, buyer: Buyer, adding: int) -> None:
    """Asks for confirmation if the billed customer would exceed its limit; `adding` is in yen with tax."""
    if buyer.credit_limit is None:
        return
    open_, unbilled, won = queries.exposure(work.runtime.pool, buyer.billed.id)
    exposure = credit.Exposure(buyer.billed.name, buyer.credit_limit, open_, unbilled, won)
    work.ask(credit.questions(exposure, adding))
