"""The apps of an export that are crm's, in the order they are read."""

from crm.application.imports import activities, contacts, customers, deals, inquiries, leads
from crm.domain.refusal import Refused
from intake.importer import Importers

IMPORTERS = Importers([app.IMPORTER for app in (customers, contacts, leads, deals, activities, inquiries)], Refused)
