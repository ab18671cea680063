"""Import of 問合せ, whose answers are the table in the record."""

from collections.abc import Mapping
from datetime import datetime

from crm.adapters.kinds import INQUIRIES
from crm.application.copies import department_of
from crm.application.inquiries import SERIES
from crm.domain import inquiry
from crm.domain.inquiry import Answer, Channel, InquiryEvent, Profile, Status
from intake.cells import Cells, ParsedRecord, effective, later
from intake.importer import Importer, alone

CHANNELS: Mapping[str, Channel] = {
    "電話": "phone", "メール": "mail", "Webフォーム": "form", "FAX": "fax", "来社": "visit",
}  # fmt: skip
STATUSES: Mapping[str, Status] = {"受付": "received", "対応中": "working", "回答済": "answered", "完了": "closed"}


def read_inquiry(cells: Cells) -> ParsedRecord:
    """Returns one inquiry."""
    profile, life = _profile(cells), _life(cells, cells.choice("ステータス", STATUSES, "received"))
    since = [event for at, one in life for event in effective(later(cells.made, at), [one])]
    return cells.parsed(lambda state: inquiry.receive(state, cells.number, profile), since)


def _life(cells: Cells, status: Status) -> list[tuple[datetime | None, InquiryEvent]]:
    answers = sorted((_answer(row) for row in cells.rows("対応日時", "対応内容")), key=lambda answer: answer.at)
    settled = len(answers) if status in ("answered", "closed") else 0
    life: list[tuple[datetime | None, InquiryEvent]] = [
        (answer.at, inquiry.answered(answer, settles=n == settled)) for n, answer in enumerate(answers, 1)
    ]
    if status == "working" and not answers:
        life.append((cells.changed, inquiry.InquiryTaken()))
    if status == "closed":
        last = max((answer.at for answer in answers), default=None)
        life.append((later(last, cells.changed), inquiry.InquiryClosed()))
    return life


def _answer(cells: Cells) -> Answer:
    return Answer(cells.required(cells.instant, "対応日時"), cells.person("対応者"), cells.text("対応内容"))


def _profile(cells: Cells) -> Profile:
    assignee_id = cells.person("担当者")
    return Profile(
        subject=cells.required(cells.text, "件名"),
        channel=cells.choice("チャネル", CHANNELS, "phone"),
        received_at=cells.known("受付日時", cells.instant("受付日時"), cells.made),
        content=cells.text("内容"),
        category=cells.text("分類"),
        person=cells.text("問合せ者名"),
        phone=cells.text("電話番号"),
        email=cells.text("メールアドレス"),
        customer_id=cells.reference("顧客コード", "customer"),
        deal_id=cells.reference("案件番号", "deal"),
        assignee_id=assignee_id,
        department_id=department_of(cells.context.runtime, assignee_id),
        due_at=cells.instant("回答期限"),
    )


IMPORTER = Importer(
    app="問合せ",
    key="問合せ番号",
    columns=("件名", "ステータス"),
    read=read_inquiry,
    kind=INQUIRIES,
    withdraw=alone(inquiry.archive),
    exists=inquiry.exists,
    awaits=(("person", "担当者"), ("department", "部門コード")),
    number_used=SERIES.above,
)
