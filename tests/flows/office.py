"""A person at work through the gateway: signed in, every changing request with its key, complaints shown."""

import time
import uuid
from collections.abc import Callable
from typing import Any

import httpx

PATIENCE = 60.0


class Office:
    """`office.post("/api/billing/quotes", {...})` gives the answer's body, or fails with the problem's own words."""

    def __init__(self, url: str, login: str, password: str) -> None:
        self.http = httpx.Client(base_url=url, timeout=60)
        self.post("/api/identity/sessions", {"login": login, "password": password})

    def get(self, path: str, **params: Any) -> Any:
        return self._answer(self.http.get(path, params=params))

    def items(self, path: str, **params: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.get(path, **params)["items"]
        return found

    def post(self, path: str, body: dict[str, Any] | None = None, version: int | None = None) -> Any:
        return self._answer(self.http.post(path, json=body or {}, headers=_headers(version)))

    def patch(self, path: str, body: dict[str, Any], version: int) -> Any:
        return self._answer(self.http.patch(path, json=body, headers=_headers(version)))

    def status(self, method: str, path: str, body: dict[str, Any] | None = None, version: int | None = None) -> int:
        return self.http.request(method, path, json=body, headers=_headers(version)).status_code

    def job(self, context: str, job_id: str) -> dict[str, Any]:
        """The finished job."""
        path = f"/api/{context}/jobs/{job_id}"
        eventually(lambda: self.get(path)["status"] in ("done", "failed"))
        finished: dict[str, Any] = self.get(path)
        return finished

    def import_file(self, context: str, app: str, content: bytes, *, dry_run: bool = False) -> dict[str, Any]:
        """The finished import."""
        form, file = {"app": app, "dry_run": str(dry_run).lower()}, {"file": (f"{app}.csv", content)}
        started = self._answer(self.http.post(f"/api/{context}/imports", data=form, files=file))
        self.job(context, started["id"])
        done: dict[str, Any] = self.get(f"/api/{context}/imports/{started['id']}")
        return done

    def _answer(self, answer: httpx.Response) -> Any:
        assert answer.is_success, (
            f"{answer.request.method} {answer.request.url.path}: {answer.status_code} {answer.text}"
        )
        return answer.json() if answer.content else None


def eventually(true: Callable[[], Any], seconds: float = PATIENCE) -> Any:
    """Waits for what must come; gives what it came to."""
    deadline = time.monotonic() + seconds
    while not (found := true()):
        assert time.monotonic() < deadline, "it did not come"
        time.sleep(0.05)
    return found


def _headers(version: int | None) -> dict[str, str]:
    headers = {"Idempotency-Key": str(uuid.uuid4())}
    return headers if version is None else {**headers, "If-Match": f'"{version}"'}
