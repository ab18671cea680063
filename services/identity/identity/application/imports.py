"""部門 and メンバー from an export. A code that is known already keeps its record; nobody gets a password this way."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar
from unicodedata import normalize

from identity.adapters import queries
from identity.adapters.kinds import DEPARTMENTS, USERS
from identity.application import departments
from identity.domain import department, user
from identity.domain.password import login_key
from identity.domain.refusal import Refused
from identity.domain.role import Role, Scope
from intake.cells import cell, optional
from intake.importer import Desk, Importer, Reading, Rejected, alone
from japan import reading
from spine.ids import derived_id
from spine.runtime import Runtime
from spine.store.streams import Decided, Effective, Read
from tabular.records import Record

T = TypeVar("T")
KINDS: dict[str, department.Kind] = {"営業": "sales", "制作": "production", "管理": "administration"}
ROLES: dict[str, tuple[Role, Scope]] = {
    "営業本部長": ("manager", "all"),
    "営業マネージャー": ("manager", "department"),
    "制作マネージャー": ("manager", "department"),
    "営業": ("sales", "own"),
    "制作": ("production", "own"),
    "経理": ("accounting", "all"),
    "オペレーター": ("operator", "all"),
}


def read_department(record: Record, desk: Desk) -> Reading:
    """部門コード, 部門名, 部門区分 and the rest of a department."""
    code = cell(record.fields, "部門コード", reading.read_code)
    parent = optional(record.fields, "上位部門コード", reading.read_code)
    row_of_parent = _rows(desk).get(parent) if parent else None
    profile = department.Profile(
        name=cell(record.fields, "部門名", reading.read_required),
        kind=_choice(record, "部門区分", KINDS),
        parent_id=_parent_id(desk, parent) if parent else None,
        valid_from=optional(record.fields, "有効開始日", reading.read_date),
        position=int(optional(record.fields, "並び順", reading.read_amount) or 0),
    )
    stream = DEPARTMENTS.stream(desk.find("department", code) or derived_id("部門", code))
    since = datetime.combine(profile.valid_from, time.min, desk.zone) if profile.valid_from else None
    unknown = Rejected("reference_rejected" if row_of_parent else "unknown_reference", "上位部門コード", parent or "")
    joining = _joining(unknown, comes_later=(row_of_parent or 0) > record.row)

    def decision(read: Read) -> Decided:
        if read(stream).is_open:
            return []
        department.refuse_ring(profile.name, stream.id, departments.line_of(read, profile.parent_id))
        joined = departments.join(read, profile.parent_id, stream.id, joining)
        return [(stream, _at(since, department.register(read(stream), code, profile))), *joined]

    return Reading(stream, decision)


def read_member(record: Record, desk: Desk) -> Reading:
    """A user; who left before today cannot sign in. The rates of メンバー belong to another context."""
    code = cell(record.fields, "メンバーコード", reading.read_code)
    profile = _profile(record, desk)
    stream = USERS.stream(desk.find("user", code) or derived_id("メンバー", code))
    bearer = desk.own(desk.runtime, "login", profile.login)
    if bearer not in (None, stream.id):
        raise Rejected("duplicate_key", "ログイン名", profile.login)
    made = optional(record.fields, "作成日時", lambda text: reading.read_datetime(text, desk.zone))
    joining = _joining(Rejected("unknown_reference", "部門コード", record.fields.get("部門コード", "")))

    def decision(read: Read) -> Decided:
        enrolled = user.enrol(read(stream), code, profile, desk.today)
        if not enrolled:
            return []
        joined = departments.join(read, profile.department_id, stream.id, joining)
        ended = _after(profile.left_on, made, desk)
        return [(stream, [*_at(made, enrolled[:1]), *_at(ended, enrolled[1:])]), *joined]

    return Reading(stream, decision)


def _profile(record: Record, desk: Desk) -> user.Profile:
    role, scope = _choice(record, "役割", ROLES)
    department_code = optional(record.fields, "部門コード", reading.read_code)
    return user.Profile(
        name=cell(record.fields, "氏名", reading.read_required),
        kana=normalize("NFKC", cell(record.fields, "氏名カナ", reading.read_text)),
        login=login_key(cell(record.fields, "ログイン名", reading.read_text)),
        email=optional(record.fields, "メールアドレス", reading.read_email) or "",
        department_id=desk.id_of("department", department_code, "部門コード") if department_code else None,
        roles=(role,),
        scope=scope,
        extension=optional(record.fields, "内線番号", reading.read_code) or "",
        joined_on=optional(record.fields, "入社日", reading.read_date),
        left_on=optional(record.fields, "退職日", reading.read_date),
    )


def _joining(unknown: Rejected, *, comes_later: bool = False) -> departments.Joining:
    """Returns how a record is put into its department: an open one, or one that is opened further down the file."""

    def joining(into: department.Department, member_id: str) -> list[department.DepartmentJoined]:
        if into.is_open:
            return department.join(into, member_id)
        if comes_later:
            return []
        raise unknown

    return joining


def _parent_id(desk: Desk, code: str) -> str:
    """A department's id; one further down the same file has the id it will be given."""
    if code in _rows(desk):
        return desk.find("department", code) or derived_id("部門", code)
    return desk.id_of("department", code, "上位部門コード")


def _rows(desk: Desk) -> dict[str, int]:
    """The row of each code of the file."""
    return {reading.read_text(normalize("NFKC", key)): row for key, row in desk.rows.items()}


def _at(since: datetime | None, events: Sequence[Any]) -> list[Any]:
    return [Effective(event, since) if since else event for event in events]


def _after(left_on: date | None, made: datetime | None, desk: Desk) -> datetime | None:
    """The account ended with the last day at work, though never before it was made."""
    if left_on is None:
        return None
    ended = datetime.combine(left_on + timedelta(days=1), time.min, desk.zone)
    return max(ended, made) if made else ended


def _choice(record: Record, column: str, choices: dict[str, T]) -> T:
    text = normalize("NFKC", cell(record.fields, column, reading.read_required))
    if text not in choices:
        raise Rejected("unknown_choice", column, text)
    return choices[text]


def _own(runtime: Runtime, kind: str, code: str) -> str | None:
    return queries.by_code(runtime.pool, kind, code)


DEPARTMENT_IMPORTER = Importer(
    app="部門",
    key="部門コード",
    columns=frozenset({"部門コード", "部門名", "部門区分"}),
    read=read_department,
    kind=DEPARTMENTS,
    withdraw=departments.withdraw,
    referred=lambda runtime, department_id: queries.is_referred(runtime.pool, department_id),
    own=_own,
    ordered=True,
    refusal=Refused,
)
MEMBER_IMPORTER = Importer(
    app="メンバー",
    key="メンバーコード",
    columns=frozenset({"メンバーコード", "氏名", "役割"}),
    read=read_member,
    kind=USERS,
    withdraw=alone(user.archive),
    own=_own,
    ordered=True,
    refusal=Refused,
)
