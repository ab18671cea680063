"""`python -m bench [name …]`: measures all, or those named, and writes what they found into results.md."""

import importlib
import os
import sys
import time
import traceback

from bench import results
from bench.measuring import Report
from bench.settings import INSTRUMENTS


def main(names: list[str]) -> None:
    if unknown := set(names) - set(INSTRUMENTS):
        sys.exit(f"no such benchmark: {', '.join(unknown)}; there are: {', '.join(INSTRUMENTS)}")
    load = os.getloadavg()[0]
    for name in names or INSTRUMENTS:
        results.write(_measured(name), load)
    print(f"written: {results.FILE}")


def _measured(name: str) -> Report:
    """What an instrument found. One that fails is told in the results, and the others go on."""
    print(f"{name} …", flush=True)
    began = time.monotonic()
    try:
        report: Report = importlib.import_module(f"bench.{name}").measure()
    except Exception:  # noqa: BLE001 - told, not hidden
        traceback.print_exc()
        report = Report(name, details=[f"**It failed:**\n\n```\n{traceback.format_exc(limit=-3)}```"])
    print(f"{name}: {time.monotonic() - began:.0f} s\n")
    results.show(report)
    return report


if __name__ == "__main__":
    main(sys.argv[1:])
