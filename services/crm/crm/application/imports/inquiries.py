"""問合せ, with the answers given as the table of the record."""

from collections.abc import Mapping
from datetime import datetime

from crm.adapters.kinds import INQUIRIES
from crm.application.imports.cells import Cells, effective, later, people_and_departments
from crm.application.imports.lookup import own
from crm.application.inquiries import SERIES
from crm.domain import inquiry
from crm.domain.inquiry import Answer, Channel, InquiryEvent, Profile, Status
from crm.domain.refusal import Refused
from intake.importer import Desk, Importer, Reading, Rejected, alone
from japan import reading
from spine.ids import derived_id
from spine.store.streams import Decided, Read
from tabular.records import Record

APP, KEY = "問合せ", "問合せ番号"
CHANNELS: Mapping[str, Channel] = {
    "電話": "phone", "メール": "mail", "Webフォーム": "form", "FAX": "fax", "来社": "visit",
}  # fmt: skip
STATUSES: Mapping[str, Status] = {"受付": "received", "対応中": "working", "回答済": "answered", "完了": "closed"}


def read_inquiry(record: Record, desk: Desk) -> Reading:
    """One inquiry; a number that is here already changes nothing."""
    cells = Cells(record, desk)
    number = cells.read(KEY, reading.read_code)
    profile, made = _profile(cells), cells.made
    life = _life(cells, cells.choice("ステータス", STATUSES, "received"))
    stream = INQUIRIES.stream(desk.find("inquiry", number) or derived_id(APP, number))
    SERIES.above(desk.runtime.pool, number)

    def decision(read: Read) -> Decided:
        state = read(stream)
        if inquiry.exists(state):
            return []
        since = [event for at, one in life for event in effective(later(made, at), [one])]
        return [(stream, [*effective(made, inquiry.receive(state, number, profile)), *since])]

    return Reading(stream, decision)


def _life(cells: Cells, status: Status) -> list[tuple[datetime | None, InquiryEvent]]:
    answers = _answers(cells)
    settled = len(answers) if status in ("answered", "closed") else 0
    life: list[tuple[datetime | None, InquiryEvent]] = [
        (answer.at, inquiry.InquiryAnswered(answer, settles=n == settled)) for n, answer in enumerate(answers, 1)
    ]
    if status == "working" and not answers:
        life.append((cells.changed, inquiry.InquiryTaken()))
    if status == "closed":
        last = max((answer.at for answer in answers), default=None)
        life.append((later(last, cells.changed), inquiry.InquiryClosed()))
    return life


def _answers(cells: Cells) -> list[Answer]:
    rows = [Cells(Record(cells.record.row, row, []), cells.desk) for row in cells.record.rows]
    return sorted((_answer(row) for row in rows if row.text("対応日時") or row.text("対応内容")), key=lambda a: a.at)


def _answer(cells: Cells) -> Answer:
    at = cells.instant("対応日時")
    if at is None:
        raise Rejected("missing_required", "対応日時")
    return Answer(at, cells.person("対応者"), cells.text("対応内容"))


def _profile(cells: Cells) -> Profile:
    received_at, assignee_id = cells.instant("受付日時") or cells.made, cells.person("担当者")
    if received_at is None:
        raise Rejected("missing_required", "受付日時")
    return Profile(
        subject=cells.read("件名", reading.read_required),
        channel=cells.choice("チャネル", CHANNELS, "phone"),
        received_at=received_at,
        content=cells.text("内容"),
        category=cells.text("分類"),
        person=cells.text("問合せ者名"),
        phone=cells.text("電話番号"),
        email=cells.text("メールアドレス"),
        customer_id=cells.reference("顧客コード", "customer"),
        deal_id=cells.reference("案件番号", "deal"),
        assignee_id=assignee_id,
        department_id=cells.department("", assignee_id),
        due_at=cells.instant("回答期限"),
    )


IMPORTER = Importer(
    app=APP,
    key=KEY,
    columns=frozenset({KEY, "件名", "ステータス"}),
    read=read_inquiry,
    kind=INQUIRIES,
    withdraw=alone(inquiry.archive),
    references=people_and_departments("担当者"),
    own=own,
    refusal=Refused,
)
