import json
import sys
from pathlib import Path

import pytest

from local import demo
from local.stack import Stack

sys.path.insert(0, str(Path(__file__).parent))
from office import Office


@pytest.fixture(scope="session")
def admin(demo_stack: Stack) -> Office:
    password = (demo_stack.data / "secrets" / "admin-password").read_text().strip()
    return Office(demo_stack.url, "admin", password)


@pytest.fixture(scope="session")
def accounts(demo_stack: Stack) -> dict[str, str]:
    """The demo account of each `role/scope`."""
    noted = json.loads((demo_stack.data / "demo-loaded").read_text())
    return {f"{each['role']}/{each['scope']}": each["login"] for each in noted}


@pytest.fixture(scope="session")
def seller(demo_stack: Stack, accounts: dict[str, str]) -> Office:
    return Office(demo_stack.url, accounts["sales/own"], demo.PASSWORD)


@pytest.fixture(scope="session")
def accountant(demo_stack: Stack, accounts: dict[str, str]) -> Office:
    return Office(demo_stack.url, accounts["accounting/all"], demo.PASSWORD)
