"""The contents of the printed documents as plain values: 適格請求書, 返還インボイス and 見積書.

Every amount is a finished text here; the template only lays it out.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from billing.adapters.documents import Sheet
from billing.domain.company import Profile
from billing.domain.invoice import Invoice, InvoiceContent, InvoicedSale, Recipient, Statement
from billing.domain.lines import Line, Terms, Totals
from billing.domain.quote import Quote, QuoteContent
from japan.tax import TaxClass, TaxMethod, TaxTotal

UNTAXED = {TaxClass.EXEMPT: "非課税", TaxClass.OUT_OF_SCOPE: "対象外"}
REDUCED_NOTE = "※は軽減税率（{rates}）の対象です。"
PLANNED_NOTE = "{rates}は予定税率です。ご請求は、納品日に施行されている税率によります。"


def invoice_sheet(invoice: Invoice) -> Sheet:
    """Returns an issued invoice with the facts that 適格請求書 must show (消費税法 57 の 4)."""
    draft, issuer = invoice.draft, invoice.issuer
    assert draft is not None
    assert issuer is not None
    credit = draft.credits_id is not None
    return {
        "title": _title(issuer, credit=credit),
        "number": ["請求書番号", invoice.number],
        "facts": _invoice_facts(draft, credit=credit),
        "recipient": {
            "name": draft.customer.name,
            "address": postal_address(draft.customer.postal_code, draft.customer.address),
        },
        "issuer": _issuer(issuer),
        "lead": "下記のとおり返還いたします。" if credit else "下記のとおりご請求申し上げます。",
        "headline": ["ご返還金額（税込）" if credit else "ご請求金額（税込）", _yen(_headline(draft))],
        "statement": _statement(draft.statement, draft.totals),
        "groups": [_sale(sale) for sale in draft.sales],
        "taxes": _taxes(draft.totals.taxes, draft.terms),
        "totals": _totals(draft.totals, draft.terms),
        "notes": _notes([line for sale in draft.sales for line in sale.lines], draft.remarks),
        "bank": "" if credit else issuer.bank_account,
        "day": (invoice.issued_on or draft.invoice_on).isoformat(),
    }


def quote_sheet(quote: Quote, issuer: Profile, address: str) -> Sheet:
    """Returns the current quote; `address` is the customer's, with its postal code first."""
    text = quote.text
    revision = f"（第{quote.revision}版）" if quote.revision > 1 else ""
    return {
        "title": "御見積書",
        "number": ["見積番号", f"{quote.number}{revision}"],
        "facts": [["見積日", _day(text.quoted_on)], *_delivery(text), ["有効期限", _day(text.valid_until)]],
        "recipient": {"name": text.customer.name if text.customer else "", "address": address},
        "issuer": _issuer(issuer),
        "subject": text.subject,
        "lead": "下記のとおりお見積り申し上げます。",
        "headline": ["お見積金額（税込）", _yen(text.totals.gross)],
        "statement": [],
        "groups": [{"heading": [], "lines": [_line(line) for line in text.lines], "total": ""}],
        "taxes": _taxes(text.totals.taxes, text.terms),
        "totals": [*_totals(text.totals, text.terms), *_withheld(text)],
        "notes": _notes(text.lines, text.conditions, text.remarks),
        "bank": "",
        "day": text.quoted_on.isoformat(),
    }


def _delivery(text: QuoteContent) -> list[list[str]]:
    return [["納期", _day(text.delivery_on)]] if text.delivery_on else []


def _title(issuer: Profile, *, credit: bool) -> str:
    # Without a T-number the document is no 適格請求書 and must not claim to be one.
    if not issuer.registration_number:
        return "返還請求書" if credit else "御請求書"
    return "適格返還請求書" if credit else "適格請求書"


def _invoice_facts(draft: InvoiceContent, *, credit: bool) -> list[list[str]]:
    if credit:
        return [["発行日", _day(draft.invoice_on)], ["元の請求書", draft.credits_number or ""]]
    closing = [["締日", _day(draft.closing_on)]] if draft.closing_on else []
    return [["請求日", _day(draft.invoice_on)], *closing, ["お支払期限", _day(draft.due_on)]]


def _recipient(customer: Recipient) -> dict[str, str]:
    return {"name": customer.name, "address": postal_address(customer.postal_code, customer.address)}


def _headline(draft: InvoiceContent) -> int:
    return draft.totals.gross if draft.credits_id else draft.billed_amount


