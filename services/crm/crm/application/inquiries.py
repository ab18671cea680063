"""Use cases of inquiries."""

from functools import partial

from crm.domain import inquiry
from crm.domain.inquiry import Inquiry, InquiryEvent, Profile
from spine.numbers import Series
from spine.runtime import Runtime
from spine.streams import Aggregate, Context, Loaded

INQUIRIES: Aggregate[Inquiry, InquiryEvent] = Aggregate("inquiry", Inquiry(), inquiry.evolve)
SERIES = Series("inquiry", "I", 5)


def receive(runtime: Runtime, inquiry_id: str, profile: Profile, context: Context) -> Loaded[Inquiry]:
    """Notes a question under the next number."""
    number = SERIES.next(runtime.pool)
    return runtime.store.decide(
        INQUIRIES.new_stream(inquiry_id), partial(inquiry.receive, number=number, profile=profile), context
    )
