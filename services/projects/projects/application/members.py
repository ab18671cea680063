"""Members as streams."""

from projects.domain import member
from spine.streams import Aggregate

MEMBERS = Aggregate("member", member.Member(), member.evolve)
