"""What is fetched or built is there whole or not at all, and made once."""

import os
from pathlib import Path

import pytest

from local import cache as caches
from local.startup_error import StartupError


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DAICHO_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(caches, "TRIES", 1)
    return tmp_path / "cache"


def torn(folder: Path) -> None:
    (folder / "half.jar").write_bytes(b"PK")
    raise ConnectionError("reset by peer")


def whole(folder: Path) -> None:
    assert not list(folder.iterdir()), "what an interrupted download left must be gone"
    (folder / "broker.jar").write_bytes(b"PK whole")


def test_an_interrupted_download_leaves_nothing_and_says_what_to_do(cache: Path) -> None:
    with pytest.raises(StartupError, match=r"(?s)接続を確かめて.*check the connection and run again"):
        caches.downloaded("kafka", "Maven Central", torn)
    assert not (cache / "kafka").exists()


def test_after_an_interruption_it_is_fetched_whole_and_then_kept(cache: Path) -> None:
    with pytest.raises(StartupError):
        caches.downloaded("kafka", "Maven Central", torn)
    assert caches.downloaded("kafka", "Maven Central", whole) == cache / "kafka"
    assert caches.downloaded("kafka", "Maven Central", torn) == cache / "kafka"
    assert (cache / "kafka" / "broker.jar").read_bytes() == b"PK whole"


def test_only_the_newest_entries_of_a_kind_are_kept(cache: Path) -> None:
    for age, name in enumerate(["client-c", "client-b", "client-a", "kafka"]):
        (cache / name).mkdir(parents=True)
        os.utime(cache / name, (1_000_000 - age, 1_000_000 - age))
    caches.keep_newest("client-", 2)
    assert sorted(each.name for each in cache.iterdir()) == ["client-b", "client-c", "kafka"]
