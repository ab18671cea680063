"""Crm's importers of an export's apps, in the order in which they are read."""

from crm.application.imports import activities, contacts, customers, deals, inquiries, leads
from crm.domain.refusal import Refused
from intake.importer import Importers

IMPORTERS = Importers([app.IMPORTER for app in (customers, contacts, leads, deals, activities, inquiries)], Refused)
