"""Zipkin, the browser for traces: comfort only, so it starts last and nothing waits for it."""

import os
from pathlib import Path

from local import processes
from local.java import java, single_jar
from local.ports import LOOPBACK

VERSION = "3.5.1"
MEMORY = ["-Xms64m", "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"]


def fetch() -> Path:
    """The server's jar, downloaded on the first call."""
    return single_jar("io.zipkin", "zipkin-server", VERSION, "exec")


def endpoint(port: int) -> str:
    """Where services send their spans, as DAICHO_TRACES says it."""
    return f"zipkin+http://{LOOPBACK}:{port}/api/v2/spans"


def start(data: Path, port: int) -> processes.Child:
    """Start the server; its page `/zipkin` answers some ten seconds later."""
    env = {**os.environ, "STORAGE_TYPE": "mem", "MEM_MAX_SPANS": "50000", "SELF_TRACING_ENABLED": "false"}
    # Its own setting for the port would listen on every interface.
    listen = [
        f"--armeria.ports[0].ip={LOOPBACK}",
        f"--armeria.ports[0].port={port}",
        "--armeria.ports[0].protocols=http",
    ]
    command: list[str | Path] = [java(), *MEMORY, "-jar", fetch(), *listen, "--spring.main.banner-mode=off"]
    return processes.start("zipkin", command, data, env=env)
