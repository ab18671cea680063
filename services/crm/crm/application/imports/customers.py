"""Import of 顧客台帳. Wrong check digits warn, a malformed T-number is refused, the billed customer may come later."""

from collections.abc import Mapping

from crm.adapters.kinds import CUSTOMERS
from crm.application.copies import department_of
from crm.application.customers import SERIES, bills_to_exists
from crm.domain import customer
from crm.domain.customer import BillingMethod, FeeBearer, Profile, Terms
from intake.cells import Cells, ParsedRecord, effective
from intake.importer import Importer, alone
from japan.calendar import HolidayRule
from japan.corporate_number import parse_corporate_number, parse_t_number
from japan.tax import TaxMethod
from japan.unreadable import Unreadable
from japan.words import HOLIDAY_RULES, ROUNDINGS, TAX_METHODS
from japan.yen import Rounding
from spine.store.streams import Decided, Read

BILLS_TO = "請求先顧客コード"
METHODS: Mapping[str, BillingMethod] = {"締め": "closing", "都度": "each"}
BEARERS: Mapping[str, FeeBearer] = {"当方": "us", "先方": "customer"}


def read_customer(cells: Cells) -> ParsedRecord:
    """Returns one customer."""
    stream, code, profile, made = cells.stream, cells.number, _profile(cells), cells.made
    in_file = cells.context.in_file("customer", cells.code(BILLS_TO) or "")

    def decision(read: Read) -> Decided:
        bills_to_exists(read, None if in_file else profile.terms.bills_to_id)
        return [(stream, effective(made, customer.register(read(stream), code, profile)))]

    return ParsedRecord(stream, decision)


def _profile(cells: Cells) -> Profile:
    owner_id = cells.person("担当者")
    return Profile(
        name=cells.required(cells.text, "顧客名"),
        kana=cells.text("顧客名カナ"),
        corporate_number=_corporate_number(cells),
        t_number=_t_number(cells),
        postal_code=cells.text("郵便番号"),
        address=cells.text("住所"),
        building=cells.text("建物名"),
        phone=cells.text("電話番号"),
        fax=cells.text("FAX番号"),
        email=cells.text("メールアドレス"),
        site=cells.text("Webサイト"),
        industry=cells.text("業種"),
        rank=cells.text("ランク"),
        owner_id=owner_id,
        department_id=cells.department() or department_of(cells.context.runtime, owner_id),
        tags=_tags(cells),
        notes=cells.text("備考"),
        credit_limit=cells.yen("与信限度額"),
        capital=cells.yen("資本金"),
        terms=_terms(cells),
    )


def _terms(cells: Cells) -> Terms:
    return Terms(
        billing_method=cells.choice("請求方法", METHODS, "closing"),
        closing_day=cells.period_day("締日"),
        payment_months=cells.known("支払サイト月数", cells.whole("支払サイト月数"), 1),
        payment_day=cells.period_day("支払日"),
        holiday_rule=cells.choice("休日区分", HOLIDAY_RULES, HolidayRule.NEXT),
        tax_method=cells.choice("課税方式", TAX_METHODS, TaxMethod.EXCLUSIVE),
        tax_rounding=cells.choice("端数処理", ROUNDINGS, Rounding.DOWN),
        bills_to_id=cells.reference(BILLS_TO, "customer"),
        fee_bearer=cells.choice("振込手数料", BEARERS, "customer"),
    )


def _tags(cells: Cells) -> tuple[str, ...]:
    columns = [column for column in cells.record.fields if column.startswith("タグ[")]
    return tuple(column.removeprefix("タグ[").removesuffix("]") for column in columns if cells.flag(column))


def _corporate_number(cells: Cells) -> str | None:
    text = cells.text("法人番号")
    if not text:
        return None
    try:
        return parse_corporate_number(text).value
    except Unreadable:
        cells.warn("wrong_corporate_number", "法人番号")
        return None


def _t_number(cells: Cells) -> str | None:
    number = cells.maybe("登録番号", parse_t_number)
    return number.value if number else None


IMPORTER = Importer(
    app="顧客台帳",
    key="顧客コード",
    columns=("顧客名",),
    read=read_customer,
    kind=CUSTOMERS,
    withdraw=alone(customer.archive),
    exists=customer.exists,
    merged="merged_into_id",
    referred_by=(
        ("contacts", "customer_id"),
        ("deals", "customer_id"),
        ("activities", "customer_id"),
        ("inquiries", "customer_id"),
        ("leads", "converted_customer_id"),
        ("customers", "bills_to_id"),
        ("customers", "merged_into_id"),
    ),
    referred_by_copies=(("quote", "customer_id"),),
    awaits=(("person", "担当者"), ("department", "部門コード")),
    number_used=SERIES.above,
)
