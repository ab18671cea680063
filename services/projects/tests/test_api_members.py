"""Members over HTTP, imported from the real export."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from edge.testing import ServiceUnderTest, service_under_test
from projects.main import SERVICE

pytestmark = pytest.mark.servers
CONTENT = (Path(__file__).parents[3] / "deploy/local/demo/kintone/メンバー.csv").read_bytes()
MEMBERS, IMPORTS = "/api/projects/members", "/api/projects/imports"


@pytest.fixture
def service(database_url: str) -> Iterator[ServiceUnderTest]:
    with service_under_test(SERVICE, database_url) as under_test:
        for number in range(1, 25):
            under_test.keep_foreign("user", f"user-{number}", f"人 {number}", f"M{number:03}")
        yield under_test


def test_the_real_export_comes_in_once(service: ServiceUnderTest) -> None:
    done = service.import_file(IMPORTS, "メンバー", CONTENT)
    assert (done["status"], done["accepted"], done["rejected"]) == ("done", 24, 0), done
    again = service.import_file(IMPORTS, "メンバー", CONTENT)
    assert (again["accepted"], again["unchanged"]) == (0, 24)
    third = service.get(MEMBERS, params={"q": "M003"}).json()["items"][0]
    assert (third["name"], third["user_id"]) == ("近藤 雄大", "user-3")
    rates = service.get(f"{MEMBERS}/{third['id']}").json()["rates"]
    assert [(rate["valid_from"], rate["yen_per_hour"]) for rate in rates] == [
        ("2025-04-01", "6300"),
        ("2025-10-01", "6400"),
        ("2026-04-01", "6800"),
    ]


def test_rates_are_hidden_without_the_right(service: ServiceUnderTest) -> None:
    service.import_file(IMPORTS, "メンバー", CONTENT)
    sales = service.as_("sales")
    member_id = sales.get(MEMBERS).json()["items"][0]["id"]
    shown = [
        sales.get(f"{MEMBERS}/{member_id}").text,
        sales.get(f"{MEMBERS}/{member_id}", params={"as_of": "2026-01-01"}).text,
        sales.get(f"{MEMBERS}/{member_id}/history").text,
        sales.get(f"{MEMBERS}/export").text,
    ]
    assert all("M001" in text and "10300" not in text for text in shown)
    assert "10300" in service.get(f"{MEMBERS}/{member_id}").text


def test_rates_are_published_to_the_costs_topic_only(service: ServiceUnderTest) -> None:
    service.import_file(IMPORTS, "メンバー", CONTENT)
    with service.runtime.pool.connection() as connection:
        name = connection.execute("SELECT originator_id FROM events LIMIT 1").fetchone()["originator_id"]
    ((row, event),) = service.runtime.store.recorded(name)
    spans = [(row.effective_at, service.runtime.store.read(service.runtime.store.stream_of(name)).state)]
    published = SERVICE.publication.published(row, event, spans)
    told = {message.topic: message.model_dump_json() for message in published}
    assert set(told) == {"projects.events", "projects.costs"}
    assert "yen_per_hour" in told["projects.costs"]
    assert "yen_per_hour" not in told["projects.events"]
