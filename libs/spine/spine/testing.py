"""What tests of a service use: given/when/then, a store in memory, a client that signs for any person."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Generic, TypeVar

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from eventsourcing.popo import POPOApplicationRecorder
from fastapi.testclient import TestClient

from spine.appends import Append, AppendConflict, Done, RecordedEvent
from spine.auth import AUDIENCE, ISSUER, verify
from spine.event_store import Aggregate, Context
from spine.ids import new_id
from spine.jobs import Workers
from spine.runtime import Runtime
from spine.service import Service

S = TypeVar("S")
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
KEY = Ed25519PrivateKey.generate()
RIGHTS = {"admin", "manager", "accounting", "analyst"}


def context(now: datetime = NOW, actor: str = "tester") -> Context:
    """A context for decisions in tests."""
    return Context(actor, now, new_id())


@dataclass(frozen=True)
class Given(Generic[S]):
    """`Given(QUOTES, drafted, submitted).when(quote.win, on=DAY).then(QuoteWon(DAY))`."""

    kind: Aggregate[S, Any]
    events: tuple[Any, ...]

    def __init__(self, kind: Aggregate[S, Any], *events: Any) -> None:
        object.__setattr__(self, "kind", kind)
        object.__setattr__(self, "events", events)

    @property
    def state(self) -> S:
        return self.kind.fold(self.events)

    def when(self, decision: Callable[..., Sequence[Any]], *args: Any, **kwargs: Any) -> "Outcome":
        try:
            return Outcome(list(decision(self.state, *args, **kwargs)), None)
        except Exception as error:  # noqa: BLE001 - a refusal is an outcome
            return Outcome([], error)


@dataclass(frozen=True)
class Outcome:
    """What a decision said."""

    events: list[Any]
    error: Exception | None

    def then(self, *expected: Any) -> None:
        if self.error is not None:
            raise self.error
        assert self.events == list(expected)

    def refused(self, code: str) -> None:
        assert self.error is not None, f"not refused: {self.events}"
        assert getattr(self.error, "code", None) == code, repr(self.error)


class MemoryRecords(POPOApplicationRecorder):
    """The library's recorder in memory, with our metadata: for use cases tested without a server."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[RecordedEvent] = []
        self._writing = threading.Lock()

    def append(self, append: Append) -> Done:
        with self._writing:
            for stream, version in append.expected().items():
                if len(self.select_recorded(stream)) != version:
                    append.done.tell(AppendConflict())
                    return append.done
            self.insert_events(list(append.events))
            self.rows += [replace(event, position=len(self.rows) + n) for n, event in enumerate(append.events, 1)]
        append.done.tell()
        return append.done

    def select_recorded(
        self, stream: str, *, until: datetime | None = None, last_only: bool = False
    ) -> list[RecordedEvent]:
        rows = [
            row for row in self.rows if row.originator_id == stream and (until is None or row.effective_at <= until)
        ]
        return rows[-1:] if last_only else rows


def token(
    *roles: str,
    scope: str = "all",
    user: str = "tester",
    department: str | None = None,
    departments: Sequence[str] = (),
) -> str:
    """A signed JWT as identity would give it."""
    now = datetime.now(UTC)
    claims = {
        "sub": user, "name": user, "roles": list(roles), "scope": scope, "department_id": department,
        "departments": list(departments) or ([department] if department else []),
        "rights": ["costs"] if RIGHTS & set(roles) else [],
        "iss": ISSUER, "aud": AUDIENCE, "iat": now, "exp": now + timedelta(hours=1),
    }  # fmt: skip
    return jwt.encode(claims, KEY, algorithm="EdDSA")


@dataclass
class ServiceUnderTest:
    """A service on a real database, without Kafka; `work()` runs its queued jobs, `receive()` hands it a message."""

    service: Service
    runtime: Runtime
    http: TestClient
    roles: tuple[str, ...] = ("admin",)
    claims: dict[str, Any] = field(default_factory=dict)

    def as_(self, *roles: str, **claims: Any) -> "ServiceUnderTest":
        """The same service asked by another person."""
        return replace(self, roles=roles, claims=claims)

    def request(self, method: str, path: str, **kwargs: Any) -> Any:
        headers = {"Authorization": f"Bearer {token(*self.roles, **self.claims)}", **kwargs.pop("headers", {})}
        return self.http.request(method, path, headers=headers, **kwargs)

    def get(self, path: str, **kwargs: Any) -> Any:
        return self.request("GET", path, **kwargs)

    def post(self, path: str, **kwargs: Any) -> Any:
        return self.request("POST", path, **kwargs)

    def patch(self, path: str, version: int, **kwargs: Any) -> Any:
        return self.request("PATCH", path, headers={"If-Match": f'"{version}"'}, **kwargs)

    def work(self) -> int:
        """Runs queued jobs until none is left; returns how many ran."""
        workers, ran = Workers(self.runtime, self.service.work, self.service.catalogue, self.service.refusal), 0
        while workers._run_one():
            ran += 1
        return ran

    def keep_foreign(self, kind: str, record_id: str, name: str, code: str | None = None, **data: Any) -> None:
        """Another context's record, as its event would have brought it."""
        from spine.foreign import keep

        with self.runtime.pool.connection() as connection, connection.cursor() as cursor:
            keep(cursor, kind, record_id, name=name, code=code, data=data)

    def import_file(self, path: str, app: str, content: bytes, *, dry_run: bool = False) -> dict[str, Any]:
        """Uploads, works and returns the finished import."""
        form = {"app": app, "dry_run": str(dry_run).lower()}
        started = self.post(path, data=form, files={"file": (f"{app}.csv", content)})
        assert started.status_code == 202, started.text
        self.work()
        finished: dict[str, Any] = self.get(f"{path}/{started.json()['id']}").json()
        return finished


@contextmanager
def service_under_test(service: Service, dsn: str) -> Iterator[ServiceUnderTest]:
    """Opens the service on an empty database."""
    service = replace(service, verifier=lambda _: lambda given: verify(given, KEY.public_key()))
    with TemporaryDirectory() as folder:
        runtime = service.open(service.settings(database_url=dsn, data=Path(folder), secrets=Path(folder) / "secrets"))
        app = service.app()
        service.attach(app, runtime)
        try:
            yield ServiceUnderTest(service, runtime, TestClient(app, raise_server_exceptions=True))
        finally:
            runtime.close()


__all__ = ["NOW", "Given", "MemoryRecords", "ServiceUnderTest", "context", "service_under_test", "token"]
