"""Reads values as Japanese exports write them. Each function reads one cell or raises Unreadable.

A blank cell raises `missing_required`, except where a function says otherwise.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from typing import TypeVar

from japan.calendar import ERAS, month_first
from japan.limits import LAST_DAY
from japan.text import plain_hyphens
from japan.unreadable import Unreadable

T = TypeVar("T")
Choice = TypeVar("Choice", bound=str)

JST = timezone(timedelta(hours=9), "JST")
"""Asia/Tokyo, which has had one offset since 1951."""

MEIJI = min(start for *_, start in ERAS)
YEARS_BEFORE = {key: start.year - 1 for name, letter, start in ERAS for key in (name, letter)}
ERA_YEAR = rf"(?P<era>{'|'.join(YEARS_BEFORE)})\s*(?P<era_year>0?[1-9]|[1-9][0-9]|元)"
YEAR = rf"(?:(?P<year>[0-9]{{4}})|{ERA_YEAR})"
MONTH = r"(?P<month>[0-9]{1,2})"
DAY = r"(?P<day>[0-9]{1,2})"
DATES = (
    rf"{YEAR}\s*[-/.]\s*{MONTH}\s*[-/.]\s*{DAY}",
    rf"{YEAR}\s*年\s*{MONTH}\s*月\s*{DAY}\s*日",
    r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})",
)
MONTHS = (
    rf"{YEAR}\s*[-/.]\s*{MONTH}",
    rf"{YEAR}\s*年\s*{MONTH}\s*月",
    r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})",
)
TIME = re.compile(
    r"(?P<date>.*?[0-9日])(?:(?:(?<=日)|[\sT]+)"
    r"(?P<hour>[0-9]{1,2})[:時]\s*(?P<minute>[0-9]{1,2})(?:[:分](?P<second>[0-9]{1,2})?秒?)?)?"
)
NUMBER = re.compile(
    r"(?P<sign>[-+▲△]?)\s*[¥\\]?\s*(?P<inner>[-+▲△]?)\s*(?P<digits>(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?)\s*円?"
)
CLOCK = re.compile(r"([0-9]{1,3})(?::([0-5][0-9])|時間(?:([0-5]?[0-9])分)?)")
EMAIL = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+")
CHECKED = frozenset({"1", "true", "yes", "on", "はい", "有", "○", "◯", "〇", "✓", "✔"})
UNCHECKED = frozenset({"", "0", "false", "no", "off", "いいえ", "無", "×", "-"})

VARIANTS = (
    (re.compile(r"^切り?(捨|上)[てげ]?$"), r"切\1"),
    (re.compile(r"(?<=[締払])[めい]$|(?<=済)み$"), ""),
    (re.compile(r"^(?:月末|末日|月末日)$"), "末"),
    (re.compile(r"^([0-9]{1,2})日$"), r"\1"),
    (re.compile(r"^(?:課税10%|10%\(?(?:課税|標準)\)?)$"), "10%"),
    (re.compile(r"^(?:軽減8%|8%\(軽減\)|8%軽減税率)$"), "8%軽減"),
)
"""Other spellings of a choice and the form in which they are compared."""


def optional(read: Callable[[str], T], text: str) -> T | None:
    """Returns `read(text)`, or None for a blank cell."""
    return read(text) if text.strip() else None


def read_text(text: str) -> str:
    """Returns the text with LF line ends, trimmed of half- and full-width spaces; may be empty."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip(" \t\u3000")


def read_required(text: str) -> str:
    """Returns `read_text`; raises Unreadable for a text that is empty or only spaces."""
    return read_text(_filled(text))


def read_code(text: str) -> str:
    """Returns a code in NFKC, trimmed, any dash as "-"; leading zeros and case are kept."""
    return plain_hyphens(_filled(text))


def read_date(text: str) -> date:
    """Reads 2026-04-01, 2026/4/1, 2026.4.1, 2026年4月1日, 20260401, 令和8年4月1日, R8.4.1, in any width."""
    fields = _matched(DATES, text, "not_a_date")
    # A year after its era's end (平成32年) occurs in forms printed before the end, and is unambiguous.
    return _date(fields, int(fields["day"]), text)


def read_month(text: str) -> date:
    """Returns the month's first day, from 2026-12, 2026/12, 2026年12月, 202612, 令和8年12月, R8.12."""
    return _date(_matched(MONTHS, text, "not_a_month"), 1, text, month_first(MEIJI))


