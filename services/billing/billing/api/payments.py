"""Routes of payments."""

from datetime import date
from typing import Annotated, Any

from fastapi import Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from billing.adapters.kinds import PAYMENTS
from billing.adapters.views.payments import PAYMENT_TABLE, PaymentRecord
from billing.api.rights import RIGHTS
from billing.application import payments
from billing.application.payments import Arrival
from billing.domain.payment import Method
from edge.auth import Principal
from edge.commands import Command
from edge.fields import Body, Day, Id, Prose, Reason, SignedYen, Text, Yen
from edge.records import read_routes
from spine.ids import new_id

EDITOR = RIGHTS.command("payments")
PATH = "/api/billing/payments"
Suggester = Annotated[Principal, RIGHTS.reader("payments")]


class AllocationInput(Body):
    """Yen allocated to an invoice; below zero only for a credit note."""

    invoice_id: Id
    amount: SignedYen


Allocations = Annotated[list[AllocationInput], Field(max_length=500)]


class EnterPayment(Body):
    """A payment; `fee` is the 振込手数料 deducted, which settles too. `amount` 0 with `method` other nets invoices."""

    customer_id: Id
    amount: Yen
    fee: Yen = 0
    on: Day | None = None
    payer_name: Text = ""
    method: Method = "transfer"
    remarks: Prose = ""
    allocations: Allocations = Field(default_factory=list)


class Allocate(Body):
    allocations: Allocations


class Withdraw(Body):
    reason: Reason


class SuggestedAllocation(BaseModel):
    """An open invoice and the part of the amount that would settle it, in yen."""

    invoice_id: str
    invoice_number: str
    invoice_on: date
    due_on: date
    balance: int
    amount: int


class Suggestion(BaseModel):
    allocations: list[SuggestedAllocation]
    unallocated: int


class Suggest(Body):
    customer_id: Id
    amount: Yen


router = read_routes(PAYMENTS, PAYMENT_TABLE, PATH)


@router.post("", status_code=201, response_model=PaymentRecord)
def enter(body: EnterPayment, by: Command = EDITOR) -> Response:
    arrival = Arrival(**body.model_dump(exclude={"allocations"}))
    return by.created(PAYMENTS, payments.enter(by.work, new_id(), arrival, _by_invoice(body.allocations)))


@router.post("/suggest", response_model=Suggestion)
def suggest_allocations(body: Suggest, request: Request, _: Suggester) -> Response:
    """Returns how the amount would settle open invoices, oldest due date first; stores nothing."""
    parts, left = payments.suggest(request.app.state.runtime, body.customer_id, body.amount)
    return JSONResponse({"allocations": [_suggested(part) for part in parts], "unallocated": left})


@router.post("/{record_id}/allocate", response_model=PaymentRecord)
def allocate(record_id: str, body: Allocate, by: Command = EDITOR) -> Response:
    return by.answer(PAYMENTS, payments.allocate(by.work, record_id, _by_invoice(body.allocations)))


@router.post("/{record_id}/withdraw", response_model=PaymentRecord)
def withdraw(record_id: str, body: Withdraw, by: Command = EDITOR) -> Response:
    return by.answer(PAYMENTS, payments.withdraw(by.work, record_id, body.reason))


def _by_invoice(allocations: list[AllocationInput]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for entry in allocations:
        sums[entry.invoice_id] = sums.get(entry.invoice_id, 0) + entry.amount
    return sums


def _suggested(row: dict[str, Any]) -> dict[str, Any]:
    dates = {name: row[name].isoformat() for name in ("invoice_on", "due_on")}
    return {
        "invoice_id": row["id"],
        "invoice_number": row["number"],
        **dates,
        "balance": row["balance"],
        "amount": row["amount"],
    }
