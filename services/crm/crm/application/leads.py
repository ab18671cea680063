"""Use cases of leads; their conversion has a file of its own."""

from functools import partial

from crm.domain import lead
from crm.domain.lead import Lead, LeadEvent
from spine.numbers import Series
from spine.runtime import Runtime
from spine.streams import Aggregate, Context, Loaded

LEADS: Aggregate[Lead, LeadEvent] = Aggregate("lead", Lead(), lead.evolve)
SERIES = Series("lead", "L", 4)


def register(runtime: Runtime, lead_id: str, profile: lead.Profile, context: Context) -> Loaded[Lead]:
    """Makes a lead under the next number."""
    code = SERIES.next(runtime.pool)
    return runtime.store.decide(LEADS.new_stream(lead_id), partial(lead.register, code=code, profile=profile), context)
