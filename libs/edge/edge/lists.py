"""Queries on read tables: keyset pages with filters, capped counts and search; one record; rows for an export."""

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import psycopg
from psycopg import Connection

from edge.auth import Principal, visible
from japan.text import search_key
from spine.problems import Problem
from spine.store.tables import Table
from spine.work.rebuild import Progress

MOST_LISTED, MOST_FOUND = 2_000, 10_000
"""Where counting stops: lower for a plain list, to show its first page sooner, than for a search."""
PAIR = re.compile("[^ -~]{2}")
"""Two characters in the index of pairs, for words too short for the trigram index, which needs three."""
MAX_LIMIT = 200
PREPARED = False
"""No prepared statements: a list is planned for its own values, since one generic plan scans whole tables for some."""
RESERVED = frozenset({"q", "sort", "cursor", "limit", "as_of", "format", "encoding", "archived"})


@dataclass(frozen=True)
class ListQuery:
    """The parameters of a list. `filters` maps a column, `<column>_from` or `<column>_to` to its accepted values.

    `common` means that so many rows match that reading in sort order finds the first ones sooner than an index.
    """

    q: str = ""
    sort: str = ""
    cursor: str | None = None
    limit: int = 50
    filters: dict[str, list[str]] = field(default_factory=dict)
    archived: bool = False
    common: bool = False

    @property
    def names(self) -> set[str]:
        """The columns that the list filters and sorts by."""
        filtered = {name.removesuffix("_from").removesuffix("_to") for name in self.filters}
        return {*self.filters, *filtered, self.sort.removeprefix("-")}

    @property
    def most(self) -> int:
        """The number of rows at which counting stops."""
        return MOST_FOUND if self.q else MOST_LISTED


@dataclass(frozen=True)
class Page:
    """A page of items as JSON text, ready to send."""

    items: list[str]
    next: str | None
    count: int
    most: int

    def body(self, rebuild: Progress | None = None) -> bytes:
        following = json.dumps(self.next)
        count = json.dumps({"value": min(self.count, self.most), "capped": self.count > self.most})
        more = f',"rebuild":{json.dumps(asdict(rebuild))}' if rebuild else ""
        return f'{{"items":[{",".join(self.items)}],"next":{following},"count":{count}{more}}}'.encode()


@dataclass(frozen=True, slots=True)
class Found:
    """A record as JSON text, ready to send, and its version."""

    version: int
    body: str


def found(record: dict[str, Any]) -> Found:
    """Returns a record as JSON text with its version."""
    return Found(record["version"], json.dumps(record, ensure_ascii=False))


def page(connection: Connection[Any], table: Table[Any], person: Principal, query: ListQuery) -> Page:
    """Returns one page of the rows the person may see; raises 422 for a bad filter, sort, cursor or value."""
    try:
        count = _count(connection, table, person, query)
        rows, more = _rows(connection, table, person, replace(query, common=count > query.most))
    except psycopg.DataError as error:
        raise Problem("filter-malformed", detail=str(error).splitlines()[0]) from error
    last = _cursor(rows[-1]["at"], rows[-1]["id"]) if more else None
    return Page([row["item"] for row in rows], last, count, query.most)


def _count(connection: Connection[Any], table: Table[Any], person: Principal, query: ListQuery) -> int:
    where, parameters = _where(table, person, query)
    count = f"SELECT count(*) AS n FROM (SELECT 1 FROM {table.name} t WHERE {where} LIMIT {query.most + 1}) c"  # noqa: S608
    (row,) = connection.execute(count, parameters, prepare=PREPARED).fetchall()
    return int(row["n"])


def _rows(
    connection: Connection[Any], table: Table[Any], person: Principal, query: ListQuery
) -> tuple[list[dict[str, Any]], bool]:
    """Returns the page's rows and whether more follow. Names are joined only to the rows of the page."""
    column, descending = _order(table, query.sort)
    where, parameters = _where(table, person, query)
    after, after_parameters = _after(query.cursor, table, column, descending=descending)
    order, limit = _by(table, column, descending=descending), max(1, min(query.limit, MAX_LIMIT))
    rows = f"(SELECT * FROM {table.name} t WHERE {where} AND {after} ORDER BY {order} LIMIT %s)"  # noqa: S608
    select = f"""
        SELECT {_item(table, person)}::text AS item, t.id, t.{column}::text AS at FROM {table.source(rows)}
        ORDER BY {order}"""  # noqa: S608
    found = connection.execute(select, [*parameters, *after_parameters, limit + 1], prepare=PREPARED).fetchall()
    return found[:limit], len(found) > limit


def one(connection: Connection[Any], table: Table[Any], person: Principal, record_id: str) -> Found | None:
    """Returns a record with its details, or None if it does not exist or the person may not see it."""
    predicate, parameters = visible(person, table)
    select = f"""
        SELECT t.version, ({_item(table, person)} || t.detail)::text AS body FROM {table.source()}
        WHERE t.id = %s AND {predicate}"""  # noqa: S608
    row = connection.execute(select, [record_id, *parameters]).fetchone()
    if row is None or person.sees_costs or not table.costs:
        return Found(**row) if row else None
    return found(without(json.loads(row["body"]), table.costs))


def sees(connection: Connection[Any], table: Table[Any], person: Principal, record_id: str) -> bool:
    """Returns whether the record exists and the person may see it."""
    predicate, parameters = visible(person, table)
    select = f"SELECT 1 FROM {table.name} t WHERE t.id = %s AND {predicate}"  # noqa: S608
    return connection.execute(select, [record_id, *parameters]).fetchone() is not None


