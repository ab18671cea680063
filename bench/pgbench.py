"""The yardstick: pgbench committing one row at a time on the same PostgreSQL."""

import subprocess
import tempfile
from pathlib import Path

import psycopg

from local import postgres

SCRIPT = "INSERT INTO commits (body) VALUES (repeat('x', 300));\n"
TABLE = "CREATE TABLE IF NOT EXISTS commits (id bigserial PRIMARY KEY, body text NOT NULL)"


def commits_per_second(server: postgres.Postgres, clients: int, seconds: float) -> float:
    """One-row commits a second of so many clients, prepared; whole seconds, at least two."""
    database = server.create_database("pgbench")
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(TABLE)
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "commit.sql"
        script.write_text(SCRIPT)
        load = [f"--client={clients}", f"--jobs={min(clients, 2)}", f"--time={max(2, round(seconds))}"]
        command = [str(postgres.binary("pgbench")), "--no-vacuum", "--protocol=prepared", f"--file={script}", *load]
        run = subprocess.run([*command, database], capture_output=True, text=True, check=True)
    told = [line for line in run.stdout.splitlines() if line.startswith("tps")]
    if not told:
        raise RuntimeError(f"pgbench committed nothing:\n{run.stdout}{run.stderr}")
    return float(told[0].split()[2])
