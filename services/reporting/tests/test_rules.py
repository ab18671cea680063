"""Rules that need no database."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporting.projections.quotes import weighted
from reporting.queries.forecast import in_tree_order
from reporting.queries.periods import earlier, quarter
from reporting.queries.ranking import Shares, abc_class


@pytest.mark.parametrize(
    ("net", "probability", "expected"), [(1001, 50, 500), (-1001, 50, -500), (199, 1, 1), (7, 0, 0)]
)
def test_weighted_amount_is_rounded_down_by_magnitude(net: int, probability: int, expected: int) -> None:
    assert weighted(net, probability) == expected


@given(st.integers(-(10**12), 10**12), st.integers(0, 100))
def test_weighted_amount_never_exceeds_the_exact_one_and_is_within_a_yen(net: int, probability: int) -> None:
    exact = Decimal(net) * probability / 100
    assert 0 <= abs(exact) - abs(weighted(net, probability)) < 1
    assert weighted(-net, probability) == -weighted(net, probability)


@pytest.mark.parametrize(
    ("rank", "cumulative", "expected"),
    [(2, "0.7", "A"), (2, "0.7001", "B"), (3, "0.9", "B"), (3, "0.9001", "C"), (1, "0.95", "A")],
)
def test_abc_classes(rank: int, cumulative: str, expected: str) -> None:
    assert abc_class(rank, Decimal(cumulative)) == expected
    assert abc_class(5, Decimal(cumulative), Shares(Decimal("0.99"), Decimal(1))) == "A"


def test_third_quarter_of_a_year_from_april_is_october_to_december() -> None:
    third = quarter(2026, 3, 4)
    assert (third.first.isoformat(), third.last.isoformat()) == ("2026-10-01", "2026-12-31")
    assert earlier(third, 3, 4).label == "2026年度 第2四半期"
    assert earlier(quarter(2026, 1, 4), 3, 4).label == "2025年度 第4四半期"
    assert earlier(third, 12, 4).label == "2025年度 第3四半期"


def test_tree_order_is_parents_first_with_all_below() -> None:
    departments = [
        {"id": "b", "parent_id": "a"},
        {"id": "a", "parent_id": "not a sales department"},
        {"id": "c", "parent_id": "b"},
        {"id": "d", "parent_id": None},
    ]
    order = [(department["id"], depth, family) for department, depth, family in in_tree_order(departments)]
    assert order == [("a", 0, ["a", "b", "c"]), ("b", 1, ["b", "c"]), ("c", 2, ["c"]), ("d", 0, ["d"])]
