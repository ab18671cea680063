"""The feed over HTTP, as server-sent events; entries missed since `Last-Event-ID` come first."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from typing import Annotated

from fastapi import APIRouter, Header, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent

from edge.feed import Entry, Feed, Missed, feed_of
from edge.records import Reader
from spine.runtime import Runtime

STREAM_SECONDS = 60.0
"""How long a stream lasts; the browser's next request checks again that the person is signed in."""
GATHER_SECONDS = 0.1
LastSeen = Annotated[int | None, Header(alias="Last-Event-ID", ge=0, le=2**63 - 1)]


def feed_routes(path: str, description: str) -> APIRouter:
    """Returns the route of a service's stream; each person is sent the entries for everybody or for them.

    FastAPI sends a comment after 15 seconds without an event.
    """
    router = APIRouter(prefix=path, tags=["live"])

    @router.get("", response_class=EventSourceResponse, description=description)
    async def follow_events(
        request: Request, person: Reader, last_event_id: LastSeen = None
    ) -> AsyncIterator[ServerSentEvent]:
        runtime: Runtime = request.app.state.runtime
        async for event in Stream(runtime, feed_of(runtime), person.id).events(last_event_id):
            yield event

    return router


class Stream:
    """One person's events, from the last id they saw until `STREAM_SECONDS` have passed."""

    def __init__(self, runtime: Runtime, feed: Feed, user_id: str) -> None:
        self._runtime, self._feed, self._user_id = runtime, feed, user_id
        self._at = 0

    async def events(self, last: int | None) -> AsyncIterator[ServerSentEvent]:
        """Yields the events; `reset` if some missed entries were deleted, so that the client must reload everything."""
        clock = asyncio.get_running_loop().time
        ends, subscription = clock() + STREAM_SECONDS, self._feed.subscribe()
        try:
            # Subscribed first: any entry from here on is either read below or wakes the subscription.
            for event in await self._begun(last):
                yield event
            while await subscription.wait(ends - clock()):
                for event in await self._told(self._feed.remembered(self._at)):
                    yield event
                await asyncio.sleep(GATHER_SECONDS)
        finally:
            self._feed.leave(subscription)

    async def _begun(self, last: int | None) -> list[ServerSentEvent]:
        """Returns the missed events, read from the database because memory may lag.

        A last event holds only an id, because the last entry may not be for this person.
        """
        told: list[ServerSentEvent] = []
        if last is None:
            self._at = await self._runtime.in_thread(self._feed.newest)
        else:
            self._at = last
            told = await self._told(None)
        return [*told, ServerSentEvent(id=str(self._at), comment="here")]

    async def _told(self, known: list[Entry] | None) -> list[ServerSentEvent]:
        try:
            entries = known if known is not None else await self._runtime.in_thread(self._feed.since, self._at)
        except Missed:
            self._at = await self._runtime.in_thread(self._feed.newest)
            return [ServerSentEvent(event="reset", raw_data="{}", id=str(self._at))]
        self._at = entries[-1].id if entries else self._at
        mine = last_of_each(each for each in entries if each.is_for(self._user_id))
        return [ServerSentEvent(event=each.kind, raw_data=each.data, id=str(each.id)) for each in mine]


def last_of_each(entries: Iterable[Entry]) -> list[Entry]:
    """Returns the last of equal entries, in order."""
    last = {(each.kind, each.data): each for each in entries}
    return sorted(last.values(), key=lambda each: each.id)
