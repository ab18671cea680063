"""The first start creates an administrator, who can then create all other users."""

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
    """Creates the user `admin` if there is no user; writes its password, random unless given, to a file.

    Replicas that start together create one. The file is written first: after a crash there is still no user, and the
    next start begins again.
    """
    with queries.first_start(runtime.pool) as nobody:
        if nobody:
            password = given or new_token()[:20]
            write_secret(runtime.settings.secrets / "admin-password", f"{check(password, ADMIN.login)}\n".encode())
            work = Work(runtime, SYSTEM, Context("identity", now, new_id()))
            users.register_with_password(work, derived_id("identity", "first-admin"), "ADMIN", ADMIN, password)
