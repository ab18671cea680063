"""メンバー from an export: one record a person, its table 単価履歴 the rates."""

from intake.cells import Cells, effective
from intake.importer import Importer, Importers, ParsedRecord, alone
from projects.adapters.kinds import MEMBERS
from projects.domain import member
from projects.domain.refusal import Refused
from spine.store.streams import Decided, Read


def read_member(cells: Cells) -> ParsedRecord:
    """A member and the rates; the person must have arrived from identity."""
    stream, code, name, made = cells.stream, cells.number, cells.required(cells.text, "氏名"), cells.made
    user_id = cells.required(lambda column: cells.reference(column, "user"), "メンバーコード")
    rates = [_rate(line) for line in cells.rows("適用開始日")]

    def decision(read: Read) -> Decided:
        return [(stream, effective(made, member.register(read(stream), code, name, user_id, rates)))]

    return ParsedRecord(stream, decision)


def _rate(cells: Cells) -> member.Rate:
    return member.Rate(cells.required(cells.day, "適用開始日"), cells.required(cells.amount, "時間単価"))


IMPORTERS = Importers(
    [
        Importer(
            app="メンバー",
            key="メンバーコード",
            columns=("氏名", "適用開始日", "時間単価"),
            read=read_member,
            kind=MEMBERS,
            withdraw=alone(member.archive),
            exists=member.exists,
            awaits=(("user", "メンバーコード"),),
        )
    ],
    Refused,
)