def _issuer(issuer: Profile) -> dict[str, str]:
    return {
        "name": issuer.name,
        "address": postal_address(issuer.postal_code, issuer.address),
        "phone": f"TEL {issuer.phone}" if issuer.phone else "",
        "email": issuer.email,
        "registration": f"登録番号 {issuer.registration_number}" if issuer.registration_number else "",
    }


def _statement(statement: Statement | None, totals: Totals) -> list[list[str]]:
    if statement is None:
        return []
    return [
        ["前回ご請求額", _number(statement.previous_amount)],
        ["ご入金・相殺額", _number(statement.received_amount)],
        ["繰越額", _number(statement.carried_amount)],
        ["今回お買上額", _number(totals.net)],
        ["消費税額", _number(totals.tax)],
        ["今回ご請求額", _number(statement.carried_amount + totals.gross)],
    ]


def _sale(sale: InvoicedSale) -> Sheet:
    heading = [f"{sale.on:%Y/%m/%d}", sale.number, sale.summary]
    return {"heading": heading, "lines": [_line(line) for line in sale.lines], "total": _number(sale.lines_total)}


def _line(line: Line) -> dict[str, str]:
    if line.kind in ("heading", "subtotal"):
        amount = _number(line.amount) if line.kind == "subtotal" else ""
        return {"kind": line.kind, "name": line.name or "小計", "amount": amount}
    return {
        "kind": line.kind,
        "name": line.name,
        "mark": "※" if line.tax_class is TaxClass.REDUCED else "",
        "specification": line.specification,
        "quantity": _quantity(line.quantity),
        "unit": line.unit,
        "unit_price": _quantity(line.unit_price),
        "discount": f"値引 {_number(line.discount)}" if line.discount else "",
        "amount": _number(line.amount),
    }


def _taxes(taxes: Sequence[TaxTotal], terms: Terms) -> list[list[str]]:
    suffix = "（税込）" if terms.tax_method is TaxMethod.INCLUSIVE else "（税抜）"
    return [
        [
            f"{_rate_name(row)}{suffix if row.rate else ''}",
            _number(row.taxable),
            _number(row.tax) if row.rate else "―",
        ]
        for row in taxes
    ]


def _rate_name(row: TaxTotal) -> str:
    if row.tax_class in UNTAXED:
        return UNTAXED[row.tax_class]
    return f"{_percent(row.rate)}対象{'（軽減税率）' if row.tax_class is TaxClass.REDUCED else ''}"


def _totals(totals: Totals, terms: Terms) -> list[list[str]]:
    tax = "うち消費税額" if terms.tax_method is TaxMethod.INCLUSIVE else "消費税額"
    return [["税抜金額", _number(totals.net)], [tax, _number(totals.tax)], ["合計（税込）", _yen(totals.gross)]]


def _withheld(text: QuoteContent) -> list[list[str]]:
    if not text.withholding:
        return []
    held = text.totals.withheld
    return [["源泉徴収税額", _number(-held)], ["差引お支払額", _yen(text.totals.gross - held)]]


def _notes(lines: Sequence[Line], *remarks: str) -> list[str]:
    counted = [line for line in lines if line.counts]
    reduced = _rates(line for line in counted if line.tax_class is TaxClass.REDUCED)
    planned = _rates(line for line in counted if line.rate_planned)
    notes = [(REDUCED_NOTE, reduced), (PLANNED_NOTE, planned)]
    return [*(note.format(rates=rates) for note, rates in notes if rates), *(text for text in remarks if text)]


def _rates(lines: Iterable[Line]) -> str:
    """Returns the tax rates of the lines, the highest first."""
    return "・".join(_percent(rate) for rate in sorted({line.rate for line in lines}, reverse=True))


def postal_address(postal_code: str, address: str) -> str:
    digits = postal_code.replace("-", "")
    mark = f"〒{digits[:3]}-{digits[3:]}" if len(digits) == 7 else postal_code
    return "\n".join(part for part in (mark, address) if part)


def _day(day: date | None) -> str:
    return f"{day.year}年{day.month}月{day.day}日" if day else ""


def _number(amount: int) -> str:
    return f"{amount:,}" if amount >= 0 else f"▲{-amount:,}"


def _percent(rate: Decimal) -> str:
    return f"{_quantity(rate * 100)}%"


def _yen(amount: int) -> str:
    return f"¥{amount:,}" if amount >= 0 else f"▲¥{-amount:,}"


def _quantity(value: Decimal) -> str:
    text = f"{abs(value):,f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text if value >= 0 else f"▲{text}"
