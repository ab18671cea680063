"""A line to PostgreSQL that breaks where the answer matters most: around COMMIT."""

import selectors
import socket
import threading
import time
from contextlib import suppress
from typing import Literal
from urllib.parse import urlsplit, urlunsplit

Moment = Literal["COMMIT was done", "COMMIT never arrived", "COMMIT arrived later"]
LATE_SECONDS = 0.5


class Commits:
    """Follows what a client says, to know a COMMIT: as text, or by the name it was prepared under."""

    def __init__(self) -> None:
        self._heard, self._begun, self._open = b"", False, False
        self._names: set[bytes] = set()

    def hears(self, data: bytes) -> tuple[bool, bool]:
        """Whether a COMMIT ends in these bytes, and whether the wish for its answer does."""
        self._heard += data
        commits = answers = False
        while message := self._next():
            commits |= self._is_commit(message)
            self._open |= commits
            if self._open and message[:1] in b"SQ":
                answers, self._open = True, False
        return commits, answers

    def _next(self) -> bytes:
        head = 5 if self._begun else 4
        length = int.from_bytes(self._heard[head - 4 : head], "big") + head - 4
        if len(self._heard) < max(head, length):
            return b""
        message, self._heard = self._heard[:length], self._heard[length:]
        return message

    def _is_commit(self, message: bytes) -> bool:
        if not self._begun:
            self._begun = message[4:6] == b"\0\3"  # what comes before asks for encryption
            return False
        first, second, *_ = [*message[5:].split(b"\0", 2), b""]
        if message[:1] == b"P":
            self._names.discard(first)
            self._names |= {first} if second.strip().upper() == b"COMMIT" else set()
        return (message[:1] == b"B" and second in self._names) or (message[:1] == b"Q" and first.upper() == b"COMMIT")


class Proxy:
    """Forwards to the server; `cut(moment)` breaks the next connection that commits, once: its answer is lost."""

    def __init__(self, dsn: str) -> None:
        parts = urlsplit(dsn)
        self._server = (parts.hostname or "127.0.0.1", parts.port or 5432)
        self._listener = socket.create_server(("127.0.0.1", 0))
        address = f"{parts.username}:{parts.password}@127.0.0.1:{self._listener.getsockname()[1]}"
        self.dsn = urlunsplit(parts._replace(netloc=address))
        self.cuts = 0
        self._moment: Moment | None = None
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self, moment: Moment) -> None:
        self._moment = moment

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._forward, args=(client,), daemon=True).start()

    def _forward(self, client: socket.socket) -> None:
        commits = Commits()
        with client, socket.create_connection(self._server) as server, suppress(OSError):
            selector = selectors.DefaultSelector()
            selector.register(client, selectors.EVENT_READ)
            selector.register(server, selectors.EVENT_READ)
            while True:
                for key, _ in selector.select():
                    if key.fileobj is server:
                        data = server.recv(1 << 16)
                        client.sendall(data)
                    else:
                        data = client.recv(1 << 16)
                        if moment := self._strikes(*commits.hears(data)):
                            return _break(moment, data, client, server)
                        server.sendall(data)
                    if not data:
                        return None

    def _strikes(self, commits: bool, answers: bool) -> Moment | None:
        if self._moment is None or not (answers if self._moment == "COMMIT was done" else commits):
            return None
        moment, self._moment = self._moment, None
        self.cuts += 1
        return moment


def _break(moment: Moment, data: bytes, client: socket.socket, server: socket.socket) -> None:
    if moment == "COMMIT never arrived":
        return
    if moment == "COMMIT arrived later":
        client.close()
        time.sleep(LATE_SECONDS)
    server.sendall(data)
    answer = b""
    while b"COMMIT\0" not in answer and (more := server.recv(1 << 16)):
        answer += more
