"""Reading one record over HTTP, 16 clients: a quote at billing and a customer at crm, each against the CRUD's own."""

import json
from contextlib import ExitStack
from datetime import UTC, datetime

from bench import client, shop
from bench.measuring import Report, Row, alternate, at_least, ratios
from bench.peers.crud.running import crud
from bench.quotes import PATH, Asker, crud_posts, filled, generator, posts, rates
from bench.results import show
from bench.servers import kafka_server, postgres_server, service
from bench.settings import ROUNDS
from crm.adapters.views.values import values_of
from crm.application import customers
from crm.main import SERVICE as CRM
from edge.work import SYSTEM, Work
from local.postgres import Postgres
from spine.ids import new_id
from spine.store.streams import Context

RECORDS = 200
CUSTOMERS = "/api/crm/customers"


def written(port: int, following: client.Next) -> list[str]:
    """The ids of some new quotes."""
    answers = [client.ask(port, following()) for _ in range(RECORDS)]
    return [json.loads(client.body_of(answer))["id"] for answer in answers]


def customers_of(server: Postgres) -> str:
    """crm's database with the shop's customers, registered through their use case."""
    database = server.create_database("crm")
    runtime = CRM.open(CRM.settings(database_url=database))
    for number, (each, (code, _)) in enumerate(shop.CUSTOMERS.items()):
        work = Work(runtime, SYSTEM, Context(shop.PERSON.id, datetime.now(UTC), new_id()))
        fields = values_of(shop.profile(number))
        del fields["terms"]
        customers.register(work, each, code, fields)
    runtime.close()
    return database


def gets(path: str, ids: list[str], token: str = "") -> client.Next:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return client.in_turn([client.request("GET", f"{path}/{each}", headers) for each in ids])


def measure() -> Report:
    token = shop.PERSON.token()
    with ExitStack() as opened:
        server, broker = opened.enter_context(postgres_server()), opened.enter_context(kafka_server())
        billing = opened.enter_context(service("billing", filled(server, "billing"), broker))
        crm = opened.enter_context(service("crm", customers_of(server), broker))
        peer = opened.enter_context(crud(server))
        ids = list(shop.CUSTOMERS)
        readers = {
            "quote, billing": Asker(billing.port, gets(PATH, written(billing.port, posts()), token)),
            "quote, CRUD": Asker(peer.port, gets("/quotes", written(peer.port, crud_posts()))),
            "customer, crm": Asker(crm.port, gets(CUSTOMERS, ids, token)),
            "customer, CRUD": Asker(peer.port, gets("/customers", ids)),
        }
        found = alternate(ROUNDS, readers)
    rows = [
        Row("GET a 10-line quote / CRUD", ratios(found["quote, billing"], found["quote, CRUD"]), at_least(3.0)),
        Row("GET a customer / CRUD", ratios(found["customer, crm"], found["customer, CRUD"]), at_least(3.0)),
    ]
    return Report("reading", rows, [rates(found, readers), generator(readers)])


if __name__ == "__main__":
    show(measure())
