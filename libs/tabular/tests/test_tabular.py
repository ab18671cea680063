"""Reading saved files as records, and writing files that a spreadsheet opens without running formulas."""

import io
import zipfile
from datetime import date, datetime, time, timedelta
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tabular import workbook
from tabular.records import START, TableUnreadable, neutral, read_records, write_csv, write_xlsx

NAMES = "名前,値"
CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), max_size=12)
TRICKY = st.sampled_from(
    ["=1", "'=1", "''=1", "-5", "'-5", "＝1", "＇=1", "@a", "+81-3-1000-1234", "\t=1", '"', ",", "a\nb"]
)
ROWS = st.lists(st.lists(CELLS | TRICKY, min_size=2, max_size=2).filter(any), max_size=6)


def excel(*rows: list[Any], formats: dict[str, str] | None = None) -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    for cell, number_format in (formats or {}).items():
        book.active[cell].number_format = number_format
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("encoding", "read_as"), [("utf-8-sig", "utf-8-sig"), ("utf-8", "utf-8-sig"), ("cp932", "cp932")]
)
def test_each_encoding_is_recognised(encoding: str, read_as: str) -> None:
    table = read_records("名前,値\r\n髙﨑①№㎡㈱,～－\r\n".encode(encoding))
    assert (table.encoding, table.columns) == (read_as, ["名前", "値"])
    assert table.records[0].fields == {"名前": "髙﨑①№㎡㈱", "値": "～－"}


@pytest.mark.parametrize("newline", ["\r\n", "\n"])
def test_cells_keep_quotes_and_line_breaks_as_lf(newline: str) -> None:
    text = newline.join([NAMES, '"a""b""","1\r\n2\n3\r4"', "次,行", ""])
    table = read_records(text.encode())
    assert table.records[0].fields == {"名前": 'a"b"', "値": "1\n2\n3\n4"}
    assert [record.row for record in table.records] == [2, 3]


def test_rows_of_a_record_are_gathered_under_its_mark() -> None:
    lines = [f"{START},番号,明細", "*,1,a", ",1,b", "*,2,", ",,", " * ,3,d"]
    records = read_records("\n".join(lines).encode()).records
    assert [(record.row, [row["明細"] for row in record.rows]) for record in records] == [
        (2, ["a", "b"]),
        (4, [""]),
        (6, ["d"]),
    ]
    assert records[0].fields == {START: "*", "番号": "1", "明細": "a"}
    assert records[0].lines(["明細"]) == [{"明細": "a"}, {"明細": "b"}]


def test_without_the_mark_each_row_is_a_record_and_short_rows_are_filled() -> None:
    records = read_records("名前,値\na\n\nb,2,,\n".encode()).records
    assert [(record.row, record.fields) for record in records] == [
        (2, {"名前": "a", "値": ""}),
        (4, {"名前": "b", "値": "2"}),
    ]
    assert all(record.rows == [record.fields] for record in records)


def test_a_header_alone_is_an_empty_table() -> None:
    assert read_records("名前,値,\n".encode()).columns == ["名前", "値"]
    assert read_records("名前,値\n".encode()).records == []


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "header"),
        (b"\n\n", "header"),
        ("\n名前,値\n".encode(), "header"),
        (b"\x89PNG\x00\x00", "text file"),
        ("名前,値\n".encode("utf-16"), "text file"),
        (b"a\x81\n", "encoding"),
        (b"a,b,a\n1,2,3\n", "repeated: a"),
        (b"a,b\n1,2\n1,2,3\n", "Row 3"),
        (b'a,b\n"1"x,2\n', "CSV"),
        (b'a,b\n"1,2\n', "CSV"),
        (f"{START},a\n,1\n".encode(), "first data row"),
        (b"PK\x03\x04 no zip", "workbook"),
    ],
)
def test_what_is_no_table_is_refused_in_both_languages(data: bytes, says: str) -> None:
    with pytest.raises(TableUnreadable, match=says) as refused:
        read_records(data)
    assert refused.value.en == str(refused.value)
    assert refused.value.ja.endswith("。")


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (date(2026, 4, 1), "yyyy-mm-dd", "2026-04-01"),
        (datetime(2026, 4, 1), "yyyy/m/d", "2026-04-01"),  # noqa: DTZ001 - workbooks know no zone
        (datetime(2026, 4, 1, 9, 5), "yyyy/m/d h:mm", "2026-04-01 09:05:00"),  # noqa: DTZ001
        (time(3, 30), "h:mm", "3:30"),
        (time(0, 0, 7), "h:mm:ss", "0:00:07"),
        (timedelta(hours=26, minutes=15), "[h]:mm", "26:15"),
        (0.07, "0%", "7%"),
        (0.125, "0.0%", "12.5%"),
        (35, "000000", "000035"),
        (1234567, "0000", "1234567"),
        (12.50, "General", "12.5"),
        (100, "#,##0", "100"),
        (1e21, "General", "1" + "0" * 21),
        (True, "General", "1"),
        (False, "General", "0"),
        (" a\r\nb ", "@", " a\nb "),
    ],
)
def test_a_workbook_reads_as_its_csv_would(value: object, number_format: str, text: str) -> None:
    table = read_records(excel(["a", "b"], [value, "x"], formats={"A2": number_format}))
    assert (table.encoding, table.records[0].fields) == ("xlsx", {"a": text, "b": "x"})


