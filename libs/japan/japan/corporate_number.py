"""Corporate numbers (法人番号) and T-numbers (登録番号): a wrong form is refused, a wrong check digit only warns."""

import re
from dataclasses import dataclass

from stdnum.jp import cn

from japan.text import plain_hyphens
from japan.unreadable import Unreadable


@dataclass(frozen=True, slots=True)
class CorporateNumber:
    """A corporate number (法人番号) of 13 digits."""

    value: str

    @property
    def check_digit_matches(self) -> bool:
        return _check_digit_matches(self.value)


@dataclass(frozen=True, slots=True)
class TNumber:
    """A T-number (登録番号): T and 13 digits. Those of sole traders have no check digit, so a wrong one is allowed."""

    value: str

    @property
    def check_digit_matches(self) -> bool:
        return _check_digit_matches(self.value[1:])


def parse_corporate_number(text: str) -> CorporateNumber:
    """Reads a number of any width, ignoring hyphens and spaces; raises Unreadable unless it has 13 digits."""
    value = _compact(text)
    if not re.fullmatch(r"[0-9]{13}", value):
        raise Unreadable("wrong_corporate_number", text)
    return CorporateNumber(value)


def parse_t_number(text: str) -> TNumber:
    """Reads a number of any width and case, ignoring hyphens and spaces; raises Unreadable unless T and 13 digits."""
    value = _compact(text).upper()
    if not re.fullmatch(r"T[0-9]{13}", value):
        raise Unreadable("wrong_t_number", text)
    return TNumber(value)


def _compact(text: str) -> str:
    return re.sub(r"[\s-]", "", plain_hyphens(text))


def _check_digit_matches(digits: str) -> bool:
    return str(cn.calc_check_digit(digits[1:])) == digits[0]
