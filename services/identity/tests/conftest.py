"""identity on a real database, with its secrets in the test's own folder."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from fastapi.testclient import TestClient

from edge.testing import ServiceUnderTest, service_under_test
from identity.main import SERVICE
from local.testing import Databases
from spine.migrations import migrate
from spine.settings import Settings

ADMIN_PASSWORD = "correct horse battery"


def _migrate(dsn: str) -> None:
    with psycopg.connect(dsn, autocommit=True) as connection:
        migrate(connection, "spine", "identity")


@pytest.fixture
def migrated_url(databases: Databases) -> Iterator[str]:
    """Yields a database for one test, copied from one that was migrated once."""
    dsn = databases.fresh(_migrate)
    yield dsn
    databases.drop(dsn)


@pytest.fixture
def service(migrated_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ServiceUnderTest]:
    """Yields the service with test tokens, as other services use it."""
    monkeypatch.setenv("DAICHO_SECRETS", str(tmp_path / "secrets"))
    monkeypatch.setenv("DAICHO_ADMIN_PASSWORD", ADMIN_PASSWORD)
    with service_under_test(SERVICE, migrated_url) as under_test:
        yield under_test


class Browser:
    """A browser behind the gateway: every request is authenticated first, then sent with the JWT."""

    def __init__(self, http: TestClient) -> None:
        self.http = http

    def sign_in(self, login: str, password: str, address: str = "192.0.2.1", **headers: str):
        body = {"login": login, "password": password}
        return self.http.post("/api/identity/sessions", json=body, headers={"X-Forwarded-For": address, **headers})

    def authenticate(self, method: str = "GET", **headers: str):
        return self.http.get("/internal/authenticate", headers={"X-Forwarded-Method": method, **headers})

    def request(self, method: str, path: str, key: str = "", **kwargs: object):
        checked = self.authenticate(method, **({"Authorization": f"Bearer {key}"} if key else {}))
        if checked.status_code != 200:
            return checked
        return self.http.request(method, path, headers={"Authorization": checked.headers["authorization"]}, **kwargs)


@pytest.fixture
def browser(migrated_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Browser]:
    """Yields the service with its own keys and cookies, as in production."""
    monkeypatch.setenv("DAICHO_ADMIN_PASSWORD", ADMIN_PASSWORD)
    runtime = SERVICE.open(Settings(database_url=migrated_url, secrets=tmp_path / "secrets"))
    app = SERVICE.app()
    SERVICE.attach(app, runtime)
    yield Browser(TestClient(app))
    runtime.close()
