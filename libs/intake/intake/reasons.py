"""Why a record is refused, in Japanese and English."""

from collections.abc import Mapping
from typing import Any

from japan.unreadable import WORDINGS

REASONS = {
    "missing_required": ("必須の項目が空です", "A required field is empty"),
    "impossible_date": ("存在しない日付です", "There is no such date"),
    "not_a_number": ("数として読めません", "Not a number"),
    "wrong_t_number": ("登録番号の形が正しくありません（Tと13桁）", "Not a T-number (T and 13 digits)"),
    "unknown_reference": ("参照先が見つかりません", "The record it refers to is unknown"),
    "reference_rejected": ("参照先が取り込まれていません", "The record it refers to was rejected"),
    "unknown_product": ("商品台帳にない商品コードです", "The product code is unknown"),
    "unknown_choice": ("選択肢にない値です", "Not one of the choices"),
    "sum_mismatch": ("明細合計が明細の合計と一致しません", "The total is not the sum of the lines"),
    "negative_quantity": ("数量が負です", "The quantity is negative"),
    "oversold": ("売上数量が見積数量を超えます", "More is sold than was quoted"),
    "duplicate_key": ("同じ番号が先にあります", "The key was used by an earlier record"),
    "allocation_mismatch": ("入金額と消込額の合計が一致しません", "Payment and allocations do not add up"),
    "hours_over_24": ("24時間を超えています", "More than 24 hours"),
    "day_total_over_24": ("1日の合計が24時間を超えます", "The day's total exceeds 24 hours"),
    "corporate_number_check_digit": (
        "法人番号の検査数字が合いません。番号を確かめてください（取り込みはしました）",
        "The corporate number's check digit is wrong; it came in, check the number",
    ),
    "t_number_check_digit": (
        "登録番号の検査数字が合いません。個人事業者でなければ確かめてください（取り込みはしました）",
        "The T-number's check digit is wrong; it came in, check it unless this is a sole trader",
    ),
    "not_whole_yen": ("円未満の端数があります", "Not a whole number of yen"),
    "hours_not_quarter": ("15分単位ではありません", "Not a multiple of a quarter hour"),
}


def worded(reason: Mapping[str, Any], catalogue: Mapping[str, Any]) -> tuple[str, str]:
    """Japanese and English; a cell speaks as its reader does, a refusal of the domain as its problem does."""
    kind, given = reason["reason"], {"value": reason["value"], **reason.get("details", {})}
    if kind in REASONS:
        return REASONS[kind]
    problem = catalogue.get(kind.replace("_", "-"))
    ja, en = (problem["ja"], problem["en"]) if problem else WORDINGS[kind]
    return ja.format_map(given), en.format_map(given)
