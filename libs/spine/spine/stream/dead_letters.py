"""Messages that could not be applied, stored as events of the consuming service, so that they outlive Kafka.

A failure parks the whole key, to preserve its order; the oldest message of a key is replayed first. Replaying applies
the stored message again; discarding requires a reason.
"""

import json
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any, ClassVar

from psycopg import Cursor
from pydantic import BaseModel, ConfigDict

from spine.ids import derived_id
from spine.runtime import Runtime
from spine.store.streams import Aggregate, Context
from spine.store.tables import Record, Table
from spine.stream.messages import Message
from spine.stream.publication import Publishes


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a message was parked: the kind of error and its text."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class MessageParked:
    """A message was parked with its cause; `message` holds the fields needed to apply it again."""

    consumer: str
    topic: str
    key: str
    type: str
    message: dict[str, Any]
    kind: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class MessageReplayed:
    """A parked message was applied."""


@dataclass(frozen=True, slots=True)
class MessageDiscarded:
    """A parked message was discarded."""

    reason: str


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """The state of a parked message: parked → replayed | discarded."""

    status: str = ""
    parked: MessageParked | None = None
    reason: str | None = None


def evolve(letter: DeadLetter, event: MessageParked | MessageReplayed | MessageDiscarded) -> DeadLetter:
    match event:
        case MessageParked():
            return DeadLetter("parked", event)
        case MessageReplayed():
            return replace(letter, status="replayed")
        case MessageDiscarded(reason):
            return replace(letter, status="discarded", reason=reason)


DEAD_LETTERS: Aggregate[DeadLetter, Any] = Aggregate("dead-letter", DeadLetter(), evolve)


class DeadLetterRecord(Record):
    """A dead letter as the page of errors (エラー情報) shows it."""

    consumer: str
    topic: str
    key: str
    status: str
    type: str
    parked_at: datetime
    position: int
    kind: str
    text: str
    reason: str | None = None
    message: dict[str, Any]


def _record(letter: DeadLetter, letter_id: str, version: int) -> DeadLetterRecord:
    parked = letter.parked
    assert parked is not None
    shown = {name: getattr(parked, name) for name in ("consumer", "topic", "key", "type", "kind", "text", "message")}
    return DeadLetterRecord(
        id=letter_id, version=version, status=letter.status, parked_at=parked.at, reason=letter.reason,
        position=int(parked.message["position"]), **shown,
    )  # fmt: skip


DEAD_LETTER_TABLE = Table(
    "dead_letters", DeadLetterRecord, _record,
    columns=("consumer", "topic", "key", "status", "type", "parked_at"), detail=frozenset({"message"}),
    sort="-parked_at",
)  # fmt: skip


class DeadLetterEventV1(BaseModel):
    """Published to `<context>.dead-letters`, a topic of the consuming context."""

    model_config = ConfigDict(frozen=True)
    type: ClassVar[str] = ""
    topic: ClassVar[str] = ""
    id: str
    status: str
    consumer: str
    source_topic: str
    key: str
    source_type: str
    kind: str
    text: str
    reason: str | None


@dataclass(frozen=True)
class DeadLetters:
    """Parks messages of one consumer and tracks their keys."""

    runtime: Runtime
    consumer: str

    def park(self, message: Message, cause: Cause) -> None:
        """Parks a message. Idempotent: the same message of the same consumer is the same dead letter."""
        now = datetime.now(UTC)
        letter_id = derived_id(self.consumer, message.topic, str(message.position), message.key)
        stored = {**asdict(replace(message, event=None, body=b"")), "body": b64encode(message.body).decode()}
        parked = MessageParked(
            self.consumer, message.topic, message.key, message.type, json.loads(json.dumps(stored, default=str)),
            cause.kind, _storable(cause.text), now,
        )  # fmt: skip
        context = Context("system", now, message.correlation_id, message.event_id, message.traceparent)
        stream = DEAD_LETTERS.stream(letter_id)
        self.runtime.store.decide(stream, lambda letter: [] if letter.status else [parked], context)

    def is_parked(self, cursor: Cursor[Any], message: Message) -> bool:
        query = "SELECT 1 FROM parked_keys WHERE consumer = %s AND topic = %s AND key = %s"
        return cursor.execute(query, (self.consumer, message.topic, message.key)).fetchone() is not None

    def hold_key(self, cursor: Cursor[Any], message: Message) -> None:
        query = "INSERT INTO parked_keys VALUES (%s, %s, %s) ON CONFLICT DO NOTHING"
        cursor.execute(query, (self.consumer, message.topic, message.key))


def _storable(text: str) -> str:
    """Returns an error text that can be stored: without NUL and half surrogate pairs, which errors may quote."""
    return text[:2000].encode(errors="replace").decode().replace("\0", "�")


def restored(parked: MessageParked, models: Any) -> Message:
    """Returns the message as it was received; raises ValueError if it cannot be read."""
    if not parked.type:
        raise ValueError(parked.text)
    fields = dict(parked.message)
    body = b64decode(fields.pop("body"))
    for name in ("recorded_at", "effective_at"):
        fields[name] = datetime.fromisoformat(fields[name])
    model = models.get(parked.type)
    fields["event"] = model.model_validate_json(body) if model else None
    return Message(**fields, body=body)


def letter_event(context: str) -> type[DeadLetterEventV1]:
    """Returns the published dead-letter event class of a context."""
    names = {"type": f"{context}.dead-letter-changed.v1", "topic": f"{context}.dead-letters"}
    return type("DeadLetterChangedV1", (DeadLetterEventV1,), {**names, "__annotations__": {}})


def _facts(letter: DeadLetter) -> dict[str, Any]:
    parked = letter.parked
    assert parked is not None
    return {
        "status": letter.status, "consumer": parked.consumer, "source_topic": parked.topic, "key": parked.key,
        "source_type": parked.type, "kind": parked.kind, "text": parked.text, "reason": letter.reason,
    }  # fmt: skip


def dead_letters_of(context: str) -> Publishes[DeadLetter]:
    """Returns how a context's dead letters are published."""
    changed = letter_event(context)
    return Publishes(DEAD_LETTERS, _facts, dict.fromkeys((MessageParked, MessageReplayed, MessageDiscarded), changed))
