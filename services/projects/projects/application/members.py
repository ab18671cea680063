"""Members as streams."""

from projects.domain import member
from spine.event_store import Aggregate

MEMBERS = Aggregate("member", member.Member(), member.evolve)
