"""Simultaneous commands that exclude each other: only as many succeed as may, in any order."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from threading import Barrier
from typing import Any

import pytest

from edge.testing import ServiceUnderTest
from edge.work import SYSTEM, Work
from identity.adapters.kinds import DEPARTMENTS, USERS
from identity.application import api_keys, departments, users
from identity.application.imports import DEPARTMENT_IMPORTER, IMPORTERS, MEMBER_IMPORTER
from identity.domain.department import Profile as Place
from identity.domain.refusal import Refused
from identity.domain.user import Profile as Person
from intake.cells import Cells
from intake.importer import Importer
from intake.reasons import Rejected
from intake.routes import start_import
from intake.undoing import undo_import
from spine.ids import derived_id, new_id
from spine.testing import NOW, context
from spine.work.jobs import Job
from tabular.records import Record

pytestmark = pytest.mark.servers
ROUNDS = 100
Asked = Callable[[], object]


@dataclass
class Company:
    """The service with new people and departments for each case, and the commands on them."""

    service: ServiceUnderTest
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    admins: tuple[str, str] = ("", "")

    @property
    def work(self) -> Work:
        return Work(self.service.runtime, SYSTEM, context())

    def place(self, parent: str | None = None) -> Place:
        return Place("営業部", "sales", parent)

    def department(self) -> str:
        return departments.register(self.work, f"D{next(self.numbers)}", self.place()).id

    def person(self, department: str | None = None, **fields: Any) -> Person:
        return Person("佐藤", f"login{next(self.numbers)}", ("sales",), "own", department_id=department, **fields)

    def user(self, department: str | None = None) -> str:
        return users.register(self.work, f"M{next(self.numbers)}", self.person(department)).id

    def two_admins(self) -> tuple[str, str]:
        """Returns the only two administrators, both with open accounts."""
        if not self.admins[0]:
            self.admins = self.user(), self.user()
        for admin in self.admins:
            state = self.work.store.read(USERS.stream(admin))
            users.revise(self.work, admin, state.version, {"roles": ("admin",)})
            users.reactivate(self.work, admin)
        users.deactivate(self.work, derived_id("identity", "first-admin"))
        return self.admins

    def demote(self, user_id: str) -> None:
        users.revise(self.work, user_id, self.version(user_id), {"roles": ("sales",)})

    def version(self, user_id: str) -> int:
        return self.work.store.read(USERS.stream(user_id)).version

    def import_row(self, importer: Importer, **fields: str) -> None:
        runtime = self.service.runtime
        asked = IMPORTERS.context(importer.app, runtime, NOW.date(), {})
        parsed = importer.parse(Cells(Record(2, fields, []), asked, importer.key))
        runtime.store.decide_together(parsed.stream, parsed.decision, context())

    def code(self, department: str) -> str:
        return self.work.store.read(DEPARTMENTS.stream(department)).state.code

    def undo(self, department: str) -> None:
        """Undoes the import of the department; refused if the department was kept."""
        runtime = self.service.runtime
        import_id = start_import(runtime, "部門", "部門.csv", b"x", context(), dry_run=False)
        values = (import_id, 2, "D", "accepted", f"department-{department}", 1, "[]", "[]")
        with runtime.pool.connection() as connection:
            connection.execute("INSERT INTO import_rows VALUES (%s, %s, %s, %s, %s, %s, %s, %s)", values)
        job = Job(new_id(), "undo-import", {"import_id": import_id, "app": "部門"}, context(), 1, runtime)
        if undo_import(IMPORTERS, job, runtime)["kept"]:
            raise Refused("department-in-use")


@dataclass(frozen=True)
class Case:
    """A case; `asked(company)` returns the simultaneous commands, `taken` is how many may succeed."""

    says: str
    asked: Callable[[Company], Sequence[Asked]]
    taken: frozenset[int] = frozenset({1})
    holds: Callable[[Company], bool] = lambda _: True


def ring(length: int, company: Company) -> list[Asked]:
    """Puts each department under the next, and the last under the first."""
    ids = [company.department() for _ in range(length)]
    below = zip(ids, [*ids[1:], ids[0]], strict=True)
    return [partial(departments.revise, company.work, one, 1, {"parent_id": under}) for one, under in below]


def trees(company: Company) -> list[Asked]:
    """Puts the top of each of two trees under the other's leaf; only the whole parent line shows the cycle."""
    tops = company.department(), company.department()
    leaves = [departments.register(company.work, f"D{next(company.numbers)}", company.place(top)).id for top in tops]
    under = zip(tops, reversed(leaves), strict=True)
    return [partial(departments.revise, company.work, top, 1, {"parent_id": leaf}) for top, leaf in under]


