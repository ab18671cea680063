"""Every screen, as all who may use it see it: no error, nothing wider than the window, nothing axe objects to."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from window import DESK, PHONE, Window

from local.paths import REPOSITORY

ROLES = [
    "admin", "manager/all", "manager/department", "sales/own", "production/own", "accounting/all", "operator/all",
    "analyst/all",
]  # fmt: skip
CONTEXT_OF = {
    "activities": "crm", "contacts": "crm", "customers": "crm", "deals": "crm", "inquiries": "crm", "leads": "crm",
    "invoices": "billing", "payments": "billing", "products": "billing", "quotes": "billing", "sales": "billing",
    "departments": "identity", "users": "identity", "imports": "billing",
}  # fmt: skip
"""The service of each resource that has a screen of its own."""
SERIOUS = {"serious", "critical"}
AXE = {"resultTypes": ["violations"], "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


def routes() -> list[str]:
    """Every path of the client, as its features name them."""
    features = REPOSITORY / "web" / "src" / "features"
    found = [re.findall(r"screen\(\s*'([^']+)'", file.read_text()) for file in features.glob("*/index.ts*")]
    return sorted(path for paths in found for path in paths)


def filled(route: str, office: Any) -> str:
    """The route with the first record there is in the place of its $id."""
    if "$id" not in route:
        return route
    resource = route.removeprefix("/settings").split("/")[1]
    context = CONTEXT_OF[resource]
    record = office.items(f"/api/{context}/{resource}")[0]
    return route.replace("$context", context).replace("$id", record["id"])


def faults(window: Window, *, axe: bool = False) -> list[str]:
    """What is wrong with the screen that is open now, wide and narrow."""
    page, found = window.page, []
    for size in (PHONE, DESK):
        window.resize(size)
        found += [each.inner_text() for each in page.get_by_role("alert").all() if each.is_visible()]
        found += [f"{size.name}: {each}" for each in window.overflowing() + (objections(window) if axe else [])]
    found += [*window.complaints, *window.refusals]
    window.refusals.clear()
    return found


def objections(window: Window) -> list[str]:
    """What axe-core finds serious or critical on the screen as it stands."""
    found: list[dict[str, Any]] = window.page.evaluate("options => axe.run(options).then(all => all.violations)", AXE)
    return [
        f"{each['id']}: {node['target']} {node['failureSummary']}"
        for each in found
        if each["impact"] in SERIOUS
        for node in each["nodes"][:3]
    ]


def told(wrong: dict[str, list[str]]) -> str:
    return "\n".join(f"{place}: {each}" for place, found in wrong.items() for each in found)


@pytest.mark.parametrize("role", ROLES)
def test_every_place_of_the_menu(open_window: Callable[..., Window], role: str) -> None:
    window = open_window(DESK, role)
    window.go("/")
    wrong = {"ホーム": faults(window)}
    menu = window.page.get_by_role("navigation", name="メニュー", exact=True)
    places = [each.inner_text() for each in menu.get_by_role("link").all()]
    assert places[:3] == ["ホーム", "見込顧客", "顧客台帳"]
    for place in places[1:]:
        menu.get_by_role("link", name=place, exact=True).click()
        expect(window.page.get_by_role("heading", level=1)).to_have_text(place)
        window.await_drawn()
        wrong[place] = faults(window)
    assert not any(wrong.values()), told(wrong)


@pytest.mark.timeout(1500)  # sixty screens, two sizes: long where the machine is busy
def test_every_route_is_accessible(open_window: Callable[..., Window], offices: Any) -> None:
    window = open_window(DESK, "admin")
    window.context.add_init_script(Axe().axe_script)
    wrong = {}
    for route in routes():
        window.go(filled(route, offices.of("admin")))
        wrong[route] = faults(window, axe=True)
    assert len(wrong) > 50
    assert not any(wrong.values()), told(wrong)
