"""Lists and searches among 1,000,000 customers: over HTTP at crm's port, one client, and the SQL alone beside it.

The rows are made by crm's own functions and copied into its table, so that columns, search text and JSON are what the
code writes. What takes longest is shown with EXPLAIN (ANALYZE, BUFFERS).
"""

import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from multiprocessing import get_context
from typing import Any
from urllib.parse import urlencode

import psycopg
from psycopg.rows import dict_row

from bench import client, names, shop
from bench.measuring import Report, Row, Spread, at_most, percentile, shown, table
from bench.results import show
from bench.servers import kafka_server, postgres_server, service
from bench.settings import choose
from crm.adapters.views.customers import CUSTOMER_TABLE
from crm.domain.customer import Customer, Profile, Terms
from crm.main import SERVICE
from edge.auth import Principal
from edge.lists import ListQuery, page
from spine.ids import derived_id
from spine.stream.foreign import keep_name

HOW_MANY = choose(1_000_000, 100_000)
CHUNK = 10_000
ASKED = choose(40, 10)
"""Requests of each kind, if they fit into BUDGET seconds."""
BUDGET = 10.0
INDEXES = "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'customers' AND indexname <> 'customers_pkey'"
Asking = Callable[[int], dict[str, str]]
"""What is asked for, by a number below HOW_MANY."""
READER = Principal(shop.PERSON.id, "計測", frozenset({"sales"}), "all")
OWNERS, DEPARTMENTS, RANKS = 200, 20, ("A", "B", "C", "D")
PATH = "/api/crm/customers"
LIST, SEARCH = at_most(20, " ms"), at_most(100, " ms")


def owner(number: int) -> str:
    return derived_id("bench", "owner", str(number))


def department(number: int) -> str:
    return derived_id("bench", "department", str(number))


def customer(number: int) -> Customer:
    """A customer's state; all of it follows from the number."""
    chance, who = names.scattered(number), names.drawn("owner", number, range(OWNERS))
    profile = Profile(
        name=names.company(number), kana=names.reading(number), postal_code=f"{chance % 9_000_000 + 1_000_000}",
        address=f"{names.CITIES[chance // 3 % len(names.CITIES)]}{chance % 30 + 1}-{chance % 20 + 1}",
        phone=phone(number), email=f"info@company{number}.example.jp", owner_id=owner(who),
        department_id=department(who % DEPARTMENTS), rank=names.drawn("rank", number, RANKS),
        industry=names.drawn("industry", number, names.INDUSTRIES),
        terms=Terms(closing_day=names.drawn("closing day", number, (10, 20, 31))),
        corporate_number=f"{number + 1_000_000_000_000}" if number % 3 == 0 else None,
    )  # fmt: skip
    return Customer(code(number), profile)


def code(number: int) -> str:
    return f"C{number:07}"


def phone(number: int) -> str:
    chance = names.scattered(number)
    return f"0{chance % 9 + 1}-{chance // 9 % 9000 + 1000}-{chance // 81_000 % 10_000:04}"


def rows(first: int) -> tuple[str, list[tuple[Any, ...]]]:
    """The INSERT that crm's code would run for a chunk of customers, and its parameters."""
    made = [
        CUSTOMER_TABLE.upsert(customer(n), derived_id("bench", "row", str(n)), 1) for n in range(first, first + CHUNK)
    ]
    return made[0][0], [values for _, values in made]


def generate(database: str) -> float:
    """Fills the table; the seconds it took. Its indexes are built afterwards, as one does when loading by bulk."""
    began = time.monotonic()
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("SET maintenance_work_mem = '1GB'")
        indexes = [(name, definition) for name, definition in connection.execute(INDEXES)]
        for name, _ in indexes:
            connection.execute(f"DROP INDEX {name}".encode())
        _copy(connection)
        for _, definition in indexes:
            connection.execute(definition.encode())
        connection.execute("VACUUM ANALYZE customers")
        connection.execute("CHECKPOINT")
    return time.monotonic() - began


def _copy(connection: "psycopg.Connection[Any]") -> None:
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool, connection.cursor() as cursor:
        for statement, chunk in pool.map(rows, range(0, HOW_MANY, CHUNK)):
            columns = statement[statement.index("(") : statement.index(")") + 1]
            with cursor.copy(f"COPY customers {columns} FROM STDIN".encode()) as copy:
                for row in chunk:
                    copy.write_row(row)


