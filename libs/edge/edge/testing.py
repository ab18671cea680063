"""Helpers for tests of a service: the service on a real database, called by any person."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, get_args, get_origin

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from fastapi.testclient import TestClient
from pydantic import BaseModel

from edge.auth import AUDIENCE, ISSUER, verify
from edge.service import Service
from spine.runtime import Runtime
from spine.stream.foreign import keep, keep_name

KEY = Ed25519PrivateKey.generate()
NOTHING: dict[Any, Any] = {
    str: "", int: 0, bool: False, tuple: (), Decimal: Decimal(0), date: date(2026, 11, 20),
}  # fmt: skip
RIGHTS = {"admin", "manager", "accounting", "analyst"}


def token(
    *roles: str,
    scope: str = "all",
    user: str = "tester",
    department: str | None = None,
    departments: Sequence[str] = (),
) -> str:
    """Returns a signed JWT like one of identity."""
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
    """A service on a real database, without Kafka; `work()` runs queued jobs, `receive()` applies a message."""

    service: Service
    runtime: Runtime
    http: TestClient
    roles: tuple[str, ...] = ("admin",)
    claims: dict[str, Any] = field(default_factory=dict)

    def as_(self, *roles: str, **claims: Any) -> "ServiceUnderTest":
        """Returns the same service, called by another person."""
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
        workers, ran = self.service.workers(self.runtime), 0
        while workers._run_one():
            ran += 1
        return ran

    def keep_foreign(self, kind: str, record_id: str, name: str, code: str | None = None, **facts: Any) -> None:
        """Stores another context's record as its event would; omitted fields get minimal values."""
        told = {"id": record_id, "version": 1, "name": name, "subject": name, "code": code, "number": code, **facts}
        bases: set[Any] = {base for model in self.service.contracts for base in model.__mro__ if _tells(base)}
        models = {base.record: base for base in bases}
        with self.runtime.pool.connection() as connection, connection.cursor() as cursor:
            if kind in models:
                keep(cursor, models[kind].model_validate({**_least(models[kind]), **_given(told)}))
            else:
                keep_name(cursor, kind, record_id, code=code or "", name=name, archived=False)

    def import_file(self, path: str, app: str, content: bytes, *, dry_run: bool = False) -> dict[str, Any]:
        """Uploads a file, runs the job and returns the finished import."""
        form = {"app": app, "dry_run": str(dry_run).lower()}
        started = self.post(path, data=form, files={"file": (f"{app}.csv", content)})
        assert started.status_code == 202, started.text
        self.work()
        finished: dict[str, Any] = self.get(f"{path}/{started.json()['id']}").json()
        return finished


def _tells(model: type[Any]) -> bool:
    """Returns whether a class is a contract's model of a record, not of one event."""
    return bool(getattr(model, "record", "")) and not model.type


def _given(told: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in told.items() if value is not None}


def _least(model: type[BaseModel]) -> dict[str, Any]:
    return {name: _nothing(field.annotation) for name, field in model.model_fields.items() if field.is_required()}


def _nothing(kind: Any) -> Any:
    if type(None) in get_args(kind):
        return None
    if get_origin(kind) is Literal:
        return get_args(kind)[0]
    return NOTHING[get_origin(kind) or kind]


@contextmanager
def service_under_test(service: Service, dsn: str) -> Iterator[ServiceUnderTest]:
    """Yields the service on an empty database."""
    service = replace(service, verifier=lambda _: lambda given: verify(given, KEY.public_key()))
    with TemporaryDirectory() as folder:
        runtime = service.open(service.settings(database_url=dsn, data=Path(folder), secrets=Path(folder) / "secrets"))
        app = service.app()
        service.attach(app, runtime)
        try:
            yield ServiceUnderTest(service, runtime, TestClient(app, raise_server_exceptions=True))
        finally:
            runtime.close()


@contextmanager
def running(service: Service, runtime: Runtime) -> Iterator[None]:
    """Runs relay, consumer and workers in threads, by the runtime's roles."""
    stop = threading.Event()
    threads = [threading.Thread(target=part, args=(stop,), daemon=True) for part in service.threads(runtime)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stop.set()
        for thread in threads:
            thread.join(20)
