"""Instants of business as days of the company."""

from datetime import datetime

from edge.work import Work


def on_day_of(work: Work, at: datetime) -> Work:
    """Returns the same work for what was so on the day of an instant in the company's zone."""
    return work.on(at.astimezone(work.runtime.settings.timezone).date())
