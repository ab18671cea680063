"""Excel workbooks: the first sheet as the texts that a CSV export of it would hold, and a sheet of texts."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta
from decimal import Decimal
from typing import Any
from xml.etree.ElementTree import ParseError

SIGNATURE = b"PK\x03\x04"
UNPACKED_LIMIT = 512 * 1024 * 1024
"""Bytes a workbook may unpack to: a few megabytes of zip can hold terabytes."""

# What openpyxl, its own InvalidFileException apart, is seen to raise on zips that hold no workbook, or half of one.
DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, EOFError, ParseError),
    *(KeyError, ValueError, TypeError, AttributeError, IndexError, NotImplementedError, RuntimeError),
)


class WorkbookDamaged(Exception):
    """No workbook, a damaged one, or one that unpacks beyond UNPACKED_LIMIT."""


def read_sheet(data: bytes) -> list[list[str]]:
    """The first sheet's rows; WorkbookDamaged when there is none to read."""
    # openpyxl is loaded with the first workbook: every service could read one, and few processes ever do.
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
        return _rows(data) if unpacked <= UNPACKED_LIMIT else _damaged(f"{unpacked} bytes unpacked")
    except (*DAMAGE, InvalidFileException) as error:
        raise WorkbookDamaged(str(error)) from error


def write_sheet(title: str, rows: Iterable[Sequence[str]]) -> bytes:
    """A workbook of one sheet of texts, without the control characters that XML cannot hold."""
    import openpyxl
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append([ILLEGAL_CHARACTERS_RE.sub("", cell) for cell in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _rows(data: bytes) -> list[list[str]]:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()  # some programs write a size that hides rows
    return [[_text(cell.value, cell.number_format) if cell.value is not None else "" for cell in row] for row in sheet]


def _damaged(why: str) -> list[list[str]]:
    raise WorkbookDamaged(why)


def _text(value: Any, number_format: str) -> str:
    match value:
        case bool():
            return "1" if value else "0"
        case int() | float():
            return _number(Decimal(repr(value)), number_format)
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "seconds")
        case time():
            return _clock(timedelta(hours=value.hour, minutes=value.minute, seconds=value.second))
        case timedelta():
            return _clock(value)
    return str(value)


def _number(number: Decimal, number_format: str) -> str:
    """As the sheet shows it where that changes the meaning: 0.7 as 70%, 35 under the format 0000 as 0035."""
    if "%" in number_format:
        return f"{(number * 100).normalize():f}%"
    plain = f"{number.normalize():f}"
    return plain.zfill(len(number_format)) if set(number_format) == {"0"} else plain


def _clock(duration: timedelta) -> str:
    minutes, seconds = divmod(round(duration.total_seconds()), 60)
    return f"{minutes // 60}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")
