"""The routes of every resource: creating, editing, listing, history, idempotency, rights, problems."""

from base64 import urlsafe_b64encode
from concurrent.futures import ThreadPoolExecutor

import pytest
from psycopg import OperationalError

from edge import http
from edge.testing import ServiceUnderTest

PATH = "/api/counting/counters"


def make(service: ServiceUnderTest, name: str = "ヤマダ商会") -> str:
    record_id: str = service.post(PATH, json={"name": name}).json()["id"]
    return record_id


def test_a_new_record_has_its_place_and_version(counters: ServiceUnderTest) -> None:
    answer = counters.post(PATH, json={"name": "A"})
    assert answer.status_code == 201
    assert answer.headers["location"] == f"{PATH}/{answer.json()['id']}"
    assert answer.headers["etag"] == '"1"' == f'"{answer.json()["version"]}"'


def test_a_method_that_is_not_there_names_those_that_are(counters: ServiceUnderTest) -> None:
    answer = counters.request("PUT", PATH)
    assert (answer.status_code, answer.json()["type"]) == (405, "/problems/method-not-allowed")
    assert "GET" in answer.headers["allow"]


def test_bad_input_names_the_field_in_both_languages(counters: ServiceUnderTest) -> None:
    answer = counters.post(PATH, json={"title": "A"})
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    errors = {error["field"]: error for error in answer.json()["errors"]}
    assert set(errors) == {"name", "title"}
    assert "必須" in errors["name"]["ja"] and errors["name"]["en"]


def test_a_refusal_of_the_domain_is_a_problem_with_its_text(counters: ServiceUnderTest) -> None:
    answer = counters.post(f"{PATH}/{make(counters)}/count", json={"by": 101})
    assert answer.status_code == 409
    assert answer.json()["title"] == "100を超えます。減らしてください。"


def test_different_fields_merge_and_the_same_field_shows_both_sides(counters: ServiceUnderTest) -> None:
    path = f"{PATH}/{make(counters)}"
    assert counters.patch(path, 1, json={"colour": "blue"}).json()["version"] == 2
    merged = counters.patch(path, 1, json={"name": "B"}).json()
    assert (merged["name"], merged["colour"]) == ("B", "blue")
    collision = counters.patch(path, 1, json={"colour": "green"})
    assert collision.status_code == 412
    assert [collision.json()[side] for side in ("base", "theirs", "yours")] == [
        {"colour": c} for c in ("red", "blue", "green")
    ]


def test_an_edit_without_the_version_read_is_refused(counters: ServiceUnderTest) -> None:
    path = f"{PATH}/{make(counters)}"
    assert counters.request("PATCH", path, json={"name": "B"}).status_code == 428
    assert counters.request("PATCH", path, json={"name": "B"}, headers={"If-Match": '"x"'}).status_code == 422
    assert counters.request("PATCH", path, json={"name": "B"}, headers={"If-Match": "9" * 5000}).status_code == 422
    assert counters.patch(path, 9, json={"name": "B"}).status_code == 422


def test_a_repeated_key_gives_the_same_record_and_another_body_is_refused(counters: ServiceUnderTest) -> None:
    key = {"Idempotency-Key": "one"}
    answers = [counters.post(PATH, json={"name": "A"}, headers=key) for _ in range(3)]
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert counters.post(PATH, json={"name": "B"}, headers=key).status_code == 422
    assert counters.post(PATH, json={"name": "B"}, headers={"Idempotency-Key": "k" * 201}).status_code == 422
    assert counters.get(PATH).json()["count"]["value"] == 1


def test_a_key_sent_twice_at_once_makes_one_record(counters: ServiceUnderTest) -> None:
    key = {"Idempotency-Key": "two"}
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: counters.post(PATH, json={"name": "A"}, headers=key), range(8)))
    assert len({answer.json()["id"] for answer in answers if answer.status_code == 201}) == 1
    assert {answer.status_code for answer in answers} <= {201, 503}
    assert counters.get(PATH).json()["count"]["value"] == 1


