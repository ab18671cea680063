"""HTTP answers from rows of tables that are not read tables."""

import json
from datetime import UTC, datetime
from typing import Any

from fastapi import Request, Response

from spine.runtime import Runtime


def rows_of(request: Request, query: str, parameters: tuple[Any, ...]) -> list[dict[str, Any]]:
    """Returns the rows of a query on the service's database."""
    runtime: Runtime = request.app.state.runtime
    with runtime.pool.connection() as connection:
        return list(connection.execute(query, parameters).fetchall())


def json_answer(body: dict[str, Any]) -> Response:
    """Returns the body as a JSON answer, instants in UTC."""
    return Response(json.dumps(body, ensure_ascii=False, default=_text), media_type="application/json")


def _text(value: object) -> str:
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else str(value)
