"""Sets of alternative quotes: their root, their members, the one chosen."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from billing.adapters.kinds import ALTERNATIVES
from billing.domain import alternatives
from billing.domain.alternatives import AlternativeAdded, AlternativeChosen
from billing.domain.lines import Party
from billing.domain.quote import QuoteContent
from spine.testing import Given

TEXT = QuoteContent("件名", date(2026, 11, 2), Party("c1"), alternative_of_id="q0")
ADDED = (AlternativeAdded("b"), AlternativeAdded("c"))


def test_an_addition_is_in_no_other_quotes_set() -> None:
    assert alternatives.origin(TEXT) is None
    assert alternatives.origin(replace(TEXT, relation="alternative")) == "q0"


def test_the_root_is_where_the_chain_begins() -> None:
    above = {"c": "b", "b": "a"}
    assert {key: alternatives.root_of(key, above.get) for key in "abcd"} == {"a": "a", "b": "a", "c": "a", "d": "d"}


@given(st.dictionaries(st.sampled_from("abcdef"), st.sampled_from("abcdef")))
def test_all_of_a_chain_have_one_root_also_where_it_is_a_ring(above: dict[str, str]) -> None:
    for key, origin in above.items():
        assert alternatives.root_of(key, above.get) == alternatives.root_of(origin, above.get)


def test_a_member_is_added_once_and_the_root_never() -> None:
    Given(ALTERNATIVES).when(alternatives.add, "a", ["b", "a", "c"]).then(*ADDED)
    Given(ALTERNATIVES, *ADDED).when(alternatives.add, "a", ["b"]).then()


def test_a_choice_is_noted_once_and_only_among_several() -> None:
    Given(ALTERNATIVES).when(alternatives.choose, "a").then()
    Given(ALTERNATIVES, *ADDED).when(alternatives.choose, "a").then(AlternativeChosen("a"))
    Given(ALTERNATIVES, *ADDED, AlternativeChosen("a")).when(alternatives.choose, "a").then()
    Given(ALTERNATIVES, *ADDED, AlternativeChosen("a")).when(alternatives.choose, "b").then(AlternativeChosen("b"))
