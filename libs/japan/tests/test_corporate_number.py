"""Corporate numbers and T-numbers: a wrong form is refused, a wrong check digit only warns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan.corporate_number import parse_corporate_number, parse_t_number
from japan.unreadable import Unreadable

BODIES = st.text("0123456789", min_size=12, max_size=12)


def with_check_digit(body: str) -> str:
    """Prepends the check digit 9 − (Σ Pn·Qn mod 9) (法人番号の指定等に関する省令 2).

    n counts from the right; Qn is 1 for odd and 2 for even n.
    """
    total = sum(int(digit) * (1 if n % 2 else 2) for n, digit in enumerate(reversed(body), 1))
    return f"{9 - total % 9}{body}"


@pytest.mark.parametrize("number", ["7000012050002", "5835678256246"])
def test_published_corporate_numbers_match(number: str) -> None:
    assert parse_corporate_number(number).check_digit_matches


@given(BODIES, st.integers(0, 9))
def test_only_the_check_digit_of_the_rule_matches(body: str, first: int) -> None:
    right = with_check_digit(body)
    assert parse_corporate_number(right).check_digit_matches
    assert parse_t_number(f"T{first}{body}").check_digit_matches == (str(first) == right[0])


@pytest.mark.parametrize(
    "text",
    ["1-2345-6789-0123", "1 2345 6789 0123", "１２３４５６７８９０１２３", "1−2345‐6789ー0123", " 1234567890123　"],
)
def test_groups_and_widths_are_one_number(text: str) -> None:
    assert parse_corporate_number(text).value == "1234567890123"
    assert parse_t_number(f"T{text}").value == "T1234567890123"
    assert parse_t_number(f"ｔ{text}").value == "T1234567890123"


@pytest.mark.parametrize("text", ["", "T", "123456789012", "12345678901234", "T1234567890123", "1234567890１２a"])
def test_a_wrong_shape_of_corporate_number_is_refused(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        parse_corporate_number(text)
    assert (refused.value.kind, refused.value.value) == ("wrong_corporate_number", text)


@pytest.mark.parametrize(
    "text", ["", "1234567890123", "T123456789012", "T12345678901234", "TT123456789012", "X1234567890123"]
)
def test_a_wrong_shape_of_t_number_is_refused(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        parse_t_number(text)
    assert (refused.value.kind, refused.value.value) == ("wrong_t_number", text)
