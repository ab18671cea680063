"""The ranking and the forecast of a real company's export, compared row by row with a recomputation."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from japan.reading import optional, read_amount, read_choice, read_code, read_date, read_month, read_percent
from tabular.records import Record, read_records

pytestmark = pytest.mark.servers
EXPORT = Path(__file__).parents[3] / "deploy/local/demo/kintone"
QUARTERS = [(2025, n) for n in (1, 2, 3, 4)] + [(2026, n) for n in (1, 2, 3)]
STATUSES = {"作成中": "draft", "提出": "submitted", "受注": "won", "失注": "lost", "期限切れ": "expired"}


def records(name: str) -> list[Record]:
    return read_records((EXPORT / f"{name}.csv").read_bytes()).records


def yen(text: str) -> int:
    return int(read_amount(text))


def quarter_of(on: date) -> tuple[int, int]:
    months = (on.year * 12 + on.month - 1) - 3
    return months // 12, months % 12 // 3 + 1


def test_ranking_equals_the_sum_over_the_slips_of_each_customer(reporting: Any, make: Any) -> None:
    naive: dict[tuple[int, int], Counter[str]] = {}
    for record in records("売上"):
        on, code, net = (
            read_date(record.fields["売上日"]), read_code(record.fields["顧客コード"]), yen(record.fields["税抜金額"])
        )  # fmt: skip
        naive.setdefault(quarter_of(on), Counter())[code] += net
        reporting.tell(make.sale(record.fields["売上番号"], customer_id=code, on=on, net=net))
    assert set(naive) == set(QUARTERS)
    for year, number in QUARTERS:
        body = reporting.get("ranking", year=year, quarter=number)
        expected = naive[year, number]
        assert {item["customer_id"]: item["net"] for item in body["items"]} == dict(expected)
        assert [item["net"] for item in body["items"]] == sorted(expected.values(), reverse=True)
        previous = naive.get((year, number - 1) if number > 1 else (year - 1, 4), Counter())
        assert body["total"]["net"] == expected.total()
        assert body["total"]["previous_quarter"] == previous.total()
        assert body["total"]["previous_year"] == naive.get((year - 1, number), Counter()).total()
        assert sum(slip["net"] for item in body["items"][:5] for slip in slips(reporting, item, year, number)) == sum(
            item["net"] for item in body["items"][:5]
        )


def slips(reporting: Any, item: dict[str, Any], year: int, number: int) -> list[dict[str, Any]]:
    found = reporting.get(f"ranking/{item['customer_id']}/sales", year=year, quarter=number)["items"]
    assert len(found) == item["sales_count"]
    return list(found)


def test_forecast_equals_the_sum_over_the_quotes_of_each_department(reporting: Any, make: Any) -> None:
    naive: Counter[tuple[str, str, str]] = Counter()
    departments = records("部門")
    parents = {record.fields["部門コード"]: record.fields["上位部門コード"] or None for record in departments}
    for record in departments:
        kind = "sales" if record.fields["部門区分"] == "営業" else "production"
        code = record.fields["部門コード"]
        reporting.tell(make.department(code, parent_id=parents[code], kind=kind))
    for record in records("見積"):
        add_quote(reporting, make, record, parents, naive)
    years = [reporting.get("forecast", **{"from": first, "months": 24}) for first in ("2025-04", "2027-04")]
    shown = {
        (row["department_id"], cell["month"], measure): cell[measure]
        for body in years for row in body["rows"] for cell in row["cells"] for measure in ("amount", "weighted", "won")
        if row["department_id"] and cell[measure]
    }  # fmt: skip
    assert shown == {key: value for key, value in naive.items() if value}


def add_quote(reporting: Any, make: Any, record: Record, parents: dict[str, str | None], naive: Counter[Any]) -> None:
    """Applies the quote's event, and adds the quote by hand to its department and those above it."""
    fields = record.fields
    status = STATUSES[read_choice(fields["見積ステータス"], list(STATUSES))]
    month, won_on = optional(read_month, fields["受注予定月"]), optional(read_date, fields["受注日"])
    net, percent = yen(fields["税抜金額"]), optional(read_percent, fields["確度"])
    counts = fields["見込対象[対象]"] == "1"
    department: str | None = read_code(fields["部門コード"])
    expected = f"{month:%Y-%m}" if month else None
    reporting.tell(
        make.quote(
            fields["見積番号"], status=status, expected_month=expected, won_on=won_on, net=net, counts=counts,
            probability=None if percent is None else int(percent), department_id=department,
        )
    )  # fmt: skip
    while department is not None:
        if status == "won" and won_on:
            naive[department, f"{won_on:%Y-%m}", "won"] += net
        if status == "submitted" and counts:
            naive[department, expected, "amount"] += net
            naive[department, expected, "weighted"] += int(net * percent / 100) if percent else 0
        department = parents[department]
