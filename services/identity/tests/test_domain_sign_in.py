"""Passwords, and the pause after failed sign-ins."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.adapters.origin import is_foreign
from identity.domain import password, throttle
from identity.domain.refusal import Refused

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("given_password", "code"),
    [("short", "password-length"), ("x" * 201, "password-length"), ("Ｈ．Ｓａｔｏ－１２３", "password-is-login")],
)
def test_a_poor_password_is_refused(given_password: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        password.check(given_password, "h.sato-123")
    assert refused.value.code == code


def test_full_width_and_half_width_are_one_password() -> None:
    assert password.check("ｐａｓｓｗｏｒｄ１２３４", "sato") == "password1234"


def test_logins_compare_without_width_case_and_spaces() -> None:
    assert password.login_key(" Ｈ.Sato　") == "h.sato"


def test_four_slips_cost_nothing_and_then_the_pause_doubles() -> None:
    seconds = [throttle.delay(failures).total_seconds() for failures in range(4, 9)]
    assert seconds == [0, 1, 2, 4, 8]


@given(st.integers(0, 10_000))
def test_the_pause_never_shrinks_and_has_a_limit(failures: int) -> None:
    assert throttle.delay(failures) <= throttle.delay(failures + 1) <= timedelta(minutes=15)


def test_waiting_ends() -> None:
    assert throttle.wait(7, NOW, NOW + timedelta(seconds=3)) == timedelta(seconds=1)
    assert throttle.wait(7, NOW, NOW + timedelta(seconds=4)) == timedelta()


def test_a_day_of_quiet_forgets() -> None:
    assert throttle.counted(9, NOW, NOW + timedelta(hours=24)) == 10
    assert throttle.counted(9, NOW, NOW + timedelta(hours=25)) == 1


@pytest.mark.parametrize(
    ("method", "headers", "foreign"),
    [
        ("POST", {"origin": "http://evil.example", "x-forwarded-host": "daicho.example"}, True),
        ("POST", {"origin": "null", "x-forwarded-host": "daicho.example"}, True),
        ("DELETE", {"referer": "http://evil.example/daicho.example", "x-forwarded-host": "daicho.example"}, True),
        ("POST", {"origin": "https://daicho.example", "x-forwarded-host": "daicho.example"}, False),
        ("POST", {"origin": "http://own:8080", "x-forwarded-host": "daicho.example"}, False),
        ("POST", {"origin": "http://own:8081", "x-forwarded-host": "own:8080"}, True),
        ("POST", {"x-forwarded-host": "daicho.example"}, False),
        ("GET", {"origin": "http://evil.example", "x-forwarded-host": "daicho.example"}, False),
    ],
)
def test_whose_page_asks(method: str, headers: dict[str, str], *, foreign: bool) -> None:
    assert is_foreign(method, headers, "own:8080") is foreign
