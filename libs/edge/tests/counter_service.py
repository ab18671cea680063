"""A minimal service with one aggregate, which the spine's own tests run."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

import pytest
from fastapi import Response, UploadFile
from pydantic import BaseModel, ConfigDict

from contracts import identity, problems
from edge.commands import Command
from edge.records import read_routes
from edge.rights import Rights
from edge.service import Service
from edge.testing import ServiceUnderTest, service_under_test
from spine.ids import new_id
from spine.runtime import Runtime
from spine.store.streams import Aggregate
from spine.store.tables import OwnedRecord, Table
from spine.stream.consumer import React
from spine.stream.publication import Publishes


class Refused(Exception):
    def __init__(self, code: str, *, field: str | None = None, **details: object) -> None:
        super().__init__(code)
        self.code, self.field, self.details = code, field, details


@dataclass(frozen=True, slots=True)
class Opened:
    name: str = field(metadata={"personal": True})
    owner_id: str
    colour: str = "red"


@dataclass(frozen=True, slots=True)
class Counted:
    by: int


@dataclass(frozen=True, slots=True)
class Renamed:
    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Counter:
    name: str = ""
    owner_id: str = ""
    colour: str = ""
    total: int = 0


def evolve(counter: Counter, event: Opened | Counted | Renamed) -> Counter:
    match event:
        case Opened(name, owner, colour):
            return Counter(name, owner, colour)
        case Counted(by):
            return replace(counter, total=counter.total + by)
        case Renamed(name, colour):
            return replace(counter, name=name, colour=colour)


def count(counter: Counter, by: int) -> list[Counted]:
    if counter.total + by > 100:
        raise Refused("too-many", limit=100)
    return [Counted(by)] if by else []


COUNTERS: Aggregate[Counter, Opened | Counted | Renamed] = Aggregate("counter", Counter(), evolve, begins=Opened)


class CounterRecord(OwnedRecord):
    name: str
    colour: str
    total: int
    secret: str = "cost"


def record(counter: Counter, counter_id: str, version: int) -> CounterRecord:
    return CounterRecord(
        id=counter_id,
        version=version,
        name=counter.name,
        colour=counter.colour,
        total=counter.total,
        owner_id=counter.owner_id,
        department_id="sales-1",
    )


TABLE = Table(
    "counters",
    CounterRecord,
    record,
    columns=("name", "total", "owner_id", "department_id"),
    search=("name",),
    costs=frozenset({"secret"}),
    sort="name",
)
RIGHTS = Rights({"counters": ("sales", "admin")})
ANYONE = RIGHTS.command("counters")


class Open(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str


class Count(BaseModel):
    by: int


class Rename(BaseModel):
    name: str | None = None
    colour: str | None = None


router = read_routes(COUNTERS, TABLE, "/api/counting/counters")


@router.post("", status_code=201, response_model=CounterRecord)
def open_counter(body: Open, by: Command = ANYONE) -> Response:
    opened = [Opened(body.name, by.work.person.id)]
    return by.created(COUNTERS, by.work.store.decide(COUNTERS.stream(new_id()), lambda _: opened, by.work.context))


@router.post("/{record_id}/count", response_model=CounterRecord)
def add(record_id: str, body: Count, by: Command = ANYONE) -> Response:
    stream = by.work.guarded(COUNTERS, record_id)
    return by.answer(COUNTERS, by.work.store.decide(stream, lambda c: count(c, body.by), by.work.context))


@router.patch("/{record_id}", response_model=CounterRecord)
def rename(record_id: str, body: Rename, by: Command = ANYONE) -> Response:
    changes = body.model_dump(exclude_unset=True)

    def decision(counter: Counter) -> list[Renamed]:
        return [Renamed(changes.get("name", counter.name), changes.get("colour", counter.colour))]

    stream = by.work.guarded(COUNTERS, record_id)
    return by.answer(COUNTERS, by.work.edit(stream, by.read_version(), changes, decision))


@router.post("/picture")
def picture(file: UploadFile, by: Command = ANYONE) -> dict[str, str | None]:
    return {"name": file.filename, "by": by.work.person.id}


class CounterEvent(BaseModel):
    type: ClassVar[str] = ""
    topic: ClassVar[str] = ""
    id: str
    name: str
    total: int


PROBLEMS = {
    "too-many": {"status": 409, "ja": "{limit}を超えます。減らしてください。", "en": "More than {limit}. Count less."},
}
MIGRATION = """
SELECT pg_advisory_xact_lock(1); -- processes that start together: IF NOT EXISTS alone is no guard against that
CREATE TABLE IF NOT EXISTS counters (id text PRIMARY KEY, version bigint NOT NULL, archived boolean NOT NULL,
    name text NOT NULL, total bigint NOT NULL, owner_id text, department_id text, search text NOT NULL,
    item jsonb NOT NULL, detail jsonb NOT NULL)"""


def facts(counter: Counter) -> dict[str, Any]:
    return {"name": counter.name, "total": counter.total}


def counting(name: str = "counting", react: React | None = None) -> Service:
    """Returns the service with its own name, so that tests on one Kafka do not read each other's topics."""
    attributes = {"type": f"{name}.counted.v1", "topic": f"{name}.events", "__annotations__": {}}
    model = type("CounterEventV1", (CounterEvent,), attributes)

    return Service(
        name=name,
        package="spine",
        catalogue={**problems("counting"), **PROBLEMS},
        names={f"{name}.opened.v1": Opened, f"{name}.counted.v1": Counted, f"{name}.renamed.v1": Renamed},
        kinds=(COUNTERS,),
        tables={"counter": TABLE},
        routers=(router,),
        refusal=Refused,
        publishes=(Publishes(COUNTERS, facts, dict.fromkeys((Opened, Counted, Renamed), model)),),
        contracts=(model, identity.UserRegisteredV1),
        topics=(f"{name}.events",) if react else (),
        react=react,
        start=_create_table,
    )


def _create_table(runtime: Runtime) -> None:
    with runtime.pool.connection() as connection, connection.transaction():
        connection.execute(MIGRATION)


@pytest.fixture
def counters(database_url: str) -> Iterator[ServiceUnderTest]:
    """Yields the service on an empty database."""
    with service_under_test(counting(), database_url) as service:
        yield service
