"""A service as a process: it ends with a message on data of another format."""

import os
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from edge.store_format import FORMAT, OTHER, OtherFormat, check_format
from spine.migrations import migrate

START = "from counter_service import counting; counting().run()"


def test_a_new_database_may_be_used_and_notes_our_format(database_url: str) -> None:
    with psycopg.connect(database_url, autocommit=True) as connection:
        check_format(connection)
        migrate(connection, "spine")
        check_format(connection)


@pytest.mark.parametrize("change", ["DROP TABLE store_format", f"UPDATE store_format SET number = {FORMAT - 1}"])
def test_a_service_on_data_of_another_format_ends_with_one_sentence_in_each_language(
    database_url: str, change: str
) -> None:
    with psycopg.connect(database_url, autocommit=True) as connection:
        migrate(connection, "spine")
        connection.execute(change.encode())
        with pytest.raises(OtherFormat):
            check_format(connection)
    ended = subprocess.run(
        [sys.executable, "-c", START],
        cwd=Path(__file__).parent,
        env=os.environ | {"DAICHO_DATABASE_URL": database_url},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-2:] == list(OTHER)
    assert "Traceback" not in ended.stderr