def test_a_repeated_key_is_answered_as_before_even_where_the_command_would_now_be_refused(
    counters: ServiceUnderTest,
) -> None:
    path, key = f"{PATH}/{make(counters)}/count", {"Idempotency-Key": "three"}
    for _ in range(2):
        answer = counters.post(path, json={"by": 60}, headers=key)
        assert (answer.status_code, answer.json()["total"]) == (200, 60)
    assert counters.post(path, json={"by": 60}).status_code == 409
    assert counters.post(path, json={"by": 70}, headers=key).json()["type"] == "/problems/idempotency-key-reused"


def test_a_command_that_changes_nothing_keeps_its_key_too(counters: ServiceUnderTest) -> None:
    path, key = f"{PATH}/{make(counters)}/count", {"Idempotency-Key": "four"}
    assert counters.post(path, json={"by": 0}, headers=key).json()["version"] == 1
    assert counters.post(path, json={"by": 1}, headers=key).status_code == 422
    assert counters.post(path, json={"by": 0}, headers=key).json()["version"] == 1


def test_a_database_away_while_an_earlier_answer_is_looked_for_is_no_answer(
    counters: ServiceUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise OperationalError("the server closed the connection")

    monkeypatch.setattr(http, "stored_response", away)
    answer = counters.post(f"{PATH}/{make(counters)}/count", json={"by": 101}, headers={"Idempotency-Key": "six"})
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")


def test_a_key_is_its_person_s_own(counters: ServiceUnderTest) -> None:
    path, key = f"{PATH}/{make(counters)}/count", {"Idempotency-Key": "five"}
    assert counters.post(path, json={"by": 1}, headers=key).json()["total"] == 1
    assert counters.as_("admin", user="other").post(path, json={"by": 2}, headers=key).json()["total"] == 3


@pytest.mark.parametrize("asked", ["やまだ", "ﾔﾏﾀﾞ", "ヤマダ 商", "㈱ヤマダ"])
def test_search_ignores_width_script_and_legal_form(counters: ServiceUnderTest, asked: str) -> None:
    make(counters)
    make(counters, "別の会社")
    assert [item["name"] for item in counters.get(PATH, params={"q": asked}).json()["items"]] == ["ヤマダ商会"]


def test_pages_follow_each_other_without_gap_or_repeat(counters: ServiceUnderTest) -> None:
    names = [f"n{n % 7}" for n in range(23)]
    for name in names:
        make(counters, name)
    for sort in ("name", "-name", "-total"):
        seen, cursor = [], None
        while True:
            page = counters.get(
                PATH, params={"limit": 4, "sort": sort, **({"cursor": cursor} if cursor else {})}
            ).json()
            seen += [item["id"] for item in page["items"]]
            cursor = page["next"]
            if cursor is None:
                break
        assert len(seen) == len(set(seen)) == 23


@pytest.mark.parametrize("asked", ["foo=1", "sort=foo", "cursor=%21", "total=x", "limit=x", "total_from=x", "q=%00"])
def test_a_wrong_list_query_is_refused_clearly(counters: ServiceUnderTest, asked: str) -> None:
    make(counters)
    answer = counters.get(f"{PATH}?{asked}")
    assert answer.status_code == 422
    assert answer.json()["title"] and answer.json()["title_en"]
    if not asked.startswith(("cursor", "limit")):
        assert counters.get(f"{PATH}/export?{asked}").status_code == 422


@pytest.mark.parametrize("position", ["5", "[]", "[{}, {}]", '[["a"], "b"]', '["a", null]', '["\\ud800", "x"]'])
def test_a_cursor_made_up_outside_is_refused(counters: ServiceUnderTest, position: str) -> None:
    cursor = urlsafe_b64encode(position.encode()).decode()
    assert counters.get(PATH, params={"cursor": cursor}).status_code == 422


@pytest.mark.parametrize("path", [f"{PATH}/%00", f"{PATH}/%00/history", "/api/counting/jobs/%00"])
def test_what_cannot_be_stored_is_bad_input(counters: ServiceUnderTest, path: str) -> None:
    assert counters.get(path).status_code == 422


def test_filters_and_ranges(counters: ServiceUnderTest) -> None:
    for by in (1, 2, 3):
        counters.post(f"{PATH}/{make(counters, f'n{by}')}/count", json={"by": by})
    found = counters.get(f"{PATH}?total_from=2&total_to=3&sort=total").json()
    assert [item["total"] for item in found["items"]] == [2, 3]
    assert found["count"] == {"value": 2, "capped": False}
    assert len(counters.get(f"{PATH}?name=n1&name=n2").json()["items"]) == 2


def test_counting_stops_and_says_so(counters: ServiceUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edge.lists.MOST_LISTED", 2)
    for _ in range(3):
        make(counters, "ヤマダ")
    counts = [counters.get(f"{PATH}{query}").json()["count"] for query in ("?name=ヤマダ", "?q=ヤマダ")]
    assert counts == [{"value": 2, "capped": True}, {"value": 3, "capped": False}]


def test_scope_decides_what_is_seen_listed_changed_and_exported(counters: ServiceUnderTest) -> None:
    record_id = make(counters)
    stranger = counters.as_("sales", scope="own", user="stranger")
    assert stranger.get(PATH).json()["items"] == []
    assert stranger.get(f"{PATH}/{record_id}").status_code == 404
    assert stranger.get(f"{PATH}/{record_id}/history").status_code == 404
    assert stranger.post(f"{PATH}/{record_id}/count", json={"by": 1}).status_code == 404
    assert "ヤマダ" not in stranger.get(f"{PATH}/export").text
    colleague = counters.as_("sales", scope="department", user="c", department="sales-1")
    assert colleague.get(f"{PATH}/{record_id}").status_code == 200
    assert counters.as_("analyst").post(PATH, json={"name": "A"}).status_code == 403
    assert counters.http.get(PATH).status_code == 401


def test_costs_are_hidden_everywhere_without_the_right(counters: ServiceUnderTest) -> None:
    record_id = make(counters)
    seller = counters.as_("sales", scope="own", user="tester")
    for path in (
        PATH,
        f"{PATH}/{record_id}",
        f"{PATH}/{record_id}/history",
        f"{PATH}/{record_id}?as_of=2099-01-01",
        f"{PATH}/export",
    ):
        assert "secret" not in seller.get(path).text, path
        assert "secret" in counters.get(path).text, path


def test_history_tells_who_changed_what(counters: ServiceUnderTest) -> None:
    record_id = make(counters)
    counters.keep_foreign("user", "tester", "石川 友美")
    counters.patch(f"{PATH}/{record_id}", 1, json={"colour": "blue"})
    newest, oldest = counters.get(f"{PATH}/{record_id}/history").json()["items"]
    assert newest["changes"] == {"colour": ["red", "blue"]}
    assert newest["actor_name"] == "石川 友美"
    assert oldest["type"] == "counting.opened.v1"


def test_as_of_shows_the_record_of_that_day(counters: ServiceUnderTest) -> None:
    record_id = make(counters)
    assert counters.get(f"{PATH}/{record_id}?as_of=2099-01-01").json()["name"] == "ヤマダ商会"
    assert counters.get(f"{PATH}/{record_id}?as_of=2001-01-01").status_code == 404
    assert counters.get(f"{PATH}/{record_id}?as_of=2026-02-30").status_code == 422


def test_an_export_cannot_run_as_a_formula(counters: ServiceUnderTest) -> None:
    make(counters, "=cmd|' /C calc'!A0")
    for kind in ("utf-8", "cp932"):
        assert b"\"'=cmd" in counters.get(f"{PATH}/export?encoding={kind}").content
    assert counters.get(f"{PATH}/export?format=xlsx").content[:2] == b"PK"


def test_a_key_beside_a_file_does_no_harm(counters: ServiceUnderTest) -> None:
    """A form is read before the command is created, so its bytes are no longer available for a fingerprint."""
    answer = counters.post(f"{PATH}/picture", files={"file": ("x.txt", b"x")}, headers={"Idempotency-Key": "three"})
    assert answer.status_code == 200
