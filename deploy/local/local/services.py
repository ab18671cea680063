"""Daicho's own services as processes: `python -m <package>.main`, configured by environment variables."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import cache_from_source, find_spec
from pathlib import Path
from urllib.request import urlopen

from local import processes, zipkin
from local.ports import LOOPBACK
from local.service_list import PACKAGES, SERVICES

CORES = {each.context: each.core for each in SERVICES}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The settings that all services of a stack share; `ports` by context, and those of kafka and zipkin."""

    data: Path
    public_port: int
    ports: dict[str, int]

    def url(self, context: str) -> str:
        return f"http://{LOOPBACK}:{self.ports[context]}"


def environment(context: str, database_url: str, around: Surroundings) -> dict[str, str]:
    """Returns the environment variables of one service."""
    return {
        "DAICHO_SERVICE_PORT": str(around.ports[context]),
        "DAICHO_SERVICE_HOST": LOOPBACK,
        "DAICHO_DATABASE_URL": database_url,
        "DAICHO_KAFKA": f"{LOOPBACK}:{around.ports['kafka']}",
        "DAICHO_JWKS_URL": f"{around.url('identity')}/internal/jwks",
        "DAICHO_TRACES": zipkin.endpoint(around.ports["zipkin"]),
        "DAICHO_ROLES": "api,relay,consume,work",
        "DAICHO_CORE": str(CORES[context]),
        "DAICHO_ZONE": os.environ.get("DAICHO_ZONE", "Asia/Tokyo"),
        "DAICHO_DATA": str(around.data),
        "DAICHO_SECRETS": str(around.data / "secrets"),
        "DAICHO_SERVICES": json.dumps({each: around.url(each) for each in PACKAGES}),
        "DAICHO_PUBLIC_URL": f"http://{LOOPBACK}:{around.public_port}",
        "PYTHONUNBUFFERED": "1",
    }


def start(context: str, database_url: str, around: Surroundings) -> processes.Child:
    """Starts the service of a context; `is_ready` tells when it is ready."""
    command = [sys.executable, "-m", f"{PACKAGES[context]}.main"]
    env = os.environ | environment(context, database_url, around)
    return processes.start(context, command, around.data, env=env)


def compile_once() -> None:
    """Imports everything in one process first: otherwise all services would compile the same modules at once."""
    spec = find_spec("fastapi")
    if spec and spec.origin and not Path(cache_from_source(spec.origin)).exists():
        code = "import " + ", ".join(f"{package}.main" for package in PACKAGES.values())
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)  # noqa: S603 ours


def is_ready(url: str) -> bool:
    """Returns True if the service at `url` reports that it can take requests."""
    try:
        with urlopen(f"{url}/readyz", timeout=2) as answer:  # noqa: S310 our own address
            return bool(answer.status == 200)
    except OSError:
        return False
