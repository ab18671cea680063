"""What crm tells: customers, contacts, leads, deals, activities, to-dos and inquiries."""

from contracts.crm.contacting import *
from contracts.crm.customers import *
from contracts.crm.pipeline import *
from contracts.published import events_of

EVENTS = events_of(__name__)
