"""A service as its main.py declares it, run in the roles api, relay, consume and work."""

import logging
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import psycopg
import uvicorn
from fastapi import APIRouter, FastAPI

from edge.auth import JwksVerifier, Verifier
from edge.cores import pin, unpin
from edge.dead_letter_routes import dead_letter_routes
from edge.http import create_app
from edge.job_routes import job_routes
from edge.read_table_routes import read_table_routes
from edge.store_format import OtherFormat, check_format
from spine import telemetry
from spine.migrations import migrate
from spine.problems import Catalogue
from spine.runtime import Runtime, open_runtime
from spine.settings import Settings
from spine.store.codec import Upcaster
from spine.store.streams import Aggregate
from spine.store.tables import Table
from spine.stream.consumer import After, Consumer, React
from spine.stream.dead_letters import (
    DEAD_LETTER_TABLE,
    DEAD_LETTERS,
    MessageDiscarded,
    MessageParked,
    MessageReplayed,
    dead_letters_of,
)
from spine.stream.publication import Publication, Publishes
from spine.stream.relay import Relay, republish
from spine.work import rebuild
from spine.work.clock import Clock, Periodic
from spine.work.housekeeping import HOUSEKEEPING, keep_house
from spine.work.jobs import JobFunction, Workers

LOG = logging.getLogger(__name__)
Part = Callable[[threading.Event], None]


class Unrefused(Exception):
    """Placeholder exception for services without domain refusals."""


