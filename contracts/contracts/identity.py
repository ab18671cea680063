"""What identity tells: users and departments. No login, no e-mail, no secret leaves it."""

from datetime import date
from typing import ClassVar, Literal

from contracts.published import Published, events_of


class UserEvent(Published):
    """A user's facts. `active` is false while the account is closed; `archived` when an import was taken back."""

    topic: ClassVar[str] = "identity.events"
    record: ClassVar[str] = "user"

    code: str
    name: str
    kana: str
    department_id: str | None
    roles: tuple[str, ...]
    scope: Literal["own", "department", "all"]
    extension: str
    active: bool
    archived: bool


class UserRegisteredV1(UserEvent):
    type: ClassVar[str] = "identity.user-registered.v1"


class UserRevisedV1(UserEvent):
    type: ClassVar[str] = "identity.user-revised.v1"


class UserDeactivatedV1(UserEvent):
    type: ClassVar[str] = "identity.user-deactivated.v1"


class UserReactivatedV1(UserEvent):
    type: ClassVar[str] = "identity.user-reactivated.v1"


class UserArchivedV1(UserEvent):
    type: ClassVar[str] = "identity.user-archived.v1"


class DepartmentEvent(Published):
    """A department's facts; the tree is by `parent_id`."""

    topic: ClassVar[str] = "identity.events"
    record: ClassVar[str] = "department"

    code: str
    name: str
    parent_id: str | None
    kind: Literal["sales", "production", "administration"]
    position: int
    valid_from: date | None
    archived: bool


class DepartmentRegisteredV1(DepartmentEvent):
    type: ClassVar[str] = "identity.department-registered.v1"


class DepartmentRevisedV1(DepartmentEvent):
    type: ClassVar[str] = "identity.department-revised.v1"


class DepartmentArchivedV1(DepartmentEvent):
    type: ClassVar[str] = "identity.department-archived.v1"


EVENTS = events_of(__name__)