def test_a_workbook_has_records_of_several_rows() -> None:
    records = read_records(excel([START, "番号"], ["*", 1], [None, 1], ["*", 2])).records
    assert [(record.row, len(record.rows)) for record in records] == [(2, 2), (4, 1)]


def test_a_workbook_of_a_wrong_size_still_gives_every_row() -> None:
    data = repacked(excel(["a"], ["1"], ["2"]), "xl/worksheets/sheet1.xml", b'ref="A1:A3"', b'ref="A1:A1"')
    assert [record.fields["a"] for record in read_records(data).records] == ["1", "2"]


def repacked(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """Returns the zip with bytes of one part replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            assert name != part or old in content
            target.writestr(name, content.replace(old, new) if name == part else content)
    return out.getvalue()


def test_damaged_workbooks_are_refused() -> None:
    sheet = "xl/worksheets/sheet1.xml"
    for data in (
        repacked(excel(["a"], ["1"]), sheet, b"</sheetData>", b"<"),
        repacked(excel(["a"], ["1"]), "[Content_Types].xml", b"<Types", b"<"),
        excel(["a"], ["1"])[:-200],
    ):
        with pytest.raises(TableUnreadable, match="workbook"):
            read_records(data)


def test_a_workbook_that_unpacks_too_far_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = excel(["a"], ["1" * 10_000])
    assert len(read_records(data).records) == 1
    monkeypatch.setattr(workbook, "UNPACKED_LIMIT", 9_000)
    with pytest.raises(TableUnreadable, match="workbook"):
        read_records(data)


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-1-1",
        "-5%まで可",
        "+α提案",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "＝1",
        "＋A1",
        "－A1",
        "＠A1",
        "−A1",
        "﹦1",
        "'=1",
    ],
)
def test_what_a_spreadsheet_would_run_is_neutralised(cell: str) -> None:
    assert neutral(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell",
    [
        "-1,234",
        "+5",
        "-3.5",
        "－５",
        "−5",
        "-12%",
        "+81-3-1000-1234",
        "+81 3 1000 1234",
        "＋８１－３－１０００－１２３４",
        "03-1000-1234",
        "2026-04-01",
        "'abc",
        "a=b",
        "",
        "-0",
    ],
)
def test_numbers_phones_and_plain_text_stay(cell: str) -> None:
    assert neutral(cell) == cell


@given(ROWS)
def test_a_written_csv_reads_back_as_it_was_and_holds_no_formula(rows: list[list[str]]) -> None:
    data = write_csv(["名前", "=値"], rows)
    assert data.startswith(b"\xef\xbb\xbf")
    table = read_records(data)
    assert table.columns == ["名前", "=値"]
    assert [list(record.fields.values()) for record in table.records] == rows


@given(ROWS)
def test_a_written_workbook_reads_back_as_it_was(rows: list[list[str]]) -> None:
    table = read_records(write_xlsx(["名前", "値"], rows))
    assert [list(record.fields.values()) for record in table.records] == rows


def test_a_written_workbook_holds_texts_only() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_xlsx(["a"], [["=1+1"], ["12"], ["bell\x07"]])))
    cells = [row[0] for row in book.worksheets[0].iter_rows()]
    assert [(cell.value, cell.data_type) for cell in cells] == [("a", "s"), ("'=1+1", "s"), ("12", "s"), ("bell", "s")]


def test_cp932_marks_what_it_cannot_hold() -> None:
    data = write_csv(["名前"], [["髙①〜𠮷"]], "cp932")
    assert data == '"名前"\r\n"髙①～〓"\r\n'.encode("cp932")
    assert read_records(data).encoding == "cp932"
