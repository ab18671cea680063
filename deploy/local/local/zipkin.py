"""Zipkin, the browser for traces: optional, so it starts last and nothing waits for it."""

import os
from pathlib import Path

from local import processes
from local.java import java, single_jar
from local.ports import LOOPBACK

VERSION = "3.5.1"
MEMORY = ["-Xms64m", "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"]


def fetch() -> Path:
    """Returns the server's jar, downloaded on the first call."""
    return single_jar("io.zipkin", "zipkin-server", VERSION, "exec")


def endpoint(port: int) -> str:
    """Returns the address for spans, in the form of DAICHO_TRACES."""
    return f"zipkin+http://{LOOPBACK}:{port}/api/v2/spans"


def start(data: Path, port: int) -> processes.Child:
    """Starts the server; its page `/zipkin` is ready about ten seconds later."""
    env = {**os.environ, "STORAGE_TYPE": "mem", "MEM_MAX_SPANS": "50000", "SELF_TRACING_ENABLED": "false"}
    # Zipkin's own port setting would listen on every interface.
    listen = [
        f"--armeria.ports[0].ip={LOOPBACK}",
        f"--armeria.ports[0].port={port}",
        "--armeria.ports[0].protocols=http",
    ]
    command: list[str | Path] = [java(), *MEMORY, "-jar", fetch(), *listen, "--spring.main.banner-mode=off"]
    return processes.start("zipkin", command, data, env=env)
