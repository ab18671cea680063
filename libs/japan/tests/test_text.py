"""Keys that are equal for spellings of one name and differ for different names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan.text import company_key, kana, person_key, phone_key, plain_hyphens, search_key

NAMES = st.text("アオゾラテックー山田商事ABCabc①㎡髙", min_size=1, max_size=12)


@pytest.mark.parametrize(
    "spelling",
    [
        "株式会社アオゾラテック",
        "㈱アオゾラテック",
        "（株）アオゾラテック",
        "(株) ｱｵｿﾞﾗﾃｯｸ",
        "株式会社　アオゾラ テック",
        "㍿アオゾラテック",
    ],
)
def test_spellings_of_one_company_are_equal(spelling: str) -> None:
    assert company_key(spelling) == company_key("株式会社アオゾラテック")
    assert search_key(spelling) == search_key("アオゾラテック")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("株式会社青空", "有限会社青空"),
        ("株式会社青空", "青空株式会社"),
        ("株式会社青空", "青空"),
        ("株式会社ビール", "株式会社ビル"),
        ("株式会社さくら", "株式会社サクラ"),
        ("㈲青空", "(同)青空"),
    ],
)
def test_companies_that_differ_stay_apart(one: str, other: str) -> None:
    assert company_key(one) != company_key(other)


@pytest.mark.parametrize(
    ("abbreviated", "full"),
    [
        ("㈲青空", "有限会社青空"),
        ("（同）青空", "合同会社青空"),
        ("(一社)青空", "一般社団法人青空"),
        ("㈳青空", "社団法人青空"),
        ("NPO法人青空", "特定非営利活動法人青空"),
        ("（医）青空", "医療法人青空"),
    ],
)
def test_abbreviated_legal_forms_are_spelled_out(abbreviated: str, full: str) -> None:
    assert company_key(abbreviated) == company_key(full)
    assert search_key(abbreviated) == search_key(full) == "青空"


@given(NAMES, st.sampled_from(["㈱", "株式会社", "(株) ", "（有）", "合同会社　"]))
def test_no_legal_form_hides_a_hit(name: str, form: str) -> None:
    assert search_key(form + name) == search_key(name) == search_key(name + form)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("さーばー", "サーバー"),
        ("サーバ", "ｻｰﾊﾞｰ"),
        ("サ-バ−", "サーバー"),
        ("ab-c", "ＡＢＣ"),
        ("ジョンスミス", "ジョン・スミス"),
        ("ゔぃーなす", "ヴィーナス"),
        ("web－010", "WEB‐010"),
    ],
)
def test_width_kana_case_hyphens_and_dots_hide_no_hit(typed: str, kept: str) -> None:
    assert search_key(typed) == search_key(kept)


def test_a_legal_form_alone_searches_for_nothing() -> None:
    assert search_key("株式会社") == ""


def test_a_person_is_one_person_with_any_space() -> None:
    assert person_key("髙橋 恵子") == person_key("髙橋　恵子") == person_key(" 髙橋恵子 ")
    assert person_key("髙橋 恵子") != person_key("高橋 恵子")


def test_kana_is_full_width_katakana_with_single_spaces() -> None:
    assert kana("ﾔﾏﾀﾞ　　たろう ") == "ヤマダ タロウ"
    assert kana("コーヒー") == "コーヒー"


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("０３－１０００－１２３４", "03-1000-1234"),
        ("054ー192ー4560", "054-192-4560"),
        ("086−110―8740", "086-110-8740"),
        ("0742–18—3878", "0742-18-3878"),
        ("コーヒー", "コーヒー"),
        ("こーひー", "こーひー"),
        ("カップーー", "カップーー"),
        ("ＷＥＢー０６０ ", "WEB-060"),
    ],
)
def test_dashes_are_one_and_long_vowels_stay(typed: str, plain: str) -> None:
    assert plain_hyphens(typed) == plain


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("03-1000", "031000"),
        ("+81-3-1000-1234", "0310001234"),
        ("+81 (0)3 1000", "031000"),
        ("０３（１０００）", "031000"),
        ("+1 212", "1212"),
        ("山田", ""),
    ],
)
def test_phone_keys_are_national_digits(typed: str, digits: str) -> None:
    assert phone_key(typed) == digits


@given(st.text(st.characters(max_codepoint=127), max_size=20))
def test_the_short_way_for_ascii_gives_the_key_of_the_long_way(text: str) -> None:
    assert search_key(text) == search_key(f"{text}ア").removesuffix("ア")
