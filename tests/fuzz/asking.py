"""Made-up requests to one service, and what is wrong with its answers."""

import os
from base64 import urlsafe_b64encode
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import Case, checks
from schemathesis.checks import CheckContext
from schemathesis.core.failures import FailureGroup
from schemathesis.core.transport import Response
from schemathesis.generation import GenerationMode
from seeds import FOREIGN

from edge.testing import ServiceUnderTest, token

DEPTH = int(os.environ.get("DAICHO_FUZZ", "1"))
"""How many times the usual number of requests."""
ENDLESS = "/live"
UNDER_WAY = "/problems/not-arrived"
ODD = st.sampled_from([
    "", " ", "\x00", "-1", "99999999999999999999", "9e999", "NaN", "infinity", "-infinity", "2026-02-30", "0000-01-01",
    "294277-01-01", "2026-11-20", "{", "'", "%", "\\", "㈱", "・", "𠮷", "\u202e", "a\nb", "true", "null",
])  # fmt: skip
CURSORS = st.sampled_from([
    "x", "====", "日本", *(urlsafe_b64encode(body.encode()).decode() for body in (
        "[]", "{}", '["x"]', "[1, 2]", '["\\u0000", "x"]', '["\\ud800", "x"]', '["2026-02-30", "x"]', '[null, "x"]',
        '["99999999999999999999", "\\u0000"]',
    )),
])  # fmt: skip
VERSIONS = st.sampled_from(['"1"', '"2"', '"3"', '"4"', '"99"', "*", "", "²", '"99999999999999999999"', "-1"])


def never_fails(context: CheckContext, response: Response, case: Case) -> None:
    """5xx is a failure, but for a record that its context has not told of yet."""
    if response.status_code >= 500 and UNDER_WAY not in response.text:
        checks.not_a_server_error(context, response, case)


CHECKS = [
    never_fails, checks.status_code_conformance, checks.content_type_conformance, checks.response_schema_conformance,
]  # fmt: skip


@dataclass
class Asking:
    """Asks a service as one person; `wrong` is what its answers did against its own OpenAPI, `answers` their statuses.

    Failures are gathered, not raised: a request that found one may not find it again in what it changed.
    """

    service: ServiceUnderTest
    roles: tuple[str, ...]
    claims: dict[str, Any]
    wrong: dict[str, str] = field(default_factory=dict)
    answers: Counter[int] = field(default_factory=Counter)
    ids: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        schema = schemathesis.openapi.from_asgi(f"/api/{self.service.service.name}/openapi.json", self.service.http.app)
        found = (operation.ok() for operation in schema.get_all_operations())
        self.operations = [operation for operation in found if not operation.path.endswith(ENDLESS)]
        for path in {operation.path for operation in self.operations if operation.path.count("/") == 3}:
            answer = self.service.get(path, params={"limit": 20})
            if answer.is_success:
                self.ids[path] = [item["id"] for item in answer.json().get("items", []) if "id" in item]

    def ask_all(self, well_formed: int, malformed: int) -> None:
        """So many requests to every operation; malformed ones where there is a body to get wrong."""
        for operation in self.operations:
            self._ask(operation, GenerationMode.POSITIVE, well_formed * DEPTH)
            if operation.body:
                self._ask(operation, GenerationMode.NEGATIVE, malformed * DEPTH)

    def _ask(self, operation: Any, mode: GenerationMode, count: int) -> None:
        @settings(
            max_examples=count, derandomize=True, database=None, deadline=None, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        @given(case=operation.as_strategy(generation_mode=mode), data=st.data())
        def ask(case: Case, data: st.DataObject) -> None:
            self._plant(case, data)
            self._send(case)

        try:
            ask()
        except Unsatisfiable:
            assert mode is GenerationMode.NEGATIVE, f"no request can be made for {operation.path}"

    def _plant(self, case: Case, data: st.DataObject) -> None:
        """Puts real records and odd values where they may stand."""
        known = self.ids.get(case.operation.path.partition("/{")[0])
        if known and data.draw(st.integers(0, 5)):
            case.path_parameters = dict.fromkeys(case.path_parameters or {}, data.draw(st.sampled_from(known)))
        if "If-Match" in (case.headers or {}):
            case.headers["If-Match"] = data.draw(VERSIONS)
        for name in case.query or {}:
            if data.draw(st.booleans()):
                case.query[name] = data.draw(CURSORS if name == "cursor" else ODD)
        if isinstance(case.body, dict):
            for name in case.body:
                self._refer(case.body, name, data)

    def _refer(self, body: dict[str, Any], name: str, data: st.DataObject) -> None:
        """A field named for a kind of record mostly names one: customer_id, sale_ids."""
        stem = name.removesuffix("s").removesuffix("_id")
        known = self.ids.get(f"/api/{self.service.service.name}/{stem}s") or FOREIGN.get(stem)
        if known and stem != name and data.draw(st.integers(0, 4)):
            several = st.lists(st.sampled_from(known), min_size=1, max_size=3)
            body[name] = data.draw(several if name.endswith("s") else st.sampled_from(known))

    def _send(self, case: Case) -> None:
        where = f"{case.operation.method.upper()} {case.operation.path}"
        headers = {"Authorization": f"Bearer {token(*self.roles, **self.claims)}"}
        asked = f"{case.path_parameters} {case.query} {dict(case.headers or {})} {case.body!r}"[:1000]
        try:
            response = case.call(headers=headers)
            self.answers[response.status_code] += 1
            case.validate_response(response, checks=CHECKS)
        except FailureGroup as group:
            for failure in group.exceptions:
                what = f"{where} {response.status_code} {failure.title}"
                self.wrong.setdefault(what, f"{failure.message}\n{response.text[:500]}\n{asked}")
        except Exception as error:  # noqa: BLE001 - an exception that no handler answered
            self.wrong.setdefault(f"{where} {type(error).__name__}", f"{error}\n{asked}")
