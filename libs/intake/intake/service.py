"""The routes and jobs that a service's main.py adds to import files."""

from collections.abc import Iterable, Mapping

from fastapi import APIRouter

from intake.importer import Importers
from intake.routes import import_routes
from intake.running import run_import
from intake.undoing import undo_import
from spine.work.jobs import JobFunction


class Intake:
    """The imports of a context, for people with one of these roles; its tables come with the library `intake`."""

    def __init__(self, context: str, importers: Importers, roles: Iterable[str]) -> None:
        self.router: APIRouter = import_routes(context, importers.by_app, roles)
        self.work: Mapping[str, JobFunction] = {
            "import": lambda job, runtime: run_import(importers, job, runtime),
            "undo-import": lambda job, runtime: undo_import(importers, job, runtime),
        }
