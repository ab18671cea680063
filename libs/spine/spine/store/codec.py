"""Encodes events to bytes and back, under stable names that do not depend on class names.

A stored event is a name `<context>.<what-happened>.v<n>` and JSON. Unknown fields are ignored; a pure upcaster converts
an old version before it is decoded. Fields marked `field(metadata={"personal": True})` are encrypted with the key of
their stream: deleting that key erases the person.
"""

import dataclasses
import json
import typing
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Mapping
from secrets import token_bytes
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import TypeAdapter

ERASED = "（消去済）"
Upcaster = Callable[[dict[str, Any]], dict[str, Any]]


class Codec:
    """Encodes and decodes the events of a context.

    `names` maps a name to its class. `upcasters` maps a retired name to its successor and the function that converts
    the body.
    """

    def __init__(self, names: Mapping[str, type[Any]], upcasters: Mapping[str, tuple[str, Upcaster]] = {}) -> None:
        self._adapters = {name: TypeAdapter[Any](cls) for name, cls in names.items()}
        self._names = {cls: name for name, cls in names.items()}
        self._personal = {name: list(_personal_paths(cls)) for name, cls in names.items()}
        self._upcasters = upcasters
        if len(self._names) != len(names):
            raise ValueError(
                "one class under two names: an upcaster, not an alias, leads from an old name to a new one"
            )

    @property
    def names(self) -> Mapping[str, type[Any]]:
        return {name: cls for cls, name in self._names.items()}

    def name(self, event: object) -> str:
        """Returns the stable name; raises KeyError if the class is not in the context's event_types.py."""
        return self._names[type(event)]

    def is_personal(self, event: object) -> bool:
        """Returns whether the event has fields that are encrypted with a person's key."""
        return bool(self._personal[self.name(event)])

    def encode(self, event: object, stream: str, key: bytes | None) -> bytes:
        """Returns the event as JSON, its personal fields encrypted if a key is given."""
        name = self.name(event)
        adapter, paths = self._adapters[name], self._personal[name]
        if not paths or key is None:
            return adapter.dump_json(event)
        cipher = AESGCM(key)
        body = adapter.dump_python(event, mode="json")
        for path in paths:
            _rewrite(body, path, lambda value: _seal(cipher, stream, value))
        return json.dumps(body, ensure_ascii=False).encode()

    def decode(self, name: str, state: bytes, stream: str, key: bytes | None) -> Any:
        """Returns the event in its newest version. Encrypted fields without their key become 「（消去済）」."""
        if name in self._adapters and not self._personal[name]:
            return self._adapters[name].validate_json(state)
        body = json.loads(state)
        while name in self._upcasters:
            name, lift = self._upcasters[name]
            body = lift(body)
        cipher = AESGCM(key) if key else None
        for path in self._personal[name]:
            _rewrite(body, path, lambda value: _open(cipher, stream, value))
        return self._adapters[name].validate_python(body)


def _personal_paths(cls: type[Any]) -> Iterator[tuple[str, ...]]:
    hints = typing.get_type_hints(cls)
    for field in dataclasses.fields(cls):
        if field.metadata.get("personal"):
            yield (field.name,)
        elif dataclasses.is_dataclass(hints[field.name]):
            for path in _personal_paths(typing.cast("type[Any]", hints[field.name])):
                yield (field.name, *path)


def _rewrite(body: dict[str, Any], path: tuple[str, ...], change: Callable[[Any], Any]) -> None:
    *outer, last = path
    for key in outer:
        body = body.get(key) or {}
    if body.get(last) is not None:
        body[last] = change(body[last])


def _seal(cipher: AESGCM, stream: str, value: object) -> dict[str, str]:
    nonce = token_bytes(12)
    sealed = cipher.encrypt(nonce, json.dumps(value).encode(), stream.encode())
    return {"sealed": b64encode(nonce + sealed).decode()}


def _open(cipher: AESGCM | None, stream: str, value: Any) -> Any:
    if not isinstance(value, dict) or "sealed" not in value:
        return value
    raw = b64decode(value["sealed"])
    try:
        return ERASED if cipher is None else json.loads(cipher.decrypt(raw[:12], raw[12:], stream.encode()))
    except InvalidTag:
        return ERASED
