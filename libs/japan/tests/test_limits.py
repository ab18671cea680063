"""Limits: values within them pass, the first value beyond them is reported."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from japan.limits import CODE, TEXT, YEN, Limits
from japan.notices import Notice

LIMITS = Limits(
    text={"code": CODE, "notes": 1000},
    yen={"credit": YEN},
    numbers={"months": (0, 24)},
    digits={"quantity": (9, 3)},
    items={"lines": 2, "tags": 2},
    months=("expected",),
)


@dataclass(frozen=True)
class Line:
    name: str = ""
    quantity: Decimal = Decimal(0)


@dataclass(frozen=True)
class Terms:
    months: int = 0


@dataclass(frozen=True)
class Profile:
    notes: str = ""
    terms: Terms = Terms()
    lines: tuple[Line, ...] = ()
    tags: tuple[str, ...] = ()
    on: date | None = None


WITHIN = [
    ("code", "a" * CODE), ("notes", "長" * 1000), ("other", "x" * TEXT), ("credit", 0), ("credit", YEN),
    ("credit", None),
    ("months", 24), ("quantity", Decimal("999999999.999")), ("quantity", Decimal("1.5000")), ("quantity", Decimal(-1)),
    ("expected", "1900-01"), ("expected", "2199-12"), ("on", date(1901, 1, 1)), ("on", date(2199, 12, 31)),
    ("at", datetime(2199, 12, 31, 23, 59, tzinfo=UTC)), ("tags", ("a", "b")), ("flag", True),
]  # fmt: skip
BEYOND = [
    ("code", "a" * (CODE + 1), "text-too-long"), ("other", "x" * (TEXT + 1), "text-too-long"),
    ("other", "a\x00b", "text-with-nul"), ("code", "\x00" * (CODE + 1), "text-too-long"),
    ("credit", -1, "yen-out-of-range"), ("credit", YEN + 1, "yen-out-of-range"),
    ("months", 25, "number-out-of-range"), ("months", -1, "number-out-of-range"),
    ("quantity", Decimal("1000000000"), "too-many-digits"), ("quantity", Decimal("0.0001"), "too-many-digits"),
    ("quantity", Decimal("-1E+30"), "too-many-digits"), ("expected", "1899-12", "month-out-of-range"),
    ("expected", "2200-01", "month-out-of-range"), ("on", date(1900, 12, 31), "day-out-of-range"),
    ("on", date(2200, 1, 1), "day-out-of-range"), ("at", datetime(2200, 1, 1, tzinfo=UTC), "day-out-of-range"),
    ("tags", ("a", "b", "c"), "too-many-items"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), WITHIN)
def test_what_is_within_its_limits_passes(name: str, value: object) -> None:
    assert LIMITS.breach(**{name: value}) is None


@pytest.mark.parametrize(("name", "value", "code"), BEYOND)
def test_what_is_beyond_its_limits_is_named(name: str, value: object, code: str) -> None:
    found = LIMITS.breach(**{name: value})
    assert found is not None
    assert (found.code, found.field) == (code, name)


@pytest.mark.parametrize(
    ("profile", "field"),
    [
        (Profile(notes="x" * 1001), "notes"),
        (Profile(terms=Terms(25)), "months"),
        (Profile(lines=(Line(), Line("x" * 301))), "lines.1.name"),
        (Profile(lines=(Line(quantity=Decimal("0.0001")),)), "lines.0.quantity"),
        (Profile(tags=("a", "x" * 301)), "tags.1"),
        (Profile(on=date(1868, 1, 25)), "on"),
    ],
)
def test_a_field_inside_a_record_is_named_as_in_a_request(profile: Profile, field: str) -> None:
    found = LIMITS.breach(Profile(), profile)
    assert found is not None
    assert found.field == field


def test_a_refusal_repeats_the_beginning_of_a_text_alone() -> None:
    found = LIMITS.breach(code="長" * 100_000)
    assert found == Notice("text-too-long", "code", {"limit": CODE, "value": "長" * 30 + "…"})
