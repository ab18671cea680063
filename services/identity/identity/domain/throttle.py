"""Delays sign-ins after failures: guessing becomes slow, a few typing errors do not."""

from datetime import datetime, timedelta

FREE = 5
LONGEST = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(hours=24)


def delay(failures: int) -> timedelta:
    """Returns the pause after this many failures in a row: none before the fifth, then doubling from one second."""
    if failures < FREE:
        return timedelta()
    return min(timedelta(seconds=2 ** min(failures - FREE, 20)), LONGEST)


def wait(failures: int, last: datetime, now: datetime) -> timedelta:
    """Returns the rest of the pause at `now`; zero if an attempt is allowed."""
    return max(last + delay(failures) - now, timedelta())


def counted(failures: int, last: datetime, now: datetime) -> int:
    """Returns the number of failures including one more; a day without failures resets it."""
    return 1 if now - last > FORGOTTEN_AFTER else failures + 1
