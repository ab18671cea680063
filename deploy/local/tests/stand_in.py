"""A stand-in for any service, for the gateway's own tests: says what reached it. Run as `python stand_in.py <port>`."""

import asyncio
import sys
from collections.abc import AsyncIterator

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import StreamingResponse

app = FastAPI()


@app.get("/readyz")
def ready() -> None:
    return None


@app.get("/internal/authenticate")
def authenticate(request: Request) -> Response:
    if request.cookies.get("session") != "valid":
        return Response('{"type":"/problems/not-signed-in"}', 401, media_type="application/problem+json")
    asked = " ".join(request.headers[f"x-forwarded-{name}"] for name in ("method", "host", "uri"))
    return Response(headers={"Authorization": f"Bearer from-identity for {asked}"})


@app.get("/api/crm/stream")
async def stream() -> StreamingResponse:
    async def events() -> AsyncIterator[str]:
        yield "data: first\n\n"
        await asyncio.sleep(3600)

    return StreamingResponse(events(), media_type="text/event-stream")


@app.api_route("/{path:path}", methods=["GET", "POST"])
async def echo(path: str, request: Request) -> dict[str, object]:
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
    return {"path": request.url.path, "port": request.url.port, "headers": dict(request.headers), "size": size}


if __name__ == "__main__":
    uvicorn.run(app, port=int(sys.argv[1]), log_level="warning", timeout_graceful_shutdown=1)
