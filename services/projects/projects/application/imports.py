"""Import of メンバー: one record per person, with the rates in its table 単価履歴."""

from functools import partial

from intake.cells import Cells, ParsedRecord
from intake.importer import Importer, Importers, alone
from projects.adapters.kinds import MEMBERS
from projects.domain import member
from projects.domain.refusal import Refused


def read_member(cells: Cells) -> ParsedRecord:
    """Returns a member with the rates. Rejected if the person's copy has not arrived from identity."""
    name, rates = cells.required(cells.text, "氏名"), [_rate(line) for line in cells.rows("適用開始日")]
    user_id = cells.required(partial(cells.reference, kind="user"), "メンバーコード")
    return cells.parsed(lambda state: member.register(state, cells.number, name, user_id, rates))


def _rate(cells: Cells) -> member.Rate:
    return member.Rate(cells.required(cells.day, "適用開始日"), cells.required(cells.amount, "時間単価"))


MEMBER_IMPORTER = Importer(
    app="メンバー",
    key="メンバーコード",
    columns=("氏名", "適用開始日", "時間単価"),
    read=read_member,
    kind=MEMBERS,
    withdraw=alone(member.archive),
    exists=member.exists,
    awaits=(("user", "メンバーコード"),),
)
IMPORTERS = Importers([MEMBER_IMPORTER], Refused)
