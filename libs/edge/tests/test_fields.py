"""Values that the fields of request bodies accept, the same in every context."""

from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError

from edge import fields
from japan import limits

TEXTS = {
    fields.Code: limits.CODE, fields.Name: limits.NAME, fields.Text: limits.TEXT, fields.Reason: limits.TEXT,
    fields.Prose: limits.PROSE,
}  # fmt: skip


def takes(kind: Any, value: object) -> bool:
    try:
        TypeAdapter(kind).validate_python(value)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize(("kind", "most"), TEXTS.items())
def test_a_text_is_trimmed_limited_and_without_nul(kind: Any, most: int) -> None:
    assert TypeAdapter(kind).validate_python(" 東京\n支店　") == "東京\n支店"
    assert [takes(kind, "あ" * length) for length in (most, most + 1)] == [True, False]
    assert not takes(kind, "a\x00b")


@pytest.mark.parametrize(
    ("kind", "least", "most"),
    [
        (fields.Yen, 0, limits.YEN),
        (fields.SignedYen, -limits.YEN, limits.YEN),
        (fields.Percent, 0, 100),
    ],
)
def test_a_number_is_taken_between_its_bounds_and_whole(kind: Any, least: int, most: int) -> None:
    assert [takes(kind, value) for value in (least - 1, least, most, most + 1, 1.5)] == [
        False,
        True,
        True,
        False,
        False,
    ]


def test_a_day_is_one_that_reports_know() -> None:
    days = ("1900-12-31", "1901-01-01", "2199-12-31", "2200-01-01")
    assert [takes(fields.Day, day) for day in days] == [False, True, True, False]


def test_an_unknown_field_is_refused() -> None:
    class Renamed(fields.Body):
        name: Annotated[fields.Name, "its name"]

    assert [takes(Renamed, body) for body in ({"name": "A"}, {"name": "A", "x": 1})] == [True, False]
