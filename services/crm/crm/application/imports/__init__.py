"""The apps of an export that are crm's, in the order they are read."""

from crm.application.imports import activities, contacts, customers, deals, inquiries, leads

IMPORTERS = tuple(app.IMPORTER for app in (customers, contacts, leads, deals, activities, inquiries))
