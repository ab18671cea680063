"""`/api/cti/extensions`: read by all staff; an extension is changed where its user is."""

from cti_gateway.adapters.kinds import EXTENSIONS
from cti_gateway.adapters.views import EXTENSION_TABLE
from edge.records import read_routes

router = read_routes(EXTENSIONS, EXTENSION_TABLE, "/api/cti/extensions")
