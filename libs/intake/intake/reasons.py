"""The reasons for which a record is rejected, in Japanese and English."""

from collections.abc import Collection, Mapping
from typing import Any

from japan.unreadable import WORDINGS

SHOWN = 200
"""Characters of a cell that a reason repeats, because a cell may be as long as its file."""

REASONS = {
    "unknown_reference": (
        "「{value}」は見つかりません。コードや名前を確かめるか、先に登録してください。",
        "“{value}” was not found. Check the code or name, or register it first.",
    ),
    "ambiguous_reference": (
        "「{value}」に当てはまる人が複数います。メンバーの氏名を区別できるようにしてください。",
        "Several people are called “{value}”. Give the members names that differ.",
    ),
    "reference_rejected": (
        "参照先の「{value}」は取り込みで除外されています。参照先を直して先に取り込んでください。",
        "The record “{value}” that it refers to was rejected by an import. Correct that record and import it first.",
    ),
    "unknown_product": (
        "商品コード「{value}」は商品台帳にありません。コードを直すか、商品を登録してください。",
        "There is no product “{value}”. Correct the code or register the product.",
    ),
    "sum_mismatch": (
        "明細合計が明細の合計と一致しません。どちらかを直してください。",
        "The total is not the sum of the lines. Correct one of them.",
    ),
    "negative_quantity": (
        "数量「{value}」が負です。0 以上にしてください。",
        "The quantity “{value}” is negative. Enter 0 or more.",
    ),
    "oversold": (
        "売上数量が見積数量を超えます（{value}）。数量を確かめてください。",
        "The quantity sold is more than was quoted ({value}). Check the quantity.",
    ),
    "duplicate_key": (
        "「{value}」は先の記録で使われています。番号やコードを変えてください。",
        "“{value}” is used by an earlier record. Use another one.",
    ),
    "allocation_mismatch": (
        "入金額と消込額の合計が一致しません。金額を確かめてください。",
        "Payment and allocations do not add up. Check the amounts.",
    ),
    "not_whole_yen": (
        "「{value}」には円未満の端数があります。整数の円で入力してください。",
        "“{value}” is not a whole number of yen. Enter whole yen.",
    ),
    "number_too_long": (
        "「{value}」は桁が多すぎます。桁数を確かめてください。",
        "“{value}” has too many digits. Check the number.",
    ),
    "not_whole_number": (
        "「{value}」は整数ではありません。整数で入力してください。",
        "“{value}” is not a whole number. Enter a whole number.",
    ),
}
"""Reasons that neither a reader of `japan.reading` nor a domain decision gives."""


class Rejected(Exception):
    """Rejects a record, with a reason code and the field and value concerned."""

    def __init__(self, reason: str, field_name: str = "", value: str = "") -> None:
        super().__init__(reason)
        self.reason, self.field, self.value = reason, field_name, value

    def shown(self) -> dict[str, str]:
        """Returns the reason in its stored form."""
        return {"reason": self.reason, "field": self.field, "value": self.value[:SHOWN]}


def refused(refusal: Any, columns: Mapping[str, Collection[str]]) -> dict[str, Any]:
    """Returns a refusal or a warning of the domain (`code`, `field`, `details`) as a reason, with its detail `value`.

    Its field is the column if only one contained that value, otherwise the domain's field.
    """
    details = {name: str(value)[:SHOWN] for name, value in refusal.details.items()}
    reason, value = refusal.code.replace("-", "_"), details.pop("value", "")
    (column, *others) = columns.get(value) or [refusal.field or ""]
    field = refusal.field or "" if others else column
    return {"reason": reason, "field": field, "value": value, "details": details}


def worded(reason: Mapping[str, Any], catalogue: Mapping[str, Any]) -> tuple[str, str]:
    """Returns a reason in Japanese and English: a domain refusal from the catalogue, others from the tables."""
    kind, given = reason["reason"], {"value": reason["value"], **reason.get("details", {})}
    if "details" in reason:
        problem = catalogue[kind.replace("_", "-")]
        return problem["ja"].format_map(given), problem["en"].format_map(given)
    ja, en = REASONS.get(kind) or WORDINGS[kind]
    return ja.format_map(given), en.format_map(given)
