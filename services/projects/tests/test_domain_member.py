"""Members: past events, a command, and the events or the refusal that follow."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from projects.adapters.kinds import MEMBERS
from projects.domain import member
from projects.domain.member import Member, MemberArchived, MemberRegistered, Rate
from spine.testing import Given

OLD, NEW = Rate(date(2024, 4, 1), Decimal(6300)), Rate(date(2026, 4, 1), Decimal(6800))
REGISTERED = MemberRegistered("M003", "近藤 雄大", "user-3", (OLD, NEW))
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
RATES = st.lists(st.builds(Rate, DAYS, st.decimals(0, 99999, places=0)), max_size=6, unique_by=lambda r: r.valid_from)


def test_rates_are_put_in_order() -> None:
    Given(MEMBERS).when(member.register, "M003", "近藤 雄大", "user-3", [NEW, OLD]).then(REGISTERED)


def test_a_known_member_stays() -> None:
    Given(MEMBERS, REGISTERED).when(member.register, "M003", "別人", "user-9", []).then()


def test_what_is_beyond_its_limits_is_refused() -> None:
    dear = Rate(date(2026, 4, 1), Decimal(10**13 + 1))
    for code, name, rates, problem in (
        ("M" * 41, "近藤 雄大", [OLD], "text-too-long"),
        ("M003", "長" * 201, [OLD], "text-too-long"),
        ("M003", "近藤\x00雄大", [OLD], "text-with-nul"),
        ("M003", "近藤 雄大", [dear], "yen-out-of-range"),
        ("M003", "近藤 雄大", [Rate(date(1900, 1, 1), Decimal(1))], "day-out-of-range"),
    ):
        Given(MEMBERS).when(member.register, code, name, "user-3", rates).refused(problem)


def test_an_import_is_taken_back_and_comes_again() -> None:
    Given(MEMBERS).when(member.archive).then()
    Given(MEMBERS, REGISTERED).when(member.archive).then(MemberArchived())
    withdrawn = Given(MEMBERS, REGISTERED, MemberArchived())
    withdrawn.when(member.archive).then()
    withdrawn.when(member.register, "M003", "近藤 雄大", "user-3", [OLD, NEW]).then(REGISTERED)


@given(st.from_type(Member), st.from_type(MemberRegistered))
def test_a_member_that_begins_anew_owes_nothing_to_before(before: Member, began: MemberRegistered) -> None:
    assert MEMBERS.begins is MemberRegistered
    assert MEMBERS.evolve(before, began) == MEMBERS.evolve(MEMBERS.initial, began)


def test_the_rate_of_a_day() -> None:
    rates = (OLD, NEW)
    assert member.rate_on(rates, date(2024, 3, 31)) is None
    assert member.rate_on(rates, date(2026, 3, 31)) == Decimal(6300)
    assert member.rate_on(rates, date(2026, 4, 1)) == Decimal(6800)


@given(RATES, DAYS)
def test_a_rate_holds_until_the_next_one(rates: list[Rate], day: date) -> None:
    starts = {rate.valid_from for rate in rates}
    if day + timedelta(days=1) not in starts:
        assert member.rate_on(rates, day) == member.rate_on(rates, day + timedelta(days=1))
    for rate in rates:
        assert member.rate_on(rates[::-1], rate.valid_from) == rate.yen_per_hour
