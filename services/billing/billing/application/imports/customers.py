"""Reads the customers that documents name by code."""

from billing.application import copies
from billing.application.copies import Payer
from intake.cells import Cells
from intake.reasons import Rejected


def customer(cells: Cells, column: str) -> Payer | None:
    """Returns the customer of a code, None for a blank cell. Raises Rejected if it is unknown here or archived."""
    code = cells.code(column)
    found = copies.customer_by_code(cells.context.runtime, code) if code else None
    if code and found is None:
        raise Rejected("unknown_reference", column, code)
    return found


def required_customer(cells: Cells) -> Payer:
    """Returns the customer of 顧客コード."""
    return cells.known("顧客コード", customer(cells, "顧客コード"))
