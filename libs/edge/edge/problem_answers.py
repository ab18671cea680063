"""Problems as HTTP answers, and Pydantic's errors in words for the person who typed."""

from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import Request
from fastapi.responses import JSONResponse

from spine.problems import Problem, document

MEDIA_TYPE = "application/problem+json"


def answer(request: Request, problem: Problem) -> JSONResponse:
    """Returns a problem as an HTTP answer."""
    body = document(request.app.state.catalogue, problem)
    return JSONResponse(body, body["status"], headers=dict(problem.headers or {}), media_type=MEDIA_TYPE)


def field_errors(errors: Sequence[Any]) -> list[dict[str, str]]:
    """Returns Pydantic's errors as fields with texts in both languages."""
    return [_field_error(error) for error in errors]


def _field_error(error: Mapping[str, Any]) -> dict[str, str]:
    where = ".".join(str(part) for part in error["loc"] if part not in ("body", "query", "path", "header"))
    japanese = JAPANESE.get(error["type"], "値が正しくありません。入力し直してください。")
    return {
        "field": where,
        "ja": japanese.format_map(error.get("ctx", {})),
        "en": error["msg"],
    }


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
