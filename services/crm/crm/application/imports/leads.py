"""Import of 見込顧客, with the status and the customer it became."""

from collections.abc import Mapping

from crm.adapters.kinds import LEADS
from crm.application.copies import department_of
from crm.application.leads import SERIES
from crm.domain import lead
from crm.domain.lead import LeadEvent, Profile, Status
from intake.cells import Cells, ParsedRecord, effective
from intake.importer import Importer, alone

STATUSES: Mapping[str, Status] = {
    "新規": "new", "接触済": "contacted", "有望": "qualified", "顧客化": "converted", "失注": "lost",
}  # fmt: skip


def read_lead(cells: Cells) -> ParsedRecord:
    """Returns one lead."""
    profile, since = _profile(cells), effective(cells.changed, _reached(cells))
    return cells.parsed(lambda state: lead.register(state, cells.number, profile), since)


def _reached(cells: Cells) -> list[LeadEvent]:
    status = cells.choice("ステータス", STATUSES, "new")
    if status == "converted":
        return [lead.LeadConverted(cells.reference("転換先顧客コード", "customer"))]
    known: dict[str, list[LeadEvent]] = {
        "contacted": [lead.LeadContacted()], "qualified": [lead.LeadQualified()], "lost": [lead.LeadLost()],
    }  # fmt: skip
    return known.get(status, [])


def _profile(cells: Cells) -> Profile:
    owner_id = cells.person("当社担当者")
    return Profile(
        company=cells.required(cells.text, "会社名"),
        got_on=cells.known("獲得日", cells.day("獲得日"), cells.context.day_of(cells.made)),
        kana=cells.text("会社名カナ"),
        person=cells.text("担当者名"),
        person_kana=cells.text("担当者名カナ"),
        department=cells.text("部署"),
        phone=cells.text("電話番号"),
        mobile=cells.text("携帯番号"),
        email=cells.text("メールアドレス"),
        postal_code=cells.text("郵便番号"),
        address=cells.text("住所"),
        source=cells.text("流入元"),
        owner_id=owner_id,
        department_id=cells.department() or department_of(cells.context.runtime, owner_id),
        notes=cells.text("メモ"),
    )


IMPORTER = Importer(
    app="見込顧客",
    key="見込顧客番号",
    columns=("会社名",),
    read=read_lead,
    kind=LEADS,
    withdraw=alone(lead.archive),
    exists=lead.exists,
    referred_by=(("deals", "lead_id"), ("activities", "lead_id")),
    awaits=(("person", "当社担当者"), ("department", "部門コード")),
    number_used=SERIES.above,
)
