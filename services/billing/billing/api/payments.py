"""Payments over HTTP."""

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from billing.adapters.views.payments import PAYMENT_TABLE, PaymentRecord
from billing.api.dates import today
from billing.api.fields import Body, Day, Id, Name, Prose, Short
from billing.application import payments
from billing.application.billed_customers import party
from billing.application.payments import PAYMENTS
from billing.domain import payment
from billing.domain.payment import Method, Receipt
from edge.auth import Allowed, Principal
from edge.commands import Command, command
from edge.records import read_routes
from spine.ids import new_id
from spine.runtime import Runtime

ACCOUNTING = command("accounting", "admin")
PATH = "/api/billing/payments"
Matcher = Annotated[Principal, Depends(Allowed(frozenset({"accounting", "admin"})))]
Yen = Annotated[int, Field(ge=0, le=10**12)]


class AllocationInput(Body):
    """Yen against an invoice; below zero only against a credit note."""

    invoice_id: Id
    amount: Annotated[int, Field(ge=-(10**12), le=10**12)]


Allocations = Annotated[list[AllocationInput], Field(max_length=500)]


class EnterPayment(Body):
    """`fee` is the 振込手数料 they deducted: it settles too. An `amount` of 0 with `method` other nets invoices."""

    customer_id: Id
    amount: Yen
    fee: Yen = 0
    on: Day | None = None
    payer_name: Short = ""
    method: Method = "transfer"
    remarks: Prose = ""
    allocations: Allocations = Field(default_factory=list)


class Allocate(Body):
    allocations: Allocations


class Withdraw(Body):
    reason: Name


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


router = APIRouter()
commands = APIRouter(prefix=PATH, tags=["payments"])


@commands.post("", status_code=201, response_model=PaymentRecord)
def enter(body: EnterPayment, by: Command = ACCOUNTING) -> Response:
    payer, customer = party(by.runtime, body.customer_id)
    names = ("amount", "fee", "payer_name", "method", "remarks")
    receipt = Receipt(
        on=body.on or today(by),
        customer=payer,
        owner_id=customer.owner_id,
        department_id=customer.department_id,
        **{name: getattr(body, name) for name in names},
    )
    made = payments.enter(by.runtime, new_id(), receipt, _by_invoice(body.allocations), by.context)
    return by.created(PAYMENTS, made)


@commands.post("/suggest", response_model=Suggestion)
def suggest(body: Suggest, request: Request, _: Matcher) -> Response:
    """How the amount would settle what is open, oldest due first. Nothing is stored."""
    runtime: Runtime = request.app.state.runtime
    found = {row["id"]: row for row in payments.open_invoices(runtime, body.customer_id)}
    proposal = payment.suggest(body.amount, [(key, int(row["balance"])) for key, row in found.items()])
    items = [_suggested(found[key], amount) for key, amount in proposal.items()]
    return JSONResponse({"allocations": items, "unallocated": body.amount - sum(proposal.values())})


@commands.post("/{record_id}/allocate", response_model=PaymentRecord)
def allocate(record_id: str, body: Allocate, by: Command = ACCOUNTING) -> Response:
    by.guard(PAYMENTS, record_id)
    changed = payments.allocate(by.runtime.store, record_id, _by_invoice(body.allocations), by.context)
    return by.answer(PAYMENTS, changed)


@commands.post("/{record_id}/withdraw", response_model=PaymentRecord)
def withdraw(record_id: str, body: Withdraw, by: Command = ACCOUNTING) -> Response:
    by.guard(PAYMENTS, record_id)
    return by.answer(PAYMENTS, payments.withdraw(by.runtime.store, record_id, body.reason, by.context))


def _by_invoice(allocations: list[AllocationInput]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for entry in allocations:
        sums[entry.invoice_id] = sums.get(entry.invoice_id, 0) + entry.amount
    return sums


def _suggested(row: dict[str, Any], amount: int) -> dict[str, Any]:
    dates = {name: row[name].isoformat() for name in ("invoice_on", "due_on")}
    return {
        "invoice_id": row["id"],
        "invoice_number": row["number"],
        **dates,
        "balance": row["balance"],
        "amount": amount,
    }


router.include_router(commands)
router.include_router(read_routes(PAYMENTS, PAYMENT_TABLE, PATH))
