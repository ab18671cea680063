"""`/api/projects/members`: read by all staff, filled by import."""

from edge.records import read_routes
from projects.adapters.views import MEMBER_TABLE
from projects.application.members import MEMBERS

router = read_routes(MEMBERS, MEMBER_TABLE, "/api/projects/members")
