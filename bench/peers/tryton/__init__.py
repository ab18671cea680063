"""Tryton, an open ERP in Python with an ORM, from PyPI: its sale of ten lines, created by one JSON-RPC call."""
