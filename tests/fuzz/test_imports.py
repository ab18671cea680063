"""No made-up file makes an import fail unsaid, or leaves half a record."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

import pytest
from asking import DEPTH
from files import odd_file, plain, real
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from edge.testing import ServiceUnderTest, service_under_test
from intake import running
from japan.reading import read_code
from local.testing import Databases
from spine.ids import derived_id
from tabular.records import Table

SEEDED = 40
IMPORTERS = {
    "identity": {"部門": "部門コード", "メンバー": "メンバーコード"},
    "projects": {"メンバー": "メンバーコード"},
    "crm": {
        "顧客台帳": "顧客コード", "担当者台帳": "担当者コード", "見込顧客": "見込顧客番号", "案件": "案件番号",
        "商談履歴": "活動番号", "問合せ": "問合せ番号",
    },
    "billing": {
        "倉庫": "倉庫コード", "商品台帳": "商品コード", "見積": "見積番号", "売上": "売上番号", "請求": "請求番号",
        "入金": "入金番号",
    },
}  # fmt: skip
TOLD = (
    ("department", "部門", "部門コード", "部門名"), ("user", "メンバー", "メンバーコード", "氏名"),
    ("customer", "顧客台帳", "顧客コード", "顧客名"), ("deal", "案件", "案件番号", "案件名"),
)  # fmt: skip
"""What of the other contexts' records each service would have been told."""
JAPANESE = re.compile(r"[ぁ-んァ-ン一-龥]")
STORED = "SELECT count(*) AS n FROM events"
CAUSED = "SELECT DISTINCT originator_id AS stream FROM events WHERE causation_id = %s AND originator_version = 1"
ROWS = "SELECT outcome, stream FROM import_rows WHERE import_id = %s"


@dataclass
class Desk:
    """Imports files into a service, and notes what went wrong."""

    service: ServiceUnderTest
    tables: dict[str, Table]
    wrong: dict[str, str] = field(default_factory=dict)
    number: int = 0

    @property
    def path(self) -> str:
        return f"/api/{self.service.service.name}/imports"

    def take(self, app: str, content: bytes) -> None:
        """Rehearses the file, imports it, and imports it again."""
        try:
            dry = self._import(app, content, dry_run=True)
            if dry is None:
                return
            before = self._stored()
            real = self._import(app, content)
            assert real is not None
            self._compare(dry, real)
            assert self._stored() - before >= real["accepted"]
            again = self._import(app, content)
            assert again is not None
            assert (again["accepted"], again["rejected"]) == (0, real["rejected"]), f"again: {again} after {real}"
        except Exception as error:  # noqa: BLE001 - gathered, not raised: the database has changed since
            self.wrong.setdefault(f"{app}: {type(error).__name__}: {str(error)[:160]}", f"{error}\n{content[:3000]!r}")

    def _import(self, app: str, content: bytes, *, dry_run: bool = False) -> dict[str, Any] | None:
        """The finished import; None for a file that was refused with words."""
        before = self._stored()
        form = {"app": app, "dry_run": str(dry_run).lower()}
        started = self.service.post(self.path, data=form, files={"file": (f"{app}.csv", content)})
        if started.status_code == 422:
            assert JAPANESE.search(started.json()["title"]) and started.json()["title_en"]
            return None
        assert started.status_code == 202, started.text
        self.service.work()
        told: dict[str, Any] = self.service.get(f"{self.path}/{started.json()['id']}").json()
        assert told["status"] == "done", told
        assert told["accepted"] + told["rejected"] + told["unchanged"] == told["records"], told
        if dry_run:
            assert self._stored() == before, "a dry run stored something"
        else:
            self._check_whole(told)
        self._check_words(told)
        return told

    def _check_whole(self, told: dict[str, Any]) -> None:
        """What was accepted is there to be read; what was refused has left nothing."""
        with self.service.runtime.pool.connection() as connection:
            rows = connection.execute(ROWS, (told["id"],)).fetchall()
            made = {row["stream"] for row in connection.execute(CAUSED, (told["id"],))}
        accepted = {row["stream"] for row in rows if row["outcome"] == "accepted"}
        categories = {stream[:-37] for stream in accepted}
        beside = {stream for stream in made if stream[:-37] not in categories}  # an activity's to-do
        assert made - beside <= accepted and bool(made) <= bool(accepted), f"left by a refused record: {made}"
        tables = self.service.runtime.store.tables
        for stream in accepted:
            category, record_id = stream[:-37], stream[-36:]
            path = f"/api/{self.service.service.name}/{tables[category].name.replace('_', '-')}/{record_id}"
            for part in ("", "/history"):
                answer = self.service.get(path + part)
                assert answer.status_code == 200, f"{path}{part}: {answer.text}"

    def _check_words(self, told: dict[str, Any]) -> None:
        """Each refusal says why in both languages, also in the file to be corrected."""
        for kind in ("rejections", "warnings"):
            answer = self.service.get(f"{self.path}/{told['id']}/{kind}")
            assert answer.status_code == 200, answer.text
            for item in answer.json()["items"]:
                assert JAPANESE.search(item["ja"]) and item["en"] != item["reason"], item
        assert self.service.get(f"{self.path}/{told['id']}/rejections.csv").status_code == 200

    def _compare(self, dry: dict[str, Any], real: dict[str, Any]) -> None:
        for count in ("records", "accepted", "rejected", "unchanged"):
            assert dry[count] == real[count], f"the dry run said {dry}, the import {real}"

    def _stored(self) -> int:
        with self.service.runtime.pool.connection() as connection:
            row: Any = connection.execute(STORED).fetchone()
        return int(row["n"])


