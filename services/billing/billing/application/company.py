"""Use case of our own company, the issuer of all documents."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from billing.adapters.kinds import COMPANY
from billing.domain import company
from billing.domain.company import Company
from edge.work import Work
from spine.store.streams import Loaded


def read(work: Work) -> Loaded[Company]:
    """Returns the company; version 0 until it is first entered."""
    return work.store.read(COMPANY)


def revise(work: Work, base: int, changes: Mapping[str, Any]) -> Loaded[Company]:
    """Changes fields of the company."""
    return work.edit(COMPANY, base, changes, partial(company.revise, changes=dict(changes)))
