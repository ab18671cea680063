"""The stable names of identity's events."""

from typing import Any

from identity.domain import api_key, department, user

EVENT_TYPES: dict[str, type[Any]] = {
    "identity.user-registered.v1": user.UserRegistered,
    "identity.user-revised.v1": user.UserRevised,
    "identity.password-set.v1": user.PasswordSet,
    "identity.user-deactivated.v1": user.UserDeactivated,
    "identity.user-reactivated.v1": user.UserReactivated,
    "identity.user-archived.v1": user.UserArchived,
    "identity.department-registered.v1": department.DepartmentRegistered,
    "identity.department-revised.v1": department.DepartmentRevised,
    "identity.department-archived.v1": department.DepartmentArchived,
    "identity.department-joined.v1": department.DepartmentJoined,
    "identity.api-key-issued.v1": api_key.ApiKeyIssued,
    "identity.api-key-revoked.v1": api_key.ApiKeyRevoked,
}
UPCASTERS: dict[str, Any] = {}
