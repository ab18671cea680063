"""The API's codes of japan's enumerations: the member's name in lower case, whatever Japanese exports write."""

from collections.abc import Callable
from enum import Enum
from typing import Annotated, Any

from pydantic import BeforeValidator, PlainSerializer, WithJsonSchema

from japan.tax import TaxClass, TaxMethod
from japan.yen import Rounding


def code_of(member: Enum) -> str:
    """`TaxClass.OUT_OF_SCOPE` → `out_of_scope`."""
    return member.name.lower()


def _reader(kind: type[Enum]) -> Callable[[Any], Any]:
    members = {code_of(member): member for member in kind}

    def read(given: Any) -> Any:
        if isinstance(given, kind):
            return given
        if not isinstance(given, str) or given not in members:
            raise ValueError(f"one of {', '.join(members)}")
        return members[given]

    return read


def _schema(kind: type[Enum]) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "enum": [code_of(member) for member in kind]})


CODE = PlainSerializer(code_of, return_type=str)
TaxClassCode = Annotated[TaxClass, BeforeValidator(_reader(TaxClass)), CODE, _schema(TaxClass)]
TaxMethodCode = Annotated[TaxMethod, BeforeValidator(_reader(TaxMethod)), CODE, _schema(TaxMethod)]
RoundingCode = Annotated[Rounding, BeforeValidator(_reader(Rounding)), CODE, _schema(Rounding)]
