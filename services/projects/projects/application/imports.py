"""メンバー from an export: one record a person, its table 単価履歴 the rates."""

from collections.abc import Callable
from datetime import datetime

from intake.cells import cell
from intake.importer import Desk, Importer, Reading, alone
from japan import reading
from japan.unreadable import Unreadable
from projects.adapters.kinds import MEMBERS
from projects.domain import member
from spine.ids import derived_id
from spine.store.streams import Decided, Effective, Read
from tabular.records import Record


def read_member(record: Record, desk: Desk) -> Reading:
    """A member and the rates; the person must have arrived from identity."""
    code = cell(record.fields, "メンバーコード", reading.read_code)
    name = cell(record.fields, "氏名", reading.read_required)
    user_id = desk.id_of("user", code, "メンバーコード")
    rates = [_rate(row) for row in record.rows if row.get("適用開始日", "").strip()]
    made = cell(record.fields, "作成日時", lambda text: reading.optional(_instant(desk), text))
    stream = MEMBERS.stream(derived_id("メンバー", code))

    def decision(read: Read) -> Decided:
        events = member.register(read(stream), code, name, user_id, rates)
        return [(stream, [Effective(event, made) if made else event for event in events])]

    return Reading(stream, decision)


def _rate(row: dict[str, str]) -> member.Rate:
    return member.Rate(cell(row, "適用開始日", reading.read_date), cell(row, "時間単価", reading.read_amount))


def _instant(desk: Desk) -> Callable[[str], datetime]:
    return lambda text: reading.read_datetime(text, desk.zone)


def _references(record: Record) -> list[tuple[str, str]]:
    try:
        return [("user", reading.read_code(record.fields.get("メンバーコード", "")))]
    except Unreadable:
        return []


MEMBER_IMPORTER = Importer(
    app="メンバー",
    key="メンバーコード",
    columns=frozenset({"メンバーコード", "氏名", "適用開始日", "時間単価"}),
    read=read_member,
    kind=MEMBERS,
    withdraw=alone(member.archive),
    references=_references,
)