def read_datetime(text: str, zone: tzinfo = JST) -> datetime:
    """Reads a date as `read_date` does, then 9:30, 09:30:15, 9時30分 or nothing (midnight), as a time in the zone."""
    match = TIME.fullmatch(plain_hyphens(_filled(text)))
    if not match:
        raise Unreadable("not_a_time", text)
    day = _part(read_date, match["date"], text)
    hour, minute, second = (int(match[part] or 0) for part in ("hour", "minute", "second"))
    try:
        return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=zone)
    except ValueError:
        raise Unreadable("not_a_time", text) from None


def read_amount(text: str) -> Decimal:
    """Reads a number with ￥, ¥, \\ (CP932's yen sign), 円, thousands' commas, or ▲, △, - (negative), in any width."""
    match = NUMBER.fullmatch(plain_hyphens(_filled(text)))
    if not match or (match["sign"] and match["inner"]):
        raise Unreadable("not_a_number", text)
    number = Decimal(match["digits"].replace(",", ""))
    return -number if (match["sign"] or match["inner"]) in {"-", "▲", "△"} else number


def read_percent(text: str) -> Decimal:
    """Reads a percentage as a number: 70 for 70%, 70％ and 70."""
    return _part(read_amount, plain_hyphens(_filled(text)).removesuffix("%") or "%", text)


def read_hours(text: str) -> Decimal:
    """Reads hours as a number: 3.5 for 3.5, 3:30, 3時間30分 and 3.5h."""
    plain = plain_hyphens(_filled(text))
    clock = CLOCK.fullmatch(plain)
    if clock:
        return int(clock[1]) + Decimal(clock[2] or clock[3] or 0) / 60
    try:
        return read_amount(re.sub(r"(?:h|時間)$", "", plain))
    except Unreadable:
        raise Unreadable("not_hours", text) from None


def read_choice(text: str, choices: Iterable[Choice]) -> Choice:
    """Returns the one choice that the text spells, exactly or in a variant such as 切り捨て, 末日, 軽減8%."""
    spelled, known = _spelling(_filled(text)), tuple(choices)
    exact = [choice for choice in known if choice == text.strip()]
    found = exact or [choice for choice in known if _spelling(choice) == spelled]
    if len(found) != 1:
        raise Unreadable("not_a_choice", text)
    return found[0]


def read_email(text: str) -> str:
    """Returns an e-mail address in half width and lower case."""
    address = unicodedata.normalize("NFKC", _filled(text)).strip().lower()
    if not EMAIL.fullmatch(address):
        raise Unreadable("not_an_email", text)
    return address


def read_postal_code(text: str) -> str:
    """Returns the seven digits of 160-0022, 1600022 or 〒160-0022."""
    code = re.sub(r"[〒\s-]", "", plain_hyphens(_filled(text)))
    if not re.fullmatch(r"[0-9]{7}", code):
        raise Unreadable("not_a_postal_code", text)
    return code


def read_flag(text: str) -> bool:
    """Reads a check box: 1 or blank; also ○, はい, true and their opposites."""
    word = unicodedata.normalize("NFKC", text).strip().lower()
    if word in CHECKED or word in UNCHECKED:
        return word in CHECKED
    raise Unreadable("not_a_flag", text)


def _filled(text: str) -> str:
    if not text.strip():
        raise Unreadable("missing_required", text)
    return text


def _part(read: Callable[[str], T], part: str, text: str) -> T:
    """Reads a part of a cell; an Unreadable names the whole cell."""
    try:
        return read(part)
    except Unreadable as unreadable:
        raise Unreadable(unreadable.kind, text) from None


def _matched(patterns: Iterable[str], text: str, kind: str) -> dict[str, str]:
    plain = plain_hyphens(_filled(text))
    for pattern in patterns:
        if match := re.fullmatch(pattern, plain, re.IGNORECASE):
            return match.groupdict()
    raise Unreadable(kind, text)


def _date(fields: dict[str, str], day: int, text: str, earliest: date = MEIJI) -> date:
    try:
        read = date(_year(fields), int(fields["month"]), day)
    except ValueError:
        raise Unreadable("impossible_date", text) from None
    if read > LAST_DAY:
        raise Unreadable("date_too_late", text)
    if read < earliest:  # a typing error such as 0202/11/01, not a business day
        raise Unreadable("impossible_date", text)
    return read


def _year(fields: dict[str, str]) -> int:
    if fields["year"]:
        return int(fields["year"])
    year = 1 if fields["era_year"] == "元" else int(fields["era_year"])
    return YEARS_BEFORE[fields["era"].upper()] + year


def _spelling(text: str) -> str:
    key = "".join(plain_hyphens(text).split()).casefold()
    for pattern, spelling in VARIANTS:
        key = pattern.sub(spelling, key)
    return key
