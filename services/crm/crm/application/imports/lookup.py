"""What the importers ask of crm's own records."""

from collections.abc import Callable

from crm.adapters import queries
from spine.runtime import Runtime


def own(runtime: Runtime, kind: str, code: str) -> str | None:
    """Returns the id of a record of ours, merged customers included."""
    return queries.id_by_code(runtime.pool, kind, code)


def referred(kind: str) -> Callable[[Runtime, str], bool]:
    """Returns the question whether anything speaks of a record of this kind."""
    return lambda runtime, record_id: queries.is_referred(runtime.pool, kind, record_id)
