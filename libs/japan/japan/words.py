"""Words of Japanese exports and documents for the codes we store; imports look up codes here."""

from collections.abc import Mapping
from typing import TypeVar

from japan.calendar import HolidayRule
from japan.reading import read_choice
from japan.tax import TaxClass, TaxMethod
from japan.yen import Rounding

T = TypeVar("T")

TAX_CLASSES: Mapping[str, TaxClass] = {
    "10%": TaxClass.STANDARD,
    "8%軽減": TaxClass.REDUCED,
    "非課税": TaxClass.EXEMPT,
    "対象外": TaxClass.OUT_OF_SCOPE,
}
TAX_METHODS: Mapping[str, TaxMethod] = {"外税": TaxMethod.EXCLUSIVE, "内税": TaxMethod.INCLUSIVE}
ROUNDINGS: Mapping[str, Rounding] = {"切捨": Rounding.DOWN, "四捨五入": Rounding.HALF_UP, "切上": Rounding.UP}
HOLIDAY_RULES: Mapping[str, HolidayRule] = {
    "翌営業日": HolidayRule.NEXT,
    "前営業日": HolidayRule.PREVIOUS,
    "そのまま": HolidayRule.KEEP,
}


def read_word(text: str, words: Mapping[str, T]) -> T:
    """Returns the code of the word in the text, spelled in any variant that `read_choice` accepts."""
    return words[read_choice(text, words)]
