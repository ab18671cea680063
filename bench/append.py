"""Appending in process, at 1, 8 and 32 writers, against as many pgbench clients: events alone, then with views.

Events alone are one event an append and nothing else. With views an append is a use case's `store.decide`: a quote of
ten lines, a customer, a contact whose personal fields are encrypted, each with its row in the read table. The writers
keep to one core, as the threads of a service do (ADR 9).
"""

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from uuid import UUID

import psycopg

from bench import shop
from bench.measuring import Report, Row, alternate, at_least, ratios, shown, table
from bench.pgbench import commits_per_second
from bench.results import show
from bench.servers import postgres_server
from bench.settings import ROUNDS, SECONDS
from billing.adapters.kinds import QUOTES
from billing.domain import quote
from billing.main import SERVICE as BILLING
from crm.adapters.kinds import CONTACTS, CUSTOMERS
from crm.domain import contact, customer
from crm.main import SERVICE as CRM
from edge.cores import pin, unpin
from local.postgres import Postgres
from spine.ids import new_id
from spine.runtime import Runtime
from spine.store.appends import Append, RecordedEvent
from spine.store.recorder import Recorder, datastore
from spine.store.streams import Context

WRITERS = (1, 8, 32)
STATE = b'{"number": "Q26-000001", "subject": "' + b"x" * 262 + b'"}'
HOLDS = {"events only": at_least(1.0)}
WITH_VIEWS = at_least(0.4)
Work = Callable[[], object]


@contextmanager
def one_core() -> Iterator[None]:
    """Threads that are started meanwhile keep to one core; pgbench and PostgreSQL never do."""
    pin(0)
    try:
        yield
    finally:
        unpin()


@one_core()
def rate(work: Work, writers: int, seconds: float) -> float:
    """How often a second so many threads together do the work."""
    counts = [0] * writers
    start, stop = threading.Barrier(writers + 1), threading.Event()

    def write(number: int) -> None:
        start.wait()
        while not stop.is_set():
            work()
            counts[number] += 1

    threads = [threading.Thread(target=write, args=(number,)) for number in range(writers)]
    for thread in threads:
        thread.start()
    start.wait()
    began = time.perf_counter()
    time.sleep(seconds)
    stop.set()
    done = sum(counts) / (time.perf_counter() - began)
    for thread in threads:
        thread.join()
    return done


def event_alone(recorder: Recorder) -> None:
    now, event_id = datetime.now(UTC), new_id()
    event = RecordedEvent(
        f"bench-{event_id}", 1, "bench.happened.v1", STATE, UUID(event_id), now, now, "bench", event_id, None, None
    )
    recorder.append(Append([event])).wait()


def _context() -> Context:
    return Context(shop.PERSON.id, datetime.now(UTC), new_id())


def quote_of_ten_lines(runtime: Runtime, texts: list[quote.QuoteContent], numbers: "itertools.count[int]") -> None:
    number = next(numbers)
    decision = partial(quote.draft, number=f"Q2026-{number:06}", text=texts[number % len(texts)])
    runtime.store.decide(QUOTES.new_stream(new_id()), decision, _context())


def customer_registered(runtime: Runtime, numbers: "itertools.count[int]") -> None:
    number = next(numbers)
    decision = partial(customer.register, code=f"C{number:07}", profile=shop.profile(number))
    runtime.store.decide(CUSTOMERS.new_stream(new_id()), decision, _context())


def contact_registered(runtime: Runtime, numbers: "itertools.count[int]", customer_id: str) -> None:
    number = next(numbers)
    decision = partial(contact.register, code=f"T{number:07}", profile=shop.person(number, customer_id))
    runtime.store.decide(CONTACTS.new_stream(new_id()), decision, _context())


@one_core()
def subjects(server: Postgres) -> dict[str, Work]:
    """What is measured, by its name in the results."""
    settings = {name: server.create_database(name) for name in ("events", "billing", "crm")}
    CRM.open(CRM.settings(database_url=settings["events"])).close()
    recorder = Recorder(datastore(settings["events"]), settings["events"])
    billing = BILLING.open(BILLING.settings(database_url=settings["billing"]))
    crm = CRM.open(CRM.settings(database_url=settings["crm"]))
    numbers = itertools.count(1)
    shop.fill(billing)
    return {
        "events only": partial(event_alone, recorder),
        "quote of 10 lines, with its row": partial(quote_of_ten_lines, billing, shop.texts(billing), numbers),
        "customer, with its row": partial(customer_registered, crm, numbers),
        "contact, encrypted, with its row": partial(contact_registered, crm, numbers, new_id()),
    }


def measure() -> Report:
    report = Report("append")
    details = []
    with postgres_server() as server:
        works = subjects(server)
        for writers in WRITERS:
            runs = {name: partial(rate, work, writers, SECONDS) for name, work in works.items()}
            runs["pgbench"] = partial(commits_per_second, server, writers, SECONDS)
            for run in runs.values():
                run()  # once unmeasured: connections are opened, statements prepared
            found = alternate(ROUNDS, runs)
            for name in works:
                hold = HOLDS.get(name, WITH_VIEWS) if writers == WRITERS[-1] else None
                what = f"append in process by {writers}, {name} / pgbench"
                report.rows.append(Row(what, ratios(found[name], found["pgbench"]), hold, " ×"))
            details += [[f"{writers}", name, *(shown(rate) for rate in sorted(rates))] for name, rates in found.items()]
            _forget(server)
    heads = ["writers", "what", *(f"round {n}" for n in range(1, ROUNDS + 1))]
    report.details.append("A second, rounds in ascending order:\n\n" + table(heads, details))
    return report


def _forget(server: Postgres) -> None:
    """Leaves every step tables of the same size, and no checkpoint of the step before to pay for."""
    with psycopg.connect(server.dsn("events"), autocommit=True) as connection:
        connection.execute("TRUNCATE events")
        connection.execute("CHECKPOINT")


if __name__ == "__main__":
    show(measure())
