"""Server-sent events that name the reports to read again."""

from edge.feed_routes import feed_routes

router = feed_routes(
    "/api/reporting/live",
    '`event: changed`, `data: {"views": ["ranking", …]}` whenever reports moved. A stream ends after a minute; with'
    " `Last-Event-ID` the next one goes on, or begins with `event: reset` when all reports are to be read again.",
)
