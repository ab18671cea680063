"""Files that nobody means to import: real records with odd cells, odd headers, odd rows and odd encodings."""

import csv
import io
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl
from hypothesis import strategies as st
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from tabular.records import START, Record, Table, read_records

KINTONE = Path(__file__).parents[2] / "deploy/local/demo/kintone"
NAMES = [
    "㈱アオゾラ", "ｶﾌﾞｼｷｶﾞｲｼｬ ｱｵｿﾞﾗ", "𠮷野家", "髙橋 﨑", "👨‍👩‍👧 工房", "\u202eabc", "a\u0301", "\ufeff",
    "  　 ", "長" * 400, "大" * 140_000, "=1+1", "'=cmd", "改\n行", 'か"ぎ', "a,b", "\x0b\x0c\x1f", "\x7f\x80",
    "\ud800", "\udfff", "\uffff", "NULL", "x\x00y",
]  # fmt: skip
NUMBERS = [
    "１２３", "1,234", "12,34", "△100", "▲1,000", "−5", "ー5", "-0", "¥100", "100円", "1e5", "1E400", "NaN",
    "Infinity", "+7", "0.001", "0.0000000001", "9" * 13, "9" * 19, "9" * 40, "9" * 400, "-" + "9" * 18, "1.5",
    "50%", "150%", "-1%", "0x10", "٣", "①", "百", "3:30", "99:99", "0", "00", "1/3",
]  # fmt: skip
DATES = [
    "令和8年11月20日", "令和元年5月1日", "R99.12.31", "明治1年1月1日", "明治33年2月29日", "M45.7.30",
    "大正15年12月25日", "平成32年1月1日", "0000-00-00", "0000-01-01", "0001-01-01", "1868-01-25", "1900-02-29",
    "2026-02-30", "2026-13-01", "2199-12-31", "2200-01-01", "9999-12-31", "9999/12/31 23:59", "10000-01-01",
    "20261120", "2026/11/20 24:00", "2026-11-20T09:00:00Z", "2026年11月20日 9時", "45000", "今日",
]  # fmt: skip
OWN = ("ログイン名",)
"""What no two records may share, beside their key."""
FREED = ("見積番号", "見積行番号", "元売上番号")
"""Without these a sale is bound by nothing that was sold before."""
CHARACTERS = st.text(st.characters(), max_size=30)
CELLS = st.one_of(st.sampled_from(NAMES), st.sampled_from(NUMBERS), st.sampled_from(DATES), st.just(""), CHARACTERS)
ENCODINGS = ["utf-8", "utf-8-sig", "cp932", "utf-16", "utf-16-le", "euc_jp", "iso2022_jp", "utf-7"]
TYPED: list[Any] = [
    date(2026, 11, 20), datetime.fromisoformat("2026-11-20T09:30"), time(9, 30), timedelta(hours=30), 1.1,
    1e300, -5, 10**15, True, False, "=1/0", "=A1", "#REF!", None,
]  # fmt: skip


def real(app: str, records: int) -> Table:
    """The first records of the demo company's export."""
    table = read_records((KINTONE / f"{app}.csv").read_bytes())
    return Table(table.columns, table.encoding, table.records[:records])


def plain(columns: list[str], records: list[Record]) -> bytes:
    """The records as a file, as they are."""
    return _csv([columns, *rows_of(columns, records)]).encode()


def rows_of(columns: list[str], records: list[Record]) -> list[list[str]]:
    return [list(line.values()) for record in records for line in record.lines(columns)]


def odd_file(data: st.DataObject, table: Table, key: str, number: int) -> bytes:
    """Some of the table's records under keys of their own, a few cells of them odd; now and then the whole file is."""
    columns = list(table.columns)
    chosen = data.draw(st.lists(st.sampled_from(table.records), min_size=1, max_size=6))
    rows = []
    for index, record in enumerate(chosen):
        freed = dict.fromkeys(set(FREED) & set(columns), "") if data.draw(st.booleans()) else {}
        changed = {} if not data.draw(st.integers(0, 3)) else data.draw(_changes(columns))
        for line in record.lines(columns):
            own = {column: f"{line[column].strip()}-{number}-{index}" for column in (key, *OWN) if column in line}
            rows.append([{**line, **own, **freed, **changed}[column] for column in columns])
    if not data.draw(st.integers(0, 7)):
        columns, rows = data.draw(_torn(columns, rows))
    return _encoded(data, [columns, *rows])


def _changes(columns: list[str]) -> st.SearchStrategy[dict[str, str]]:
    return st.dictionaries(st.sampled_from([column for column in columns if column != START]), CELLS, max_size=3)


@st.composite
def _torn(draw: st.DrawFn, columns: list[str], rows: list[list[str]]) -> tuple[list[str], list[list[str]]]:
    """Headers that miss, repeat or change place; rows too long or too short; nothing at all."""
    match draw(st.integers(0, 6)):
        case 0:
            return columns[:-1], [row[:-1] for row in rows]
        case 1:
            return [columns[0], *columns], [[row[0], *row] for row in rows]
        case 2:
            order = draw(st.permutations(range(1, len(columns))))
            return [columns[n] for n in (0, *order)], [[row[n] for n in (0, *order)] for row in rows]
        case 3:
            return columns, [draw(st.lists(CELLS, max_size=len(columns) + 2)) for _ in rows]
        case 4:
            return draw(st.lists(CELLS, min_size=1, max_size=4)), rows
        case 5:
            return columns, [[*rows[0], "more"], *rows[1:]]
    return columns, []


def _encoded(data: st.DataObject, rows: list[list[str]]) -> bytes:
    kind = data.draw(st.integers(0, 11))
    if kind == 0:
        return _workbook(data, rows)
    encoding = data.draw(st.sampled_from(ENCODINGS)) if kind < 5 else "utf-8-sig"
    content = _csv(rows).encode(encoding, "surrogatepass" if encoding.startswith("utf") else "replace")
    if kind == 1:
        cut = data.draw(st.integers(0, len(content)))
        return content[:cut] + data.draw(st.binary(max_size=8)) + content[cut:]
    return content


def _csv(rows: list[list[str]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows(rows)
    return out.getvalue()


def _workbook(data: st.DataObject, rows: list[list[str]]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append([_clean(cell) for cell in row])
    for _ in range(data.draw(st.integers(0, 3))):
        row, column = data.draw(st.integers(1, len(rows))), data.draw(st.integers(1, max(1, len(rows[0]))))
        sheet.cell(row, column).value = data.draw(st.sampled_from(TYPED))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _clean(cell: str) -> str:
    return ILLEGAL_CHARACTERS_RE.sub("", cell.encode(errors="replace").decode())[:30_000]
