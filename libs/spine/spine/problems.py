"""Errors a person reads: RFC 9457 problem documents in Japanese and English from the problem catalogue."""

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from fastapi import Request
from fastapi.responses import JSONResponse

MEDIA_TYPE = "application/problem+json"


class Wording(TypedDict):
    """One entry of a problem catalogue: HTTP status and the texts, with {placeholders}."""

    status: int
    ja: str
    en: str


Catalogue = Mapping[str, Wording]


class Problem(Exception):
    """A refusal with a stable code. `details` fill the text; `errors` name fields; `extras` go out as they are."""

    def __init__(
        self,
        code: str,
        *,
        errors: Sequence[Mapping[str, str]] = (),
        extras: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        **details: object,
    ) -> None:
        super().__init__(code, details)
        self.code, self.details, self.errors = code, details, errors
        self.extras, self.headers = extras or {}, headers


def document(catalogue: Catalogue, problem: Problem) -> dict[str, Any]:
    """The problem's JSON. A code without an entry is a defect, shown as such rather than hidden."""
    wording = catalogue[problem.code]
    body: dict[str, Any] = {
        "type": f"/problems/{problem.code}",
        "status": wording["status"],
        "title": _filled(wording["ja"], problem.details),
        "title_en": _filled(wording["en"], problem.details),
    }
    if problem.errors:
        body["errors"] = list(problem.errors)
    return {**body, **problem.extras}


def answer(request: Request, problem: Problem) -> JSONResponse:
    """The HTTP answer of a problem."""
    body = document(request.app.state.catalogue, problem)
    return JSONResponse(body, body["status"], headers=dict(problem.headers or {}), media_type=MEDIA_TYPE)


def field_errors(errors: Sequence[Any]) -> list[dict[str, str]]:
    """Pydantic's complaints as fields and texts in both languages."""
    return [_field_error(error) for error in errors]


def _field_error(error: Mapping[str, Any]) -> dict[str, str]:
    where = ".".join(str(part) for part in error["loc"] if part not in ("body", "query", "path", "header"))
    japanese = JAPANESE.get(error["type"], "値が正しくありません。入力し直してください。")
    return {
        "field": where,
        "ja": japanese.format_map(error.get("ctx", {})),
        "en": error["msg"],
    }


def _filled(text: str, details: Mapping[str, object]) -> str:
    return text.format_map({key: _shown(value) for key, value in details.items()})


def _shown(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)


JAPANESE = {
    "missing": "必須です。入力してください。",
    "string_too_short": "必須です。入力してください。",
    "string_too_long": "長すぎます。{max_length} 文字以内にしてください。",
    "string_type": "文字で入力してください。",
    "int_parsing": "整数で入力してください。",
    "int_type": "整数で入力してください。",
    "int_from_float": "小数のない数で入力してください。",
    "decimal_parsing": "数で入力してください。",
    "decimal_max_places": "小数の桁が多すぎます。{decimal_places} 桁までにしてください。",
    "decimal_max_digits": "桁が多すぎます。{max_digits} 桁までにしてください。",
    "decimal_whole_digits": "桁が多すぎます。整数部は {whole_digits} 桁までにしてください。",
    "finite_number": "数で入力してください。",
    "too_long": "多すぎます。{max_length} 件以内にしてください。",
    "too_short": "少なすぎます。{min_length} 件以上にしてください。",
    "date_from_datetime_parsing": "存在する日付を入力してください。",
    "date_parsing": "存在する日付を入力してください。",
    "greater_than_equal": "小さすぎます。{ge} 以上にしてください。",
    "less_than_equal": "大きすぎます。{le} 以下にしてください。",
    "greater_than": "小さすぎます。{gt} より大きくしてください。",
    "literal_error": "選択肢から選んでください。",
    "enum": "選択肢から選んでください。",
    "extra_forbidden": "この項目は受け付けません。",
    "string_pattern_mismatch": "形式が正しくありません。",
}
