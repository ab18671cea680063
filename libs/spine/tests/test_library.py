"""The eventsourcing library: its own tools can read our event table."""

from eventsourcing.application import LocalNotificationLog

from edge.testing import ServiceUnderTest

PATH = "/api/counting/counters"


def test_its_notification_log_reads_our_events_in_the_order_of_their_commits(counters: ServiceUnderTest) -> None:
    made = [counters.post(PATH, json={"name": name}).json()["id"] for name in ("first", "second", "third")]
    counters.post(f"{PATH}/{made[0]}/count", json={"by": 3})
    log = LocalNotificationLog(counters.runtime.recorder, section_size=3)
    first, second = log["1,3"], log["4,6"]
    read = [*first.items, *second.items]
    assert [item.id for item in read] == [1, 2, 3, 4]
    assert [item.originator_id for item in read] == [f"counter-{made[at]}" for at in (0, 1, 2, 0)]
    assert [(item.originator_version, item.topic) for item in read[2:]] == [
        (1, "counting.opened.v1"), (2, "counting.counted.v1"),
    ]  # fmt: skip
    assert read[3].state == b'{"by":3}'
