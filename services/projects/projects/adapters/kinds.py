"""The kinds of streams that projects stores."""

from projects.domain import member
from spine.store.streams import Aggregate

MEMBERS = Aggregate("member", member.Member(), member.evolve, begins=member.MemberRegistered)
