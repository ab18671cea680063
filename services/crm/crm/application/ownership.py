"""Owners of records: by default the person who creates it, with the owner's department."""

from collections.abc import Mapping
from typing import Any

from crm.application.copies import department_of
from edge.work import Work


def owned(work: Work, fields: Mapping[str, Any], owner: str = "owner_id") -> dict[str, Any]:
    """Returns a new record's fields with its owner and the owner's department, unless these are given."""
    owner_id = fields.get(owner) or work.person.id
    own = work.person.department_id if owner_id == work.person.id else None
    department_id = fields.get("department_id") or own or department_of(work.runtime, owner_id)
    return {**fields, owner: owner_id, "department_id": department_id}


def handed_over(work: Work, changes: Mapping[str, Any], owner: str = "owner_id") -> Mapping[str, Any]:
    """Returns the changes; a new owner also sets the owner's department, unless another is given."""
    department_id = department_of(work.runtime, changes.get(owner))
    if department_id and "department_id" not in changes:
        return {**changes, "department_id": department_id}
    return changes
