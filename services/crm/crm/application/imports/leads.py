"""見込顧客, with the state it has reached and the customer it became."""

from collections.abc import Mapping

from crm.adapters.kinds import LEADS
from crm.application.imports.cells import Cells, effective, people_and_departments
from crm.application.imports.lookup import own, referred
from crm.application.leads import SERIES
from crm.domain import lead
from crm.domain.lead import LeadEvent, Profile, Status
from crm.domain.refusal import Refused
from intake.importer import Desk, Importer, Reading, Rejected, alone
from japan import reading
from spine.ids import derived_id
from spine.store.streams import Decided, Read
from tabular.records import Record

APP, KEY = "見込顧客", "見込顧客番号"
STATUSES: Mapping[str, Status] = {
    "新規": "new", "接触済": "contacted", "有望": "qualified", "顧客化": "converted", "失注": "lost",
}  # fmt: skip


def read_lead(record: Record, desk: Desk) -> Reading:
    """One lead; a code that is here already changes nothing."""
    cells = Cells(record, desk)
    code = cells.read(KEY, reading.read_code)
    profile, reached = _profile(cells), _reached(cells)
    made, changed = cells.made, cells.changed
    stream = LEADS.stream(desk.find("lead", code) or derived_id(APP, code))
    SERIES.above(desk.runtime.pool, code)

    def decision(read: Read) -> Decided:
        state = read(stream)
        if lead.exists(state):
            return []
        registered = lead.register(state, code, profile)
        return [(stream, [*effective(made, registered), *effective(changed, reached)])]

    return Reading(stream, decision)


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
    got_on = cells.day("獲得日") or (cells.made.astimezone(cells.desk.zone).date() if cells.made else None)
    if got_on is None:
        raise Rejected("missing_required", "獲得日")
    return Profile(
        company=cells.read("会社名", reading.read_required),
        got_on=got_on,
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
        department_id=cells.department("部門コード", owner_id),
        notes=cells.text("メモ"),
    )


IMPORTER = Importer(
    app=APP,
    key=KEY,
    columns=frozenset({KEY, "会社名"}),
    read=read_lead,
    kind=LEADS,
    withdraw=alone(lead.archive),
    referred=referred("lead"),
    references=people_and_departments("当社担当者"),
    own=own,
    refusal=Refused,
)