@dataclass(frozen=True)
class Service:
    """One bounded context, as its main.py declares it; only `name`, `package` and `catalogue` are required.

    `libraries` are packages whose migrations come before its own.
    """

    name: str
    package: str
    catalogue: Catalogue
    names: Mapping[str, type[Any]] = field(default_factory=dict)
    upcasters: Mapping[str, tuple[str, Upcaster]] = field(default_factory=dict)
    kinds: Sequence[Aggregate[Any, Any]] = ()
    tables: Mapping[str, Table[Any]] = field(default_factory=dict)
    routers: Sequence[APIRouter] = ()
    refusal: type[Exception] = Unrefused
    publishes: Sequence[Publishes[Any]] = ()
    contracts: Sequence[type[Any]] = ()
    topics: Sequence[str] = ()
    react: React | None = None
    after: After = lambda *_: None
    work: Mapping[str, JobFunction] = field(default_factory=dict)
    periodic: Sequence[Periodic] = ()
    libraries: Sequence[str] = ()
    settings: type[Settings] = Settings
    verifier: Callable[[Runtime], Verifier] | None = None
    start: Callable[[Runtime], None] = lambda _: None

    def app(self) -> FastAPI:
        """Returns the application without a runtime, as the OpenAPI needs it."""
        extra = [job_routes(self.name), read_table_routes(self.name)]
        if self.topics:
            extra.append(dead_letter_routes(self.name, self._models, self.react))
        costs = frozenset[str]().union(*(table.costs for table in self.tables.values()))
        return create_app(self.name, [*extra, *self.routers], self.catalogue, self.refusal, costs)

    def open(self, settings: Settings) -> Runtime:
        """Migrates the database, connects and returns the runtime."""
        _migrate(settings.database_url, "spine", *self.libraries, self.package)
        own = {
            f"{self.name}.message-parked.v1": MessageParked,
            f"{self.name}.message-replayed.v1": MessageReplayed,
            f"{self.name}.message-discarded.v1": MessageDiscarded,
        }
        kinds, tables = (*self.kinds, DEAD_LETTERS), {**self.tables, DEAD_LETTERS.category: DEAD_LETTER_TABLE}
        runtime = open_runtime(self.name, settings, {**self.names, **own}, self.upcasters, kinds, tables)
        self.start(runtime)
        runtime.parts[rebuild.PART] = rebuild.start(runtime)
        return runtime

    def attach(self, app: FastAPI, runtime: Runtime) -> None:
        """Attaches the runtime to the application, so that it can answer."""
        app.state.runtime = runtime
        if runtime.settings.has_role("api"):
            app.state.verifier = self.verifier(runtime) if self.verifier else JwksVerifier(runtime.settings.jwks_url)
        app.state.ready = lambda: _ask(runtime)

    def threads(self, runtime: Runtime) -> list[Part]:
        """Returns the functions to run beside the API in this process, by its roles."""
        parts: list[Part] = []
        if runtime.settings.has_role("relay"):
            parts.append(Relay(runtime, self.publication, self.publication.topics).run)
        if runtime.settings.has_role("consume") and self.react and self.topics:
            name = f"{self.name}"
            parts.append(Consumer(runtime, name, self.topics, self._models, self.react, self.after).run)
        if runtime.settings.has_role("work"):
            parts += [self._roaming(self.workers(runtime).run)] * 2
            parts.append(Clock(runtime, (*self.periodic, HOUSEKEEPING)).run)
        if runtime.settings.has_role("relay") or runtime.settings.has_role("work"):
            parts.append(runtime.signals.listen)
        parts.append(runtime.signals.send_outside)
        return parts

    def workers(self, runtime: Runtime) -> Workers:
        """Returns the workers for its jobs, including the rebuilds of its read tables."""
        own = rebuild.jobs(list(runtime.store.tables.values()))
        work = {**self.work, **own, HOUSEKEEPING.kind: keep_house}
        return Workers(runtime, work, self.catalogue, self.refusal)

    @staticmethod
    def _roaming(part: Part) -> Part:
        def run(stop: threading.Event) -> None:
            unpin()
            part(stop)

        return run

    def run(self) -> None:
        """Runs the process `python -m <package>.main`; the argument `republish` sends every event again."""
        settings = self.settings()
        pin(settings.core)
        telemetry.log_as_json(self.name)
        telemetry.start(self.name, settings.traces)
        try:
            runtime = self.open(settings)
        except OtherFormat as error:
            sys.exit(str(error))
        if sys.argv[1:] == ["republish"]:
            with runtime.pool.connection() as connection:
                republish(connection)
            runtime.close()
            return
        stop = threading.Event()
        threads = [threading.Thread(target=part, args=(stop,), daemon=True) for part in self.threads(runtime)]
        for thread in threads:
            thread.start()
        self._serve(runtime, stop)
        stop.set()
        for thread in threads:
            thread.join(timeout=5)
        runtime.close()

    def _serve(self, runtime: Runtime, stop: threading.Event) -> None:
        """Serves HTTP until a signal ends it; without the role api only health and metrics."""
        app = (
            self.app() if runtime.settings.has_role("api") else create_app(self.name, [], self.catalogue, self.refusal)
        )
        self.attach(app, runtime)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())  # uvicorn raises the signal again when it has ended
        host, port = runtime.settings.service_host, runtime.settings.service_port
        uvicorn.run(app, host=host, port=port, log_config=None, timeout_graceful_shutdown=3, proxy_headers=False)

    @property
    def _models(self) -> dict[str, type[Any]]:
        return {model.type: model for model in self.contracts}

    @property
    def publication(self) -> Publication:
        """What it publishes: its own events and its dead letters."""
        return Publication([*self.publishes, dead_letters_of(self.name)])


def _ask(runtime: Runtime) -> None:
    with runtime.pool.connection(timeout=2) as connection:
        connection.execute("SELECT 1")


def _migrate(dsn: str, *packages: str) -> None:
    """Migrates the database, waiting for it to start."""
    for attempt in range(60):
        try:
            with psycopg.connect(dsn, autocommit=True) as connection:
                check_format(connection)
                applied = migrate(connection, *packages)
        except psycopg.OperationalError:
            if attempt == 59:
                raise
            time.sleep(0.5)
        else:
            LOG.info("migrations applied: %s", ", ".join(applied) or "none new")
            return
