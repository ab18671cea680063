"""Signing keys: replaced without signing anybody out; tokens signed by other keys are rejected."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from identity.adapters import signing


def test_a_key_is_replaced_while_the_old_one_still_verifies(tmp_path: Path) -> None:
    old = signing.load(tmp_path)
    token = old.sign({"sub": "sato"}, datetime.now(UTC))
    encoding = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    signing.write_secret(tmp_path / "signing-99991231.pem", Ed25519PrivateKey.generate().private_bytes(*encoding))
    both = signing.load(tmp_path)
    assert len(both.jwks()["keys"]) == 2
    assert both(token)["sub"] == "sato"
    renewed = both.sign({"sub": "sato"}, datetime.now(UTC))
    assert jwt.get_unverified_header(renewed)["kid"] == "signing-99991231"
    with pytest.raises(jwt.InvalidTokenError):
        old(renewed)


def test_the_published_keys_hold_nothing_secret(tmp_path: Path) -> None:
    (key,) = signing.load(tmp_path).jwks()["keys"]
    assert set(key) == {"kty", "crv", "x", "kid", "use", "alg"}


def test_a_token_ends_after_five_minutes(tmp_path: Path) -> None:
    keys = signing.load(tmp_path)
    now = datetime.now(UTC)
    assert keys(keys.sign({"sub": "sato"}, now - timedelta(minutes=4)))["sub"] == "sato"
    with pytest.raises(jwt.ExpiredSignatureError):
        keys(keys.sign({"sub": "sato"}, now - timedelta(minutes=6)))


def test_a_token_of_somebody_elses_key_is_nothing(tmp_path: Path) -> None:
    ours = signing.load(tmp_path / "ours")
    (kid,) = ours.keys
    theirs = signing.SigningKeys({kid: Ed25519PrivateKey.generate()})
    with pytest.raises(jwt.InvalidSignatureError):
        ours(theirs.sign({"sub": "sato"}, datetime.now(UTC)))


def test_another_kind_of_key_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "signing-1.pem").write_text("no key")
    with pytest.raises(ValueError, match="PEM"):
        signing.load(tmp_path)
