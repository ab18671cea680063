"""The only exception of this package: a text that cannot be read as a value of its field."""

WORDINGS = {
    "missing_required": ("必須です。入力してください。", "This is required. Enter a value."),
    "impossible_date": (
        "「{value}」は存在しない日付です。正しい日付を入力してください。",
        "“{value}” is a date that does not exist. Enter a valid date.",
    ),
    "date_too_late": (
        "「{value}」は先すぎる日付です。2199年までの日付を入力するか、空欄にしてください。",
        "“{value}” is too far ahead. Enter a date up to 2199, or leave it blank.",
    ),
    "not_a_date": (
        "「{value}」は日付として読めません。2026-04-01 の形で入力してください。",
        "“{value}” is not a date. Write it as 2026-04-01.",
    ),
    "not_a_month": (
        "「{value}」は年月として読めません。2026-04 の形で入力してください。",
        "“{value}” is not a month. Write it as 2026-04.",
    ),
    "not_a_time": (
        "「{value}」は日時として読めません。2026-04-01 09:30 の形で入力してください。",
        "“{value}” is not a date and time. Write it as 2026-04-01 09:30.",
    ),
    "not_a_number": (
        "「{value}」は数値として読めません。数字で入力してください。",
        "“{value}” is not a number. Enter digits.",
    ),
    "not_hours": (
        "「{value}」は時間として読めません。3.5 または 3:30 の形で入力してください。",
        "“{value}” is not a number of hours. Write it as 3.5 or 3:30.",
    ),
    "not_a_choice": (
        "「{value}」は選択肢にありません。選択肢から選んでください。",
        "“{value}” is not one of the choices. Pick one of them.",
    ),
    "not_an_email": (
        "「{value}」はメールアドレスの形ではありません。name@example.jp の形で入力してください。",
        "“{value}” is not an e-mail address. Write it as name@example.jp.",
    ),
    "not_a_postal_code": (
        "「{value}」は郵便番号の形ではありません。7桁の数字で入力してください。",
        "“{value}” is not a postal code. Enter seven digits.",
    ),
    "not_a_flag": (
        "「{value}」はチェックの有無として読めません。1 を入れるか空欄にしてください。",
        "“{value}” is neither checked nor unchecked. Enter 1 or leave it blank.",
    ),
    "not_a_closing_day": (
        "「{value}」は締日・支払日にできません。1〜28日か末を選んでください。",
        "“{value}” cannot be a closing or payment day. Choose 1 to 28 or the month's end.",
    ),
    "wrong_corporate_number": (
        "「{value}」は法人番号の形ではありません。13桁の数字で入力してください。",
        "“{value}” is not a corporate number. Enter 13 digits.",
    ),
    "wrong_t_number": (
        "「{value}」は登録番号の形ではありません。T と13桁の数字で入力してください。",
        "“{value}” is not a registration number. Enter T and 13 digits.",
    ),
}


class Unreadable(ValueError):
    """Raised for an unreadable text. `kind` is a key of WORDINGS, `value` the text."""

    def __init__(self, kind: str, value: str) -> None:
        super().__init__(kind, value)
        self.kind, self.value = kind, value

    @property
    def japanese(self) -> str:
        return WORDINGS[self.kind][0].format(value=self.value)

    @property
    def english(self) -> str:
        return WORDINGS[self.kind][1].format(value=self.value)

    def __str__(self) -> str:
        return self.english
