"""A client that a generator made of our OpenAPI files signs in, lists, drafts, edits and downloads."""

import sys
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import Any

import pytest
from generated import OPENAPI, Generated

from local import demo
from local.stack import Stack


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Generated]]:
    """Gives the client of a context, which is made once."""
    folder = tmp_path_factory.mktemp("generated")
    sys.path.insert(0, str(folder))
    yield cache(lambda context: Generated(context, folder))
    sys.path.remove(str(folder))


@pytest.mark.parametrize("context", sorted(file.stem for file in OPENAPI.glob("*.json")))
def test_the_generator_understands_all_of_a_services_openapi(
    context: str, generated: Callable[[str], Generated]
) -> None:
    client = generated(context)
    assert client.of("models").Problem.__module__ == f"daicho_{context}.models.problem"
    assert client.of("api.jobs.list_jobs").sync_detailed


@pytest.fixture
def sales(demo_stack: Stack, accounts: dict[str, str], generated: Callable[[str], Generated]) -> tuple[Generated, Any]:
    """Billing's client, signed in as a seller by identity's."""
    identity, billing = generated("identity"), generated("billing")
    door = identity.of("client").Client(base_url=demo_stack.url)
    who = identity.of("models").SignIn(login=accounts["sales/own"], password=demo.PASSWORD)
    me = identity.of("api.sessions.sign_in").sync(client=door, body=who)
    assert me.login == accounts["sales/own"]
    cookies = dict(door.get_httpx_client().cookies)
    return billing, billing.of("client").Client(base_url=demo_stack.url, cookies=cookies)


def test_a_generated_client_lists_quotes_drafts_one_edits_it_and_downloads_files(
    sales: tuple[Generated, Any], seller: Any
) -> None:
    billing, client = sales
    models, quotes = billing.of("models"), "api.quotes"
    line = models.LineInput(name="看板", quantity="2", unit="枚", unit_price="1500")
    customer = seller.items("/api/crm/customers", limit=1)[0]["id"]
    draft = models.DraftQuote(subject="生成クライアントの見積", customer_id=customer, remarks="至急", lines=[line])
    drafting = billing.of(f"{quotes}.draft_quote").sync
    made = drafting(client=client, body=draft, idempotency_key="generated-client-1")
    assert (made.subject, made.status, made.lines_total) == ("生成クライアントの見積", "draft", 3000)
    assert drafting(client=client, body=draft, idempotency_key="generated-client-1").id == made.id

    changed = billing.of(f"{quotes}.edit_quote").sync(
        made.id, client=client, body=models.ReviseQuote(subject="改めた見積"), if_match=f'"{made.version}"'
    )
    assert (changed.subject, changed.remarks, len(changed.lines)) == ("改めた見積", "至急", 1)

    asked = {"status": [models.ListQuotesStatusItem.DRAFT], "quoted_on_from": date(2026, 1, 1), "limit": 200}
    listed = billing.of(f"{quotes}.list_quotes").sync(client=client, sort=models.ListQuotesSort("-quoted_on"), **asked)
    assert made.id in {item.id for item in listed.items}
    assert {item.status for item in listed.items} == {"draft"}

    exported = billing.of(f"{quotes}.export_quotes").sync(client=client, subject=["改めた見積"])
    assert "改めた見積" in exported.payload.read().decode("utf-8-sig")
    printed = billing.of("api.documents.get_quote_pdf").sync(made.id, client=client)
    assert printed.payload.read().startswith(b"%PDF")


def test_a_refusal_comes_as_a_problem(sales: tuple[Generated, Any]) -> None:
    billing, client = sales
    missing = billing.of("api.quotes.get_quote").sync("01a209f3-6bb8-7a09-92a4-2a31e887c33f", client=client)
    assert (missing.type_, missing.status) == ("/problems/not-found", 404)
