"""Rules that decide when two customers may be the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm.domain.duplicate_matching import DuplicateMatch, duplicate_match, match_keys

AOZORA = {"name": "株式会社アオゾラ", "kana": "アオゾラ", "phone": "03-1000-1234", "email": "info@aozora.example.jp"}
TEXTS = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["", "株式会社アオゾラ", "㈱ｱｵｿﾞﾗ", "アオゾラ有限会社", "別会社"]),
        "kana": st.sampled_from(["", "アオゾラ", "ベツ"]),
        "phone": st.sampled_from(["", "03-1000-1234", "+81-3-1000-1234"]),
        "email": st.sampled_from(["", "a@aozora.example.jp", "a@gmail.com"]),
        "corporate_number": st.sampled_from([None, "7000012012345", "8000012012346"]),
    }
)


@pytest.mark.parametrize(
    ("entered", "expected"),
    [
        ({"name": "㈱ ｱｵｿﾞﾗ"}, DuplicateMatch("strong", ("name",))),
        ({"phone": "０３（１０００）１２３４"}, DuplicateMatch("strong", ("phone",))),
        ({"phone": "+81-3-1000-1234"}, DuplicateMatch("strong", ("phone",))),
        ({"kana": "あおぞら"}, DuplicateMatch("likely", ("kana",))),
        ({"name": "株式会社アオゾラ 札幌支店", "kana": "アオゾラ"}, DuplicateMatch("weak", ("kana",))),
        ({"name": "有限会社アオゾラ"}, DuplicateMatch("weak", ("name_without_form",))),
        ({"email": "sales@AOZORA.example.jp"}, DuplicateMatch("weak", ("domain",))),
        ({"name": "別会社"}, None),
        ({}, None),
    ],
)
def test_what_is_shared_says_how_sure_it_is(entered, expected):
    assert duplicate_match(match_keys(**entered), match_keys(**AOZORA)) == expected


def test_the_same_corporate_number_is_the_same_company():
    number = "7000012012345"
    assert duplicate_match(
        match_keys(name="旧社名", corporate_number=number), match_keys(**AOZORA, corporate_number=number)
    ) == DuplicateMatch("strong", ("corporate_number",))


def test_different_corporate_numbers_make_it_weak_whatever_else_agrees():
    one = match_keys(**AOZORA, corporate_number="7000012012345")
    other = match_keys(**AOZORA, corporate_number="8000012012346")
    alike = duplicate_match(one, other)
    assert alike is not None
    assert alike.strength == "weak"


def test_a_domain_of_a_mail_provider_says_nothing():
    assert duplicate_match(match_keys(email="a@gmail.com"), match_keys(email="b@gmail.com")) is None


@given(TEXTS, TEXTS)
def test_likeness_has_no_direction(one, other):
    assert duplicate_match(match_keys(**one), match_keys(**other)) == duplicate_match(
        match_keys(**other), match_keys(**one)
    )
