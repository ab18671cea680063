"""Query parameters that all reports share, and the responses made from them."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Annotated, Any, Literal

from fastapi import Depends, Path, Query, Request, Response
from psycopg import Connection

from edge.auth import Principal
from edge.records import export_file
from reporting.api.rights import RIGHTS
from reporting.queries.scope import ReportScope
from spine.runtime import Runtime

Id = Annotated[str, Path(pattern=r"^[0-9A-Za-z-]{1,64}$")]
GivenId = Annotated[str | None, Query(pattern=r"^[0-9A-Za-z-]{0,64}$")]
Day = Annotated[date | None, Query(ge=date(1900, 1, 1), le=date(2200, 1, 1), description="read as of this day's end")]
Month = Annotated[str | None, Query(pattern=r"^(19|20|21)\d\d-(0[1-9]|1[0-2])$", description="YYYY-MM")]
FISCAL = "SELECT fiscal_first_month FROM company WHERE valid_to = 'infinity'"


@dataclass(frozen=True)
class ReportRequest:
    """A report requested by a person who may read it; `open` gives the connection and the report's scope."""

    runtime: Runtime
    lens: ReportScope

    @contextmanager
    def open(self) -> Iterator[tuple[Connection[Any], ReportScope]]:
        with self.runtime.pool.connection() as connection:
            row = connection.execute(FISCAL).fetchone()
            yield connection, replace(self.lens, first_month=row["fiscal_first_month"]) if row else self.lens


ReportReader = Annotated[Principal, RIGHTS.reader("reports")]


def _asking(
    request: Request, person: ReportReader, as_of: Day = None, department_id: GivenId = None, owner_id: GivenId = None
) -> ReportRequest:
    runtime: Runtime = request.app.state.runtime
    return ReportRequest(runtime, lens_of(person, runtime, as_of, department_id, owner_id))


def lens_of(
    person: Principal, runtime: Runtime, as_of: date | None, department_id: str | None, owner_id: str | None
) -> ReportScope:
    """Returns the report's scope: the present, or the end of the day `as_of` in the company's zone."""
    zone = runtime.settings.timezone
    until = datetime.combine(as_of, time.max, zone) if as_of else None
    return ReportScope(person, as_of or datetime.now(zone).date(), until, department_id or None, owner_id or None)


Asked = Annotated[ReportRequest, Depends(_asking)]
Format = Literal["csv", "xlsx"]
Encoding = Literal["utf-8", "cp932"]


def month_of(text: str | None, lens: ReportScope) -> date:
    """Returns the first day of the month asked for, or of the report's own day."""
    return date.fromisoformat(f"{text}-01") if text else lens.day.replace(day=1)


def answer(body: Any) -> Response:
    return Response(json.dumps(body, default=str, ensure_ascii=False), media_type="application/json")


def export(name: str, items: Sequence[dict[str, Any]], format: Format, encoding: Encoding) -> Response:  # noqa: A002
    return export_file(name, list(items), format, encoding)
