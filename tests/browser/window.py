"""One browser window of one person; it remembers everything that went wrong in it."""

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Response, expect

PATIENCE_MS = 30_000
WHERE_SCRIPT = """() => [document.documentElement, document.querySelector('main')]
    .filter(each => each && each.scrollWidth > each.clientWidth + 1)
    .map(each => `${each.tagName}: ${each.scrollWidth} > ${each.clientWidth}`)"""


@dataclass(frozen=True, slots=True)
class Size:
    """A screen in CSS pixels, with a finger or a mouse."""

    name: str
    width: int
    height: int
    touch: bool = False

    def context_options(self) -> dict[str, Any]:
        viewport = {"width": self.width, "height": self.height}
        return {"viewport": viewport, "has_touch": self.touch, "is_mobile": self.touch}


DESK = Size("desk", 1440, 900)
PHONE = Size("phone", 390, 844, touch=True)


class Window:
    """`complaints` are errors of the client; `refusals` are requests the server refused."""

    def __init__(self, context: BrowserContext, size: Size) -> None:
        self.context, self.size = context, size
        self.page: Page = context.new_page()
        self.complaints: list[str] = []
        self.refusals: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", self._hear)
        self.page.on("response", self._see)

    def go(self, path: str) -> None:
        self.page.goto(path)
        self.await_drawn()

    def await_drawn(self) -> None:
        """Wait until the screen has its heading and shows what it asked the server for."""
        expect(self.page.locator("main h1").first).to_be_visible()
        expect(self.page.locator(".ant-skeleton")).to_have_count(0)

    def resize(self, size: Size) -> None:
        """As on a screen of that size; the person's list of the main places stands at a phone's foot."""
        self.page.set_viewport_size({"width": size.width, "height": size.height})
        expect(self.page.get_by_role("navigation", name="主なメニュー")).to_be_visible(visible=size.touch)
        self.await_drawn()

    def overflowing(self) -> list[str]:
        """What is wider than the window: whoever reads would have to push the page sideways."""
        found: list[str] = self.page.evaluate(WHERE_SCRIPT)
        return found

    def _hear(self, message: ConsoleMessage) -> None:
        # Chromium reports every refused request as an error of its own; `refusals` has those.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.complaints.append(message.text)

    def _see(self, answer: Response) -> None:
        if answer.status >= 400:
            self.refusals.append(f"{answer.request.method} {answer.url}: {answer.status}")
