"""Readers accept every known spelling of a value in exports and refuse all others."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan import reading
from japan.calendar import HolidayRule
from japan.tax import TaxClass, TaxMethod
from japan.unreadable import WORDINGS, Unreadable
from japan.words import HOLIDAY_RULES, ROUNDINGS, TAX_CLASSES, TAX_METHODS, read_word
from japan.yen import Rounding

Refusal = Callable[[Callable[[str], object], str], str]
WIDE = {ord(narrow): ord(narrow) + 0xFEE0 for narrow in "0123456789-/.,:%HRST"}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1234", "1234"),
        ("1,234", "1234"),
        ("１，２３４", "1234"),
        ("￥1,234", "1234"),
        ("¥1,234", "1234"),
        ("\\1,234", "1234"),
        ("1,234円", "1234"),
        ("￥ 1,234 円", "1234"),
        ("▲1,234", "-1234"),
        ("△1234", "-1234"),
        ("▲￥1,234", "-1234"),
        ("¥-1,234", "-1234"),
        ("-1234", "-1234"),
        ("−1,234", "-1234"),
        ("－３．５", "-3.5"),
        ("ー3.5", "-3.5"),
        ("+5", "5"),
        ("0.125", "0.125"),
        ("1,234,567.89", "1234567.89"),
        ("¥0", "0"),
        ("99999999999999999999999999999999", "99999999999999999999999999999999"),
    ],
)
def test_amounts(text: str, number: str) -> None:
    assert reading.read_amount(text) == Decimal(number)


@pytest.mark.parametrize(
    "text",
    ["十万", "1,23", "1,2345", "12,34,567", "1 234", "--5", "-▲5", "5-", "1.", ".5", "NaN", "1e5", "円", "¥", "٣"],
)
def test_what_is_no_amount(text: str, refusal: Refusal) -> None:
    assert refusal(reading.read_amount, text) == "not_a_number"


AMOUNTS = ["{:,}", "￥{:,}", "{:,}円", "\\{:,}", "{}"]


@given(st.decimals(-(10**12), 10**12, places=2), st.sampled_from(AMOUNTS), st.sampled_from("-▲△"), st.booleans())
def test_an_amount_is_the_same_in_every_spelling(amount: Decimal, spelling: str, minus: str, wide: bool) -> None:
    text = (minus if amount < 0 else "") + spelling.format(abs(amount))
    assert reading.read_amount(text.translate(WIDE) if wide else text) == amount


@pytest.mark.parametrize("text", ["70", "70%", "70％", "７０％", " 70 % "])
def test_percent(text: str) -> None:
    assert reading.read_percent(text) == 70


@pytest.mark.parametrize("text", ["%", "70%%", "高"])
def test_what_is_no_percent(text: str, refusal: Refusal) -> None:
    assert refusal(reading.read_percent, text) == "not_a_number"


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("3.5", "3.5"),
        ("3:30", "3.5"),
        ("３：３０", "3.5"),
        ("0:15", "0.25"),
        ("24:45", "24.75"),
        ("２．２５", "2.25"),
        ("3時間30分", "3.5"),
        ("3時間", "3"),
        ("3.5h", "3.5"),
        ("-1", "-1"),
    ],
)
def test_hours(text: str, hours: str) -> None:
    assert reading.read_hours(text) == Decimal(hours)


@pytest.mark.parametrize("text", ["3:60", "3:5", "半日", ":30", "h"])
def test_what_are_no_hours(text: str, refusal: Refusal) -> None:
    assert refusal(reading.read_hours, text) == "not_hours"


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("切り捨て", Rounding.DOWN),
        ("切捨て　", Rounding.DOWN),
        ("切捨", Rounding.DOWN),
        ("四捨五入 ", Rounding.HALF_UP),
        ("切り上げ", Rounding.UP),
        ("切上", Rounding.UP),
        ("10%", TaxClass.STANDARD),
        ("１０％", TaxClass.STANDARD),
        ("課税10%", TaxClass.STANDARD),
        ("8%軽減", TaxClass.REDUCED),
        ("軽減8%", TaxClass.REDUCED),
        ("8%(軽減)", TaxClass.REDUCED),
        ("８％軽減", TaxClass.REDUCED),
        ("対象外", TaxClass.OUT_OF_SCOPE),
        ("外税", TaxMethod.EXCLUSIVE),
        ("そのまま", HolidayRule.KEEP),
    ],
)
def test_variants_are_the_code_they_spell(text: str, choice: StrEnum) -> None:
    words = {TaxClass: TAX_CLASSES, TaxMethod: TAX_METHODS, Rounding: ROUNDINGS, HolidayRule: HOLIDAY_RULES}
    assert read_word(text, words[type(choice)]) is choice


@pytest.mark.parametrize("words", [TAX_CLASSES, TAX_METHODS, ROUNDINGS, HOLIDAY_RULES])
def test_every_code_has_one_word(words: Mapping[str, StrEnum]) -> None:
    codes = list(words.values())
    assert codes == list(type(codes[0]))


@pytest.mark.parametrize(
    ("text", "choices", "choice"),
    [
        ("締", ("締め", "都度"), "締め"),
        ("締め", ("締", "締め"), "締め"),
        ("請求済み", ("未請求", "請求済"), "請求済"),
        ("未払い", ("未払", "支払済"), "未払"),
        ("末日", ("末", "20"), "末"),
        ("月末", ("末", "20"), "末"),
        ("２０日", ("末", "20"), "20"),
        ("web", ("Web", "電話"), "Web"),
    ],
)
def test_variants_of_listed_choices(text: str, choices: tuple[str, ...], choice: str) -> None:
    assert reading.read_choice(text, choices) == choice


@pytest.mark.parametrize(
    ("text", "choices"),
    [("受注済", ("受注", "失注")), ("締 め", ("締", "締め")), ("8%", tuple(TAX_CLASSES)), ("外", ("外税",))],
)
def test_what_is_no_choice_or_might_be_two(text: str, choices: tuple[str, ...], refusal: Refusal) -> None:
    assert refusal(lambda cell: reading.read_choice(cell, choices), text) == "not_a_choice"


def test_codes_keep_zeros_and_case() -> None:
    assert [reading.read_code(text) for text in ("Ｃ０００１２", " 001035 ", "ＷＥＢ－０６０", "Web‐060")] == [
        "C00012",
        "001035",
        "WEB-060",
        "Web-060",
    ]


def test_text_stays_as_it_is_but_for_the_spaces_around_it_and_its_line_ends() -> None:
    assert reading.read_text('　 ①髙橋\r\n２行目 "引用"\r3 　') == '①髙橋\n２行目 "引用"\n3'
    assert reading.read_text("=cmd|' /C calc'!A0") == "=cmd|' /C calc'!A0"
    assert reading.read_text(" 　 ") == ""


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("ａ＠ｂ．ｊｐ", "a@b.jp"),
        (" Info@Example.JP　", "info@example.jp"),
        ("a+b@c-d.example.jp", "a+b@c-d.example.jp"),
    ],
)
def test_email(text: str, address: str) -> None:
    assert reading.read_email(text) == address


@pytest.mark.parametrize("text", ["a", "a@b", "a b@c.jp", "a@@b.jp", "a@b.jp, c@d.jp", "@b.jp", "a@b."])
def test_what_is_no_email(text: str, refusal: Refusal) -> None:
    assert refusal(reading.read_email, text) == "not_an_email"


@pytest.mark.parametrize("text", ["160-0022", "1600022", "〒160-0022", "１６０－００２２", "160ー0022", "〒 160‐0022"])
def test_postal_codes(text: str) -> None:
    assert reading.read_postal_code(text) == "1600022"


@pytest.mark.parametrize("text", ["160-002", "160-00222", "新宿"])
def test_what_is_no_postal_code(text: str, refusal: Refusal) -> None:
    assert refusal(reading.read_postal_code, text) == "not_a_postal_code"


def test_flags(refusal: Refusal) -> None:
    assert [reading.read_flag(text) for text in ("1", "１", " ○ ", "TRUE", "", "　", "0", "いいえ")] == [True] * 4 + [
        False
    ] * 4
    assert refusal(reading.read_flag, "2") == "not_a_flag"


BLANK_REFUSED: list[Callable[[str], object]] = [
    reading.read_date,
    reading.read_month,
    reading.read_datetime,
    reading.read_amount,
    reading.read_percent,
    reading.read_hours,
    reading.read_code,
    reading.read_required,
    reading.read_email,
    reading.read_postal_code,
]


@pytest.mark.parametrize("read", BLANK_REFUSED, ids=lambda read: str(getattr(read, "__name__", read)))
@pytest.mark.parametrize("blank", ["", " ", "　", "\r\n"])
def test_a_blank_cell_is_missing_where_it_is_read_and_nothing_where_it_is_optional(
    read: Callable[[str], object], blank: str, refusal: Refusal
) -> None:
    assert refusal(read, blank) == "missing_required"
    assert reading.optional(read, blank) is None


@given(st.sampled_from(BLANK_REFUSED), st.text(max_size=30))
def test_any_text_is_read_or_refused_by_name(read: Callable[[str], object], text: str) -> None:
    try:
        read(text)
    except Unreadable as refused:
        assert refused.kind in WORDINGS


@pytest.mark.parametrize("kind", sorted(WORDINGS))
def test_a_refusal_is_told_in_both_languages(kind: str) -> None:
    refused = Unreadable(kind, "{値}")
    shows_value = kind != "missing_required"
    assert ("{値}" in refused.japanese, "{値}" in refused.english) == (shows_value, shows_value)
    assert refused.japanese.endswith("。")
    assert str(refused) == refused.english