def rows(
    connection: Connection[Any], table: Table[Any], person: Principal, query: ListQuery
) -> Iterator[dict[str, Any]]:
    """Yields all rows of a filtered list, for an export; reads in batches through a server-side cursor."""
    column, descending = _order(table, query.sort)
    where, parameters = _where(table, person, query)
    order = _by(table, column, descending=descending)
    select = f"SELECT {_item(table, person)} AS item FROM {table.source()} WHERE {where} ORDER BY {order}"  # noqa: S608
    with connection.transaction(), connection.cursor(name="export") as cursor:
        cursor.itersize = 2000
        for row in cursor.execute(select, parameters):
            yield row["item"]


def totals(
    connection: Connection[Any], table: Table[Any], person: Principal, query: ListQuery, select: str
) -> dict[str, Any]:
    """Returns SQL aggregates (`select`, over `t`) of all rows of a filtered list that the person may see."""
    where, parameters = _where(table, person, query)
    statement = f"SELECT {select} FROM {table.name} t WHERE {where}"  # noqa: S608
    (row,) = connection.execute(statement, parameters).fetchall()
    return dict(row)


def without(record: Any, hidden: frozenset[str]) -> Any:
    """Returns the value without the hidden keys, at any depth."""
    if isinstance(record, dict):
        return {key: without(value, hidden) for key, value in record.items() if key not in hidden}
    if isinstance(record, list):
        return [without(value, hidden) for value in record]
    return record


def _item(table: Table[Any], person: Principal) -> str:
    pairs = ", ".join(f"'{name}', {expression}" for name, expression in table.names.items())
    item = f"(t.item || jsonb_build_object({pairs}))" if pairs else "t.item"
    if table.costs and not person.sees_costs:
        names = ", ".join(f"'{name}'" for name in sorted(table.costs))
        return f"({item} - ARRAY[{names}]::text[])"
    return item


def _where(table: Table[Any], person: Principal, query: ListQuery) -> tuple[str, list[Any]]:
    predicate, parameters = visible(person, table)
    parts = [predicate]
    if not query.archived:
        parts.append("NOT t.archived")
    tokens, pairs = query.q.split(), set[str]()
    # A token that is only a legal form (㈱ before a space) has an empty key, which matches everything: it is left out.
    for key in [key for token in tokens if (key := search_key(token))] or tokens:
        own = _pairs(key) if table.pairs and not query.common else set()
        pairs |= own
        if own != {key}:
            # The index of pairs covers all words in one scan. strpos keeps the planner from choosing the trigram index
            # for one of the words instead, since only the pairs' statistics show how rare the words are together.
            parts.append("strpos(t.search, %s) > 0" if own else "t.search LIKE %s")
            parameters.append(key if own else f"%{_escaped(key)}%")
    if pairs:
        parts.append("pairs(t.search) @> %s::text[]")
        parameters.append(sorted(pairs))
    for name, values in query.filters.items():
        clause, given = _filter(table, name, values)
        parts.append(clause)
        parameters += given
    return " AND ".join(parts), parameters


def _pairs(word: str) -> set[str]:
    """Returns the pairs of characters of a word that the index of pairs holds."""
    return {pair for at in range(len(word) - 1) if PAIR.fullmatch(pair := word[at : at + 2])}


def _filter(table: Table[Any], name: str, values: Sequence[str]) -> tuple[str, list[str]]:
    if name in table.filters and list(values) != [""]:
        return table.filters[name].format(marks=", ".join(["%s"] * len(values))), list(values)
    if name in table.columns or name == "id":
        if list(values) == [""]:
            return f"t.{name} IS NULL", []
        return f"t.{name} IN ({', '.join(['%s'] * len(values))})", list(values)
    column, _, edge = name.rpartition("_")
    if edge in ("from", "to") and column in table.columns:
        return f"t.{column} {'>=' if edge == 'from' else '<='} %s", [values[-1]]
    raise Problem("filter-unknown", name=name, known="、".join(table.columns))


def _order(table: Table[Any], sort: str) -> tuple[str, bool]:
    asked = sort or table.sort
    column = asked.removeprefix("-")
    if column != "id" and column not in table.columns:
        raise Problem("sort-unknown", name=column, known="、".join(table.columns))
    return column, asked.startswith("-")


def _after(cursor: str | None, table: Table[Any], column: str, *, descending: bool) -> tuple[str, list[Any]]:
    if cursor is None:
        return "TRUE", []
    sign = "<" if descending else ">"
    at, last = _position(cursor)
    if at is None:
        return f"t.{column} IS NULL AND t.id {sign} %s", [last]
    further = f"(t.{column}, t.id) {sign} (%s, %s)"
    return (f"({further} OR t.{column} IS NULL)" if _may_lack(table, column) else further), [at, last]


def _by(table: Table[Any], column: str, *, descending: bool) -> str:
    """Returns the ORDER BY clause, nulls last.

    A column without nulls gets no NULLS LAST, because then PostgreSQL could not read its index backwards.
    """
    direction = "DESC" if descending else "ASC"
    nulls = " NULLS LAST" if descending and _may_lack(table, column) else ""
    return f"t.{column} {direction}{nulls}, t.id {direction}"


def _may_lack(table: Table[Any], column: str) -> bool:
    shown = table.model.model_fields.get(column)
    return shown is not None and "None" in str(shown.annotation)


def _position(cursor: str) -> tuple[str | None, str]:
    """Returns the sort value and id of a cursor; raises cursor-malformed for one that `_cursor` cannot have made."""
    try:
        at, last = json.loads(urlsafe_b64decode(cursor))
    except (ValueError, TypeError) as error:
        raise Problem("cursor-malformed") from error
    if not isinstance(last, str) or not isinstance(at, str | None):
        raise Problem("cursor-malformed")
    return at, last


def _cursor(at: str | None, last: str) -> str:
    return urlsafe_b64encode(json.dumps([at, last]).encode()).decode()


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
