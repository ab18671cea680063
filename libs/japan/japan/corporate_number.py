"""法人番号 and the T-number (登録番号) that contains one: a wrong shape refuses, a wrong check digit only warns."""

import re
from dataclasses import dataclass

from stdnum.jp import cn

from japan.text import plain_hyphens
from japan.unreadable import Unreadable


@dataclass(frozen=True, slots=True)
class CorporateNumber:
    """13 digits."""

    value: str

    @property
    def check_digit_matches(self) -> bool:
        return _check_digit_matches(self.value)


@dataclass(frozen=True, slots=True)
class TNumber:
    """T and 13 digits. Those of sole traders carry no check digit of a 法人番号, so a mismatch is no error."""

    value: str

    @property
    def check_digit_matches(self) -> bool:
        return _check_digit_matches(self.value[1:])


def parse_corporate_number(text: str) -> CorporateNumber:
    """Reads any width, hyphens and spaces; Unreadable (wrong_corporate_number) unless 13 digits remain."""
    value = _compact(text)
    if not re.fullmatch(r"[0-9]{13}", value):
        raise Unreadable("wrong_corporate_number", text)
    return CorporateNumber(value)


def parse_t_number(text: str) -> TNumber:
    """Reads any width and case, hyphens and spaces; Unreadable (wrong_t_number) unless T and 13 digits remain."""
    value = _compact(text).upper()
    if not re.fullmatch(r"T[0-9]{13}", value):
        raise Unreadable("wrong_t_number", text)
    return TNumber(value)


def _compact(text: str) -> str:
    return re.sub(r"[\s-]", "", plain_hyphens(text))


def _check_digit_matches(digits: str) -> bool:
    return str(cn.calc_check_digit(digits[1:])) == digits[0]
