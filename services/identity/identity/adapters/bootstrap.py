"""The first start: an administrator who can make everybody else."""

from datetime import UTC, datetime

from identity.adapters.secrets import hash_password, new_token
from identity.adapters.signing import write_secret
from identity.application import users
from identity.domain.password import check
from identity.domain.user import Profile
from spine.ids import derived_id, new_id
from spine.runtime import Runtime
from spine.streams import Context

LOCK = 4_202_620
ADMIN = Profile(name="管理者", login="admin", roles=("admin",), scope="all")
ANYBODY = "SELECT EXISTS (SELECT 1 FROM users) AS found"


def make_first_admin(runtime: Runtime, given: str) -> None:
    """Makes the user `admin` when there is no user at all; a password that was not given is random, in a file.

    Replicas that start together make one, by an advisory lock. The file is written first: whoever crashes after it
    finds no user, and starts over.
    """
    with runtime.pool.connection() as connection, connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK,))
        row = connection.execute(ANYBODY).fetchone()
        if row and row["found"]:
            return
        password = given or new_token()[:20]
        write_secret(runtime.settings.secrets / "admin-password", f"{check(password, ADMIN.login)}\n".encode())
        context = Context("identity", datetime.now(UTC), new_id())
        user_id = derived_id("identity", "first-admin")
        users.register_with_password(runtime.store, user_id, "ADMIN", ADMIN, hash_password(password), context)
