"""担当者台帳: the customer by code, or by its name when the code is blank."""

from crm.adapters.kinds import CONTACTS
from crm.adapters.queries import customer_by_name
from crm.application.contacts import SERIES, decide_registration
from crm.application.imports.cells import Cells, effective
from crm.application.imports.lookup import own
from crm.domain import contact
from crm.domain.contact import Profile
from crm.domain.refusal import Refused
from intake.importer import Desk, Importer, Reading, Rejected, alone
from japan import reading
from spine.ids import derived_id
from spine.store.streams import Decided, Read
from tabular.records import Record

APP, KEY = "担当者台帳", "担当者コード"


def read_contact(record: Record, desk: Desk) -> Reading:
    """One contact; a code that is here already changes nothing."""
    cells = Cells(record, desk)
    code = cells.read(KEY, reading.read_code)
    profile, made = _profile(cells), cells.made
    stream = CONTACTS.stream(desk.find("contact", code) or derived_id(APP, code))
    SERIES.above(desk.runtime.pool, code)

    def decision(read: Read) -> Decided:
        if contact.exists(read(stream)):
            return []
        return [(stream, effective(made, decide_registration(read, stream, code, profile)))]

    return Reading(stream, decision)


def _profile(cells: Cells) -> Profile:
    return Profile(
        customer_id=_customer(cells),
        name=cells.read("氏名", reading.read_required),
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


def _customer(cells: Cells) -> str:
    by_code = cells.reference("顧客コード", "customer")
    found = by_code or customer_by_name(cells.desk.runtime.pool, cells.text("顧客名"))
    if found is None:
        raise Rejected("unknown_reference", "顧客名", cells.text("顧客名"))
    return found


IMPORTER = Importer(
    app=APP,
    key=KEY,
    columns=frozenset({KEY, "顧客コード", "氏名"}),
    read=read_contact,
    kind=CONTACTS,
    withdraw=alone(contact.archive),
    own=own,
    refusal=Refused,
)
