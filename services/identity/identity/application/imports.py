"""Import of 部門 and メンバー. A known code keeps its record; imported users get no password."""

from datetime import timedelta

from identity.adapters import queries
from identity.adapters.kinds import DEPARTMENTS, USERS
from identity.application import departments
from identity.domain import department, user
from identity.domain.password import login_key
from identity.domain.refusal import Refused
from identity.domain.role import Role, Scope
from intake.cells import Cells, ParsedRecord, effective, later
from intake.importer import Importer, Importers, alone
from intake.reasons import Rejected
from spine.store.streams import Decided, Read

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
PARENT = "上位部門コード"


def read_department(cells: Cells) -> ParsedRecord:
    """Returns a department, whose parent may come later in the file."""
    stream, code, parent = cells.stream, cells.number, cells.code(PARENT)
    row_of_parent = cells.context.rows.get(parent or "", 0)
    profile = department.Profile(
        name=cells.required(cells.text, "部門名"),
        kind=cells.choice("部門区分", KINDS),
        parent_id=cells.reference(PARENT, "department"),
        valid_from=cells.day("有効開始日"),
        position=cells.whole("並び順") or 0,
    )
    since = cells.context.midnight(profile.valid_from) if profile.valid_from else None
    unknown = Rejected("reference_rejected" if row_of_parent else "unknown_reference", PARENT, parent or "")
    joining = _joining(unknown, comes_later=row_of_parent > cells.record.row)

    def decision(read: Read) -> Decided:
        department.refuse_ring(profile.name, stream.id, departments.line_of(read, profile.parent_id))
        joined = departments.join(read, profile.parent_id, stream.id, joining)
        return [(stream, effective(since, department.register(read(stream), code, profile))), *joined]

    return ParsedRecord(stream, decision)


def read_member(cells: Cells) -> ParsedRecord:
    """Returns a user; one who left before today cannot sign in. The rates of メンバー belong to another context."""
    stream, code, profile, made = cells.stream, cells.number, _profile(cells), cells.made
    if queries.by_login(cells.context.pool, profile.login) not in (None, stream.id):
        raise Rejected("duplicate_key", "ログイン名", profile.login)
    joining = _joining(Rejected("unknown_reference", "部門コード", cells.text("部門コード")))
    # The account is closed after the last day at work.
    left = cells.context.midnight(profile.left_on + timedelta(days=1)) if profile.left_on else None

    def decision(read: Read) -> Decided:
        enrolled = user.enrol(read(stream), code, profile, cells.context.today)
        joined = departments.join(read, profile.department_id, stream.id, joining)
        return [(stream, [*effective(made, enrolled[:1]), *effective(later(made, left), enrolled[1:])]), *joined]

    return ParsedRecord(stream, decision)


def _profile(cells: Cells) -> user.Profile:
    role, scope = cells.choice("役割", ROLES)
    return user.Profile(
        name=cells.required(cells.text, "氏名"),
        kana=cells.kana("氏名カナ"),
        login=login_key(cells.text("ログイン名")),
        email=cells.email("メールアドレス"),
        department_id=cells.department(),
        roles=(role,),
        scope=scope,
        extension=cells.code("内線番号") or "",
        joined_on=cells.day("入社日"),
        left_on=cells.day("退職日"),
    )


def _joining(unknown: Rejected, *, comes_later: bool = False) -> departments.Joining:
    """Returns how a record joins its department: an open one, or one that comes later in the file."""

    def joining(into: department.Department, member_id: str) -> list[department.DepartmentJoined]:
        if into.is_open:
            return department.join(into, member_id)
        if comes_later:
            return []
        raise unknown

    return joining


DEPARTMENT_IMPORTER = Importer(
    app="部門",
    key="部門コード",
    columns=("部門名", "部門区分"),
    read=read_department,
    kind=DEPARTMENTS,
    withdraw=departments.withdraw,
    exists=lambda state: state.is_open,
    referred_by=(("users", "department_id"), ("departments", "parent_id")),
    ordered=True,
)
MEMBER_IMPORTER = Importer(
    app="メンバー",
    key="メンバーコード",
    columns=("氏名", "役割"),
    read=read_member,
    kind=USERS,
    withdraw=alone(user.archive),
    exists=user.exists,
    ordered=True,
)
IMPORTERS = Importers([DEPARTMENT_IMPORTER, MEMBER_IMPORTER], Refused)
