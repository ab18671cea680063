"""The business day of a request."""

from datetime import date

from edge.commands import Command


def today(by: Command) -> date:
    """Today in the company's zone, by the request's own clock."""
    return by.context.now.astimezone(by.runtime.settings.timezone).date()
