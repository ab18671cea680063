"""The format of a database's data; data of another format is refused before anything is read."""

from typing import Any

FORMAT = 2
"""`001_spine.sql` stores it in a new database; it is raised for changes that no migration or upcaster covers."""
OTHER = (
    "データが別の版の形式で、読めません。その版で起動するか、`make reset` でデータを空にしてください。",
    "The data is in another version's format: start that version, or empty the data with `make reset`.",
)


class OtherFormat(Exception):
    """Raised for a database that a version with another format has used."""


def check_format(connection: Any) -> None:
    """Raises OtherFormat unless the database is new or has our format."""
    tables = connection.execute("SELECT to_regclass('migrations'), to_regclass('store_format')").fetchone()
    if tables == (None, None):
        return
    if tables[1] is None or connection.execute("TABLE store_format").fetchone() != (FORMAT,):
        raise OtherFormat("\n".join(OTHER))
