"""Import of 担当者台帳: the customer is found by code, or by name if the code is blank."""

from crm.adapters.kinds import CONTACTS
from crm.adapters.queries import customer_by_name
from crm.application.contacts import SERIES, decide_registration
from crm.domain import contact
from crm.domain.contact import Profile
from intake.cells import Cells, ParsedRecord, effective
from intake.importer import Importer, alone
from intake.reasons import Rejected
from spine.store.streams import Decided, Read


def read_contact(cells: Cells) -> ParsedRecord:
    """Returns one contact."""
    stream, number, profile, made = cells.stream, cells.number, _profile(cells), cells.made

    def decision(read: Read) -> Decided:
        return [(stream, effective(made, decide_registration(read, stream, number, profile)))]

    return ParsedRecord(stream, decision)


def _profile(cells: Cells) -> Profile:
    return Profile(
        customer_id=cells.reference("顧客コード", "customer") or _customer_by_name(cells),
        name=cells.required(cells.text, "氏名"),
        kana=cells.text("氏名カナ"),
        department=cells.text("部署"),
        title=cells.text("役職"),
        phone=cells.text("電話番号"),
        mobile=cells.text("携帯番号"),
        email=cells.text("メールアドレス"),
        primary=cells.flag("主担当[主担当]"),
        left=cells.flag("退職[退職済]"),
        notes=cells.text("備考"),
    )


def _customer_by_name(cells: Cells) -> str:
    found = customer_by_name(cells.context.pool, cells.text("顧客名"))
    if found is None:
        raise Rejected("unknown_reference", "顧客名", cells.text("顧客名"))
    return found


IMPORTER = Importer(
    app="担当者台帳",
    key="担当者コード",
    columns=("顧客コード", "氏名"),
    read=read_contact,
    kind=CONTACTS,
    withdraw=alone(contact.archive),
    exists=contact.exists,
    number_used=SERIES.above,
)
