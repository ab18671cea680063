"""What was asked and what was answered: the other half of the books that the invariants compare."""

import json
import threading
import time
import uuid
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

Outcome = Literal["open", "acknowledged", "refused", "given up"]


@dataclass
class Entry:
    """One command. `unclear` are the answers after which nobody can know whether it was done."""

    method: str
    path: str
    key: str = field(default_factory=lambda: str(uuid.uuid4()))
    began: float = field(default_factory=time.time)
    took: float = 0.0
    unclear: list[str] = field(default_factory=list)
    outcome: Outcome = "open"
    status: int = 0
    id: str = ""
    version: int = 0
    answer: str = ""

    @property
    def context(self) -> str:
        return self.path.split("/")[2]

    def close(self, outcome: Outcome, status: int = 0, answer: str = "") -> None:
        self.outcome, self.status, self.answer = outcome, status, answer
        self.took = time.time() - self.began


class Journal:
    """Every command of a load, in the order they were begun."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._lock = threading.Lock()

    def open(self, method: str, path: str) -> Entry:
        entry = Entry(method, path)
        with self._lock:
            self.entries.append(entry)
        return entry

    def of(self, context: str, outcome: Outcome) -> list[Entry]:
        return [entry for entry in self.entries if (entry.context, entry.outcome) == (context, outcome)]

    def counts(self) -> dict[str, int]:
        """Commands by outcome; `unclear` were answered unclearly at least once, `500` by a defect."""
        outcomes = Counter[str](entry.outcome for entry in self.entries)
        unclear = sum(bool(entry.unclear) for entry in self.entries)
        defects = sum(any(text.startswith("500") for text in entry.unclear) for entry in self.entries)
        return {**outcomes, "commands": len(self.entries), "unclear": unclear, "500": defects}

    def write(self, file: Path) -> None:
        """One JSON object a line."""
        file.parent.mkdir(parents=True, exist_ok=True)
        lines = (json.dumps(asdict(entry), ensure_ascii=False) for entry in self.entries)
        file.write_text("\n".join(lines), encoding="utf-8")
