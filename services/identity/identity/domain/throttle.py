"""How long a sign-in waits after failures: guessing slows down, an honest slip does not."""

from datetime import datetime, timedelta

FREE = 5
LONGEST = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(hours=24)


def delay(failures: int) -> timedelta:
    """The pause after this many failures in a row: none before the fifth, then doubling from a second."""
    if failures < FREE:
        return timedelta()
    return min(timedelta(seconds=2 ** min(failures - FREE, 20)), LONGEST)


def wait(failures: int, last: datetime, now: datetime) -> timedelta:
    """What is left of the pause at `now`; zero when an attempt is allowed."""
    return max(last + delay(failures) - now, timedelta())


def counted(failures: int, last: datetime, now: datetime) -> int:
    """The failures after one more; a day of quiet starts the count again."""
    return 1 if now - last > FORGOTTEN_AFTER else failures + 1
