"""Finds existing customers that may be the one being entered."""

from typing import Any

from psycopg_pool import ConnectionPool
from pydantic import BaseModel

from crm.domain.duplicate_matching import MatchKeys, Reason, Strength, duplicate_match

ORDER: dict[Strength, int] = {"strong": 0, "likely": 1, "weak": 2}
LIMIT = 50
CANDIDATES = """
SELECT id, code, name, kana, phone, item->>'address' AS address, name_key, bare_name_key, kana_key, phone_key,
    domain_key, coalesce(corporate_number, '') AS corporate_number
FROM customers
WHERE NOT archived AND id <> %(exclude)s AND (
    (%(name)s <> '' AND name_key = %(name)s) OR (%(bare_name)s <> '' AND bare_name_key = %(bare_name)s)
    OR (%(kana)s <> '' AND kana_key = %(kana)s) OR (%(phone)s <> '' AND phone_key = %(phone)s)
    OR (%(domain)s <> '' AND domain_key = %(domain)s)
    OR (%(corporate_number)s <> '' AND corporate_number = %(corporate_number)s))
ORDER BY code LIMIT 500"""


class Candidate(BaseModel):
    """A customer that may be the same, with the likelihood and the reasons."""

    id: str
    code: str
    name: str
    kana: str
    phone: str
    address: str
    strength: Strength
    reasons: list[Reason]


def likely_duplicates(pool: ConnectionPool[Any], looked_for: MatchKeys, exclude: str) -> list[Candidate]:
    """Returns the likeliest first; `exclude` is the id of the customer itself."""
    match_keys = {name: getattr(looked_for, name) for name in MatchKeys.__slots__}
    with pool.connection() as connection:
        rows = connection.execute(CANDIDATES, {**match_keys, "exclude": exclude}).fetchall()
    found = [candidate for row in rows if (candidate := _candidate(looked_for, row))]
    return sorted(found, key=lambda candidate: (ORDER[candidate.strength], candidate.code))[:LIMIT]


def _candidate(looked_for: MatchKeys, row: dict[str, Any]) -> Candidate | None:
    theirs = MatchKeys(
        row["name_key"], row["bare_name_key"], row["kana_key"], row["phone_key"], row["domain_key"],
        row["corporate_number"],
    )  # fmt: skip
    alike = duplicate_match(looked_for, theirs)
    if alike is None:
        return None
    shown = {name: row[name] for name in ("id", "code", "name", "kana", "phone", "address")}
    return Candidate(**shown, strength=alike.strength, reasons=list(alike.reasons))
