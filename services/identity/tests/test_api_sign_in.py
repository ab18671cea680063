"""From sign-in to the JWT that services read, through the gateway as a browser sees it."""

import stat
from datetime import timedelta
from pathlib import Path

import jwt
import pytest

from edge.auth import verify
from identity.adapters import secrets, sessions
from identity.adapters.secrets import digest
from identity.application.access import access
from identity.main import SERVICE
from spine.settings import Settings

from .conftest import ADMIN_PASSWORD, Browser

pytestmark = pytest.mark.servers
SALES = {"code": "M1", "name": "佐藤", "login": "Sato", "roles": ["sales", "operator"], "scope": "own"}
PASSWORD = "a long enough one"


def signed_in(browser: Browser) -> Browser:
    assert browser.sign_in("admin", ADMIN_PASSWORD).status_code == 201
    return browser


def made_user(browser: Browser, **fields: object) -> str:
    made = browser.request("POST", "/api/identity/users", json={**SALES, **fields})
    assert made.status_code == 201, made.text
    user_id = made.json()["id"]
    path = f"/api/identity/users/{user_id}/set-password"
    assert browser.request("POST", path, json={"password": PASSWORD}).json()["password_set"] is True
    return user_id


def runtime_of(browser: Browser):
    return browser.http.app.state.runtime


def test_the_first_administrator_is_there(browser: Browser) -> None:
    folder = runtime_of(browser).settings.secrets
    assert (folder / "admin-password").read_text() == f"{ADMIN_PASSWORD}\n"
    modes = {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}
    assert modes == {0o600}
    me = signed_in(browser).request("GET", "/api/identity/me").json()
    assert (me["login"], me["roles"], me["scope"], me["rights"]) == ("admin", ["admin"], "all", ["costs"])


def test_a_second_start_keeps_users_and_keys(browser: Browser) -> None:
    token = signed_in(browser).authenticate().headers["authorization"].removeprefix("Bearer ")
    runtime = runtime_of(browser)
    again = SERVICE.open(runtime.settings)
    try:
        assert access(again).keys(token)["name"] == "管理者"
        with again.pool.connection() as connection:
            assert connection.execute("SELECT count(*) AS n FROM users").fetchone()["n"] == 1
    finally:
        again.close()


def test_the_jwt_verifies_with_the_published_keys(browser: Browser) -> None:
    token = signed_in(browser).authenticate().headers["authorization"].removeprefix("Bearer ")
    jwks = jwt.PyJWKSet.from_dict(browser.http.get("/internal/jwks").json())
    claims = verify(token, jwks[jwt.get_unverified_header(token)["kid"]].key)
    assert claims["exp"] - claims["iat"] == 300
    assert claims["roles"] == ["admin"]


def test_nobody_is_let_in_without_a_session(browser: Browser) -> None:
    answer = browser.authenticate()
    assert (answer.status_code, answer.json()["type"]) == (401, "/problems/not-signed-in")
    assert browser.authenticate(Cookie="daicho_session=made-up").status_code == 401
    forged = jwt.encode({"sub": "x"}, "k" * 32, algorithm="HS256")
    assert browser.authenticate(Authorization=f"Bearer {forged}").status_code == 401
    assert browser.http.get("/api/identity/me", headers={"Authorization": f"Bearer {forged}"}).status_code == 401


def test_every_failure_looks_the_same(browser: Browser) -> None:
    signed_in(browser)
    no_password = browser.request("POST", "/api/identity/users", json={**SALES, "code": "M2", "login": "nopass"})
    assert no_password.status_code == 201
    closed = made_user(browser)
    browser.request("POST", f"/api/identity/users/{closed}/deactivate")
    answers = [
        browser.sign_in("admin", "wrong"),
        browser.sign_in("nobody", ADMIN_PASSWORD),
        browser.sign_in("nopass", PASSWORD),
        browser.sign_in("sato", PASSWORD),
        browser.sign_in("", PASSWORD),
    ]
    assert {answer.status_code for answer in answers} == {401}
    assert len({answer.text for answer in answers}) == 1
    assert all("set-cookie" not in answer.headers for answer in answers)


