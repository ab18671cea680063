"""`make reset`: empties the data folder. Removes only what the stack created there."""

import os
import shutil
import sys
from pathlib import Path

from local import preflight, processes
from local.paths import data_dir
from local.startup_error import StartupError

OURS = ["postgres", "postgres.new", "kafka", "caddy", "secrets", "run", "logs", "demo-loaded", "demo-declined"]


def reset(data: Path) -> None:
    """Removes all data of the installation. Raises StartupError while it runs."""
    if processes.is_alive(preflight.pid_file(data)):
        raise StartupError(
            "動いている間は消せません。先に Ctrl-C で止めてください。", "It is running: stop it with Ctrl-C first."
        )
    processes.end_orphans(data)
    for name in OURS:
        thing = data / name
        if thing.is_dir():
            shutil.rmtree(thing)
        else:
            thing.unlink(missing_ok=True)


def main() -> None:
    data = data_dir()
    if os.environ.get("DAICHO_YES") != "1":
        answer = input(f"{data} のデータをすべて消します。よろしいですか? Delete all data? [y/N] ")
        if answer.strip().lower() not in {"y", "yes", "はい"}:
            sys.exit("何も消しませんでした。 Nothing was deleted.")
    try:
        reset(data)
    except StartupError as trouble:
        sys.exit(str(trouble))
    sys.stdout.write("空にしました。 Emptied.\n")


if __name__ == "__main__":
    main()
