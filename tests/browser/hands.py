"""How a person acts on a screen: with a mouse, with a finger, or with nothing but the keyboard."""

from typing import Protocol

from playwright.sync_api import Locator, Page, expect

FARTHEST = 250
"""Tab presses after which a control counts as out of reach."""
BEHIND = "each => Boolean(document.activeElement.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING)"
FOCUSED = "each => each === document.activeElement"


class Hand(Protocol):
    """`press` acts on a button, link, tab or box; `enter` writes into a field; `visit` goes to a place of the menu."""

    page: Page

    def press(self, target: Locator) -> None: ...
    def enter(self, field: Locator, text: str) -> None: ...
    def take(self, field: Locator, choice: Locator) -> None: ...
    def visit(self, place: str) -> None: ...
    def save(self) -> None: ...


class Mouse:
    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, target: Locator) -> None:
        target.click()

    def enter(self, field: Locator, text: str) -> None:
        self.press(field)
        field.fill(text)

    def take(self, field: Locator, choice: Locator) -> None:
        """Choose what a field offers below itself."""
        self.press(choice)

    def visit(self, place: str) -> None:
        menu = self.page.get_by_role("navigation", name="メニュー", exact=True)
        self.press(menu.get_by_role("link", name=place, exact=True))

    def save(self) -> None:
        self.press(self.page.get_by_role("button", name="保存", exact=True))


class Finger(Mouse):
    def press(self, target: Locator) -> None:
        target.tap()

    def visit(self, place: str) -> None:
        self.press(self.page.get_by_role("navigation", name="主なメニュー").get_by_role("button", name="その他"))
        super().visit(place)


class Keyboard:
    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, target: Locator) -> None:
        if target.get_attribute("role") == "tab":
            self._reach_tab(target)
        else:
            self.reach(target)
        self._key("Space" if target.get_attribute("type") == "checkbox" else "Enter")

    def enter(self, field: Locator, text: str) -> None:
        self.reach(field)
        self._key("Control+a")
        self.page.keyboard.type(text)

    def take(self, field: Locator, choice: Locator) -> None:
        """Walk down to the choice and take it; the focus stays in the field."""
        expect(field).to_be_focused()
        self._walk_down(choice)

    def visit(self, place: str) -> None:
        """By the search box: Ctrl-K, part of the name, down to the screen of that name, Enter."""
        self._key("Control+k")
        box = self.page.get_by_role("combobox", name="検索・コマンド")
        expect(box).to_be_focused()
        self.page.keyboard.type(place)
        self._walk_down(self.page.get_by_role("option", name=f"画面 {place}", exact=True))

    def save(self) -> None:
        self._key("Control+Enter")

    def reach(self, target: Locator) -> None:
        """Tab to it, backwards if it lies behind."""
        expect(target).to_be_visible()
        step = "Shift+Tab" if target.evaluate(BEHIND) else "Tab"
        for _ in range(FARTHEST):
            if target.evaluate(FOCUSED):
                return
            self._key(step)
        raise AssertionError(f"the keyboard does not reach {target}")

    def reach_item(self, item: Locator) -> None:
        """Walk down an open menu to the item and take it."""
        expect(item).to_be_visible()
        for _ in range(FARTHEST):
            self._key("ArrowDown")
            if item.evaluate(FOCUSED):
                return self._key("Enter")
        raise AssertionError(f"the arrows do not reach {item}")

    def _walk_down(self, choice: Locator) -> None:
        expect(choice).to_be_visible()
        for _ in range(FARTHEST):
            if choice.get_attribute("aria-selected") == "true":
                return self._key("Enter")
            self._key("ArrowDown")
        raise AssertionError(f"the arrows do not reach {choice}")

    def _reach_tab(self, target: Locator) -> None:
        self.reach(target.locator("xpath=ancestor::*[@role='tablist']").locator("[role=tab][aria-selected=true]"))
        for _ in range(FARTHEST):
            if target.evaluate(FOCUSED):
                return
            self._key("ArrowRight")
        raise AssertionError(f"the arrows do not reach {target}")

    def _key(self, name: str) -> None:
        self.page.keyboard.press(name)