@pytest.fixture(params=IMPORTERS)
def desk(request: pytest.FixtureRequest, databases: Databases, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A service that knows the beginning of the demo company, and waits for no more of it."""
    monkeypatch.setattr(running, "WAIT_SECONDS", 0.0)
    dsn = databases.fresh()
    with service_under_test(import_module(f"{request.param}.main").SERVICE, dsn) as under_test:
        _tell(under_test)
        tables = {app: _seeded(under_test, app) for app in IMPORTERS[request.param]}
        yield Desk(under_test, tables)
    databases.drop(dsn)


def _tell(service: ServiceUnderTest) -> None:
    for kind, app, key, name in TOLD:
        for record in real(app, 1000).records:
            code, called = read_code(record.fields[key]), record.fields[name].strip()
            service.keep_foreign(kind, derived_id(app, code), called, code)


def _seeded(service: ServiceUnderTest, app: str) -> Table:
    """The first records of an export that came in, now that they have."""
    table, path = real(app, SEEDED), f"/api/{service.service.name}/imports"
    done = service.import_file(path, app, plain(table.columns, table.records))
    refused = {item["row"] for item in service.get(f"{path}/{done['id']}/rejections").json()["items"]}
    assert done["accepted"] > 0, done
    good = [record for number, record in enumerate(table.records) if _row(table, number) not in refused]
    return Table(table.columns, table.encoding, good)


def _row(table: Table, number: int) -> int:
    """The row of a record in the file made of the table."""
    return 2 + sum(len(record.rows) for record in table.records[:number])


@settings(
    max_examples=6 * DEPTH, derandomize=True, database=None, deadline=None, phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
@given(data=st.data())
def _take_in(desk: Desk, app: str, data: st.DataObject) -> None:
    desk.number += 1
    key = IMPORTERS[desk.service.service.name][app]
    if desk.service.service.name == "projects":  # its members are users that identity told of
        for record in desk.tables[app].records:
            for index in range(6):
                code = f"{record.fields[key].strip()}-{desk.number}-{index}"
                desk.service.keep_foreign("user", derived_id(app, code), record.fields["氏名"], code)
    desk.take(app, odd_file(data, desk.tables[app], key, desk.number))


def test_no_file_fails_an_import_or_leaves_half_a_record(desk: Desk) -> None:
    for app in desk.tables:
        _take_in(desk, app)
    assert not desk.wrong, "\n\n".join(f"{what}\n{how}" for what, how in desk.wrong.items())
