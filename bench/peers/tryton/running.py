"""Tryton in an environment of its own (requirements.txt beside this file), served by one gunicorn process."""

import hashlib
import json
import os
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import client, shop
from bench.servers import Running, process
from local.paths import REPOSITORY
from local.ports import LOOPBACK, free_ports
from local.postgres import Postgres
from local.scratch import scratch_dir

HERE, DATABASE, THREADS = Path(__file__).parent, "tryton", 16
PASSWORD = "Kei3soku-daicho"


@dataclass(frozen=True)
class Tryton:
    """The running server and the requests that create a sale of ten lines."""

    running: Running
    following: client.Next


@contextmanager
def tryton(server: Postgres) -> Iterator[Tryton]:
    """Answers on its port, filled with the shop's products and customers."""
    python = environment()
    with scratch_dir("bench-tryton") as data:
        password = data / "password"
        password.write_text(PASSWORD)
        uri = server.create_database(DATABASE).rsplit("/", 1)[0] + "/"
        env = {"TRYTOND_DATABASE_URI": uri, "TRYTONPASSFILE": str(password), "TRYTOND_DATABASE_NAMES": DATABASE}
        ids = _filled(python, env)
        (port,) = free_ports(1)
        options = ["--bind", f"{LOOPBACK}:{port}", "--workers", "1", "--threads", str(THREADS), "--keep-alive", "60"]
        command = [python, "-m", "gunicorn", *options, "trytond.application:app"]
        with process("tryton", command, data, port, None, env) as running:
            yield Tryton(running, client.in_turn(_sales(ids, _session(port))))


def environment() -> str:
    """The Python of Tryton's environment, made at the first call and whenever the requirements change."""
    requirements = HERE / "requirements.txt"
    stamp = hashlib.sha256(requirements.read_bytes()).hexdigest()[:12]
    folder = REPOSITORY / ".cache" / f"tryton-{stamp}"
    python = folder / "bin" / "python"
    if not (folder / "installed").exists():
        uv = REPOSITORY / ".tools" / "bin" / "uv"
        subprocess.run([uv, "venv", "--quiet", "--clear", "--python", sys.executable, folder], check=True)
        subprocess.run([uv, "pip", "install", "--quiet", "--python", python, "-r", requirements], check=True)
        (folder / "installed").touch()
    return str(python)


def _filled(python: str, env: dict[str, str]) -> dict[str, Any]:
    given = {
        "products": [(code, name, str(price)) for code, name, price, _ in shop.PRODUCTS.values()],
        "customers": list(shop.CUSTOMERS.values()),
    }
    command = [python, str(HERE / "fill.py"), DATABASE, json.dumps(given)]
    told = subprocess.run(command, env=os.environ | env, capture_output=True, text=True, check=False)
    if told.returncode:
        raise RuntimeError(f"Tryton could not be filled:\n{told.stderr[-2000:]}")
    ids: dict[str, Any] = json.loads(told.stdout)
    return ids


def _session(port: int) -> str:
    """The value of Authorization for the administrator."""
    login = _call("common.db.login", ["admin", {"password": PASSWORD}, "en"])
    user, token = result(client.ask(port, login))[:2]
    return "Session " + b64encode(f"admin:{user}:{token}".encode()).decode()


def _sales(ids: dict[str, Any], session: str) -> list[bytes]:
    return [_call("model.sale.sale.create", [[_sale(ids, n)], {}], session) for n in range(len(ids["parties"]))]


def _sale(ids: dict[str, Any], number: int) -> dict[str, Any]:
    """What Tryton's client sends when a sale is saved."""
    party, address = ids["parties"][number]
    lines = [_line(ids, number * 3 + n) for n in range(shop.LINES)]
    return {
        "company": ids["company"], "currency": ids["currency"], "party": party, "invoice_address": address,
        "shipment_address": address, "description": f"会社案内 増刷 {number}", "lines": [["create", lines]],
    }  # fmt: skip


def _line(ids: dict[str, Any], number: int) -> dict[str, Any]:
    wanted = number % len(shop.PRODUCTS)
    price = list(shop.PRODUCTS.values())[wanted][2]
    return {
        "type": "line", "product": ids["products"][wanted], "quantity": 100 + number, "unit": ids["unit"],
        "unit_price": {"__class__": "Decimal", "decimal": str(price)}, "taxes": [["add", [ids["tax"]]]],
    }  # fmt: skip


def _call(method: str, params: list[Any], session: str = "") -> bytes:
    headers = {"Authorization": session} if session else {}
    body = json.dumps({"id": 1, "method": method, "params": params}, ensure_ascii=False)
    return client.request("POST", f"/{DATABASE}/rpc/", headers, body.encode())


def result(answer: bytes) -> Any:
    """JSON-RPC tells its errors in an answer of status 200."""
    told = json.loads(client.body_of(answer))
    if "error" in told:
        raise client.Refused(str(told["error"])[:2000])
    return told["result"]
