"""案件: opened 作成日時, and won or lost 完了日, so that any day of it can be seen."""

from collections.abc import Mapping
from datetime import datetime, time

from crm.adapters.kinds import DEALS
from crm.application.deals import decide_opening, number_above
from crm.application.imports.cells import Cells, effective, later, people_and_departments
from crm.application.imports.lookup import own, referred
from crm.domain import deal
from crm.domain.deal import DealEvent, Profile, Stage
from crm.domain.refusal import Refused
from intake.importer import Desk, Importer, Reading, Rejected, alone
from japan import reading
from japan.calendar import month_text
from spine.ids import derived_id
from spine.store.streams import Decided, Read
from tabular.records import Record

APP, KEY = "案件", "案件番号"
STAGES: Mapping[str, Stage] = {
    "引合": "inquiry", "提案": "proposal", "見積": "quote", "交渉": "negotiation", "受注": "won", "失注": "lost",
}  # fmt: skip


def read_deal(record: Record, desk: Desk) -> Reading:
    """One deal; a number that is here already changes nothing."""
    cells = Cells(record, desk)
    number = cells.read(KEY, reading.read_code)
    profile = _profile(cells)
    made = cells.made or datetime.combine(profile.opened_on, time.min, desk.zone)
    reached, at = _reached(cells)
    stream = DEALS.stream(desk.find("deal", number) or derived_id(APP, number))
    since = effective(later(made, at), reached)
    number_above(desk.runtime, number)

    def decision(read: Read) -> Decided:
        if deal.exists(read(stream)):
            return []
        (_, began), *of_lead = decide_opening(read, stream, number, profile, made)
        told = [(each, effective(made, events)) for each, events in of_lead]
        return [(stream, [*effective(made, began), *since]), *told]

    return Reading(stream, decision)


def _reached(cells: Cells) -> tuple[list[DealEvent], datetime | None]:
    stage = cells.choice("ステージ", STAGES, "inquiry")
    if stage == "inquiry":
        return [], None
    if stage != "won" and stage != "lost":
        return [deal.DealAdvanced(stage)], cells.changed
    on = cells.day("完了日") or (cells.changed.astimezone(cells.desk.zone).date() if cells.changed else None)
    if on is None:
        raise Rejected("missing_required", "完了日")
    at = datetime.combine(on, time.min, cells.desk.zone)
    return [deal.DealWon(on) if stage == "won" else deal.DealLost(cells.text("失注理由"), on)], at


def _profile(cells: Cells) -> Profile:
    owner_id = cells.person("担当者")
    month = cells.maybe("受注予定月", reading.read_month)
    opened_on = cells.day("発生日") or (cells.made.astimezone(cells.desk.zone).date() if cells.made else None)
    if opened_on is None:
        raise Rejected("missing_required", "発生日")
    return Profile(
        name=cells.text("案件名"),
        opened_on=opened_on,
        customer_id=cells.reference("顧客コード", "customer"),
        lead_id=cells.reference("見込顧客番号", "lead"),
        expected_amount=cells.amount("見込金額"),
        expected_month=month_text(month) if month else None,
        owner_id=owner_id,
        department_id=cells.department("部門コード", owner_id),
        notes=cells.text("備考"),
    )


IMPORTER = Importer(
    app=APP,
    key=KEY,
    columns=frozenset({KEY, "案件名", "顧客コード", "ステージ"}),
    read=read_deal,
    kind=DEALS,
    withdraw=alone(deal.archive),
    referred=referred("deal"),
    references=people_and_departments("担当者"),
    own=own,
    refusal=Refused,
)
