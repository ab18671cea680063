"""Phone numbers in all spellings of forms, exports and exchanges."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan.phones import Phone, parse_phone

SUBSCRIBERS = st.integers(1_000_0000, 9_999_9999).map(str)


@pytest.mark.parametrize(
    "text",
    [
        "03-1000-1234",
        "0310001234",
        "03(1000)1234",
        "(03)1000-1234",
        "０３－１０００－１２３４",
        "０３（１０００）１２３４",
        "03ー1000ー1234",
        "03―1000―1234",
        "03–1000–1234",
        "03−1000‐1234",
        "03 1000 1234",
        "03.1000.1234",
        "+81-3-1000-1234",
        "+81310001234",
        "+81 (0)3 1000 1234",
        "＋８１－３－１０００－１２３４",
        "81310001234",
        "0081-3-1000-1234",
        "010-81-3-1000-1234",
        "184 03 1000 1234",
        "1860310001234",
        "184-0081-3-1000-1234",
        "03-1000-1234(代)",
        "03-1000-1234（代表）",
        "代表03-1000-1234",
        "　03-1000-1234 ",
    ],
)
def test_spellings_of_one_number(text: str) -> None:
    assert parse_phone(text) == Phone("+81310001234", text.strip())
    assert parse_phone(text).display == "03-1000-1234"


@pytest.mark.parametrize(
    "text",
    [
        "03-1000-1234 内線12",
        "０３－１０００－１２３４　内線１２",
        "03-1000-1234(内線12)",
        "03-1000-1234 内線：12",
        "03-1000-1234(代) 内線12",
        "+81-3-1000-1234 ext.12",
        "+81310001234;ext=12",
        "03-1000-1234 x12",
        "03-1000-1234#12",
    ],
)
def test_extensions_are_kept_apart(text: str) -> None:
    phone = parse_phone(text)
    assert (phone.e164, phone.extension, phone.canonical) == ("+81310001234", "12", "+81310001234;ext=12")
    assert phone.display == "03-1000-1234 内線12"


@pytest.mark.parametrize(
    "text", ["非通知", "番号非通知", "非通知設定", "anonymous", "Anonymous", "anonymous@anonymous.invalid"]
)
def test_a_withheld_number_says_so(text: str) -> None:
    phone = parse_phone(text)
    assert (phone.e164, phone.withheld, phone.display) == (None, True, "非通知")


@pytest.mark.parametrize(
    "text", ["", "101", "公衆電話", "unknown", "なし", "03-1000-1234 / 090-1111-2222", "03-1000", "1" * 300]
)
def test_other_text_is_no_number_and_is_kept(text: str) -> None:
    assert parse_phone(text) == Phone(None, text)
    assert parse_phone(text).display == text


def test_an_extension_alone_is_kept_as_one() -> None:
    assert parse_phone("内線101") == Phone(None, "内線101", "101")
    assert parse_phone("総務課 #12").extension is None


@pytest.mark.parametrize(
    ("text", "e164", "display"),
    [
        ("090-3851-0754", "+819038510754", "090-3851-0754"),
        ("0120-123-456", "+81120123456", "0120-123-456"),
        ("0742-10-8996", "+81742108996", "0742-10-8996"),
        ("050-5539-1234", "+815055391234", "050-5539-1234"),
        ("010-1-212-555-0100", "+12125550100", "+1 212-555-0100"),
        ("+44 20 7946 0000", "+442079460000", "+44 20 7946 0000"),
    ],
)
def test_display(text: str, e164: str, display: str) -> None:
    phone = parse_phone(text)
    assert (phone.e164, phone.display) == (e164, display)


@given(SUBSCRIBERS, st.sampled_from(["090", "080", "070", "050", "03", "06"]), st.none() | st.integers(1, 9999))
def test_what_is_shown_and_what_is_stored_read_back_as_the_same_line(
    subscriber: str, prefix: str, extension: int | None
) -> None:
    phone = parse_phone(prefix + subscriber + (f" 内線{extension}" if extension else ""))
    assert phone.e164 == f"+81{prefix[1:]}{subscriber}"
    for text in (phone.display, phone.canonical or "", phone.raw):
        assert parse_phone(text).canonical == phone.canonical


@given(st.text(max_size=40))
def test_any_text_is_read_without_an_error(text: str) -> None:
    phone = parse_phone(text)
    assert phone.e164 is None or phone.e164.startswith("+")
    assert parse_phone(phone.canonical or "").e164 == phone.e164
