"""Real servers for a benchmark: PostgreSQL that waits for the disk, Kafka, services as `make run` starts them."""

import json
import os
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from jwt.algorithms import OKPAlgorithm

from edge.auth import AUDIENCE, ISSUER
from local import kafka, postgres, processes, services
from local.paths import REPOSITORY
from local.ports import LOOPBACK, free_ports, is_free
from local.scratch import scratch_dir
from local.service_list import PACKAGES

KEY, KEY_ID = Ed25519PrivateKey.generate(), "bench"
PATIENCE = 120.0
WHOLE, APART = ("api,relay,consume,work",), ("api", "relay,consume,work")
"""The processes of a service: one under `make run`, two on Kubernetes (deploy/k8s)."""


@contextmanager
def postgres_server() -> Iterator[postgres.Postgres]:
    """An empty PostgreSQL 18, fsync on."""
    with scratch_dir("bench-postgres") as data:
        server = postgres.start(data, free_ports(1)[0])
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def kafka_server() -> Iterator[kafka.Kafka]:
    with scratch_dir("bench-kafka") as data:
        server = kafka.start(data, free_ports(1)[0])
        try:
            server.wait_ready()
            yield server
        finally:
            server.stop()


@dataclass(frozen=True, slots=True)
class Person:
    """Whom the benchmark signs in."""

    id: str = "00000000-0000-7000-8000-000000000001"
    roles: tuple[str, ...] = ("sales",)
    scope: str = "all"
    department_id: str = "00000000-0000-7000-8000-0000000000d1"
    departments: tuple[str, ...] = ("00000000-0000-7000-8000-0000000000d1",)
    rights: tuple[str, ...] = ()

    def token(self) -> str:
        """A JWT as identity gives it, for an hour."""
        now = datetime.now(UTC)
        claims = {
            "sub": self.id, "name": "計測", "roles": self.roles, "scope": self.scope, "rights": self.rights,
            "department_id": self.department_id, "departments": self.departments,
            "iss": ISSUER, "aud": AUDIENCE, "iat": now, "exp": now + timedelta(hours=1),
        }  # fmt: skip
        return jwt.encode(claims, KEY, algorithm="EdDSA", headers={"kid": KEY_ID})


class _Stub(BaseHTTPRequestHandler):
    """Stands where a service asks identity for its keys, and where it sends its spans."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        key = json.loads(OKPAlgorithm.to_jwk(KEY.public_key())) | {"kid": KEY_ID, "alg": "EdDSA", "use": "sig"}
        self._answer(200, json.dumps({"keys": [key]}).encode())

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", 0)))
        self._answer(202, b"")

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Says nothing."""


@contextmanager
def stub() -> Iterator[int]:
    """The stub's port."""
    server = ThreadingHTTPServer((LOOPBACK, 0), _Stub)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port
    finally:
        server.shutdown()


@dataclass(frozen=True, slots=True)
class Running:
    """A process that answers on a port."""

    port: int
    pid: int


@contextmanager
def service(
    context: str, database_url: str, broker: kafka.Kafka, processes_of: Sequence[str] = WHOLE
) -> Iterator[Running]:
    """One service with the settings of `make run`, a process with a core of its own for each set of roles.

    The first of them answers.
    """
    with scratch_dir(f"bench-{context}") as data, stub() as stubbed, ExitStack() as opened:
        ports = dict.fromkeys(PACKAGES, stubbed) | {"kafka": broker.port, "zipkin": stubbed}
        env = services.environment(context, database_url, services.Surroundings(data, 8080, ports))
        told = [{"DAICHO_ROLES": roles, "DAICHO_CORE": str(core)} for core, roles in enumerate(processes_of)]
        running = [opened.enter_context(_process_of(context, data, env | each)) for each in told]
        yield running[0]


def _process_of(context: str, data: Path, env: dict[str, str]) -> AbstractContextManager[Running]:
    (port,) = free_ports(1)
    command = [sys.executable, "-m", f"{PACKAGES[context]}.main"]
    name = f"{context}-{env['DAICHO_CORE']}"
    return process(name, command, data, port, "/readyz", env | {"DAICHO_SERVICE_PORT": str(port)})


@contextmanager
def process(
    name: str, command: Sequence[str | Path], data: Path, port: int, path: str | None, env: dict[str, str]
) -> Iterator[Running]:
    """A process, ready once `path` answers at its port, or once the port does."""
    child = processes.start(name, command, data, env=os.environ | env, cwd=REPOSITORY)
    try:
        _await_answer(child, port, path)
        yield Running(port, child.process.pid)
    finally:
        processes.stop(child)


def _await_answer(child: processes.Child, port: int, path: str | None) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and child.running:
        if answers(port, path) if path else not is_free(port):
            return
        time.sleep(0.05)
    tail = "\n".join(child.log.read_text(errors="replace").splitlines()[-20:])
    raise RuntimeError(f"{child.name} does not answer at {path}:\n{tail}")


def answers(port: int, path: str) -> bool:
    """Whether a GET is answered with success."""
    try:
        with urlopen(f"http://{LOOPBACK}:{port}{path}", timeout=2) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False