def test_an_unknown_login_costs_as_much_as_a_wrong_password(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    hasher, compared = secrets.HASHER, []

    class Watched:
        def verify(self, stored: str, given: str) -> bool:
            compared.append(stored.split("$")[:4])
            return hasher.verify(stored, given)

    monkeypatch.setattr(secrets, "HASHER", Watched())
    browser.sign_in("admin", "wrong")
    browser.sign_in("nobody", "wrong")
    assert len(compared) == 2
    assert compared[0] == compared[1]


def test_a_poor_first_password_stops_the_start_with_a_sentence(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DAICHO_ADMIN_PASSWORD", "short")
    with pytest.raises(SystemExit, match=r"10文字以上.*10 to 200 characters"):
        SERVICE.open(Settings(database_url=database_url, secrets=tmp_path))
    assert not (tmp_path / "admin-password").exists()


def test_guessing_is_slowed_per_account_and_address(browser: Browser) -> None:
    for _ in range(5):
        assert browser.sign_in("admin", "wrong").status_code == 401
    with runtime_of(browser).pool.connection() as connection:
        assert connection.execute("SELECT failures FROM sign_in_attempts").fetchone()["failures"] == 5
        # As after five more failures: a pause that is longer than the rest of this test on any machine.
        connection.execute("UPDATE sign_in_attempts SET failures = 15")
    slowed = browser.sign_in("admin", ADMIN_PASSWORD)
    assert (slowed.status_code, slowed.json()["type"]) == (429, "/problems/too-many-attempts")
    assert int(slowed.headers["retry-after"]) >= 1
    assert browser.sign_in("ＡＤＭＩＮ", ADMIN_PASSWORD).status_code == 429
    forged = browser.sign_in("admin", ADMIN_PASSWORD, address="198.51.100.7, 192.0.2.1")
    assert forged.status_code == 429
    assert browser.sign_in("admin", ADMIN_PASSWORD, address="192.0.2.2").status_code == 201


def test_signing_in_forgives_earlier_slips(browser: Browser) -> None:
    for _ in range(2):
        for _ in range(4):
            browser.sign_in("admin", "wrong")
        assert browser.sign_in("admin", ADMIN_PASSWORD).status_code == 201


def test_the_cookie_cannot_be_read_by_scripts(browser: Browser) -> None:
    cookie = browser.sign_in("admin", ADMIN_PASSWORD).headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Secure" not in cookie
    runtime_of(browser).settings.public_url = "https://daicho.example"
    assert "Secure" in browser.sign_in("admin", ADMIN_PASSWORD).headers["set-cookie"]


def test_signing_out_ends_the_session_at_once(browser: Browser) -> None:
    signed_in(browser)
    token = browser.http.cookies["daicho_session"]
    assert browser.authenticate().status_code == 200
    assert browser.http.delete("/api/identity/sessions").status_code == 204
    assert browser.authenticate(Cookie=f"daicho_session={token}").status_code == 401


def test_another_sites_page_cannot_change_anything(browser: Browser) -> None:
    signed_in(browser)
    evil = {"Origin": "https://evil.example", "X-Forwarded-Host": "daicho.example"}
    refused = browser.authenticate("POST", **evil)
    assert (refused.status_code, refused.json()["type"]) == (403, "/problems/foreign-origin")
    assert browser.http.get("/internal/authenticate", headers=evil).status_code == 403
    assert browser.authenticate("GET", **evil).status_code == 200
    assert browser.authenticate("POST", **{**evil, "Origin": "https://daicho.example"}).status_code == 200
    assert browser.sign_in("admin", ADMIN_PASSWORD, **evil).status_code == 403


def test_a_session_slides_and_ends(browser: Browser) -> None:
    signed_in(browser)
    token, pool = browser.http.cookies["daicho_session"], runtime_of(browser).pool
    with pool.connection() as connection:
        row = connection.execute("SELECT user_id, expires_at FROM sessions").fetchone()
        opened = row["expires_at"] - sessions.LIFETIME
        assert sessions.user_of(pool, token, opened + timedelta(hours=11, minutes=59)) == row["user_id"]
        assert sessions.user_of(pool, token, opened + timedelta(hours=23, minutes=58)) == row["user_id"]
        assert sessions.user_of(pool, token, opened + timedelta(hours=35, minutes=59)) is None
        stored = connection.execute("SELECT digest FROM sessions").fetchone()["digest"]
        assert stored == digest(token) != token.encode()


def test_deactivating_ends_sessions_at_once(browser: Browser) -> None:
    user_id = made_user(signed_in(browser))
    admin = browser.http.cookies["daicho_session"]
    assert browser.sign_in("SATO", PASSWORD).status_code == 201
    sato = browser.http.cookies["daicho_session"]
    assert browser.authenticate(Cookie=f"daicho_session={sato}").status_code == 200
    browser.http.cookies.clear()
    browser.http.cookies.set("daicho_session", admin)
    assert browser.request("POST", f"/api/identity/users/{user_id}/deactivate").json()["active"] is False
    browser.http.cookies.clear()
    assert browser.authenticate(Cookie=f"daicho_session={sato}").status_code == 401
    browser.http.cookies.set("daicho_session", admin)
    browser.request("POST", f"/api/identity/users/{user_id}/reactivate")
    browser.http.cookies.clear()
    assert browser.authenticate(Cookie=f"daicho_session={sato}").status_code == 401
    assert browser.sign_in("sato", PASSWORD).status_code == 201


def test_the_own_password_needs_the_old_one_and_keeps_this_session(browser: Browser) -> None:
    signed_in(browser)
    elsewhere = browser.http.cookies["daicho_session"]
    browser.http.cookies.clear()
    signed_in(browser)
    path = "/api/identity/me/password"
    wrong = browser.request("POST", path, json={"current": "guess", "password": PASSWORD})
    assert (wrong.status_code, wrong.json()["errors"][0]["field"]) == (422, "current")
    changed = browser.request("POST", path, json={"current": ADMIN_PASSWORD, "password": PASSWORD})
    assert changed.status_code == 200
    assert browser.authenticate().status_code == 200
    browser.http.cookies.clear()
    assert browser.authenticate(Cookie=f"daicho_session={elsewhere}").status_code == 401
    assert browser.sign_in("admin", ADMIN_PASSWORD).status_code == 401
    assert browser.sign_in("admin", PASSWORD).status_code == 201


def test_an_api_key_acts_with_its_own_roles_until_revoked(browser: Browser) -> None:
    user_id = made_user(signed_in(browser))
    body = {"name": "連携", "user_id": user_id, "roles": ["sales"]}
    made = browser.request("POST", "/api/identity/api-keys", json=body)
    assert made.status_code == 201, made.text
    key, secret = made.json(), made.json()["secret"]
    assert secret.startswith("dk_")
    assert key["last4"] == secret[-4:]
    listed = browser.request("GET", "/api/identity/api-keys").json()["items"][0]
    assert "secret" not in listed
    assert listed["user_name"] == "佐藤"
    admin = browser.http.cookies["daicho_session"]
    browser.http.cookies.clear()
    assert browser.request("GET", "/api/identity/me", key=secret).json()["roles"] == ["sales"]
    assert browser.request("GET", "/api/identity/api-keys", key=secret).status_code == 403
    browser.http.cookies.set("daicho_session", admin)
    assert browser.request("POST", f"/api/identity/api-keys/{key['id']}/revoke").json()["revoked"] is True
    browser.http.cookies.clear()
    assert browser.request("GET", "/api/identity/me", key=secret).status_code == 401


def test_a_key_cannot_exceed_its_user(browser: Browser) -> None:
    user_id = made_user(signed_in(browser))
    body = {"name": "連携", "user_id": user_id, "roles": ["admin"]}
    refused = browser.request("POST", "/api/identity/api-keys", json=body)
    assert (refused.status_code, refused.json()["type"]) == (422, "/problems/key-roles-beyond")


def test_no_secret_stands_in_an_event(browser: Browser) -> None:
    user_id = made_user(signed_in(browser))
    made = browser.request("POST", "/api/identity/api-keys", json={"name": "k", "user_id": user_id, "roles": ["sales"]})
    with runtime_of(browser).pool.connection() as connection:
        rows = connection.execute("SELECT state FROM events").fetchall()
    written = b"".join(bytes(row["state"]) for row in rows)
    for secret in ("argon2", made.json()["secret"], PASSWORD, ADMIN_PASSWORD, "佐藤", "sato"):
        assert secret.encode() not in written


def test_healthz_asks_every_service(browser: Browser) -> None:
    runtime_of(browser).settings.services = {}
    assert browser.http.get("/healthz").json() == {"status": "ready", "services": {}}
    runtime_of(browser).settings.services = {"crm": "http://127.0.0.1:9"}
    answer = browser.http.get("/healthz")
    assert (answer.status_code, answer.json()["services"]) == (503, {"crm": "unreachable"})
