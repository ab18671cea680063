"""The rules of the architecture that a file can break, where each holds, and code that each must catch."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
import rules
from source import ROOT, SERVICES, Module, modules, package, product, read, rooms

FROZEN = "@dataclass(frozen=True)\n"
EXAMPLE = ROOT / "services/crm/crm/domain/example.py"
SERVICE_CODE = [each for name in SERVICES for each in modules(str(package(name).relative_to(ROOT)))]
SQL = [read(path) for folder in ("libs", "services") for path in sorted((ROOT / folder).rglob("migrations/*.sql"))]
TIMING = {
    "libs/intake/intake/running.py": "seconds between two looks at a job",
    "libs/tabular/tabular/workbook.py": "a workbook's number comes as a float and leaves as the text it was typed as",
    "services/reporting/reporting/rebuild.py": "seconds between two looks at a topic",
}
"""Where money could pass and floats do not touch it, because they are times."""
MONEY = [
    each
    for each in [
        *modules("libs/japan/japan", "libs/tabular/tabular", "libs/intake/intake", "contracts/contracts"),
        *(each for each in SERVICE_CODE if each.package in {"crm", "billing", "projects", "reporting"}),
    ]
    if each.name not in TIMING
]
STATUS_KNOWN = {
    "services/billing/billing/application/invoices.py": "issuing resumes",
    "services/crm/crm/application/conversions.py": "a conversion spans four aggregates and is resumed where it stopped",
}
"""Use cases that look at a status to find out what is left to do."""
MAKERS = [each for each in SERVICE_CODE if "publication" not in each.name]
TABLELESS = [
    each
    for each in product()
    if "reporting/projections" not in each.name and not each.name.endswith(("spine/migrations.py", "rebuild.py"))
]


@dataclass(frozen=True)
class Rule:
    """`breaks` says what is wrong with a file; it must find something in each of the examples."""

    says: str
    where: list[Module]
    breaks: Callable[[Module], Iterator[str]]
    caught: tuple[str, ...]


RULES = [
    Rule(
        "A domain imports the standard library, japan and itself",
        rooms("domain"),
        rules.imports_more_than_japan,
        ("import pydantic", "from spine.ids import new_id", "from billing.domain import sale", "import crm.adapters"),
    ),
    Rule(
        "A domain imports nothing that answers differently tomorrow",
        rooms("domain"),
        rules.imports_chance,
        ("import random", "from uuid import uuid4", "import os.path"),
    ),
    Rule(
        "Time is passed into a domain and a use case",
        [*rooms("domain"), *rooms("application")],
        rules.reads_a_clock,
        ("datetime.now(UTC)", "import datetime\ndatetime.datetime.now()", "date.today()", "time.monotonic()"),
    ),
    Rule(
        "Domain classes inherit from nothing but Exception, Enum, Protocol",
        rooms("domain"),
        rules.inherits,
        ("class Quote(Aggregate): ...", "class Quote(BaseModel): ...", "class Money(Decimal): ..."),
    ),
    Rule(
        "Domain classes are frozen dataclasses",
        rooms("domain"),
        rules.changes_in_place,
        ("@dataclass\nclass Quote: ...", "class Quote: ...", f"@register\n{FROZEN}class Quote: ..."),
    ),
    Rule(
        "No decorator does a domain function's work",
        rooms("domain"),
        rules.decorates_a_function,
        ("@event('Won')\ndef win(self): ...", "@cache\ndef tax(): ..."),
    ),
    Rule(
        "A domain touches nothing outside and keeps nothing between two calls",
        rooms("domain"),
        rules.touches_the_outside,
        ("async def win(): ...", "print('won')", "open('rates')", "def f():\n    global counter"),
    ),
    Rule(
        "No float touches money",
        MONEY,
        rules.uses_a_float,
        ("rate = 0.1", "float(amount)", "def tax(net: float) -> int: ...", "q = 'SELECT net::float8'"),
    ),
    Rule(
        "No float is stored",
        SQL,
        rules.floats_in_sql,
        ("CREATE TABLE sales (net double precision)", "ALTER TABLE sales ADD rate real", "net FLOAT8 NOT NULL"),
    ),
    Rule(
        "Use cases and views speak no HTTP",
        [*rooms("application"), *rooms("adapters"), *rooms("domain")],
        rules.speaks_http,
        ("from fastapi import HTTPException", "import starlette.requests"),
    ),
    Rule(
        "The published language is known to publication, reactions, copies and main alone",
        [each for each in SERVICE_CODE if each.package != "reporting"],
        rules.imports_the_published_language,
        ("from contracts.billing import quotes", "import contracts"),
    ),
    Rule(
        "Only publication makes published events",
        MAKERS,
        rules.makes_a_published_event,
        ("QuoteWonV1(id=quote_id)", "contract.QuoteWonV2(**facts)"),
    ),
    Rule(
        "Only the spine talks to Kafka",
        [each for each in product() if not each.name.startswith(("libs/spine/", "deploy/local/"))],
        rules.talks_to_kafka,
        ("import aiokafka", "from aiokafka.errors import KafkaError"),
    ),
    Rule("Faust is in reporting's streams alone", product(), rules.knows_faust, ("import faust",)),
    Rule(
        "Ids are made by the spine, in the order of time",
        SERVICE_CODE,
        rules.makes_an_id,
        ("from uuid import uuid4", "import uuid6"),
    ),
    Rule(
        "Plain SQL, no mapper",
        product(),
        rules.maps_objects_to_tables,
        ("from sqlalchemy.orm import Session", "import peewee"),
    ),
    Rule(
        "The library's database functions stay off",
        product(),
        rules.appends_without_the_lock,
        ("env['POSTGRES_ENABLE_DB_FUNCTIONS'] = 'y'", "enable_db_functions=True"),
    ),
    Rule(
        "An event is never changed or removed",
        [*product(), *SQL],
        rules.rewrites_history,
        ("q = 'DELETE FROM events WHERE true'", "UPDATE events SET state = ''", "TRUNCATE events", "DROP TABLE events"),
    ),
    Rule(
        "Tables are made by migrations and projections alone",
        TABLELESS,
        rules.makes_a_table,
        ("q = 'CREATE TABLE quotes (id text)'", "'create unlogged table x (id text)'"),
    ),
    Rule(
        "What a record's state allows is decided in its domain",
        [each for each in rooms("application") if each.name not in STATUS_KNOWN and "imports" not in each.name],
        rules.branches_on_a_status,
        ("if quote.status == 'won':\n    raise Refused('quote-won')", "x = state.status in ('a', 'b')"),
    ),
    Rule(
        "SQL stands in adapters and migrations alone",
        [*rooms("application"), *[each for each in rooms("api") if each.package != "reporting"], *rooms("domain")],
        rules.speaks_sql,
        ("Q = 'SELECT id FROM quotes'", "Q = 'INSERT INTO quotes'", "Q = 'UPDATE quotes SET a = 1'"),
    ),
    Rule(
        "No decision in a route",
        [each for each in rooms("api") if each.package != "reporting"],
        rules.decides_in_a_route,
        (
            "by.work.store.decide(stream, win, by.work.context)",
            "by.work.edit(stream, 1, {}, revise)",
            "raise Refused('deal-unknown')",
            "ForeignRecords(pool)",
            "runtime.store.read(stream)",
        ),
    ),
    Rule(
        "A use case takes Work first, and not its parts",
        rooms("application"),
        rules.takes_parts_of_its_work,
        (
            "def win(store: EventStore, quote_id: str): ...",
            "def win(quote_id: str, context: Context): ...",
            "def win(quote_id: str, work: Work): ...",
        ),
    ),
    Rule(
        "Nothing reads outside the project",
        product(),
        rules.leaves_the_project,
        ("Path('../shared/data')", "open('/root/x')"),
    ),
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.says)
def test_the_rule_is_kept(rule: Rule) -> None:
    assert rule.where, "it holds nowhere"
    broken = [f"{module.name}:{what}" for module in rule.where for what in rule.breaks(module)]
    assert not broken, "\n".join([rule.says, *broken])


@pytest.mark.parametrize(
    ("rule", "text"),
    [(rule, text) for rule in RULES for text in rule.caught],
    ids=lambda value: value.says if isinstance(value, Rule) else "",
)
def test_the_rule_catches_what_breaks_it(rule: Rule, text: str) -> None:
    example = Module(EXAMPLE)
    vars(example)["text"] = text  # where the file's text would be kept once read
    assert list(rule.breaks(example))


def test_every_exception_is_still_needed() -> None:
    assert all(list(rules.uses_a_float(Module(ROOT / name))) for name in TIMING)
    assert all(list(rules.branches_on_a_status(Module(ROOT / name))) for name in STATUS_KNOWN)
