"""`/api/identity/api-keys`: administrators only; the secret is in the answer of the making, and nowhere after."""

import json
from typing import Any

from fastapi import Response
from pydantic import BaseModel, ConfigDict

from edge.commands import Command, command, find
from edge.records import read_routes
from identity.adapters.access import access
from identity.adapters.secrets import API_KEY_PREFIX, digest, new_token
from identity.adapters.views import API_KEY_TABLE, ApiKeyRecord
from identity.api.fields import Name
from identity.application import api_keys
from identity.application.api_keys import API_KEYS
from identity.application.users import USERS
from identity.domain.api_key import ApiKeyIssued
from identity.domain.role import Role
from spine.ids import new_id
from spine.problems import Problem

ADMIN = command("admin")
router = read_routes(API_KEYS, API_KEY_TABLE, "/api/identity/api-keys", readers=frozenset({"admin"}))


class IssueApiKey(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: Name
    user_id: str
    roles: list[Role]


class IssuedApiKey(ApiKeyRecord):
    """The record with its secret; a repeated request (Idempotency-Key) answers without it."""

    secret: str | None = None


@router.post("", status_code=201, response_model=IssuedApiKey, responses={404: {}})
def issue(body: IssueApiKey, by: Command = ADMIN) -> Response:
    by.guard(USERS, body.user_id)
    key_id, secret = new_id(), API_KEY_PREFIX + new_token()
    issued = ApiKeyIssued(body.name, body.user_id, tuple(body.roles), secret[-4:])
    api_keys.issue(by.runtime.store, key_id, issued, digest(secret), by.context)
    record: dict[str, Any] | None = find(by.runtime, API_KEYS, by.person, key_id)
    if record is None:
        raise Problem("not-found")
    headers = {"Location": f"{by.request.url.path}/{key_id}", "ETag": f'"{record["version"]}"'}
    content = json.dumps({**record, "secret": secret}, ensure_ascii=False)
    return Response(content, 201, headers, "application/json")


@router.post("/{record_id}/revoke", response_model=ApiKeyRecord)
def revoke(record_id: str, by: Command = ADMIN) -> Response:
    by.guard(API_KEYS, record_id)
    loaded = api_keys.revoke(by.runtime.store, record_id, by.context)
    access(by.runtime).forget()
    return by.answer(API_KEYS, loaded)
