"""What a quote needs to look up: products by id, and the alternatives of a quote."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from psycopg_pool import ConnectionPool

from billing.adapters.views.products import ProductRecord
from billing.domain.product import Price, Product, Profile

PRODUCTS = "SELECT id, (item || detail)::text AS record FROM products WHERE id = ANY(%s) AND NOT archived"
ALTERNATIVES = """
WITH RECURSIVE linked (id) AS (
    SELECT %s::text
    UNION SELECT CASE WHEN q.id = linked.id THEN q.alternative_of_id ELSE q.id END
    FROM quotes q JOIN linked ON linked.id IN (q.id, q.alternative_of_id) WHERE q.alternative_of_id IS NOT NULL
)
SELECT linked.id FROM linked JOIN quotes q USING (id) WHERE linked.id <> %s AND NOT q.archived ORDER BY id"""


def products(pool: ConnectionPool[Any], ids: Iterable[str]) -> dict[str, Product]:
    """The products known by these ids."""
    wanted = list(ids)
    if not wanted:
        return {}
    with pool.connection() as connection:
        rows = connection.execute(PRODUCTS, (wanted,)).fetchall()
    return {row["id"]: _product(row["record"]) for row in rows}


@lru_cache(5000)
def _product(text: str) -> Product:
    """Read once for each text that the catalogue has shown: most lines name what other lines named before."""
    record = ProductRecord.model_validate_json(text)
    profile = Profile(record.name, record.kana, record.category, record.unit, record.tax_class, record.package_code)
    prices = tuple(Price(row.since, row.unit_price, row.unit_cost) for row in record.prices)
    return Product(record.code, profile, prices, record.active)


def alternatives(pool: ConnectionPool[Any], quote_id: str) -> list[str]:
    """The ids of the other quotes of its set: what it is an alternative to and their alternatives, at any depth."""
    with pool.connection() as connection:
        rows = connection.execute(ALTERNATIVES, (quote_id, quote_id)).fetchall()
    return [row["id"] for row in rows]
