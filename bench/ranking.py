"""顧客ランキング over 1,000,000 sales, at reporting's port, one client: a quarter of 10,000 customers, one of 2,000."""

from contextlib import ExitStack
from urllib.parse import urlencode

import psycopg

from bench import client, history
from bench.history import History
from bench.measuring import Report, Row, Spread, at_most, percentile, shown, table
from bench.rebuild import rebuilt
from bench.results import show
from bench.servers import Person, kafka_server, postgres_server, service
from bench.settings import choose

SALES = choose(1_000_000, 50_000)
ASKED = choose(200, 30)
BUDGET = 30.0
MANAGER = Person(roles=("manager",), scope="all")
CHIEF = Person(roles=("manager",), scope="department", departments=(history.department_id(1),))
PATH = "/api/reporting/ranking"
MANY, FEW = {"year": "2025", "quarter": "2"}, {"year": f"{history.YEAR_OF_FEW}", "quarter": "2"}
QUESTIONS: dict[str, tuple[Person, dict[str, str]]] = {
    f"{history.CUSTOMERS:,} customers": (MANAGER, MANY),
    f"{history.FEW:,} customers": (MANAGER, FEW),
    f"{history.CUSTOMERS:,} customers, one department's": (CHIEF, MANY),
    f"{history.CUSTOMERS:,} customers, one owner's": (MANAGER, {**MANY, "owner_id": history.person_id(7)}),
}
PAST = {f"{history.CUSTOMERS:,} customers, as of a past day": (MANAGER, {**MANY, "as_of": "2025-09-15"})}


def measure() -> Report:
    histories: dict[History, int] = {history.beginning: history.CUSTOMERS + 1, history.one_sale: SALES}
    with ExitStack() as opened:
        server, broker = opened.enter_context(postgres_server()), opened.enter_context(kafka_server())
        done = rebuilt(server, broker, histories)
        with psycopg.connect(done.database, autocommit=True) as connection:
            connection.execute("VACUUM ANALYZE")
            connection.execute("CHECKPOINT")
        reporting = opened.enter_context(service("reporting", done.database, broker))
        found = {name: _asked(reporting.port, *each) for name, each in (QUESTIONS | PAST).items()}
    hold = at_most(10, " ms")
    rows = [
        Row(f"ranking over {SALES:,} sales, {name}, p95", Spread((percentile(found[name], 0.95) * 1000,)), hold)
        for name in QUESTIONS
    ]
    lines = [
        [name, *(shown(percentile(each, share) * 1000) for share in (0.5, 0.95, 1))] for name, each in found.items()
    ]
    (seconds,) = done.building
    told = f"The sales came to reporting by a rebuild of {seconds:.0f} s ({done.messages / seconds:,.0f} events/s)."
    return Report("ranking", rows, [table(["ranking", "p50 ms", "p95 ms", "max ms"], lines), told])


def _asked(port: int, person: Person, question: dict[str, str]) -> list[float]:
    asking = client.request("GET", f"{PATH}?{urlencode(question)}", {"Authorization": f"Bearer {person.token()}"})
    client.one_by_one(port, [asking] * 3, BUDGET)
    return client.one_by_one(port, [asking] * ASKED, BUDGET)


if __name__ == "__main__":
    show(measure())
