"""The peer as one would write it: sync SQLAlchemy 2 ORM over psycopg 3, Pydantic in and out, one transaction a request.

`uvicorn bench.peers.crud.app:app`, told its database by CRUD_DATABASE_URL (SQLAlchemy's form).
"""

import os
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import ROUND_DOWN, Decimal
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from pydantic import BaseModel, ConfigDict
from sqlalchemy import ForeignKey, Numeric, create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship, selectinload, sessionmaker

ENGINE = create_engine(os.environ["CRUD_DATABASE_URL"], pool_size=20, max_overflow=20)
SESSIONS = sessionmaker(ENGINE, expire_on_commit=False)
RATES = {"standard": Decimal("0.10"), "reduced": Decimal("0.08")}


class Base(DeclarativeBase):
    pass


class Customer(Base):
    __tablename__ = "customers"
    id: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(index=True)
    phone: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")


class Product(Base):
    __tablename__ = "products"
    id: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    unit: Mapped[str]
    unit_price: Mapped[Decimal] = mapped_column(Numeric(14, 2))
    tax_class: Mapped[str]


class Quote(Base):
    __tablename__ = "quotes"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(index=True)
    subject: Mapped[str]
    status: Mapped[str] = mapped_column(default="draft", index=True)
    customer_id: Mapped[str] = mapped_column(ForeignKey("customers.id"), index=True)
    owner_id: Mapped[str] = mapped_column(index=True)
    department_id: Mapped[str] = mapped_column(index=True)
    quoted_on: Mapped[date] = mapped_column(index=True)
    valid_until: Mapped[date | None]
    net: Mapped[int]
    tax: Mapped[int]
    gross: Mapped[int]
    created_at: Mapped[str] = mapped_column(server_default=func.now())
    customer: Mapped[Customer] = relationship()
    lines: Mapped[list["QuoteLine"]] = relationship(order_by="QuoteLine.position")


class QuoteLine(Base):
    __tablename__ = "quote_lines"
    id: Mapped[int] = mapped_column(primary_key=True)
    quote_id: Mapped[int] = mapped_column(ForeignKey("quotes.id"), index=True)
    position: Mapped[int]
    product_id: Mapped[str] = mapped_column(ForeignKey("products.id"))
    name: Mapped[str]
    specification: Mapped[str]
    quantity: Mapped[Decimal] = mapped_column(Numeric(12, 3))
    unit: Mapped[str]
    unit_price: Mapped[Decimal] = mapped_column(Numeric(14, 2))
    tax_class: Mapped[str]
    amount: Mapped[int]


class LineIn(BaseModel):
    product_id: str
    quantity: Decimal
    unit_price: Decimal | None = None
    specification: str = ""


class QuoteIn(BaseModel):
    subject: str
    customer_id: str
    owner_id: str
    department_id: str
    quoted_on: date
    valid_until: date | None = None
    lines: list[LineIn]


class Out(BaseModel):
    model_config = ConfigDict(from_attributes=True)


class LineOut(Out):
    position: int
    product_id: str
    name: str
    specification: str
    quantity: Decimal
    unit: str
    unit_price: Decimal
    tax_class: str
    amount: int


class CustomerOut(Out):
    id: str
    code: str
    name: str
    phone: str
    address: str


class QuoteOut(Out):
    id: int
    number: str
    subject: str
    status: str
    customer: CustomerOut
    owner_id: str
    department_id: str
    quoted_on: date
    valid_until: date | None
    net: int
    tax: int
    gross: int
    lines: list[LineOut]


def session() -> Iterator[Session]:
    with SESSIONS() as opened:
        yield opened


Opened = Annotated[Session, Depends(session)]
app = FastAPI()


@app.get("/ready")
def ready() -> str:
    return "ok"


@app.post("/quotes", status_code=201, response_model=QuoteOut)
def create(body: QuoteIn, db: Opened) -> Quote:
    customer = db.get(Customer, body.customer_id)
    if customer is None:
        raise HTTPException(422, "unknown customer")
    wanted = {line.product_id for line in body.lines}
    products = {product.id: product for product in db.scalars(select(Product).where(Product.id.in_(wanted)))}
    if missing := wanted - products.keys():
        raise HTTPException(422, f"unknown products: {missing}")
    lines = [_line(n, line, products[line.product_id]) for n, line in enumerate(body.lines, 1)]
    net, tax = _totals(lines)
    number = db.scalar(select(func.nextval("quote_numbers")))
    quote = Quote(
        number=f"Q{number:06}", subject=body.subject, status="draft", customer=customer, owner_id=body.owner_id,
        department_id=body.department_id, quoted_on=body.quoted_on, valid_until=body.valid_until, net=net, tax=tax,
        gross=net + tax, lines=lines,
    )  # fmt: skip
    db.add(quote)
    db.commit()
    return quote


@app.get("/quotes/{quote_id}", response_model=QuoteOut)
def read(quote_id: int, db: Opened) -> Quote:
    quote = db.get(Quote, quote_id, options=[selectinload(Quote.lines), selectinload(Quote.customer)])
    if quote is None:
        raise HTTPException(404)
    return quote


@app.get("/customers/{customer_id}", response_model=CustomerOut)
def read_customer(customer_id: str, db: Opened) -> Customer:
    customer = db.get(Customer, customer_id)
    if customer is None:
        raise HTTPException(404)
    return customer


def _line(position: int, given: LineIn, product: Product) -> QuoteLine:
    price = product.unit_price if given.unit_price is None else given.unit_price
    return QuoteLine(
        position=position, product_id=product.id, name=product.name, specification=given.specification,
        quantity=given.quantity, unit=product.unit, unit_price=price, tax_class=product.tax_class,
        amount=_yen(given.quantity * price),
    )  # fmt: skip


def _totals(lines: list[QuoteLine]) -> tuple[int, int]:
    """Net and tax in yen: tax once per rate, rounded down."""
    taxable: dict[str, int] = defaultdict(int)
    for line in lines:
        taxable[line.tax_class] += line.amount
    return sum(taxable.values()), sum(_yen(amount * RATES[name]) for name, amount in taxable.items())


def _yen(amount: Decimal) -> int:
    return int(amount.quantize(Decimal(1), ROUND_DOWN))
