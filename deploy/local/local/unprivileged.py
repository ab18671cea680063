"""Runs PostgreSQL as any user: it refuses root, and users without a name, such as a container's number."""

import os
import pwd
import subprocess
from functools import cache

from local.startup_error import StartupError


@cache
def unprivileged() -> list[str]:
    """Returns the prefix of a PostgreSQL command, which makes it run as root or as a user without a name: in a user
    namespace of its own the process has no name and no rights of root, and its files keep their owner."""
    if os.geteuid() != 0 and _has_name():
        return []
    if _succeeds(["unshare", "-U", "true"]):
        return ["unshare", "-U"]
    as_nobody = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
    if os.geteuid() == 0 and _succeeds([*as_nobody, "true"]):
        return as_nobody
    raise StartupError(
        "このユーザーでは PostgreSQL を起動できません。名前のある一般ユーザーで実行してください。",
        "PostgreSQL runs neither as root nor as a user without a name here: run it as an ordinary user.",
    )


def _has_name() -> bool:
    try:
        pwd.getpwuid(os.geteuid())
    except KeyError:
        return False
    return True


def _succeeds(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0  # noqa: S603
    except OSError:
        return False
