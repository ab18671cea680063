"""The real Traefik and Caddy with our configuration, before stand-ins for the services."""

import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from local import gateway, processes
from local.ports import free_ports
from local.service_list import PACKAGES
from local.services import is_ready

pytestmark = pytest.mark.servers

STAND_IN = Path(__file__).with_name("stand_in.py")
SIGNED_IN = {"Cookie": "session=valid"}


class Site:
    def __init__(self, data: Path) -> None:
        names = [*PACKAGES, "web", "zipkin", "internal"]
        self.port, *ports = free_ports(1 + len(names))
        self.ports = dict(zip(names, ports, strict=True))
        self.data = data

    def start(self, running: ExitStack) -> None:
        root = self.data / "dist"
        (root / "assets").mkdir(parents=True)
        (root / "index.html").write_text("<title>台帳</title>")
        (root / "assets" / "main-4f2a.js").write_text("let total = 0;" * 200)
        self.identity = self.stand_in("identity")
        children = [self.identity, self.stand_in("crm")]
        children.append(gateway.start_web(self.data, self.ports["web"], root))
        children.append(gateway.start_gateway(self.data, self.port, self.ports))
        for child in children:
            running.callback(processes.stop, child)

    def stand_in(self, context: str) -> processes.Child:
        return processes.start(context, [sys.executable, STAND_IN, str(self.ports[context])], self.data)

    def await_up(self) -> None:
        deadline = time.monotonic() + 60
        urls = [f"http://127.0.0.1:{self.ports[each]}" for each in ("identity", "crm")]
        while not (all(map(is_ready, urls)) and self._shows_the_client()):
            assert time.monotonic() < deadline, (self.data / "logs" / "gateway.log").read_text()
            time.sleep(0.1)

    def _shows_the_client(self) -> bool:
        try:
            return httpx.get(f"http://127.0.0.1:{self.port}/").status_code == 200
        except httpx.HTTPError:
            return False


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with ExitStack() as running:
        site = Site(tmp_path_factory.mktemp("gateway"))
        site.start(running)
        site.await_up()
        yield site


@pytest.fixture
def client(site: Site) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"http://127.0.0.1:{site.port}", timeout=60) as client:
        yield client


def test_a_path_of_the_api_arrives_whole_at_its_service(client: httpx.Client, site: Site) -> None:
    answer = client.get("/api/crm/customers/1?q=ヤマダ", headers=SIGNED_IN).json()
    assert answer["path"] == "/api/crm/customers/1"
    assert answer["headers"]["host"] == f"127.0.0.1:{site.port}"


def test_nobody_gets_in_without_a_session(client: httpx.Client) -> None:
    answer = client.get("/api/crm/customers")
    assert answer.status_code == 401
    assert answer.json() == {"type": "/problems/not-signed-in"}


def test_the_token_of_identity_replaces_what_the_client_claims(client: httpx.Client) -> None:
    answer = client.get("/api/crm/customers", headers=SIGNED_IN | {"Authorization": "Bearer forged"}).json()
    assert answer["headers"]["authorization"].startswith("Bearer from-identity ")


def test_identity_is_told_what_is_asked_for(client: httpx.Client, site: Site) -> None:
    forged = {"X-Forwarded-Host": "evil.example", "X-Forwarded-Method": "GET", "X-Forwarded-Uri": "/harmless"}
    answer = client.post("/api/crm/customers?x=1", headers=SIGNED_IN | forged)
    token = f"Bearer from-identity for POST 127.0.0.1:{site.port} /api/crm/customers?x=1"
    assert answer.json()["headers"]["authorization"] == token


def test_signing_in_needs_no_session_but_other_sessions_do(client: httpx.Client) -> None:
    assert client.post("/api/identity/sessions").status_code == 200
    assert client.get("/api/identity/sessions").status_code == 401
    assert client.post("/api/identity/sessions/x").status_code == 401


@pytest.mark.parametrize("path", ["/zipkin", "/zipkin/api/v2/traces"])
def test_traces_are_only_for_people_signed_in(client: httpx.Client, path: str) -> None:
    assert client.get(path).status_code == 401


@pytest.mark.parametrize("path", ["/internal/authenticate", "/internal/jwks", "/api/crmx/y", "/api/unknown/x"])
def test_what_is_not_public_is_not_found(client: httpx.Client, path: str) -> None:
    assert client.get(path, headers=SIGNED_IN).status_code == 404


def test_an_event_stream_is_not_held_back(client: httpx.Client) -> None:
    with client.stream("GET", "/api/crm/stream", headers=SIGNED_IN) as answer:
        assert next(answer.iter_lines()) == "data: first"


def test_forty_megabytes_are_taken(client: httpx.Client) -> None:
    answer = client.post("/api/crm/imports", content=bytes(40_000_000), headers=SIGNED_IN)
    assert answer.json()["size"] == 40_000_000


def test_a_service_that_is_down_is_explained(client: httpx.Client) -> None:
    answer = client.get("/api/billing/quotes", headers=SIGNED_IN)
    assert answer.status_code == 503
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["type"] == "/problems/unavailable"


@pytest.mark.parametrize("path", ["/", "/quotes/0198?tab=lines"])
def test_every_screen_is_the_client(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert answer.text == "<title>台帳</title>"
    assert answer.headers["cache-control"] == "no-cache"
    assert "default-src 'self'" in answer.headers["content-security-policy"]


def test_built_files_are_kept_for_good_and_sent_small(client: httpx.Client) -> None:
    answer = client.get("/assets/main-4f2a.js")
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-encoding"] == "gzip"


def test_a_missing_built_file_is_not_the_client(client: httpx.Client) -> None:
    answer = client.get("/assets/gone-0000.js")
    assert answer.status_code == 404
    assert "immutable" not in answer.headers.get("cache-control", "")


def test_while_identity_is_down_nobody_gets_in_and_the_client_says_so(client: httpx.Client, site: Site) -> None:
    processes.kill(site.identity)
    answer = client.get("/api/crm/customers", headers=SIGNED_IN)
    site.identity = site.stand_in("identity")
    site.await_up()
    assert answer.status_code == 503, answer.text
    assert client.get("/api/crm/customers", headers=SIGNED_IN).status_code == 200
    processes.stop(site.identity)
