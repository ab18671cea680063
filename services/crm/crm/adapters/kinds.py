"""The kinds of streams of crm, each with the event that starts its record."""

from typing import Any

from crm.domain import activity, contact, customer, deal, inquiry, lead, todo
from crm.domain.activity import Activity, ActivityEvent
from crm.domain.contact import Contact, ContactEvent
from crm.domain.customer import Customer, CustomerEvent
from crm.domain.deal import Deal, DealEvent
from crm.domain.inquiry import Inquiry, InquiryEvent
from crm.domain.lead import Lead, LeadEvent
from crm.domain.todo import Todo, TodoEvent
from spine.store.streams import Aggregate

CUSTOMERS: Aggregate[Customer, CustomerEvent] = Aggregate(
    "customer", Customer(), customer.evolve, begins=customer.CustomerRegistered
)
CONTACTS: Aggregate[Contact, ContactEvent] = Aggregate(
    "contact", Contact(), contact.evolve, begins=contact.ContactRegistered
)
LEADS: Aggregate[Lead, LeadEvent] = Aggregate("lead", Lead(), lead.evolve, begins=lead.LeadRegistered)
DEALS: Aggregate[Deal, DealEvent] = Aggregate("deal", Deal(), deal.evolve, begins=deal.DealOpened)
ACTIVITIES: Aggregate[Activity, ActivityEvent] = Aggregate(
    "activity", Activity(), activity.evolve, begins=activity.ActivityRecorded
)
TODOS: Aggregate[Todo, TodoEvent] = Aggregate("todo", Todo(), todo.evolve, begins=todo.TodoNoted)
INQUIRIES: Aggregate[Inquiry, InquiryEvent] = Aggregate(
    "inquiry", Inquiry(), inquiry.evolve, begins=inquiry.InquiryReceived
)
KINDS: tuple[Aggregate[Any, Any], ...] = (CUSTOMERS, CONTACTS, LEADS, DEALS, ACTIVITIES, TODOS, INQUIRIES)
