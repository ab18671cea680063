"""All of Daicho on one machine: servers, services and gateway, each started after what it depends on."""

import time
from functools import partial
from pathlib import Path

from local import gateway, kafka, postgres, preflight, processes, services, web, zipkin
from local.background import Background
from local.databases import refuse_other_format
from local.ports import LOOPBACK, allot
from local.progress import Progress
from local.service_list import PACKAGES
from local.startup_error import StartupError
from local.supervisor import Supervisor

READY_SECONDS = 180.0
HOPELESS_DEATHS = 4
SERVERS, SERVICES, EDGE = 1, 2, 3


class Stack:
    """One installation with its data in the folder `data`, at `url`."""

    def __init__(self, data: Path, port: int, progress: Progress, *, fsync: bool = True) -> None:
        self.data = data
        self.port = port
        self._progress = progress
        self._fsync = fsync
        self._noted = False
        self.supervisor = Supervisor(progress)

    @property
    def url(self) -> str:
        return f"http://{LOOPBACK}:{self.port}"

    def start(self) -> None:
        """Starts the stack; returns when all services and the client are ready. Raises StartupError on failure."""
        preflight.check(self.data)
        self._end_orphans()
        preflight.check_port(self.port)
        processes.note_self(preflight.pid_file(self.data))
        self._noted = True
        names = [*PACKAGES, "postgres", "kafka", "zipkin", "web", "internal"]
        self.ports = allot(names, self.data / "run" / "ports.json")
        self._around = services.Surroundings(self.data, self.port, self.ports)
        beside = [Background(self._build_web), Background(self._start_kafka)]
        self._start_edge()
        compiling = Background(services.compile_once)
        self._start_postgres()
        compiling.wait()
        self._start_services()
        self._await_services()
        for work in beside:
            work.wait()

    def start_zipkin(self) -> None:
        """Starts Zipkin in the background; a failure is only reported."""
        Background(self._try_zipkin)

    def stop(self) -> None:
        """Stops everything, the gateway first and the servers last; it may be started again."""
        self.supervisor.stop()
        self.supervisor = Supervisor(self._progress)
        if self._noted:  # otherwise the pid file belongs to another run
            preflight.pid_file(self.data).unlink(missing_ok=True)

    def _end_orphans(self) -> None:
        ended = processes.end_orphans(self.data)
        if ended:
            names = ", ".join(ended)
            self._progress.say(f"前回の残り({names})を止めました。", "Ended what an earlier run had left behind.")

    def _build_web(self) -> None:
        with self._progress.step("画面を用意しました。", "The client is built."):
            web.build()

    def _start_kafka(self) -> None:
        with self._progress.step("Kafka を起動しました。", "Kafka is up."):
            kafka.fetch()
            self.supervisor.start("kafka", self._begin_kafka, SERVERS)
            self.kafka.wait_ready()

    def _begin_kafka(self) -> processes.Child:
        self.kafka = kafka.start(self.data, self.ports["kafka"])
        return self.kafka.child

    def _start_postgres(self) -> None:
        with self._progress.step("PostgreSQL を起動しました。", "PostgreSQL is up."):
            self.supervisor.start("postgres", self._begin_postgres, SERVERS)
            self._databases = {each: self.postgres.create_database(each) for each in PACKAGES}
            for dsn in self._databases.values():
                refuse_other_format(dsn)

    def _begin_postgres(self) -> processes.Child:
        self.postgres = postgres.start(self.data, self.ports["postgres"], fsync=self._fsync)
        return self.postgres.child

    def _start_services(self) -> None:
        for context, dsn in self._databases.items():
            self.supervisor.start(context, partial(services.start, context, dsn, self._around), SERVICES)

    def _start_edge(self) -> None:
        client = web.built()
        self.supervisor.start("web", lambda: gateway.start_web(self.data, self.ports["web"], client), EDGE)
        self.supervisor.start("gateway", lambda: gateway.start_gateway(self.data, self.port, self.ports), EDGE)

    def _await_services(self) -> None:
        waiting = dict.fromkeys(PACKAGES)
        deadline = time.monotonic() + READY_SECONDS
        while waiting:
            for context in list(waiting):
                if services.is_ready(self._around.url(context)):
                    del waiting[context]
                    self._progress.say(f"{context} の準備ができました。", "Ready.")
                elif self.supervisor.deaths(context) >= HOPELESS_DEATHS or time.monotonic() > deadline:
                    raise self._gave_up(context)
            time.sleep(0.1)

    def _gave_up(self, context: str) -> StartupError:
        log = self.data / "logs" / f"{context}.log"
        return StartupError(
            f"{context} が起動しません。{log} を見てください。", f"{context} does not start: see {log}."
        )

    def _try_zipkin(self) -> None:
        try:
            zipkin.fetch()
            self.supervisor.start("zipkin", lambda: zipkin.start(self.data, self.ports["zipkin"]), SERVERS)
        except (StartupError, OSError) as error:
            self._progress.say(f"Zipkin なしで続けます: {error}", "Going on without traces.")
