"""Free loopback ports, written to a file for people who look behind the gateway."""

import json
import random
import socket
from collections.abc import Iterable
from pathlib import Path

LOOPBACK = "127.0.0.1"


def free_ports(count: int) -> list[int]:
    """Returns `count` different ports that nobody listens on.

    They are below the system's range for outgoing connections, which could take one while its server restarts.
    """
    ephemeral = int(Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()[0])
    candidates = random.SystemRandom().sample(range(10_000, max(ephemeral, 20_000)), 50 * count)
    return [port for port in candidates if is_free(port)][:count]


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
        return True


def allot(names: Iterable[str], file: Path) -> dict[str, int]:
    """Returns a free port for each name, and writes them to `file` as JSON."""
    names = list(names)
    ports = dict(zip(names, free_ports(len(names)), strict=True))
    note(ports, file)
    return ports


def note(ports: dict[str, int], file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(ports, indent=2) + "\n")
