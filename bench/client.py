"""A lean HTTP load generator: one thread, raw sockets kept alive, so that two cores are left to what is measured."""

import re
import selectors
import socket
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from local.ports import LOOPBACK

LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
Next = Callable[[], bytes]
"""Gives the bytes of the next request."""


class Refused(Exception):
    """An answer that was no success: then there is nothing to measure."""


@dataclass
class Load:
    """What came of it: answers a second, and how long each took (seconds)."""

    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)
    last: bytes = b""
    cpu: float = 0.0
    """Seconds of processor time that the load generator itself took."""

    @property
    def rate(self) -> float:
        return len(self.latencies) / self.seconds


class Connection:
    """One client: sends a request, waits for its answer, sends the next."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection((LOOPBACK, port), timeout=30)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._sent = 0.0
        self._parts = b""
        self._whole = 0

    def send(self, request: bytes) -> None:
        self._parts, self._whole = b"", 0
        self._sent = time.perf_counter()
        self.socket.sendall(request)

    def receive(self) -> tuple[float, bytes] | None:
        """The latency and the answer once it is whole."""
        part = self.socket.recv(262_144)
        if not part:
            raise Refused("the server closed the connection")
        self._parts += part
        if not self._whole:
            head = self._parts.find(b"\r\n\r\n")
            if head < 0:
                return None
            length = LENGTH.search(self._parts, 0, head)
            self._whole = head + 4 + int(length[1]) if length else head + 4
        if len(self._parts) < self._whole:
            return None
        if self._parts[9:10] != b"2":
            raise Refused(self._parts[:1000].decode(errors="replace"))
        return time.perf_counter() - self._sent, self._parts

    def exchange(self, request: bytes) -> tuple[float, bytes]:
        """The latency and the answer of one request."""
        self.send(request)
        while (answer := self.receive()) is None:
            continue
        return answer


def load(port: int, following: Next, clients: int, seconds: float) -> Load:
    """So many clients, each sending its next request when it has its answer. Raises Refused at the first failure.

    What is under way at the end is waited for and counted, with the time that it takes.
    """
    connections = [Connection(port) for _ in range(clients)]
    found, cpu = Load(), time.thread_time()
    with selectors.DefaultSelector() as selector:
        for connection in connections:
            selector.register(connection.socket, selectors.EVENT_READ, connection)
            connection.send(following())
        began = time.perf_counter()
        waiting = clients
        while waiting:
            for key, _ in selector.select(timeout=60):
                if (answer := key.data.receive()) is None:
                    continue
                found.latencies.append(answer[0])
                found.last, found.seconds = answer[1], time.perf_counter() - began
                if found.seconds < seconds:
                    key.data.send(following())
                else:
                    waiting -= 1
    for connection in connections:
        connection.socket.close()
    found.cpu = time.thread_time() - cpu
    return found


def ask(port: int, request: bytes) -> bytes:
    """One request's answer."""
    connection = Connection(port)
    with connection.socket:
        return connection.exchange(request)[1]


def one_by_one(port: int, requests: Sequence[bytes], budget: float) -> list[float]:
    """The latencies of requests, one after the other, until they end or the budget of seconds is spent."""
    connection = Connection(port)
    latencies: list[float] = []
    with connection.socket:
        for request in requests:
            latencies.append(connection.exchange(request)[0])
            if sum(latencies) > budget:
                break
    return latencies


def request(method: str, path: str, headers: Mapping[str, str] | None = None, body: bytes = b"") -> bytes:
    """A request's bytes."""
    lines = [f"{method} {path} HTTP/1.1", f"Host: {LOOPBACK}", "Accept: application/json"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    if body:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode() + body


def body_of(answer: bytes) -> bytes:
    return answer.split(b"\r\n\r\n", 1)[1]


def cookie_of(answer: bytes) -> str:
    """The cookie that an answer sets, as the next request sends it."""
    head = answer.split(b"\r\n\r\n", 1)[0]
    (line,) = [line for line in head.split(b"\r\n") if line.lower().startswith(b"set-cookie:")]
    return line.split(b":", 1)[1].split(b";")[0].strip().decode()


def in_turn(requests: list[bytes]) -> Next:
    """The same requests over and over."""

    def each() -> Iterator[bytes]:
        while True:
            yield from requests

    return each().__next__
