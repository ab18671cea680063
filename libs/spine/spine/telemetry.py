"""Traces, metrics and logs. Every event carries its trace context, so one trace covers all services."""

import json
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from opentelemetry import propagate, trace
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter
from opentelemetry.trace import Link, Span, SpanKind
from prometheus_client import Counter, Gauge, Histogram

TRACER = trace.get_tracer("spine")
REQUESTS = Histogram("daicho_request_seconds", "HTTP requests", ["method", "route", "status"])
RELAYED = Counter("daicho_relayed_total", "Messages sent by the relay", ["topic"])
UNRELAYED = Gauge("daicho_oldest_unrelayed_seconds", "Age of the oldest event the relay has not sent")
APPLIED = Counter("daicho_applied_total", "Messages applied by a consumer", ["consumer", "topic"])
LAG = Gauge("daicho_consumer_lag_seconds", "Time between an event's recording and its application", ["consumer"])
MISSING = Counter("daicho_missing_total", "Messages passed over until a republish brings them", ["consumer", "topic"])
PARKED = Counter("daicho_parked_total", "Messages parked as dead letters", ["consumer"])


def start(service: str, traces: str) -> None:
    """Exports spans to `traces`: `zipkin+http://…/api/v2/spans` or `otlp+http://…/v1/traces`; empty exports none."""
    provider = TracerProvider(resource=Resource.create({"service.name": service}))
    exporter = _exporter(traces)
    if exporter is not None:
        provider.add_span_processor(BatchSpanProcessor(exporter, schedule_delay_millis=1000))
    trace.set_tracer_provider(provider)


def _exporter(traces: str) -> SpanExporter | None:
    """Imports only the exporter in use, to keep a process of the embedded stack small."""
    scheme, _, address = traces.partition("+")
    if scheme == "zipkin":
        from opentelemetry.exporter.zipkin.json import ZipkinExporter

        return ZipkinExporter(endpoint=address)
    if scheme == "otlp":
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

        return OTLPSpanExporter(endpoint=address)
    return None


def current_traceparent() -> str | None:
    """Returns the current span as a W3C traceparent, or None outside any span."""
    carrier: dict[str, str] = {}
    propagate.inject(carrier)
    return carrier.get("traceparent")


@contextmanager
def span(
    name: str, kind: SpanKind, *traceparents: str | None, live: bool = True, **attributes: str | int
) -> Iterator[Span]:
    """Opens a span for sending or processing messages, linked to the spans that caused it.

    With `live` it is also a child of the first cause; a batch, retry or rebuild is a new root.
    """
    causes = [propagate.extract({"traceparent": each}) for each in dict.fromkeys(traceparents) if each]
    links = [Link(trace.get_current_span(cause).get_span_context()) for cause in causes]
    parent = causes[0] if live and causes else None
    with TRACER.start_as_current_span(name, context=parent, kind=kind, links=links, attributes=attributes) as made:
        yield made


class JsonLines(logging.Formatter):
    """Formats a log record as one line of JSON: time, level, logger, text, trace."""

    def __init__(self, service: str) -> None:
        super().__init__()
        self._service = service

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat()
        line = {"at": at, "level": record.levelname, "service": self._service, "logger": record.name}
        line["message"] = record.getMessage()
        if traceparent := current_traceparent():
            line["trace"] = traceparent.split("-")[1]
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def log_as_json(service: str) -> None:
    """Configures all loggers to write JSON lines to standard output."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonLines(service))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for chatty in ("aiokafka", "uvicorn.access", "httpx"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    logging.getLogger("opentelemetry").setLevel(logging.CRITICAL)
