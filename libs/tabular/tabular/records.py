"""Reads and writes tables as CSV (UTF-8 or CP932) and XLSX, with records of several rows, safe for spreadsheets.

A file whose first column is レコードの開始行 marks each record's first row with `*`; further rows are lines of a table
inside the record and repeat the fields outside that table. Any other file has one record per row.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal
from unicodedata import normalize

from tabular.workbook import SIGNATURE, WorkbookDamaged, read_sheet, write_sheet

csv.field_size_limit(2**31 - 1)
"""A cell may be as large as its file, so that only the record with it is rejected."""
START = "レコードの開始行"
FORMULA = re.compile(r"'*[=+\-−@\t\r]")
NUMBER = re.compile(r"[+\-−]?[0-9][0-9,]*(\.[0-9]+)?%?|\+[0-9][0-9() -]{6,}")


class TableUnreadable(Exception):
    """Raised for a file that is not a table, with the reason in Japanese and English."""

    def __init__(self, ja: str, en: str) -> None:
        super().__init__(en)
        self.ja, self.en = ja, en


@dataclass(frozen=True, slots=True)
class Record:
    """One record. `row` is its first row's number in the file, the header being row 1; `rows` are all its rows."""

    row: int
    fields: dict[str, str]
    rows: list[dict[str, str]]

    def lines(self, columns: Sequence[str]) -> list[dict[str, str]]:
        """Returns the rows of the record with all of the file's columns."""
        return [{column: row.get(column, "") for column in columns} for row in self.rows]


@dataclass(frozen=True, slots=True)
class Table:
    """A file's columns, the encoding it was read in, and its records."""

    columns: list[str]
    encoding: str
    records: list[Record]


def read_records(data: bytes) -> Table:
    """Reads a whole file; raises TableUnreadable if it is empty, not text, or its rows do not fit its header."""
    if data.startswith(SIGNATURE):
        return _table(_sheet(data), "xlsx")
    text, encoding = _decoded(data)
    return _table(csv.reader(io.StringIO(text, newline=""), strict=True), encoding)


def write_csv(
    columns: Sequence[str], rows: Sequence[Sequence[str]], encoding: Literal["utf-8-sig", "cp932"] = "utf-8-sig"
) -> bytes:
    """Returns a CSV file; a character missing in the encoding becomes 〓, and no cell can run as a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([neutral(column) for column in columns])
    writer.writerows([neutral(cell) for cell in row] for row in rows)
    if encoding == "utf-8-sig":
        return out.getvalue().encode(encoding)
    return b"".join(_encoded(character, encoding) for character in out.getvalue())


def write_xlsx(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """Returns an Excel workbook of one sheet; every cell is text."""
    return write_sheet("一覧", ([neutral(cell) for cell in row] for row in [columns, *rows]))


def neutral(cell: str) -> str:
    """Returns the cell, with an apostrophe before a formula of any width; numbers and phone numbers are unchanged."""
    plain = normalize("NFKC", cell)
    return f"'{cell}" if FORMULA.match(plain) and not NUMBER.fullmatch(plain) else cell


def _original(cell: str) -> str:
    """Undoes `neutral`, so that corrected rows that are imported again have their original cells."""
    return cell[1:] if cell.startswith("'") and neutral(cell) != cell else cell


def _decoded(data: bytes) -> tuple[str, str]:
    if b"\x00" in data:
        raise TableUnreadable(
            "テキストファイルではありません。CSVか、パスワードのない .xlsx を選んでください。",
            "This is not a text file. Choose a CSV file, or an .xlsx without a password.",
        )
    for encoding in ("utf-8-sig", "cp932"):
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise TableUnreadable(
        "文字コードがUTF-8でもShift_JIS（CP932）でもありません。保存し直してください。",
        "The encoding is neither UTF-8 nor Shift_JIS (CP932). Save the file again.",
    )


def _table(rows: Iterable[list[str]], encoding: str) -> Table:
    try:
        numbered = [(number, row) for number, row in enumerate(rows, 1) if any(cell for cell in row)]
    except csv.Error as error:
        raise TableUnreadable(
            f"CSVとして読めません（{error}）。引用符を確かめ、保存し直してください。",
            f"The file is not readable as CSV ({error}). Check its quotes and save it again.",
        ) from error
    if not numbered or numbered[0][0] != 1:
        raise TableUnreadable(
            "1行目に列名がありません。見出しを入れてください。", "Row 1 has no column names. Add a header."
        )
    columns = [_original(cell.strip()) for cell in numbered[0][1]]
    while not columns[-1]:
        columns.pop()
    repeated = sorted({column for column in columns if column and columns.count(column) > 1})
    if repeated:
        names = "、".join(repeated)
        raise TableUnreadable(
            f"列名が重なっています: {names}。一つにしてください。",
            f"Column names are repeated: {names}. Keep one of each.",
        )
    dicts = [(number, _fields(number, columns, row)) for number, row in numbered[1:]]
    return Table(columns, encoding, _records(columns, dicts))


def _fields(number: int, columns: list[str], row: list[str]) -> dict[str, str]:
    if any(row[len(columns) :]):
        raise TableUnreadable(
            f"{number}行目に見出しより多くの値があります。列を見出しに合わせてください。",
            f"Row {number} has more values than the header has columns. Make them match.",
        )
    padded = [*row, *[""] * (len(columns) - len(row))]
    return {column: _original(_lf(cell)) for column, cell in zip(columns, padded, strict=False)}


def _records(columns: list[str], rows: list[tuple[int, dict[str, str]]]) -> list[Record]:
    if columns[0] != START:
        return [Record(number, row, [row]) for number, row in rows]
    records: list[Record] = []
    for number, row in rows:
        if row[START].strip() == "*":
            records.append(Record(number, row, [row]))
        elif records:
            records[-1].rows.append(row)
        else:
            raise TableUnreadable(
                f"最初のデータ行の「{START}」に * を入れてください。", f"Put * into {START} of the first data row."
            )
    return records


def _sheet(data: bytes) -> list[list[str]]:
    try:
        return read_sheet(data)
    except WorkbookDamaged as error:
        raise TableUnreadable(
            "Excelファイルとして読めません。.xlsx で保存し直すか、CSVにしてください。",
            "The file is not readable as an Excel workbook. Save it again as .xlsx, or as CSV.",
        ) from error


def _lf(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n")


def _encoded(character: str, encoding: str) -> bytes:
    try:
        return character.encode(encoding)
    except UnicodeEncodeError:
        return "〓".encode(encoding)
