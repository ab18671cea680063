import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from local import demo
from local.browser import ARGUMENTS
from local.stack import Stack

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "flows"))
from office import Office
from window import PATIENCE_MS, Size, Window

expect.set_options(timeout=PATIENCE_MS)


class Offices:
    """Everybody who can sign in, each signed in once: a `role/scope` of the demo company, or `admin`."""

    def __init__(self, stack: Stack) -> None:
        self.url = stack.url
        noted = json.loads((stack.data / "demo-loaded").read_text())
        self.logins = {f"{each['role']}/{each['scope']}": (each["login"], demo.PASSWORD) for each in noted}
        self.logins["admin"] = ("admin", (stack.data / "secrets" / "admin-password").read_text().strip())
        self._offices: dict[str, Office] = {}

    def of(self, account: str) -> Office:
        if account not in self._offices:
            self._offices[account] = Office(self.url, *self.logins[account])
        return self._offices[account]


@pytest.fixture(scope="session")
def offices(demo_stack: Stack) -> Offices:
    return Offices(demo_stack)


@pytest.fixture(scope="module")
def browser(chromium_path: Path) -> Iterator[Browser]:
    """Closed with its file: Playwright holds the thread's event loop, which tests after these need."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=chromium_path, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def open_window(browser: Browser, offices: Offices) -> Iterator[Callable[..., Window]]:
    """`open_window(size, account)`: a window of its own session; without an account nobody is signed in.

    At the end of the test no window may have had an error.
    """
    windows: list[Window] = []

    def opened(size: Size, account: str | None = None) -> Window:
        context = browser.new_context(
            base_url=offices.url, locale="ja-JP", timezone_id="Asia/Tokyo", **size.context_options()
        )
        context.set_default_timeout(PATIENCE_MS)
        if account:
            cookies = offices.of(account).http.cookies.jar
            context.add_cookies([{"name": c.name, "value": c.value or "", "url": offices.url} for c in cookies])
        windows.append(Window(context, size))
        return windows[-1]

    yield opened
    for window in windows:
        window.context.close()
    assert not [complaint for window in windows for complaint in window.complaints]
