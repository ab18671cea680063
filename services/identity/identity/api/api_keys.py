"""`/api/identity/api-keys`: administrators only; the secret is returned only when the key is created."""

import json

from fastapi import Response

from edge.commands import Command
from edge.fields import Body, Id, Name
from edge.records import read_routes
from identity.adapters.kinds import API_KEYS
from identity.adapters.views import API_KEY_TABLE, ApiKeyRecord
from identity.api.rights import RIGHTS
from identity.application import api_keys
from identity.domain.role import Role

EDITOR = RIGHTS.command("api-keys")
router = read_routes(API_KEYS, API_KEY_TABLE, "/api/identity/api-keys", RIGHTS.reader("api-keys"))


class IssueApiKey(Body):
    name: Name
    user_id: Id
    roles: list[Role]


class IssuedApiKey(ApiKeyRecord):
    """The record with its secret; a repeated request (Idempotency-Key) is answered without the secret."""

    secret: str | None = None


@router.post("", status_code=201, response_model=IssuedApiKey, responses={404: {}})
def issue(body: IssueApiKey, by: Command = EDITOR) -> Response:
    loaded, secret = api_keys.issue(by.work, body.name, body.user_id, body.roles)
    made = by.created(API_KEYS, loaded)
    content = json.dumps({**json.loads(bytes(made.body)), "secret": secret}, ensure_ascii=False)
    return Response(content, 201, {name: made.headers[name] for name in ("location", "etag")}, "application/json")


@router.post("/{record_id}/revoke", response_model=ApiKeyRecord)
def revoke(record_id: str, by: Command = EDITOR) -> Response:
    return by.answer(API_KEYS, api_keys.revoke(by.work, record_id))
