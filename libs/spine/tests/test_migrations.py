"""Numbered SQL files: each in a transaction, marked ones outside one, by one process at a time."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from spine.migrations import MARKER, migrate

Package = Callable[[dict[str, str]], str]
NAME = "migrated_package"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Package]:
    """Yields a function that adds migrations to a package."""
    monkeypatch.syspath_prepend(tmp_path)
    folder = tmp_path / NAME / "migrations"
    folder.mkdir(parents=True)
    (tmp_path / NAME / "__init__.py").touch()

    def write(migrations: dict[str, str]) -> str:
        for name, text in migrations.items():
            (folder / name).write_text(text)
        return NAME

    yield write
    sys.modules.pop(NAME, None)


def apply(dsn: str, package: str) -> list[str]:
    with psycopg.connect(dsn, autocommit=True) as connection:
        return migrate(connection, package)


def column(dsn: str, query: str) -> list[str]:
    with psycopg.connect(dsn) as connection:
        return [str(row[0]) for row in connection.execute(query.encode())]


def test_what_fails_leaves_what_came_before_it_and_nothing_of_itself(database_url: str, package: Package) -> None:
    name = package({"001_a.sql": "CREATE TABLE a (n int);", "002_b.sql": "CREATE TABLE b (n int); SELECT 1 / 0;"})
    with pytest.raises(psycopg.errors.DivisionByZero):
        apply(database_url, name)
    assert column(database_url, "SELECT name FROM migrations") == [f"{NAME}/001_a.sql"]
    assert column(database_url, "SELECT to_regclass('b')") == ["None"]
    package({"002_b.sql": "CREATE TABLE b (n int);"})
    assert apply(database_url, name) == [f"{NAME}/002_b.sql"]


def test_a_marked_file_may_make_an_index_concurrently(database_url: str, package: Package) -> None:
    statements = "DROP INDEX CONCURRENTLY IF EXISTS a_n;\nCREATE INDEX CONCURRENTLY a_n ON a (n);\n"
    name = package({"001_a.sql": "CREATE TABLE a (n int);", "002_index.sql": MARKER + statements})
    assert apply(database_url, name) == [f"{NAME}/001_a.sql", f"{NAME}/002_index.sql"]
    assert column(database_url, "SELECT indexrelid::regclass FROM pg_index WHERE indisvalid").count("a_n") == 1


def test_without_the_marker_it_may_not(database_url: str, package: Package) -> None:
    name = package({"001_a.sql": "CREATE TABLE a (n int);", "002_index.sql": "CREATE INDEX CONCURRENTLY a_n ON a (n);"})
    with pytest.raises(psycopg.errors.ActiveSqlTransaction):
        apply(database_url, name)


def test_of_processes_that_start_together_one_migrates(database_url: str, package: Package) -> None:
    index = MARKER + "DROP INDEX CONCURRENTLY IF EXISTS a_n;\nCREATE INDEX CONCURRENTLY a_n ON a (n);\n"
    name = package({"001_a.sql": "CREATE TABLE a AS SELECT generate_series(1, 50000) AS n;", "002_index.sql": index})
    applied: list[list[str]] = []
    threads = [threading.Thread(target=lambda: applied.append(apply(database_url, name))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(len, applied)) == [0, 0, 0, 0, 0, 2]
