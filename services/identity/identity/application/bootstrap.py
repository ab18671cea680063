"""The first start: an administrator who can make everybody else."""

from datetime import datetime

from edge.work import SYSTEM, Work
from identity.adapters import queries
from identity.adapters.secrets import new_token
from identity.adapters.signing import write_secret
from identity.application import users
from identity.domain.password import check
from identity.domain.user import Profile
from spine.ids import derived_id, new_id
from spine.runtime import Runtime
from spine.store.streams import Context

ADMIN = Profile(name="管理者", login="admin", roles=("admin",), scope="all")


def make_first_admin(runtime: Runtime, given: str, now: datetime) -> None:
    """Makes the user `admin` when there is no user at all; a password that was not given is random, in a file.

    Replicas that start together make one. The file is written first: whoever crashes after it finds no user, and
    starts over.
    """
    with queries.first_start(runtime.pool) as nobody:
        if nobody:
            password = given or new_token()[:20]
            write_secret(runtime.settings.secrets / "admin-password", f"{check(password, ADMIN.login)}\n".encode())
            work = Work(runtime, SYSTEM, Context("identity", now, new_id()))
            users.register_with_password(work, derived_id("identity", "first-admin"), "ADMIN", ADMIN, password)
