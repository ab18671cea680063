"""Writing a quote of ten lines over HTTP, 16 clients: the billing service against pgbench, a CRUD and Tryton.

Billing is one process with the settings of `make run`: EdDSA JWT, real rules and read tables, Idempotency-Key, spans
sent, its relay publishing to Kafka meanwhile. Every peer has the same PostgreSQL and the same load generator.
"""

import itertools
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import partial
from uuid import uuid4

from bench import client, shop
from bench.measuring import Report, Row, Spread, alternate, at_least, percentile, ratios, shown, table
from bench.peers.crud.running import crud
from bench.pgbench import commits_per_second
from bench.results import show
from bench.servers import kafka_server, postgres_server, service
from bench.settings import ROUNDS, SECONDS
from billing.main import SERVICE
from local.postgres import Postgres

CLIENTS = 16
PATH = "/api/billing/quotes"


def filled(server: Postgres) -> str:
    """billing's database with the shop in it."""
    database = server.create_database("billing")
    runtime = SERVICE.open(SERVICE.settings(database_url=database))
    shop.fill(runtime)
    runtime.close()
    return database


def posts() -> client.Next:
    """The next quote as the web sends it, under a key of its own."""
    token, bodies = shop.PERSON.token(), itertools.cycle(shop.bodies())

    def following() -> bytes:
        key = uuid4().hex
        trace = f"00-{key}-{key[:16]}-01"
        headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": key, "traceparent": trace}
        return client.request("POST", PATH, headers, next(bodies))

    return following


def crud_posts() -> client.Next:
    return client.in_turn([client.request("POST", "/quotes", body=body) for body in shop.bodies()])


class Asker:
    """A subject of the measurement: quotes a second, its latencies kept."""

    def __init__(self, port: int, following: client.Next) -> None:
        self._port, self._following = port, following
        self.latencies: list[float] = []

    def __call__(self) -> float:
        load = client.load(self._port, self._following, CLIENTS, SECONDS)
        self.latencies += load.latencies
        return load.rate


def measure() -> Report:
    with ExitStack() as open_now:
        server, broker = open_now.enter_context(postgres_server()), open_now.enter_context(kafka_server())
        database = filled(server)
        billing = open_now.enter_context(service("billing", database, broker))
        askers = {
            "billing": Asker(billing.port, posts()),
            "CRUD": Asker(open_now.enter_context(crud(server)).port, crud_posts()),
        }
        runs: dict[str, Callable[[], float]] = {
            "pgbench": partial(commits_per_second, server, CLIENTS, SECONDS),
            **askers,
        }
        for run in runs.values():
            run()
        found = alternate(ROUNDS, runs)
    return report(found, askers)


def report(found: dict[str, list[float]], askers: dict[str, Asker]) -> Report:
    ours = found["billing"]
    what = f"POST a 10-line quote, {CLIENTS} clients"
    rows = [
        Row(f"{what} / pgbench", ratios(ours, found["pgbench"]), at_least(0.08)),
        Row(f"{what} / FastAPI + SQLAlchemy CRUD", ratios(ours, found["CRUD"]), at_least(2.0)),
        Row(f"{what}, a second", Spread(tuple(ours))),
    ]
    return Report("quotes", rows, [rates(found, askers)])


def rates(found: dict[str, list[float]], askers: Mapping[str, Asker]) -> str:
    """A table of what each came to."""
    heads = ["what", "a second", "p50 ms", "p95 ms"]
    lines = [[name, Spread(tuple(each)).text(), *_latencies(askers.get(name))] for name, each in found.items()]
    return table(heads, lines)


def _latencies(asker: Asker | None) -> list[str]:
    if asker is None:
        return ["", ""]
    return [shown(percentile(asker.latencies, share) * 1000) for share in (0.5, 0.95)]


if __name__ == "__main__":
    show(measure())
