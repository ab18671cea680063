"""`/api/cti/extensions`: all staff may read them; an extension is changed on its user's page."""

from cti_gateway.adapters.kinds import EXTENSIONS
from cti_gateway.adapters.views import EXTENSION_TABLE
from edge.records import read_routes

router = read_routes(EXTENSIONS, EXTENSION_TABLE, "/api/cti/extensions")
