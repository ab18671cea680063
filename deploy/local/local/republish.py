"""`make republish`: every service sends all its events again, after Kafka was lost or for a reader that begins anew."""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from local.paths import data_dir
from local.postgres import address
from local.services import PACKAGES, Surroundings, environment


def republish(context: str, data: Path, ports: dict[str, int]) -> int:
    """Tells the relay of a context to begin again; the running service notices. The command's exit code."""
    dsn = address(ports["postgres"], (data / "secrets" / "postgres").read_text(), context)
    env = os.environ | environment(context, dsn, Surroundings(data, 0, ports))
    command = [sys.executable, "-m", f"{PACKAGES[context]}.main", "republish"]
    return subprocess.run(command, env=env, check=False).returncode  # noqa: S603 the command is ours


def main() -> None:
    data = data_dir()
    ports_file = data / "run" / "ports.json"
    if not ports_file.exists():
        sys.exit(f"{data} では何も動いていません。先に `make run` を。 Nothing runs in {data}: `make run` first.")
    ports = json.loads(ports_file.read_text())
    with ThreadPoolExecutor(2) as pool:
        failed = any(pool.map(partial(republish, data=data, ports=ports), PACKAGES))
    sys.exit("送り直せないサービスがあります。上を見てください。 Some could not: see above." if failed else None)


if __name__ == "__main__":
    main()
