"""Reads the first sheet of an Excel workbook as the texts of its CSV export; writes a sheet of texts."""

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
"""The most bytes a workbook may unpack to, because a few megabytes of zip can hold terabytes."""

# Exceptions, besides InvalidFileException, that openpyxl raises for zips without a workbook or with a damaged one.
DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, EOFError, ParseError),
    *(KeyError, ValueError, TypeError, AttributeError, IndexError, NotImplementedError, RuntimeError),
)


class WorkbookDamaged(Exception):
    """Raised if there is no workbook, or it is damaged or unpacks to more than UNPACKED_LIMIT."""


def read_sheet(data: bytes) -> list[list[str]]:
    """Returns the first sheet's rows; raises WorkbookDamaged if it cannot be read."""
    # Imported only when needed, because few processes ever read a workbook.
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
        return _rows(data) if unpacked <= UNPACKED_LIMIT else _damaged(f"{unpacked} bytes unpacked")
    except (*DAMAGE, InvalidFileException) as error:
        raise WorkbookDamaged(str(error)) from error


def write_sheet(title: str, rows: Iterable[Sequence[str]]) -> bytes:
    """Returns a workbook of one sheet of texts, without the control characters that XML does not allow."""
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
    sheet.reset_dimensions()  # some programs write wrong dimensions, which would hide rows
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
    """Returns a number as text, with a format that changes its meaning: 0.7 as 70%, 35 in format 0000 as 0035."""
    if "%" in number_format:
        return f"{(number * 100).normalize():f}%"
    plain = f"{number.normalize():f}"
    return plain.zfill(len(number_format)) if set(number_format) == {"0"} else plain


def _clock(duration: timedelta) -> str:
    minutes, seconds = divmod(round(duration.total_seconds()), 60)
    return f"{minutes // 60}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")
