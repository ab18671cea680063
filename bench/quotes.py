"""Writing a quote of ten lines over HTTP, 16 clients: the billing service against pgbench, a CRUD and Tryton.

Billing has the settings of `make run`: EdDSA JWT, real rules and read tables, Idempotency-Key, spans sent, its relay
publishing to Kafka meanwhile, in a process beside the API as on Kubernetes; also measured in one process, as under
`make run`. Every peer has the same PostgreSQL and the same load generator.
"""

import itertools
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import partial
from uuid import uuid4

from bench import client, shop
from bench.measuring import Report, Row, Spread, alternate, at_least, percentile, ratios, shown, table
from bench.peers.crud.running import crud
from bench.peers.tryton.running import result, tryton
from bench.pgbench import commits_per_second
from bench.results import show
from bench.servers import APART, kafka_server, postgres_server, service
from bench.settings import ROUNDS, SECONDS
from billing.main import SERVICE
from local.postgres import Postgres

CLIENTS = 16
PATH = "/api/billing/quotes"


def filled(server: Postgres, name: str) -> str:
    """A database of billing with the shop in it."""
    database = server.create_database(name)
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
    """A subject of the measurement: answers a second; latencies and the load generator's own time are kept."""

    def __init__(self, port: int, following: client.Next, check: Callable[[bytes], object] | None = None) -> None:
        self._port, self._following, self._check = port, following, check
        self.latencies: list[float] = []
        self.cpu = 0.0
        client.load(port, following, CLIENTS, SECONDS)  # once unmeasured: pools fill, statements are prepared

    def __call__(self) -> float:
        load = client.load(self._port, self._following, CLIENTS, SECONDS)
        if self._check:
            self._check(load.last)
        self.latencies += load.latencies
        self.cpu += load.cpu
        return load.rate


def measure() -> Report:
    with ExitStack() as opened:
        server, broker = opened.enter_context(postgres_server()), opened.enter_context(kafka_server())
        billing = opened.enter_context(service("billing", filled(server, "billing"), broker, APART))
        whole = opened.enter_context(service("billing", filled(server, "billing_whole"), broker))
        peer = opened.enter_context(tryton(server))
        askers = {
            "billing": Asker(billing.port, posts()),
            "billing in one process": Asker(whole.port, posts()),
            "CRUD": Asker(opened.enter_context(crud(server)).port, crud_posts()),
            "Tryton": Asker(peer.running.port, peer.following, result),
        }
        runs: dict[str, Callable[[], float]] = {**askers}
        runs["pgbench"] = partial(commits_per_second, server, CLIENTS, SECONDS)
        found = alternate(ROUNDS, runs)
    return report(found, askers)


def report(found: dict[str, list[float]], askers: Mapping[str, Asker]) -> Report:
    ours = found["billing"]
    what = f"POST a 10-line quote, {CLIENTS} clients"
    rows = [
        Row(f"{what} / pgbench", ratios(ours, found["pgbench"]), at_least(0.08)),
        Row(f"{what} / Tryton, a sale over JSON-RPC", ratios(ours, found["Tryton"]), at_least(20)),
        Row(f"{what} / FastAPI + SQLAlchemy CRUD", ratios(ours, found["CRUD"]), at_least(2)),
        Row(f"{what}, a second", Spread(tuple(ours))),
    ]
    return Report("quotes", rows, [rates(found, askers), generator(askers)])


def rates(found: dict[str, list[float]], askers: Mapping[str, Asker]) -> str:
    """A table of what each came to."""
    heads = ["what", "a second", "p50 ms", "p95 ms"]
    lines = [[name, Spread(tuple(each)).text(), *_latencies(askers.get(name))] for name, each in found.items()]
    return table(heads, lines)


def generator(askers: Mapping[str, Asker]) -> str:
    """What the load generator itself takes, and so the most it could ask."""
    cost = sum(each.cpu for each in askers.values()) / sum(len(each.latencies) for each in askers.values())
    return (
        f"The load generator took {cost * 1000:.3f} ms of processor time a request: at most {1 / cost:,.0f} a second."
    )


def _latencies(asker: Asker | None) -> list[str]:
    if asker is None:
        return ["", ""]
    return [shown(percentile(asker.latencies, share) * 1000) for share in (0.5, 0.95)]


if __name__ == "__main__":
    show(measure())
