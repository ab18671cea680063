"""The benchmarks' own arithmetic; nothing here is timed."""

from pathlib import Path

import pytest

from bench import client, history, names, results
from bench.customers import customer
from bench.measuring import Report, Row, Spread, alternate, at_least, at_most, percentile, ratios, shown, table
from crm.adapters.views.customers import CUSTOMER_TABLE
from spine.stream.messages import partition_of


def test_a_ratio_is_of_each_pair_and_its_median_decides() -> None:
    spread = ratios([30.0, 10.0, 20.0], [10.0, 10.0, 10.0])
    assert spread.values == (3.0, 1.0, 2.0)
    assert Row("what", spread, at_least(2.0)).cells == ("what", "≥ 2.00 ×", "2.00 × [1.00–3.00]", "yes")
    assert Row("what", spread, at_least(2.1)).cells[3] == "**no**"


def test_at_most_is_held_from_below() -> None:
    assert Row("p95", Spread((20.0,)), at_most(20, " ms")).cells == ("p95", "≤ 20.0 ms", "20.0 ms", "yes")
    assert Row("p95", Spread((20.1,)), at_most(20, " ms")).cells[3] == "**no**"
    assert Row("told", Spread((5.0,)), None, " MB").cells == ("told", "–", "5.00 MB", "–")


@pytest.mark.parametrize(("share", "expected"), [(0.5, 50), (0.95, 95), (0.951, 96), (1, 100), (0.001, 1)])
def test_a_percentile_is_one_of_the_values(share: float, expected: int) -> None:
    assert percentile(list(range(100, 0, -1)), share) == expected


def test_subjects_are_measured_in_turn_and_back() -> None:
    order: list[str] = []

    def subject(name: str, value: float) -> float:
        order.append(name)
        return value

    found = alternate(2, {"a": lambda: subject("a", 1), "b": lambda: subject("b", 2)})
    assert (order, found) == (["a", "b", "b", "a"], {"a": [1, 1], "b": [2, 2]})


@pytest.mark.parametrize(
    ("value", "text"), [(0.0123456, "0.0123"), (2.345, "2.35"), (23.45, "23.4"), (9687.2, "9,687"), (0.0, "0.0")]
)
def test_numbers_show_three_figures(value: float, text: str) -> None:
    assert shown(value) == text


def test_tables_are_markdown() -> None:
    assert table(["a", "b"], [["x", "1"]]) == "| a | b |\n| --- | ---: |\n| x | 1 |"


def test_a_request_carries_its_length_in_bytes() -> None:
    made = client.request("POST", "/quotes", {"X": "1"}, "見積".encode())
    head, body = made.split(b"\r\n\r\n")
    assert head.startswith(b"POST /quotes HTTP/1.1\r\n")
    assert b"Content-Length: 6" in head
    assert body.decode() == "見積"


def test_a_case_tells_valid_events_in_the_order_of_their_versions() -> None:
    told = list(history.one_case(7))
    events = [each.make() for each in told]
    assert len(events) == history.EVENTS_A_CASE
    facts = [(event.id, event.version) for event in events if event.topic == "billing.events"]
    assert facts == sorted(facts)
    assert all(0 <= partition_of(each.stream) < 12 for each in told)


def test_a_generated_customer_is_found_by_any_spelling() -> None:
    made = CUSTOMER_TABLE.upsert(customer(5), "id", 1)[1]
    place, nature, _ = names.parts(5)
    assert any("\n" in str(value) and place[1] + nature[1] in str(value) for value in made)
    assert names.half_width("ガク") == "ｶﾞｸ"


def test_what_is_measured_again_takes_its_part_and_leaves_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(results, "FILE", tmp_path / "results.md")
    # Which says the versions of packages that only `make bench` installs.
    monkeypatch.setattr(results, "_machine", lambda: "The machine.")
    lag = Report("lag", [Row("lag, p99", Spread((0.5,)), at_most(1, " s"))], ["Told of the lag."])
    for report in (
        lag,
        Report("append", [Row("append", Spread((1.0,)))], ["First."]),
        Report("append", [], ["Failed."]),
    ):
        results.write(report, load=0.1)
    numbers, _, details = results.FILE.read_text().partition("# In detail")
    assert "| lag, p99 | ≤ 1.00 s | 0.500 s | yes |" in numbers
    assert "| append |" not in numbers
    assert details.index("## append") < details.index("Failed.") < details.index("## lag")
    assert "Told of the lag." in details
    assert "First." not in details
