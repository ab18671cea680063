"""Import of 案件: opened at 作成日時, won or lost on 完了日, so that its state on any day is known."""

from collections.abc import Mapping
from datetime import datetime

from crm.adapters.kinds import DEALS
from crm.application.copies import department_of
from crm.application.deals import decide_opening, number_used
from crm.domain import deal
from crm.domain.deal import DealEvent, Profile, Stage
from intake.cells import Cells, ParsedRecord, effective, later
from intake.importer import Importer, alone
from spine.store.streams import Decided, Read

STAGES: Mapping[str, Stage] = {
    "引合": "inquiry", "提案": "proposal", "見積": "quote", "交渉": "negotiation", "受注": "won", "失注": "lost",
}  # fmt: skip


def read_deal(cells: Cells) -> ParsedRecord:
    """Returns one deal."""
    stream, number, profile = cells.stream, cells.number, _profile(cells)
    made = cells.made or cells.context.midnight(profile.opened_on)
    reached, at = _reached(cells)
    since = effective(later(made, at), reached)

    def decision(read: Read) -> Decided:
        (_, began), *of_lead = decide_opening(read, stream, number, profile, made)
        told = [(each, effective(made, events)) for each, events in of_lead]
        return [(stream, [*effective(made, began), *since]), *told]

    return ParsedRecord(stream, decision)


def _reached(cells: Cells) -> tuple[list[DealEvent], datetime | None]:
    stage = cells.choice("ステージ", STAGES, "inquiry")
    if stage == "inquiry":
        return [], None
    if stage != "won" and stage != "lost":
        return [deal.DealAdvanced(stage)], cells.changed
    on = cells.known("完了日", cells.day("完了日"), cells.context.day_of(cells.changed))
    closed = deal.DealWon(on) if stage == "won" else deal.lost(cells.text("失注理由"), on)
    return [closed], cells.context.midnight(on)


def _profile(cells: Cells) -> Profile:
    owner_id = cells.person("担当者")
    return Profile(
        name=cells.required(cells.text, "案件名"),
        opened_on=cells.known("発生日", cells.day("発生日"), cells.context.day_of(cells.made)),
        customer_id=cells.reference("顧客コード", "customer"),
        lead_id=cells.reference("見込顧客番号", "lead"),
        expected_amount=cells.yen("見込金額"),
        expected_month=cells.month("受注予定月"),
        owner_id=owner_id,
        department_id=cells.department() or department_of(cells.context.runtime, owner_id),
        notes=cells.text("備考"),
    )


IMPORTER = Importer(
    app="案件",
    key="案件番号",
    columns=("案件名", "顧客コード", "ステージ"),
    read=read_deal,
    kind=DEALS,
    withdraw=alone(deal.archive),
    exists=deal.exists,
    referred_by=(("activities", "deal_id"), ("todos", "deal_id"), ("inquiries", "deal_id")),
    referred_by_copies=(("quote", "deal_id"),),
    awaits=(("person", "担当者"), ("department", "部門コード")),
    number_used=number_used,
)
