"""The contents of each report over HTTP, for people of different rights."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

pytestmark = pytest.mark.servers
OCTOBER, DECEMBER = datetime(2026, 10, 5, tzinfo=UTC), datetime(2026, 12, 5, tzinfo=UTC)


def test_ranking_puts_the_quarter_beside_the_previous_one_and_last_years(reporting: Any, make: Any) -> None:
    reporting.tell(make.customer("c1", code="C1", name="青空"), make.customer("c2", code="C2", name="海山"))
    reporting.tell(
        make.sale("s1", net=600, on=date(2026, 10, 1)),
        make.sale("s2", net=100, on=date(2026, 12, 31)),
        make.sale("s3", net=300, on=date(2026, 11, 15), customer_id="c2"),
        make.sale("s4", net=50, on=date(2026, 9, 30)),
        make.sale("s5", net=40, on=date(2025, 10, 1), customer_id="c2"),
        make.sale("s6", net=9999, on=date(2027, 1, 1)),
    )
    body = reporting.get("ranking", year=2026, quarter=3)
    assert body["period"] == {
        "year": 2026, "quarter": 3, "from": "2026-10-01", "to": "2026-12-31",
        "label": "2026年度 第3四半期", "label_en": "FY2026 Q3",
    }  # fmt: skip
    first, second = body["items"]
    assert first == {
        "rank": 1, "customer_id": "c1", "code": "C1", "name": "青空", "net": 700, "previous_quarter": 50,
        "previous_year": 0, "share": "0.7000", "cumulative_share": "0.7000", "class": "A", "sales_count": 2,
    }  # fmt: skip
    assert (second["net"], second["previous_year"], second["class"], second["cumulative_share"]) == (
        300,
        40,
        "C",
        "1.0000",
    )
    assert body["total"] == {"net": 1000, "previous_quarter": 50, "previous_year": 40, "customers": 2}


def test_fiscal_year_begins_where_the_company_says(reporting: Any, make: Any) -> None:
    reporting.tell(make.company(first_month=1), make.sale("s1", net=10, on=date(2026, 7, 1)))
    body = reporting.get("ranking", year=2026, quarter=3)
    assert (body["period"]["from"], body["total"]["net"]) == ("2026-07-01", 10)


def test_merged_customer_counts_with_the_survivor_until_unmerged(reporting: Any, make: Any) -> None:
    reporting.tell(make.sale("s1", net=1, customer_id="a"), make.sale("s2", net=20, customer_id="b"))
    reporting.tell(make.sale("s3", net=300, customer_id="c"), make.customer("c", code="C"))
    reporting.tell(make.customer("b", merged_into_id="c"), make.customer("a", merged_into_id="b"))
    [only] = reporting.get("ranking", year=2026, quarter=3)["items"]
    assert (only["customer_id"], only["net"], only["sales_count"]) == ("c", 321, 3)
    slips = reporting.get("ranking/c/sales", year=2026, quarter=3)["items"]
    assert sorted(slip["sale_id"] for slip in slips) == ["s1", "s2", "s3"]
    reporting.tell(make.customer("b", version=2))
    assert [item["net"] for item in reporting.get("ranking", year=2026, quarter=3)["items"]] == [300, 21]


def test_reversal_takes_away_and_archived_slips_count_nowhere(reporting: Any, make: Any) -> None:
    reporting.tell(make.sale("s1", net=500), make.sale("s2", net=-200, kind="reversal"), make.sale("s3", net=70))
    reporting.tell(make.sale("s3", version=2, net=70, archived=True))
    [only] = reporting.get("ranking", year=2026, quarter=3)["items"]
    assert (only["net"], only["sales_count"]) == (300, 2)
    assert reporting.get("unbilled")["total"] == {"net": 300, "lines_total": 300, "sales_count": 2}


def test_ranking_as_of_a_past_day_knows_what_was_known_then(reporting: Any, make: Any) -> None:
    reporting.tell(make.sale("s1", net=500, on=date(2026, 10, 5)), at=OCTOBER)
    reporting.tell(make.sale("s1", version=2, net=800, on=date(2026, 10, 5)), at=DECEMBER)
    reporting.tell(make.customer("c1", merged_into_id="c2"), at=DECEMBER)

    def shown(**params: Any) -> list[tuple[str, int]]:
        items = reporting.get("ranking", year=2026, quarter=3, **params)["items"]
        return [(item["customer_id"], item["net"]) for item in items]

    assert shown(as_of="2026-10-04") == []
    assert shown(as_of="2026-11-20") == [("c1", 500)]
    assert shown(as_of="2026-12-05") == shown() == [("c2", 800)]


def test_as_of_day_ends_in_the_companys_zone(reporting: Any, make: Any) -> None:
    reporting.tell(make.sale("s1"), at=datetime(2026, 10, 5, 14, 59, tzinfo=UTC))
    reporting.tell(make.sale("s2"), at=datetime(2026, 10, 5, 15, 0, tzinfo=UTC))
    assert reporting.get("unbilled", as_of="2026-10-05")["total"]["sales_count"] == 1


def test_people_see_their_own_their_departments_or_all(reporting: Any, make: Any) -> None:
    reporting.tell(
        make.sale("s1", net=1, owner_id="u1", department_id="d1"),
        make.sale("s2", net=20, owner_id="u2", department_id="d2"),
        make.sale("s3", net=300, owner_id="u3", department_id="d3"),
        make.quote("q1", net=1, owner_id="u1", department_id="d1"),
        make.quote("q2", net=20, owner_id="u2", department_id="d2"),
        make.quote("q3", net=300, owner_id="u3", department_id="d3"),
        make.invoice("i1", balance=1, owner_id="u1", department_id="d1"),
        make.invoice("i2", balance=20, owner_id="u2", department_id="d2"),
        make.invoice("i3", balance=300, owner_id="u3", department_id="d3"),
    )

    def seen(*roles: str, **claims: Any) -> set[int]:
        asked = reporting.as_(*roles, **claims)
        return {
            asked.get("ranking", year=2026, quarter=3)["total"]["net"],
            sum(slip["net"] for slip in asked.get("ranking/c1/sales", year=2026, quarter=3)["items"]),
            asked.get("unbilled")["total"]["net"],
            asked.get("forecast", **{"from": "2026-11"})["totals"]["total"]["amount"],
            sum(quote["amount"] for quote in asked.get("forecast/quotes", month="2026-11")["items"]),
            asked.get("prospects", month="2026-11")["total"]["amount"],
            asked.get("receivables")["total"]["total"],
            sum(invoice["balance"] for invoice in asked.get("receivables/c1/invoices")["items"]),
        }

    assert seen("sales", scope="own", user="u1", department="d1") == {1}
    assert seen("manager", scope="department", user="u9", department="d1", departments=["d1", "d2"]) == {21}
    assert seen("accounting", scope="all") == {321}
    assert reporting.service.http.get("/api/reporting/ranking").status_code == 401


def test_filters_by_owner_and_by_department_with_those_below(reporting: Any, make: Any) -> None:
    reporting.tell(make.department("d1"), make.department("d2", parent_id="d1"), make.department("d3"))
    for number, (department, owner) in enumerate([("d1", "u1"), ("d2", "u2"), ("d3", "u2")]):
        reporting.tell(make.sale(f"s{number}", net=10**number, department_id=department, owner_id=owner))
    assert reporting.get("unbilled", department_id="d1")["total"]["net"] == 11
    assert reporting.get("unbilled", owner_id="u2")["total"]["net"] == 110
    assert reporting.get("ranking", year=2026, quarter=3, department_id="d2", owner_id="u2")["total"]["net"] == 10


def test_forecast_is_the_tree_of_sales_departments_by_month(reporting: Any, make: Any) -> None:
    reporting.tell(
        make.department("d1", code="100", position=10),
        make.department("d2", code="110", parent_id="d1", position=20),
        make.department("d3", code="200", kind="production", position=30),
        make.department("d4", code="300", archived=True),
    )
    reporting.tell(
        make.quote("q1", net=1001, probability=50, department_id="d2"),
        make.quote("q2", net=2000, probability=10, department_id="d1", expected_month="2026-12"),
        make.quote("q3", net=700, status="won", probability=100, won_on=date(2026, 11, 9), department_id="d2"),
        make.quote("q4", net=9000, status="draft", department_id="d2"),
        make.quote("q5", net=9000, counts=False, department_id="d2"),
        make.quote("q6", net=9000, status="lost", department_id="d2"),
        make.quote("q7", net=60, probability=100, department_id="d3"),
    )
    body = reporting.get("forecast", **{"from": "2026-11", "months": 2})
    assert body["months"] == ["2026-11", "2026-12"]
    rows = [(row["code"], row["depth"], row["total"]) for row in body["rows"]]
    assert rows == [
        ("100", 0, {"amount": 3001, "weighted": 700, "won": 700}),
        ("110", 1, {"amount": 1001, "weighted": 500, "won": 700}),
        ("", 0, {"amount": 60, "weighted": 60, "won": 0}),
    ]
    assert body["rows"][0]["cells"][1] == {"month": "2026-12", "amount": 2000, "weighted": 200, "won": 0}
    assert body["totals"]["total"] == {"amount": 3061, "weighted": 760, "won": 700}
    drilled = reporting.get("forecast/quotes", department_id="d1", month="2026-11")["items"]
    assert {(item["id"], item["amount"], item["weighted"], item["won"]) for item in drilled} == {
        ("q1", 1001, 500, 0), ("q3", 0, 0, 700),
    }  # fmt: skip


def test_forecast_as_of_a_past_day_has_the_quote_open_that_was_won_later(reporting: Any, make: Any) -> None:
    reporting.tell(make.department("d1"))
    reporting.tell(make.quote("q1", net=1000), at=OCTOBER)
    reporting.tell(make.quote("q1", version=2, status="won", probability=100, won_on=date(2026, 12, 5)), at=DECEMBER)

    def totals(**params: Any) -> dict[str, int]:
        body = reporting.get("forecast", **{"from": "2026-11", "months": 2, **params})
        return {**body["totals"]["total"]}

    assert totals(as_of="2026-11-01") == {"amount": 1000, "weighted": 500, "won": 0}
    assert totals(as_of="2026-12-31") == totals() == {"amount": 0, "weighted": 0, "won": 1000}


def test_prospects_are_per_deal_with_their_counted_open_quotes(reporting: Any, make: Any) -> None:
    reporting.tell(make.deal("x", number="D26-0001", name="展示会"), make.person("u1", name="近藤 雄大"))
    reporting.tell(
        make.quote("q1", deal_id="x", net=1000, probability=50),
        make.quote("q2", deal_id="x", net=3000, probability=70),
        make.quote("q3", deal_id="x", net=9000, counts=False),
        make.quote("q4", net=100, probability=90),
        make.quote("q5", net=100, expected_month="2026-12"),
    )
    body = reporting.get("prospects", month="2026-11")
    deal, direct = body["items"]
    assert (deal["deal_number"], deal["deal_name"], deal["owner_name"]) == ("D26-0001", "展示会", "近藤 雄大")
    assert (deal["amount"], deal["weighted"], deal["probability"]) == (4000, 2600, 65)
    assert [quote["id"] for quote in deal["quotes"]] == ["q1", "q2"]
    assert (direct["deal_id"], direct["weighted"], direct["probability"]) == (None, 90, 90)
    assert body["total"] == {"amount": 4100, "weighted": 2690, "deals": 2}


def test_unbilled_lists_slips_and_sums_them_by_billed_customer(reporting: Any, make: Any) -> None:
    reporting.tell(make.customer("head", code="C9", name="本社"))
    reporting.tell(
        make.sale("s1", net=100, on=date(2026, 11, 1), billed_customer_id="head", customer_id="branch"),
        make.sale("s2", net=30, on=date(2026, 11, 10), billed_customer_id="head"),
        make.sale("s3", net=5, billing="billed"),
        make.sale("s4", net=7, source="package"),
    )
    body = reporting.get("unbilled", as_of="2026-11-20")
    assert [(slip["sale_id"], slip["days"]) for slip in body["items"]] == [("s1", 19), ("s2", 10)]
    assert body["customers"] == [
        {
            "customer_id": "head", "code": "C9", "name": "本社", "oldest_on": "2026-11-01", "net": 130,
            "lines_total": 130, "sales_count": 2,
        }
    ]  # fmt: skip


def test_receivables_age_from_the_due_date(reporting: Any, make: Any) -> None:
    for number, days_late in enumerate([0, 1, 30, 31, 60, 61, 90, 91]):
        due_on = date(2026, 11, 20) - timedelta(days=days_late)
        reporting.tell(make.invoice(f"i{number}", due_on=due_on, balance=10**number))
    reporting.tell(make.invoice("paid", balance=0), make.invoice("void", status="void", balance=0))
    [item] = reporting.get("receivables", as_of="2026-11-20")["items"]
    ages = [item[name] for name in ("not_due", "days_30", "days_60", "days_90", "over_90")]
    assert ages == [1, 110, 11_000, 1_100_000, 10_000_000]
    assert (item["total"], item["invoices_count"], item["oldest_due_on"]) == (11_111_111, 8, "2026-08-21")
    assert len(reporting.get("receivables/c1/invoices")["items"]) == 8


def test_receivable_as_of_a_day_before_the_payment(reporting: Any, make: Any) -> None:
    reporting.tell(make.invoice("i1", balance=1100), at=OCTOBER)
    reporting.tell(make.invoice("i1", version=2, balance=0, paid_amount=1100), at=DECEMBER)
    assert reporting.get("receivables", as_of="2026-11-20")["total"]["total"] == 1100
    assert reporting.get("receivables")["items"] == []


@pytest.mark.parametrize("report", ["ranking", "forecast", "prospects", "unbilled", "receivables"])
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_every_report_exports(reporting: Any, make: Any, report: str, kind: str) -> None:
    reporting.tell(make.department("d1"), make.sale("s1"), make.quote("q1"), make.invoice("i1"))
    answer = reporting.service.get(f"/api/reporting/{report}/export", params={"format": kind, "as_of": "2026-11-20"})
    assert answer.status_code == 200
    if kind == "csv":
        head, *rows = answer.content.decode("utf-8-sig").splitlines()
        assert len(rows) == 1
        assert len(head.split(",")) == len(rows[0].split(","))
    else:
        assert answer.content.startswith(b"PK")


@pytest.mark.parametrize(
    "address",
    [
        "ranking?quarter=5", "ranking?year=0", "ranking?limit=0", "ranking?as_of=2026-02-30",
        "ranking?as_of=0001-01-01",
        "forecast?from=2026-13", "forecast?months=0", "prospects?month=x", "unbilled?owner_id=%00", "ranking/%27/sales",
    ],
)  # fmt: skip
def test_malformed_questions_are_422_in_both_languages(reporting: Any, address: str) -> None:
    answer = reporting.service.get(f"/api/reporting/{address}")
    assert answer.status_code == 422, answer.text
    assert {"ja", "en", "field"} <= answer.json()["errors"][0].keys()
