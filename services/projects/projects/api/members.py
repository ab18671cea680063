"""`/api/projects/members`: all staff may read them; an import creates them."""

from edge.records import read_routes
from projects.adapters.kinds import MEMBERS
from projects.adapters.views import MEMBER_TABLE

router = read_routes(MEMBERS, MEMBER_TABLE, "/api/projects/members")
