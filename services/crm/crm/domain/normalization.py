"""Normalises what people spell in several ways: phones, postal codes, e-mail addresses, numbers of companies."""

import unicodedata

from crm.domain.refusal import Refused
from japan.corporate_number import parse_corporate_number, parse_t_number
from japan.phones import parse_phone
from japan.reading import read_postal_code
from japan.unreadable import Unreadable


def phone(text: str) -> str:
    """Returns a phone number such as 03-1000-1234 内線12; a text that is no number is returned unchanged."""
    return parse_phone(text).display if text.strip() else ""


def phone_and_extension(text: str) -> tuple[str, str]:
    """Returns the number as `phone` does but without its extension, and the extension."""
    parsed = parse_phone(text)
    if not parsed.extension:
        return phone(text), ""
    return (parse_phone(parsed.e164).display if parsed.e164 else ""), parsed.extension


def postal_code(text: str) -> str:
    """Returns a postal code such as 160-0022; a text that is no Japanese postal code is returned unchanged."""
    try:
        digits = read_postal_code(text)
    except Unreadable:
        return text.strip()
    return f"{digits[:3]}-{digits[3:]}"


def email(text: str) -> str:
    """Returns the address in half width and lower case."""
    return unicodedata.normalize("NFKC", text).strip().lower()


def corporate_number(text: str | None) -> str | None:
    """Returns 13 digits, or None when blank. A wrong check digit is accepted; a wrong form is refused."""
    if not (text or "").strip():
        return None
    try:
        return parse_corporate_number(text or "").value
    except Unreadable:
        raise Refused("wrong-corporate-number", field="corporate_number", value=text) from None


def t_number(text: str | None) -> str | None:
    """Returns T and 13 digits, or None when blank. A wrong check digit is accepted; a wrong form is refused."""
    if not (text or "").strip():
        return None
    try:
        return parse_t_number(text or "").value
    except Unreadable:
        raise Refused("wrong-t-number", field="t_number", value=text) from None
