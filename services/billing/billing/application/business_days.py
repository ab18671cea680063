"""Events of a day of business that is only known once the records are read."""

from datetime import date

from edge.work import Work
from spine.streams import Decided, Effective


def effective_on(work: Work, day: date, decided: Decided) -> Decided:
    """Returns what was decided, effective on that day, as `work.on(day)` would have it."""
    at = work.on(day).context.effective_at
    if at is None:
        return decided
    return [(stream, [Effective(event, at) for event in events]) for stream, events in decided]
