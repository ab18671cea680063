"""Starts Traefik as the gateway and Caddy for the built client, with the configuration of deploy/gateway."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from local import processes
from local.paths import REPOSITORY
from local.ports import LOOPBACK

CONFIGURATION = REPOSITORY / "deploy" / "gateway"


def start_gateway(data: Path, port: int, ports: Mapping[str, int]) -> processes.Child:
    """Starts Traefik on `port`; `ports` has one for every service in routes.yml, and `internal`."""
    env = {
        **os.environ,
        **_settings(CONFIGURATION / "traefik.env"),
        "TRAEFIK_ENTRYPOINTS_WEB_ADDRESS": f"{LOOPBACK}:{port}",
        "TRAEFIK_ENTRYPOINTS_INTERNAL_ADDRESS": f"{LOOPBACK}:{ports['internal']}",
        "DAICHO_INTERNAL_PORT": str(ports["internal"]),
        "TRAEFIK_PROVIDERS_FILE_FILENAME": str(CONFIGURATION / "routes.yml"),
        **{f"DAICHO_URL_{name.upper()}": f"http://{LOOPBACK}:{each}" for name, each in ports.items()},
    }
    return processes.start("gateway", [_packaged("traefik")], data, env=env, cwd=data)


def start_web(data: Path, port: int, root: Path) -> processes.Child:
    """Starts Caddy, which serves the folder `root`."""
    env = {
        **os.environ,
        "DAICHO_WEB_BIND": LOOPBACK,
        "DAICHO_WEB_PORT": str(port),
        "DAICHO_WEB_ROOT": str(root),
        "XDG_DATA_HOME": str(data / "caddy"),
        "XDG_CONFIG_HOME": str(data / "caddy"),
    }
    command: list[str | Path] = [
        _packaged("caddy"),
        "run",
        "--adapter",
        "caddyfile",
        "--config",
        CONFIGURATION / "Caddyfile",
    ]
    return processes.start("web", command, data, env=env)


def _packaged(program: str) -> Path:
    return Path(sys.executable).parent / program


def _settings(file: Path) -> dict[str, str]:
    lines = (line for line in file.read_text().splitlines() if line and not line.startswith("#"))
    return dict(line.split("=", 1) for line in lines)
