"""All of it together: what dies comes back, and a second start finds the data."""

import json
import time
from pathlib import Path

import httpx
import psycopg
import pytest

from local.service_list import PACKAGES
from local.stack import Stack
from local.startup_error import StartupError

pytestmark = pytest.mark.servers

# As /proc/net writes them.
LOOPBACK, LOOPBACK_MAPPED = "0100007F", "0000000000000000FFFF00000100007F"


def health(stack: Stack) -> int:
    return httpx.get(f"{stack.url}/healthz", timeout=20).status_code


def await_health(stack: Stack, status: int) -> None:
    deadline = time.monotonic() + 60
    while health(stack) != status:
        assert time.monotonic() < deadline
        time.sleep(0.2)


def test_the_gateway_says_all_is_well_and_shows_the_client(stack: Stack) -> None:
    assert health(stack) == 200
    assert '<div id="root">' in httpx.get(stack.url).text


def test_the_ports_are_noted(stack: Stack) -> None:
    assert json.loads((stack.data / "run" / "ports.json").read_text()).keys() >= {*PACKAGES, "postgres", "kafka"}


def test_every_part_listens_on_loopback_only(stack: Stack) -> None:
    table = Path("/proc/net/tcp").read_text() + Path("/proc/net/tcp6").read_text()
    listening = [words[1].split(":") for words in map(str.split, table.splitlines()) if words[3] == "0A"]
    ours = {f"{port:04X}" for port in [stack.port, *stack.ports.values()]}
    addresses = {address for address, port in listening if port in ours}
    assert addresses <= {LOOPBACK, LOOPBACK_MAPPED}


@pytest.mark.parametrize("part", ["crm", "postgres", "gateway"])
def test_a_part_that_is_killed_comes_back(stack: Stack, part: str) -> None:
    stack.supervisor.kill(part)
    deadline = time.monotonic() + 30
    while not stack.supervisor.running(part):
        assert time.monotonic() < deadline
        time.sleep(0.1)
    if part == "gateway":
        time.sleep(1)
    await_health(stack, 200)


def test_a_stopped_stack_leaves_no_process_and_finds_its_data_again(stack: Stack) -> None:
    with psycopg.connect(stack.postgres.dsn("crm")) as connection:
        connection.execute("CREATE TABLE kept (name text)")
    stack.stop()
    assert list((stack.data / "run").glob("*.pid")) == []
    stack.start()
    with psycopg.connect(stack.postgres.dsn("crm")) as connection:
        connection.execute("DROP TABLE kept")
    assert health(stack) == 200


def test_data_of_an_older_format_is_refused_with_one_sentence_and_no_service_starts(stack: Stack) -> None:
    with psycopg.connect(stack.postgres.dsn("crm")) as connection:
        connection.execute("ALTER TABLE store_format RENAME TO kept")
    stack.stop()
    with pytest.raises(StartupError) as refused:
        stack.start()
    assert str(refused.value).count("`make reset`") == 2
    assert not any((stack.data / "run" / f"{context}.pid").exists() for context in PACKAGES)
    with psycopg.connect(stack.postgres.dsn("crm")) as connection:
        connection.execute("ALTER TABLE kept RENAME TO store_format")
    stack.stop()
    stack.start()
    assert health(stack) == 200
