"""The peer as a process: one uvicorn, like a service of ours."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from bench.servers import Running, process
from local.paths import REPOSITORY
from local.ports import LOOPBACK, free_ports
from local.postgres import Postgres
from local.scratch import scratch_dir


@contextmanager
def crud(server: Postgres) -> Iterator[Running]:
    """Answers on its port, its database filled."""
    env = {"CRUD_DATABASE_URL": server.create_database("crud").replace("postgresql://", "postgresql+psycopg://")}
    subprocess.run([sys.executable, "-m", "bench.peers.crud.fill"], env=env, cwd=REPOSITORY, check=True)
    (port,) = free_ports(1)
    served = ["uvicorn", "bench.peers.crud.app:app", "--host", LOOPBACK, "--port", str(port), "--no-access-log"]
    with scratch_dir("bench-crud") as data:
        command = [sys.executable, "-m", *served, "--log-level", "warning"]
        with process("crud", command, data, port, "/ready", env) as running:
            yield running
