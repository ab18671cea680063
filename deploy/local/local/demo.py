"""Loads the demo company from the files in deploy/local/demo through the API, as a user would."""

import json
import time
from pathlib import Path
from typing import Any

import httpx

from local.paths import REPOSITORY
from local.progress import Progress
from local.startup_error import StartupError

DEMO = REPOSITORY / "deploy" / "local" / "demo"
FILES = DEMO / "kintone"
PASSWORD = "daicho-demo-2026"  # noqa: S105 shown on the screen, for fictional people on a loopback port
PATIENCE = 900.0
ANALYST = {"code": "A001", "login": "analyst", "name": "分析 太郎", "roles": ["analyst"], "scope": "all"}
"""An additional user, because the export has nobody with this role."""

PEOPLE = [("identity", "部門"), ("identity", "メンバー")]
RECORDS = [
    ("projects", "メンバー"),
    ("billing", "倉庫"),
    ("billing", "商品台帳"),
    ("crm", "顧客台帳"),
    ("crm", "担当者台帳"),
    ("crm", "見込顧客"),
    ("crm", "案件"),
    ("crm", "商談履歴"),
    ("crm", "問合せ"),
    ("billing", "見積"),
    ("billing", "売上"),
    ("billing", "請求"),
    ("billing", "入金"),
]


def check(given: str) -> None:
    """Raises StartupError if DAICHO_DEMO is set to something else than yes or no."""
    if given not in {"", "0", "1"}:
        raise StartupError(
            f"DAICHO_DEMO には 0(デモなし)か 1 を指定してください。{given!r} は使えません。",
            f"DAICHO_DEMO must be 0 (no demo company) or 1, not {given!r}.",
        )


def is_wanted(data: Path, given: str) -> bool:
    """Returns whether this installation has the demo company. The first start decides permanently.

    Otherwise a later start without the variable would mix fictional slips with a company's own.
    """
    declined = data / "demo-declined"
    if given == "0" and not (data / "demo-loaded").exists():
        declined.touch()
    return not declined.exists()


def load(url: str, data: Path, progress: Progress) -> None:
    """Loads the demo company if it is not there, and shows its accounts. The next start resumes an interrupted load:
    an import creates no second record of one that exists."""
    done = data / "demo-loaded"
    if not done.exists():
        try:
            with httpx.Client(base_url=url, timeout=120) as client:
                _sign_in(client, (data / "secrets" / "admin-password").read_text().strip())
                accounts = _load(client, progress)
        except (StartupError, httpx.HTTPError, OSError) as error:
            progress.say(
                f"デモデータを読み込めませんでした({error})。次の起動で続けます。", "The demo data is incomplete."
            )
            return
        done.write_text(json.dumps(accounts, ensure_ascii=False))
    _show(json.loads(done.read_text()), progress)


def _load(client: httpx.Client, progress: Progress) -> list[dict[str, str]]:
    _name_company(client)
    for context, app in PEOPLE:
        _import(client, context, app, progress)
    accounts = _open_accounts(client)
    _show(accounts, progress)
    for context, app in RECORDS:
        _import(client, context, app, progress)
    return accounts


def _name_company(client: httpx.Client) -> None:
    """Enters the issuer of the invoices, unless somebody has entered it already."""
    if ok(client.get("/api/billing/company"))["version"] == 0:
        company = json.loads((DEMO / "company.json").read_text(encoding="utf-8"))
        ok(client.patch("/api/billing/company", json=company, headers={"If-Match": '"0"'}))


def _show(accounts: list[dict[str, str]], progress: Progress) -> None:
    progress.say(f"デモのアカウント(パスワードはすべて {PASSWORD})", "Demo accounts, one password for all:")
    for each in accounts:
        progress.say(f"  {each['login']:<16} {each['name']}", f"{each['role']} ({each['scope']})")


def _sign_in(client: httpx.Client, password: str) -> None:
    ok(client.post("/api/identity/sessions", json={"login": "admin", "password": password}))


def _open_accounts(client: httpx.Client) -> list[dict[str, str]]:
    """Sets passwords so that one person for each role and scope can sign in."""
    people = ok(client.get("/api/identity/users", params={"limit": 200, "sort": "code"}))["items"]
    if not any(each["login"] == ANALYST["login"] for each in people):
        people.append(ok(client.post("/api/identity/users", json=ANALYST)))
    chosen: dict[tuple[str, str], dict[str, str]] = {}
    for each in people:
        kind = (each["roles"][0], each["scope"])
        if each["active"] and each["login"] != "admin" and kind not in chosen:
            ok(client.post(f"/api/identity/users/{each['id']}/set-password", json={"password": PASSWORD}))
            chosen[kind] = {"login": each["login"], "name": each["name"], "role": kind[0], "scope": kind[1]}
    return list(chosen.values())


def _import(client: httpx.Client, context: str, app: str, progress: Progress) -> None:
    file = FILES / f"{app}.csv"
    sent = {"file": (file.name, file.read_bytes(), "text/csv")}
    answer = ok(client.post(f"/api/{context}/imports", files=sent, data={"app": app, "dry_run": "false"}))
    job = _await_job(client, f"/api/{context}/jobs/{answer['id']}")
    if job["status"] == "failed":
        raise StartupError(f"{app}: {job['error']}", f"{app} was refused.")
    counts = job["result"]
    progress.say(
        f"デモ: {app} {counts['records']:,} 件(うち不受理 {counts['rejected']} 件)",
        f"{context} imported them, {counts['rejected']} rejected.",
    )


def _await_job(client: httpx.Client, path: str) -> dict[str, Any]:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        job = ok(client.get(path))
        if job["status"] in {"done", "failed"}:
            return job
        time.sleep(0.2)
    raise StartupError(f"{path} が終わりません。", f"{path} does not end.")


def ok(answer: httpx.Response) -> dict[str, Any]:
    """Returns the JSON of a response. Raises StartupError with the server's message if it refused."""
    if answer.is_error:
        raise StartupError(f"{answer.request.url.path}: {answer.status_code}", answer.text[:500])
    return dict(answer.json()) if answer.content else {}
