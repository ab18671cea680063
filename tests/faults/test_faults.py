"""A short campaign: some of the faults of `make faults` on the stack that all tests share. Nothing is timed."""

from campaign import Report, campaign
from faults import down, kafka_lost, kill, postgres_stopped_at_once

from local.stack import Stack

FAULTS = [
    ("kill billing", kill("billing")),
    ("Kafka down", down("kafka", 5, 6, crash=True)),
    ("kill crm or reporting", kill("crm", "reporting")),
    ("PostgreSQL stopped at once", postgres_stopped_at_once),
    ("Kafka lost", kafka_lost),
]


def test_nothing_is_lost_doubled_or_left_standing(stack: Stack, seed: int) -> None:
    report = Report(seed)
    campaign(stack, FAULTS, report, pause=3)
    assert report.checked["acknowledged"] > 100
    assert not report.commands["500"], report