def leaving(first: str, second: str) -> Callable[[Company], list[Asked]]:
    """Returns a case in which both administrators lose the role, each in its own way."""

    def asked(company: Company) -> list[Asked]:
        ways = {"deactivate": partial(users.deactivate, company.work), "demote": company.demote}
        one, other = company.two_admins()
        return [partial(ways[first], one), partial(ways[second], other)]

    return asked


def closing(joining: Callable[[Company, str], Asked], how: str = "archive") -> Callable[[Company], list[Asked]]:
    """Returns a case in which a department is closed while somebody joins it."""

    def asked(company: Company) -> list[Asked]:
        department = company.department()
        close = company.undo if how == "undo" else partial(departments.archive, company.work)
        return [partial(close, department), joining(company, department)]

    return asked


def registers(company: Company, department: str) -> Asked:
    person = company.person(department)
    return partial(users.register, company.work, f"M{next(company.numbers)}", person)


def moves(company: Company, department: str) -> Asked:
    return partial(users.revise, company.work, company.user(company.department()), 1, {"department_id": department})


def reactivates(company: Company, department: str) -> Asked:
    user = company.user(department)
    users.deactivate(company.work, user)
    return partial(users.reactivate, company.work, user)


def imports_user(company: Company, department: str) -> Asked:
    number, code = f"M{next(company.numbers)}", company.code(department)
    fields = {"メンバーコード": number, "氏名": "鈴木", "役割": "営業", "部門コード": code}
    return partial(company.import_row, MEMBER_IMPORTER, **fields)


def registers_below(company: Company, department: str) -> Asked:
    return partial(departments.register, company.work, f"D{next(company.numbers)}", company.place(department))


def moves_below(company: Company, department: str) -> Asked:
    return partial(departments.revise, company.work, company.department(), 1, {"parent_id": department})


def imports_below(company: Company, department: str) -> Asked:
    number, code = f"D{next(company.numbers)}", company.code(department)
    fields = {"部門コード": number, "部門名": "1課", "部門区分": "営業", "上位部門コード": code}
    return partial(company.import_row, DEPARTMENT_IMPORTER, **fields)


JOINING = (registers, moves, reactivates, imports_user, registers_below, moves_below, imports_below)


def issuing(losing: str) -> Callable[[Company], list[Asked]]:
    """Returns a case in which a key is issued while its user loses the role or account it depends on."""

    def asked(company: Company) -> list[Asked]:
        user = company.user()
        if losing == "role":
            lose: Asked = partial(users.revise, company.work, user, 1, {"roles": ("operator",)})
        else:
            lose = partial(users.deactivate, company.work, user)
        return [lose, partial(api_keys.issue, company.work, "連携", user, ("sales",))]

    return asked


def no_key_came_late(company: Company) -> bool:
    """Returns True if no key was issued after its user's last event, by which the user lost the role or account."""
    query = """
    SELECT EXISTS (
        SELECT 1 FROM api_keys k JOIN events made ON made.originator_id = 'api-key-' || k.id
        JOIN events lost ON lost.originator_id = 'user-' || k.user_id AND lost.originator_version = 2
        WHERE made.notification_id > lost.notification_id) AS late"""
    with company.service.runtime.pool.connection() as connection:
        row: Any = connection.execute(query).fetchone()
    return not row["late"]


def same_login(company: Company) -> list[Asked]:
    person = company.person()
    return [partial(users.register, company.work, f"M{next(company.numbers)}", person) for _ in range(2)]


CASES = [
    Case("each of two departments goes under the other", partial(ring, 2)),
    Case("three departments go under each other", partial(ring, 3), frozenset({2})),
    Case("two trees go under each other's leaves", trees),
    Case("both administrators are deactivated", leaving("deactivate", "deactivate")),
    Case("both administrators are demoted", leaving("demote", "demote")),
    Case("one administrator is deactivated, the other demoted", leaving("deactivate", "demote")),
    *(Case(f"a department is archived while somebody {how.__name__}", closing(how)) for how in JOINING),
    Case("a department's import is undone while a user registers", closing(registers, "undo")),
    Case("a department's import is undone while another registers below", closing(registers_below, "undo")),
    Case("a key is issued while its user is deactivated", issuing("account"), frozenset({1, 2}), no_key_came_late),
    Case("a key is issued while its user loses the role", issuing("role"), frozenset({1, 2}), no_key_came_late),
    Case("two users take one login", same_login),
]


def ask(barrier: Barrier, asked: Asked) -> bool:
    """Returns True if the command was accepted."""
    barrier.wait()
    try:
        asked()
    except (Refused, Rejected):
        return False
    return True


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.says)
def test_at_once(case: Case, service: ServiceUnderTest) -> None:
    company = Company(service)
    with ThreadPoolExecutor(3) as pool:
        for _ in range(ROUNDS):
            asked = case.asked(company)
            barrier = Barrier(len(asked))
            taken = list(pool.map(partial(ask, barrier), asked)).count(True)
            assert taken in case.taken
            assert case.holds(company)
