"""The rules of activities, to-dos and inquiries."""

from dataclasses import replace
from datetime import UTC, date, datetime

from crm.adapters.kinds import ACTIVITIES, INQUIRIES, TODOS
from crm.domain import activity, inquiry, todo
from crm.domain.activity import ActivityArchived, ActivityRecorded, ActivityRevised
from crm.domain.inquiry import (
    Answer,
    InquiryAnswered,
    InquiryClosed,
    InquiryReceived,
    InquiryReopened,
    InquiryTaken,
)
from crm.domain.todo import TodoCompleted, TodoNoted, TodoReopened, TodoRevised
from spine.testing import Given

AT = datetime(2026, 4, 1, 9, tzinfo=UTC)
VISIT = activity.Profile(kind="visit", at=AT, person_id="p", customer_id="a", content="現地調査")
RECORDED = ActivityRecorded("H000001", VISIT)


def test_an_activity_is_with_a_customer_or_a_lead():
    nobody = replace(VISIT, customer_id=None)
    Given(ACTIVITIES).when(activity.record, "H000001", nobody).refused("activity-without-partner")
    Given(ACTIVITIES).when(activity.record, "H000001", VISIT).then(RECORDED)
    Given(ACTIVITIES, RECORDED).when(activity.revise, {"customer_id": None}).refused("activity-without-partner")


def test_an_activity_is_with_its_deals_partner_when_it_names_none():
    alone = replace(VISIT, customer_id=None)
    assert activity.with_partner(alone, "a", "l") == replace(alone, customer_id="a", lead_id="l")
    assert activity.with_partner(replace(alone, lead_id="m"), "a", "l") == replace(alone, lead_id="m")
    assert activity.with_partner(VISIT, "b", None) == VISIT


def test_an_activity_is_revised():
    Given(ACTIVITIES, RECORDED).when(activity.revise, {"comment": "了解"}).then(
        ActivityRevised(replace(VISIT, comment="了解"))
    )
    Given(ACTIVITIES, RECORDED, ActivityArchived()).when(activity.revise, {"comment": "x"}).refused("activity-unknown")


SEND = todo.Profile("資料送付", date(2026, 4, 5), "p")
NOTED = TodoNoted(SEND)


def test_a_todo_is_done_and_undone():
    Given(TODOS).when(todo.note, SEND).then(NOTED)
    Given(TODOS, NOTED).when(todo.note, replace(SEND, subject="別")).refused("todo-exists")
    Given(TODOS, NOTED).when(todo.complete, AT).then(TodoCompleted(AT))
    Given(TODOS, NOTED, TodoCompleted(AT)).when(todo.complete, AT).then()
    Given(TODOS, NOTED, TodoCompleted(AT)).when(todo.reopen).then(TodoReopened())
    Given(TODOS, NOTED).when(todo.reopen).then()
    Given(TODOS, NOTED).when(todo.revise, {"assignee_id": "q"}).then(TodoRevised(replace(SEND, assignee_id="q")))
    Given(TODOS).when(todo.complete, AT).refused("todo-unknown")


ASKED = inquiry.Profile(subject="納品日の確認", channel="phone", received_at=AT, phone="03-1000-1234")
RECEIVED = InquiryReceived("I00001", ASKED)
FIRST = Answer(AT, "p", "確認中と回答")
SECOND = Answer(AT, "p", "来週水曜着と回答")


def test_a_withheld_number_reads_so():
    Given(INQUIRIES).when(inquiry.receive, "I00001", replace(ASKED, phone="非通知")).then(
        InquiryReceived("I00001", replace(ASKED, phone="非通知"))
    )


def test_an_inquiry_is_worked_on_answered_and_closed():
    Given(INQUIRIES, RECEIVED).when(inquiry.take).then(InquiryTaken())
    answered = Given(INQUIRIES, RECEIVED, InquiryAnswered(FIRST, settles=False), InquiryAnswered(SECOND, settles=True))
    assert (answered.state.status, answered.state.answers) == ("answered", (FIRST, SECOND))
    answered.when(inquiry.close).then(InquiryClosed())
    answered.when(inquiry.answer, FIRST, settles=True).then()
    assert Given(INQUIRIES, RECEIVED, InquiryAnswered(FIRST, settles=False)).state.status == "working"


def test_an_inquiry_nobody_answered_is_not_closed():
    Given(INQUIRIES, RECEIVED).when(inquiry.close).refused("inquiry-unanswered")


def test_a_closed_inquiry_takes_answers_only_after_it_is_reopened():
    closed = Given(INQUIRIES, RECEIVED, InquiryAnswered(FIRST, settles=True), InquiryClosed())
    closed.when(inquiry.answer, SECOND, settles=True).refused("inquiry-closed")
    closed.when(inquiry.reopen).then(InquiryReopened())
    closed.when(inquiry.close).then()
    Given(INQUIRIES, RECEIVED).when(inquiry.reopen).then()