LISTS: dict[str, Asking] = {
    "owner": lambda n: {"owner_id": owner(n % OWNERS)},
    "department and rank": lambda n: {"department_id": department(n % DEPARTMENTS), "rank": RANKS[n % 4]},
    "rank, by reading": lambda n: {"rank": RANKS[n % 4], "sort": "kana"},
    "industry and owner": lambda n: {"industry": names.INDUSTRIES[n % 10], "owner_id": owner(n // 7 % OWNERS)},
    "all, newest code first": lambda _: {"sort": "-code"},
    "from a code on": lambda n: {"code_from": code(n % HOW_MANY)},
    "closing day, by name": lambda n: {"closing_day": ("10", "20", "31")[n % 3], "sort": "name"},
}
"""Pages of fifty as people look at them."""
SEARCHES: dict[str, Asking] = {
    "two parts of a name": lambda n: {"q": "".join(part[0] for part in names.parts(n)[:2])},
    "two readings": lambda n: {"q": f"{names.parts(n)[0][1]} {names.parts(n)[2][1]}"},
    "㈱ and two words": lambda n: {"q": f"㈱ {names.parts(n)[1][0]} {names.parts(n)[2][0]}"},
    "three words": lambda n: {"q": " ".join(part[n % 2] for part in names.parts(n))},
    "half-width reading": lambda n: {"q": names.half_width("".join(part[1] for part in names.parts(n)[:2]))},
    "a whole name": lambda n: {"q": names.company(n)},
    "phone": lambda n: {"q": phone(n)},
    "end of a phone": lambda n: {"q": phone(n)[-9:].replace("-", "")},
    "code": lambda n: {"q": code(n)},
    "mail domain": lambda n: {"q": f"company{n}.example"},
    "one word, many hits": lambda n: {"q": names.parts(n)[2][0]},
    "two characters, no hit": lambda n: {"q": names.UNKNOWN[n % len(names.UNKNOWN)]},
    "three characters, no hit": lambda n: {"q": names.UNKNOWN[n % len(names.UNKNOWN)] + "堂"},
}
"""One to three words as people type them."""


def measure() -> Report:
    report = Report("customers")
    with ExitStack() as opened:
        server, broker = opened.enter_context(postgres_server()), opened.enter_context(kafka_server())
        database = server.create_database("crm")
        SERVICE.open(SERVICE.settings(database_url=database)).close()
        _know_people(database)
        seconds = generate(database)
        report.details.append(f"{HOW_MANY:,} customers, made and indexed in {seconds:.0f} s.")
        crm = opened.enter_context(service("crm", database, broker))
        sql = opened.enter_context(psycopg.connect(database, autocommit=True, row_factory=dict_row))
        for what, hold, kinds in (("list page of 50", LIST, LISTS), ("search", SEARCH, SEARCHES)):
            asked = {kind: Asked.about(asking) for kind, asking in kinds.items()}
            for each in asked.values():
                each.over_http(crm.port)
                each.in_sql(sql)
            every = [seconds for each in asked.values() for seconds in each.http]
            p95 = Spread((percentile(every, 0.95) * 1000,))
            report.rows.append(Row(f"{what} among {HOW_MANY:,} customers, p95 over HTTP", p95, hold))
            report.details += [_table(what, asked), *_plans(sql, asked, hold.bound)]
    return report


@dataclass
class Asked:
    """Queries of one kind and how long each took, in seconds: over HTTP, and its two statements alone."""

    queries: list[dict[str, str]]
    http: list[float] = field(default_factory=list)
    statements: list[tuple[float, str, list[Any]]] = field(default_factory=list)

    @classmethod
    def about(cls, asking: Asking) -> "Asked":
        return cls([asking(names.scattered(n + 11) % HOW_MANY) for n in range(ASKED)])

    def over_http(self, port: int) -> None:
        headers = {"Authorization": f"Bearer {shop.PERSON.token()}"}
        asks = [client.request("GET", f"{PATH}?{urlencode(query)}", headers) for query in self.queries]
        self.http = client.one_by_one(port, asks, BUDGET)

    def in_sql(self, connection: "psycopg.Connection[Any]") -> None:
        """The same pages, as many as were answered over HTTP, through the function that makes them."""
        listening: Any = Listening(connection, self.statements)
        for query in self.queries[: len(self.http)]:
            filters = {name: [value] for name, value in query.items() if name not in ("q", "sort")}
            page(
                listening, CUSTOMER_TABLE, READER, ListQuery(query.get("q", ""), query.get("sort", ""), filters=filters)
            )


@dataclass
class Listening:
    """A connection that notes each statement and how long it took."""

    connection: "psycopg.Connection[Any]"
    heard: list[tuple[float, str, list[Any]]]

    def execute(self, statement: str, parameters: list[Any], *, prepare: bool | None = None) -> Any:
        began = time.perf_counter()
        cursor = self.connection.execute(statement.encode(), parameters, prepare=prepare)
        self.heard.append((time.perf_counter() - began, statement, parameters))
        return cursor


def _know_people(database: str) -> None:
    with psycopg.connect(database) as connection, connection.cursor() as cursor:
        for number in range(OWNERS):
            name = names.given_name(number)
            keep_name(cursor, "user", owner(number), code=f"M{number:03}", name=name, archived=False)
        for number in range(DEPARTMENTS):
            code, name = f"{number:03}", f"営業{number}部"
            keep_name(cursor, "department", department(number), code=code, name=name, archived=False)


def _table(what: str, asked: dict[str, Asked]) -> str:
    heads = [what, "asked", "p50 ms", "p95 ms", "max ms", "page SQL p95 ms", "count SQL p95 ms"]
    lines = []
    for kind, each in asked.items():
        pages, counts = each.statements[::2], each.statements[1::2]
        over_http = [percentile(each.http, 0.5), percentile(each.http, 0.95), max(each.http)]
        alone = [percentile([seconds for seconds, *_ in part], 0.95) for part in (pages, counts)]
        lines.append([kind, str(len(each.http)), *(shown(seconds * 1000) for seconds in (*over_http, *alone))])
    return table(heads, lines)


def _plans(connection: "psycopg.Connection[Any]", asked: dict[str, Asked], bound: float) -> list[str]:
    """How PostgreSQL went about the slowest statement of each kind that is over the bound; three at most."""
    slowest = {kind: max(each.statements, key=lambda one: one[0]) for kind, each in asked.items()}
    over = sorted(((one, kind) for kind, one in slowest.items() if one[0] * 1000 > bound), key=lambda pair: -pair[0][0])
    plans = []
    for (seconds, statement, parameters), kind in over[:3]:
        lines = connection.execute(f"EXPLAIN (ANALYZE, BUFFERS) {statement}".encode(), parameters).fetchall()
        text = "\n".join(line["QUERY PLAN"] for line in lines)
        plans.append(f"Slow: {kind}, {seconds * 1000:.0f} ms, with {parameters}:\n\n```\n{text}\n```")
    return plans


if __name__ == "__main__":
    show(measure())
