"""What billing tells other contexts, a module per record."""

from contracts.billing.invoices import *
from contracts.billing.parts import *
from contracts.billing.payments import *
from contracts.billing.products import *
from contracts.billing.quotes import *
from contracts.billing.sales import *
from contracts.published import events_of

EVENTS = events_of(__name__)
