"""Dead letters (エラー情報) of a consumer: list, replay one or all, discard with a reason."""

from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from typing import Any

from fastapi import APIRouter, Response
from psycopg import Cursor

from edge.commands import Command
from edge.fields import Body, Reason
from edge.records import read_routes
from edge.rights import COMMON
from edge.work import Work
from spine.problems import Problem
from spine.runtime import Runtime
from spine.stream.consumer import React
from spine.stream.dead_letters import (
    DEAD_LETTER_TABLE,
    DEAD_LETTERS,
    DeadLetter,
    DeadLetterRecord,
    MessageDiscarded,
    MessageParked,
    MessageReplayed,
    restored,
)

ADMIN = COMMON.command("dead-letters")
OLDER = """SELECT 1 FROM dead_letters WHERE consumer = %s AND topic = %s AND key = %s AND status = 'parked'
    AND (item->>'position')::bigint < %s"""
LEFT = "SELECT 1 FROM dead_letters WHERE consumer = %s AND topic = %s AND key = %s AND status = 'parked' LIMIT 1"
RELEASE = "DELETE FROM parked_keys WHERE consumer = %s AND topic = %s AND key = %s"


class Discard(Body):
    reason: Reason


def dead_letter_routes(context: str, models: Mapping[str, Any], react: React | None) -> APIRouter:
    """Returns the routes of `/api/<context>/dead-letters`, for administrators."""
    path = f"/api/{context}/dead-letters"
    router = read_routes(DEAD_LETTERS, DEAD_LETTER_TABLE, path, COMMON.reader("dead-letters"))

    @router.post("/replay")
    def replay_dead_letters(by: Command = ADMIN) -> dict[str, int]:
        """Replays all parked messages; one that fails again stays parked, with the later ones of its key."""
        replayed = 0
        for letter_id in _parked(by.work.runtime):
            with suppress(Problem):
                _replay(by.work, letter_id, models, react)
                replayed += 1
        return {"replayed": replayed, "parked": len(_parked(by.work.runtime))}

    @router.post("/{record_id}/replay", response_model=DeadLetterRecord)
    def replay_dead_letter(record_id: str, by: Command = ADMIN) -> Response:
        by.work.guard(DEAD_LETTERS, record_id)
        return by.answer(DEAD_LETTERS, _replay(by.work, record_id, models, react))

    @router.post("/{record_id}/discard", response_model=DeadLetterRecord)
    def discard_dead_letter(record_id: str, body: Discard, by: Command = ADMIN) -> Response:
        stream = by.work.guarded(DEAD_LETTERS, record_id)
        decided = by.work.store.decide(stream, partial(_discarded, reason=body.reason), by.work.context)
        _release(by.work.runtime, decided.state)
        return by.answer(DEAD_LETTERS, decided)

    return router


def _replay(work: Work, letter_id: str, models: Mapping[str, Any], react: React | None) -> Any:
    """Applies the message, then stores that it was replayed; after a crash between the two it is applied again."""
    letter = work.store.read(DEAD_LETTERS.stream(letter_id)).state
    if letter.status == "parked" and letter.parked and react:
        with work.runtime.pool.connection() as connection, connection.transaction(), connection.cursor() as cursor:
            slot = (letter.parked.consumer, letter.parked.topic, letter.parked.key)
            if cursor.execute(OLDER, (*slot, letter.parked.message["position"])).fetchone():
                raise Problem("older-letter-first")
            _react(react, cursor, letter.parked, models, work.runtime)
    decided = work.store.decide(DEAD_LETTERS.stream(letter_id), _replayed, work.context)
    _release(work.runtime, decided.state)
    return decided


def _react(
    react: React, cursor: Cursor[Any], parked: MessageParked, models: Mapping[str, Any], runtime: Runtime
) -> None:
    try:
        react(cursor, restored(parked, models), runtime)
    except Problem:
        raise
    except Exception as error:
        raise Problem("letter-fails-again", cause=error) from error


def _replayed(letter: DeadLetter) -> list[MessageReplayed]:
    return [MessageReplayed()] if letter.status == "parked" else []


def _discarded(letter: DeadLetter, reason: str) -> list[MessageDiscarded]:
    return [MessageDiscarded(reason)] if letter.status == "parked" else []


def _release(runtime: Runtime, letter: DeadLetter) -> None:
    assert letter.parked is not None
    slot = (letter.parked.consumer, letter.parked.topic, letter.parked.key)
    with runtime.pool.connection() as connection:
        if connection.execute(LEFT, slot).fetchone() is None:
            connection.execute(RELEASE, slot)


def _parked(runtime: Runtime) -> list[str]:
    query = "SELECT id FROM dead_letters WHERE status = 'parked' ORDER BY topic, (item->>'position')::bigint"
    with runtime.pool.connection() as connection:
        return [row["id"] for row in connection.execute(query)]
