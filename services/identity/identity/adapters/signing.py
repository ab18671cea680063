"""Ed25519 keys and the short-lived JWTs that they sign for a person's rights.

Keys are files `signing-<created at>.pem` in the secrets folder. The newest signs, all of them verify: replace a key by
adding a file, restarting, and deleting the old file once the tokens it signed have expired.
"""

import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from jwt.algorithms import OKPAlgorithm

from edge.auth import AUDIENCE, ISSUER, verify

LIFETIME = timedelta(minutes=5)


@dataclass(frozen=True)
class SigningKeys:
    """The current keys by id, oldest first."""

    keys: dict[str, Ed25519PrivateKey]

    def sign(self, claims: dict[str, Any], now: datetime) -> str:
        """Returns a JWT of these claims that is valid for five minutes."""
        kid, key = list(self.keys.items())[-1]
        body = {**claims, "iss": ISSUER, "aud": AUDIENCE, "iat": now, "exp": now + LIFETIME}
        return jwt.encode(body, key, algorithm="EdDSA", headers={"kid": kid})

    def jwks(self) -> dict[str, Any]:
        """Returns the public keys as a JSON Web Key Set (RFC 7517, RFC 8037)."""
        publics = {kid: OKPAlgorithm.to_jwk(key.public_key(), as_dict=True) for kid, key in self.keys.items()}
        return {"keys": [{**jwk, "kid": kid, "use": "sig", "alg": "EdDSA"} for kid, jwk in publics.items()]}

    def __call__(self, token: str) -> dict[str, Any]:
        """Returns the claims of a token of ours. Raises jwt.InvalidTokenError."""
        key = self.keys.get(str(jwt.get_unverified_header(token).get("kid")))
        if key is None:
            raise jwt.InvalidTokenError("unknown key id")
        return verify(token, key.public_key())


def load(folder: Path) -> SigningKeys:
    """Returns the keys in the secrets folder; the first start creates one that only the owner can read."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not list(folder.glob("signing-*.pem")):
        _make(folder)
    return SigningKeys({file.stem: _read(file) for file in sorted(folder.glob("signing-*.pem"))})


def write_secret(file: Path, content: bytes) -> None:
    """Writes a file that only its owner can read, completely or not at all."""
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(content)
    draft.replace(file)


def _make(folder: Path) -> None:
    encoding = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    write_secret(folder / f"signing-{stamp}.pem", Ed25519PrivateKey.generate().private_bytes(*encoding))


def _read(file: Path) -> Ed25519PrivateKey:
    key = serialization.load_pem_private_key(file.read_bytes(), None)
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError(f"{file} is no Ed25519 key")
    return key
