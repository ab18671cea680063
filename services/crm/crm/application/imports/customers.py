"""顧客台帳: wrong check digits warn, a T-number of the wrong shape refuses, what it bills to may stand further down."""

from collections.abc import Mapping

from crm.adapters.kinds import CUSTOMERS
from crm.application.customers import SERIES, bills_to_exists
from crm.application.imports.cells import Cells, codes, effective, people_and_departments
from crm.application.imports.lookup import own, referred
from crm.domain import customer
from crm.domain.customer import BillingMethod, FeeBearer, Profile, Terms
from crm.domain.refusal import Refused
from intake.importer import Desk, Importer, Reading, Rejected, alone
from japan import reading
from japan.calendar import HolidayRule
from japan.corporate_number import parse_corporate_number, parse_t_number
from japan.tax import TaxMethod
from japan.unreadable import Unreadable
from japan.words import HOLIDAY_RULES, ROUNDINGS, TAX_METHODS
from japan.yen import Rounding
from spine.ids import derived_id
from spine.store.streams import Decided, Read
from tabular.records import Record

APP, KEY, BILLS_TO = "顧客台帳", "顧客コード", "請求先顧客コード"
METHODS: Mapping[str, BillingMethod] = {"締め": "closing", "都度": "each"}
BEARERS: Mapping[str, FeeBearer] = {"当方": "us", "先方": "customer"}


def read_customer(record: Record, desk: Desk) -> Reading:
    """One customer; a code that is here already changes nothing."""
    cells = Cells(record, desk)
    code = cells.read(KEY, reading.read_code)
    warnings: list[Rejected] = []
    profile, made = _profile(cells, warnings), cells.made
    stream = CUSTOMERS.stream(customer_id(desk, code))
    bills_to_id = None if _stands_in_the_file(cells) else profile.terms.bills_to_id
    SERIES.above(desk.runtime.pool, code)

    def decision(read: Read) -> Decided:
        if customer.exists(read(stream)):
            return []
        bills_to_exists(read, bills_to_id)
        return [(stream, effective(made, customer.register(read(stream), code, profile)))]

    return Reading(stream, decision, warnings)


def customer_id(desk: Desk, code: str) -> str:
    """The id the code has here, or will have once its record is read."""
    return desk.find("customer", code) or derived_id(APP, code)


def _profile(cells: Cells, warnings: list[Rejected]) -> Profile:
    owner_id = cells.person("担当者")
    return Profile(
        name=cells.read("顧客名", reading.read_required),
        kana=cells.text("顧客名カナ"),
        corporate_number=_corporate_number(cells, warnings),
        t_number=_t_number(cells, warnings),
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
        department_id=cells.department("部門コード", owner_id),
        tags=_tags(cells),
        notes=cells.text("備考"),
        credit_limit=cells.yen("与信限度額"),
        capital=cells.yen("資本金"),
        terms=_terms(cells),
    )


def _terms(cells: Cells) -> Terms:
    months = cells.amount("支払サイト月数")
    return Terms(
        billing_method=cells.choice("請求方法", METHODS, "closing"),
        closing_day=cells.period_day("締日"),
        payment_months=1 if months is None else months,
        payment_day=cells.period_day("支払日"),
        holiday_rule=cells.choice("休日区分", HOLIDAY_RULES, HolidayRule.NEXT),
        tax_method=cells.choice("課税方式", TAX_METHODS, TaxMethod.EXCLUSIVE),
        tax_rounding=cells.choice("端数処理", ROUNDINGS, Rounding.DOWN),
        bills_to_id=_bills_to(cells),
        fee_bearer=cells.choice("振込手数料", BEARERS, "customer"),
    )


def _bills_to(cells: Cells) -> str | None:
    if _stands_in_the_file(cells):
        return customer_id(cells.desk, cells.code(BILLS_TO))
    return cells.reference(BILLS_TO, "customer")


def _stands_in_the_file(cells: Cells) -> bool:
    """Whether the customer to bill is of the same file, perhaps further down."""
    return cells.code(BILLS_TO) in codes(cells.desk.keys)


def _tags(cells: Cells) -> tuple[str, ...]:
    columns = [column for column in cells.record.fields if column.startswith("タグ[")]
    return tuple(column.removeprefix("タグ[").removesuffix("]") for column in columns if cells.flag(column))


def _corporate_number(cells: Cells, warnings: list[Rejected]) -> str | None:
    text = cells.text("法人番号")
    if not text:
        return None
    try:
        number = parse_corporate_number(text)
    except Unreadable:
        warnings.append(Rejected("wrong_corporate_number", "法人番号", text))
        return None
    if not number.check_digit_matches:
        warnings.append(Rejected("corporate_number_check_digit", "法人番号", text))
    return number.value


def _t_number(cells: Cells, warnings: list[Rejected]) -> str | None:
    number = cells.maybe("登録番号", parse_t_number)
    if number is None:
        return None
    if not number.check_digit_matches:
        warnings.append(Rejected("t_number_check_digit", "登録番号", cells.text("登録番号")))
    return number.value


IMPORTER = Importer(
    app=APP,
    key=KEY,
    columns=frozenset({KEY, "顧客名"}),
    read=read_customer,
    kind=CUSTOMERS,
    withdraw=alone(customer.archive),
    referred=referred("customer"),
    references=people_and_departments("担当者"),
    own=own,
    refusal=Refused,
)
