"""A short campaign: three of the faults of `make faults` on the stack that all tests share. Nothing is timed."""

import pytest
from campaign import Report, campaign
from faults import kafka_lost, kill, postgres_stopped_at_once

from local.stack import Stack

FAULTS = [
    ("a service killed", kill("billing", "crm", "reporting")),
    ("Kafka lost, republished", kafka_lost),
    ("PostgreSQL stopped at once", postgres_stopped_at_once),
]


@pytest.mark.timeout(600)
def test_nothing_is_lost_doubled_or_left_standing(stack: Stack, seed: int) -> None:
    report = Report(seed)
    campaign(stack, FAULTS, report, pause=3, say=print)
    assert report.checked["acknowledged"] > 100
    assert not report.commands["500"], report
