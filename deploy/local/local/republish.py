"""`make republish`: every service sends all its events again, after Kafka lost them or for a new reader."""

import json
import sys

import psycopg

from local.paths import data_dir
from local.postgres import address
from local.service_list import PACKAGES
from spine.stream.relay import republish


def main() -> None:
    """Requests the republication from the relays of a running stack."""
    data = data_dir()
    try:
        port = json.loads((data / "run" / "ports.json").read_text())["postgres"]
        password = (data / "secrets" / "postgres").read_text()
        for context in PACKAGES:
            with psycopg.connect(address(port, password, context)) as connection:
                republish(connection)
    except (OSError, psycopg.OperationalError) as error:
        sys.exit(f"{data} で動いていません。先に `make run` を。 Nothing runs in {data}: `make run` first. ({error})")
    sys.stdout.write("全サービスが送り直します。 Every service sends its events again.\n")


if __name__ == "__main__":
    main()
