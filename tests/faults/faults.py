"""What is done to a running stack. Each fault ends with the parts allowed to run again and says when that was."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial

from local import kafka, processes, services
from local.ports import free_ports
from local.service_list import PACKAGES
from local.stack import SERVICES as STAGE
from local.stack import Stack

Fault = Callable[[Stack, random.Random], float]
"""Strikes and returns the moment (monotonic) from which the stack is expected to be ready again."""


def kill(*names: str) -> Fault:
    """One of the parts ends with -9; the supervisor brings it back."""

    def strike(stack: Stack, chance: random.Random) -> float:
        return _crash(stack, chance.choice(names))

    return strike


def _crash(stack: Stack, name: str) -> float:
    stack.supervisor.kill(name)
    return time.monotonic()


def down(name: str, shortest: float, longest: float, *, crash: bool = False) -> Fault:
    """The part stays down for a while, stopped or killed with -9."""

    def strike(stack: Stack, chance: random.Random) -> float:
        if crash:
            stack.supervisor.kill(name, hold=True)
        else:
            stack.supervisor.hold(name)
        time.sleep(chance.uniform(shortest, longest))
        stack.supervisor.release(name)
        return time.monotonic()

    return strike


def postgres_stopped_at_once(stack: Stack, _: random.Random) -> float:
    """SIGQUIT: every backend ends at once, nothing is written out."""
    os.kill(stack.postgres.child.process.pid, signal.SIGQUIT)
    stack.postgres.child.process.wait(30)
    return time.monotonic()


def freeze(shortest: float, longest: float, *names: str) -> Fault:
    """A part stops answering without ending: its connections and locks stay."""

    def strike(stack: Stack, chance: random.Random) -> float:
        pid = stack.supervisor.pid(chance.choice(names))
        os.killpg(pid, signal.SIGSTOP)
        time.sleep(chance.uniform(shortest, longest))
        os.killpg(pid, signal.SIGCONT)
        return time.monotonic()

    return strike


def kafka_lost(stack: Stack, _: random.Random) -> float:
    """Its data is gone; one command sends everything again."""
    stack.supervisor.kill("kafka", hold=True)
    kafka.wipe(stack.data)
    stack.supervisor.release("kafka")
    republish(stack)
    return time.monotonic()


def republish(stack: Stack) -> None:
    """As an operator would: `make republish`."""
    env = os.environ | {"DAICHO_DATA": str(stack.data)}
    subprocess.run([sys.executable, "-m", "local.republish"], env=env, check=True, timeout=300)


def started_before_kafka(stack: Stack, chance: random.Random) -> float:
    """Services that begin while Kafka is away."""
    stack.supervisor.hold("kafka")
    for name in chance.sample([*PACKAGES], 2):
        stack.supervisor.kill(name)
    time.sleep(8)
    stack.supervisor.release("kafka")
    return time.monotonic()


def apart(stack: Stack, context: str, replicas: int = 1) -> list[str]:
    """Runs a service's relay and its consumer as processes of their own, as a cluster would; their names."""
    stack.supervisor.kill(context, hold=True)
    workers = [f"{context}-{role}-{n}" for role in ("relay", "consume,work") for n in range(replicas)]
    ports = stack.ports | dict(zip(workers, free_ports(len(workers)), strict=True))
    for name in (context, *workers):
        roles = name.split("-")[1] if name != context else "api"
        around = services.Surroundings(stack.data, stack.port, ports | {context: ports[name]})
        stack.supervisor.start(name, partial(_begin, stack, name, context, roles, around), STAGE)
    return workers


def _begin(stack: Stack, name: str, context: str, roles: str, around: services.Surroundings) -> processes.Child:
    env = services.environment(context, stack.postgres.dsn(context), around) | {"DAICHO_ROLES": roles}
    command = [sys.executable, "-m", f"{PACKAGES[context]}.main"]
    return processes.start(name.replace(",", "-"), command, stack.data, env=os.environ | env)
