"""`/api/projects/members`: read by all staff, filled by import."""

from projects.adapters.views import MEMBER_TABLE
from projects.application.members import MEMBERS
from spine.records import read_routes

router = read_routes(MEMBERS, MEMBER_TABLE, "/api/projects/members")
