"""Made-up requests to one service, and what is wrong with its answers."""

import os
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import Case, checks
from schemathesis.core.failures import FailureGroup
from schemathesis.generation import GenerationMode

from spine.testing import ServiceUnderTest, token

DEPTH = int(os.environ.get("DAICHO_FUZZ", "1"))
"""How many times the usual number of requests."""
CHECKS = [
    checks.not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
]
ENDLESS = "/live"
LISTS = {
    "jobs", "imports", "dead-letters", "connections", "extensions", "members", "users", "departments", "api-keys",
    "customers", "contacts", "leads", "deals", "activities", "todos", "inquiries", "products", "warehouses", "quotes",
    "sales", "invoices", "payments", "closings",
}  # fmt: skip


@dataclass
class Known:
    """The ids of the records that are there, by the path of their list."""

    service: ServiceUnderTest
    ids: dict[str, list[str]] = field(default_factory=dict)

    def look(self, paths: list[str]) -> None:
        """Reads the lists."""
        for path in paths:
            answer = self.service.get(path, params={"limit": 20, "archived": "true", "sort": "id"})
            items = answer.json().get("items", []) if answer.is_success else []
            self.ids[path] = [item["id"] for item in items if "id" in item]

    def of(self, path: str) -> list[str]:
        """The ids that belong into the path's parameter."""
        return self.ids.get(path.partition("/{")[0], [])

    def any(self) -> list[str]:
        return [record_id for ids in self.ids.values() for record_id in ids]


@dataclass
class Asking:
    """Asks a service as one person; `wrong` is what its answers did against its own OpenAPI."""

    service: ServiceUnderTest
    roles: tuple[str, ...]
    claims: dict[str, Any]
    wrong: dict[str, str] = field(default_factory=dict)
    asked: int = 0
    answers: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        app = self.service.http.app
        self.schema = schemathesis.openapi.from_asgi(f"/api/{self.service.service.name}/openapi.json", app)
        self.operations = [found.ok() for found in self.schema.get_all_operations()]
        self.known = Known(self.service)
        paged = [o.path for o in self.operations if o.method == "get" and o.path.rsplit("/", 1)[1] in LISTS]
        self.known.look(paged)

    def ask_all(self, well_formed: int, malformed: int) -> None:
        """So many requests of either kind to every operation."""
        for operation in self.operations:
            if operation.path.endswith(ENDLESS):
                continue
            for mode, count in ((GenerationMode.POSITIVE, well_formed), (GenerationMode.NEGATIVE, malformed)):
                self._ask(operation, mode, count * DEPTH)

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
        except Exception as error:
            if "Unsatisfiable" not in type(error).__name__:
                raise

    def _plant(self, case: Case, data: st.DataObject) -> None:
        """Puts ids and versions of real records where they may stand."""
        ids = self.known.of(case.operation.path)
        if ids and data.draw(st.integers(0, 4)):
            case.path_parameters = {name: data.draw(st.sampled_from(ids)) for name in case.path_parameters or {}}
        if "If-Match" in (case.headers or {}):
            case.headers["If-Match"] = data.draw(st.sampled_from(['"1"', '"2"', '"3"', '"4"', "*", '"99"']))
        everything = self.known.any()
        if isinstance(case.body, dict) and everything:
            for name in case.body:
                if name.endswith("_id") and data.draw(st.booleans()):
                    case.body[name] = data.draw(st.sampled_from(everything))
                if name.endswith("_ids") and data.draw(st.booleans()):
                    case.body[name] = data.draw(st.lists(st.sampled_from(everything), max_size=3))

    def _send(self, case: Case) -> None:
        headers = {"Authorization": f"Bearer {token(*self.roles, **self.claims)}"}
        self.asked += 1
        where = f"{case.operation.method.upper()} {case.operation.path}"
        try:
            response = case.call(headers=headers)
            self.answers[response.status_code] = self.answers.get(response.status_code, 0) + 1
            case.validate_response(response, checks=CHECKS)
        except FailureGroup as group:
            for failure in group.exceptions:
                text = response.content.decode(errors="replace")[:600]
                self.wrong.setdefault(f"{where}: {failure.title}: {response.status_code}", f"{failure}\n{text}\n{curl(case)}")
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-6:]
            self.wrong.setdefault(f"{where}: {type(error).__name__}", f"{error}\n{last}\n{curl(case)}")


def curl(case: Case) -> str:
    return repr(dict(path=case.path_parameters, query=case.query, headers=dict(case.headers or {}), body=case.body))[:1500]
