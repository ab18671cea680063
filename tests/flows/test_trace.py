"""One click is one trace: HTTP → append → relay → Kafka → reaction and projection, over all services."""

import re
from pathlib import Path

import httpx
from office import Office, eventually

from local.stack import Stack


def test_a_click_can_be_followed_through_every_service(demo_stack: Stack, seller: Office) -> None:
    demo_stack.start_zipkin()
    zipkin = f"http://127.0.0.1:{demo_stack.ports['zipkin']}"
    eventually(lambda: is_up(zipkin), 240)
    customer = seller.items("/api/crm/customers", limit=1)[0]
    trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    answer = seller.http.post(
        "/api/crm/deals",
        json={"name": "足跡を追う案件", "customer_id": customer["id"]},
        headers={"traceparent": f"00-{trace}-00f067aa0ba902b7-01"},
    )
    assert answer.status_code == 201
    assert answer.headers["x-trace-id"] == trace

    def spans() -> set[tuple[str, str]]:
        found = httpx.get(f"{zipkin}/zipkin/api/v2/trace/{trace}")
        rows = found.json() if found.status_code == 200 else []
        return {(span["localEndpoint"]["serviceName"], span["name"].lower()) for span in rows}

    wanted = {
        ("crm", "post /api/crm/deals"),
        ("crm", "append"),
        ("crm", "relay crm.deal-opened.v1"),
        ("billing", "consume crm.deal-opened.v1"),
        ("reporting", "consume crm.deal-opened.v1"),
    }
    eventually(lambda: wanted <= spans(), 120)


def is_up(zipkin: str) -> bool:
    try:
        return httpx.get(f"{zipkin}/health").status_code == 200
    except httpx.HTTPError:
        return False


def test_a_log_line_of_the_click_names_its_trace(demo_stack: Stack) -> None:
    """Logs are JSON lines; those written inside a request carry its trace."""
    logs = Path(demo_stack.data / "logs")
    lines = [line for log in logs.glob("*.log") for line in log.read_text(errors="replace").splitlines()]
    assert any(re.search(r'"service": "billing"', line) for line in lines)
