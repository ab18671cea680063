"""Parses phone numbers as people and exchanges write them to E.164, and formats them in the Japanese form."""

import re
from dataclasses import dataclass

import phonenumbers
from phonenumbers import PhoneNumberFormat

from japan.text import plain_hyphens

JAPAN = "JP"
WITHHELD = re.compile(r"(?:番号)?非通知(?:設定)?|anonymous(?:@.*)?|restricted|private|withheld", re.IGNORECASE)
SWITCHBOARD = re.compile(r"\(代(?:表)?\)|代表")
EXTENSION = re.compile(r"\(?\s*(?:内線|;?ext[.=:]?|x|#)\s*[:.]?\s*([0-9]{1,8})\s*\)?$", re.IGNORECASE)
NUMBER = re.compile(r"\+?[0-9(][0-9(). -]*")

# 184 and 186 hide or show the caller's own number; 010, and 00 before 81, replace the + of a country code.
CALLER_ID_PREFIX = re.compile(r"^18[46](?=[0+])")
INTERNATIONAL_PREFIX = re.compile(r"^(?:010(?=[1-9])|00(?=81))")


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number. `e164` is None if there is no public number: an extension, a withheld caller, other text."""

    e164: str | None
    raw: str
    extension: str | None = None
    withheld: bool = False

    @property
    def canonical(self) -> str | None:
        """E.164 with the extension, "+81310001234;ext=12"; equal for the same line."""
        if self.e164 is None or self.extension is None:
            return self.e164
        return f"{self.e164};ext={self.extension}"

    @property
    def display(self) -> str:
        """National form for Japan, international for others, "03-1000-1234 内線12"; otherwise the text as typed."""
        if self.e164 is None:
            return "非通知" if self.withheld else self.raw
        return _formatted(self.e164) + (f" 内線{self.extension}" if self.extension else "")


def parse_phone(text: str) -> Phone:
    """Parses any text: full width, any dash, brackets, +81, (代), 内線, 184/186, 010, 0081, 非通知 and anonymous."""
    raw = text.strip()
    plain = plain_hyphens(raw)
    if WITHHELD.fullmatch(plain):
        return Phone(None, raw, withheld=True)
    plain = SWITCHBOARD.sub("", plain).strip()
    extension = EXTENSION.search(plain)
    number = plain[: extension.start()].strip() if extension else plain
    e164 = _e164(number)
    return Phone(e164, raw, extension[1] if extension and (e164 or not number) else None)


def _e164(number: str) -> str | None:
    if not NUMBER.fullmatch(number):
        return None
    try:
        parsed = phonenumbers.parse(_dialled(number), JAPAN)
    except phonenumbers.NumberParseException:
        return None
    # Possible numbers, not only valid ones: new exchanges open before the package's tables include them.
    if not phonenumbers.is_possible_number(parsed):
        return None
    return phonenumbers.format_number(parsed, PhoneNumberFormat.E164)


def _dialled(number: str) -> str:
    digits = re.sub(r"[^+0-9]", "", number)
    return INTERNATIONAL_PREFIX.sub("+", CALLER_ID_PREFIX.sub("", digits))


def _formatted(e164: str) -> str:
    parsed = phonenumbers.parse(e164)
    japanese = parsed.country_code == phonenumbers.country_code_for_region(JAPAN)
    return phonenumbers.format_number(
        parsed, PhoneNumberFormat.NATIONAL if japanese else PhoneNumberFormat.INTERNATIONAL
    )
