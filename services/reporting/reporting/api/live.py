"""Server-sent events: which reports to read again."""

import asyncio
import json
from collections.abc import AsyncIterator

from fastapi import APIRouter
from fastapi.responses import StreamingResponse

from edge.records import Reader
from reporting.feed import LIVE

router = APIRouter(prefix="/api/reporting/live", tags=["live"])
HEARTBEAT_SECONDS = 15.0
GATHER_SECONDS = 0.1
HEADERS = {"Cache-Control": "no-cache, no-transform", "X-Accel-Buffering": "no"}


@router.get("", response_class=StreamingResponse)
async def follow_reports(_: Reader) -> StreamingResponse:
    """`event: changed`, `data: {"views": ["ranking", …]}` whenever reports moved; a comment every 15 s in between."""
    return StreamingResponse(_events(), media_type="text/event-stream", headers=HEADERS)


async def _events() -> AsyncIterator[str]:
    queue = LIVE.subscribe()
    try:
        yield "retry: 2000\n\n"
        while True:
            yield await _next(queue)
    finally:
        LIVE.leave(queue)


async def _next(queue: "asyncio.Queue[str]") -> str:
    """The next event, gathered over a tenth of a second so that a busy hour is no flood, or a heartbeat."""
    try:
        views = {await asyncio.wait_for(queue.get(), HEARTBEAT_SECONDS)}
    except TimeoutError:
        return ": still here\n\n"
    await asyncio.sleep(GATHER_SECONDS)
    while not queue.empty():
        views.add(queue.get_nowait())
    return f"event: changed\ndata: {json.dumps({'views': sorted(views)})}\n\n"
