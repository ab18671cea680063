"""Keys that are equal for spellings of one name: width, kana, case, legal forms, spaces and hyphens."""

import re
import unicodedata
from functools import lru_cache

DASHES = "-\u00ad\u02d7\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\ufe58\ufe63\uff0d"
MIDDLE_DOTS = "・·•‧∙⋅･"

# ー lengthens the vowel of the kana before it; after anything else it was typed instead of a hyphen.
STRAY_LONG_MARK = re.compile(r"(?<![ぁ-ゖァ-ヺー])ー")

JAPAN = re.compile(r"^\s*\+\s*81[^0-9]*0?")
NO_DIGIT = re.compile(r"[^0-9]")

HIRAGANA_TO_KATAKANA = {code: code + 0x60 for code in (*range(0x3041, 0x3097), 0x309D, 0x309E)}
DASHES_TO_HYPHENS = str.maketrans(dict.fromkeys(DASHES, "-"))
SEARCHED = HIRAGANA_TO_KATAKANA | str.maketrans(dict.fromkeys(f"{DASHES}ー{MIDDLE_DOTS}", ""))
"""Converts hiragana to katakana and removes hyphens and middle dots."""

LEGAL_FORMS = {
    "株式会社": "株",
    "有限会社": "有",
    "合同会社": "同",
    "合資会社": "資",
    "合名会社": "名",
    "一般社団法人": "一社",
    "公益社団法人": "公社",
    "一般財団法人": "一財",
    "公益財団法人": "公財",
    "社団法人": "社",
    "財団法人": "財",
    "医療法人社団": "医社",
    "医療法人財団": "医財",
    "医療法人": "医",
    "学校法人": "学",
    "社会福祉法人": "福",
    "宗教法人": "宗",
    "特定非営利活動法人": "特非",
    "独立行政法人": "独",
    "弁護士法人": "弁",
    "税理士法人": "税",
    "司法書士法人": "司",
    "行政書士法人": "行",
}
"""Legal forms and their abbreviations, which are written in brackets; longer names come before their parts."""

FULL_FORM = {f"({short})": full for full, short in LEGAL_FORMS.items()} | {"npo法人": "特定非営利活動法人"}
ABBREVIATION = re.compile("|".join(re.escape(short) for short in FULL_FORM))
LEGAL_FORM = re.compile("|".join(LEGAL_FORMS))


def plain_hyphens(text: str) -> str:
    """Returns the text in NFKC, trimmed, with every dash, and every ー not after kana, as "-"."""
    return STRAY_LONG_MARK.sub("-", unicodedata.normalize("NFKC", text).translate(DASHES_TO_HYPHENS)).strip()


def kana(text: str) -> str:
    """Returns a reading in full-width katakana, trimmed, with single spaces: ﾔﾏﾀﾞ　たろう as ヤマダ タロウ."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(HIRAGANA_TO_KATAKANA).split())


def search_key(text: str) -> str:
    """Returns the key for searching, without width, kana, case, legal form, space, hyphen or dot; may be empty."""
    if text.isascii():  # codes, phones, e-mail: only case, spaces and hyphens can differ
        return "".join(text.lower().split()).replace("-", "")
    return _japanese_key(text)


@lru_cache(4096)
def _japanese_key(text: str) -> str:
    key = company_key(text)
    return (LEGAL_FORM.sub("", key) if "会社" in key or "法人" in key else key).translate(SEARCHED)


@lru_cache(4096)
def company_key(text: str) -> str:
    """Returns a key equal for all spellings of a company, as ㈱　ｱｵｿﾞﾗ and 株式会社アオゾラ; it keeps the legal form."""
    folded = _spaceless(text)
    abbreviated = "(" in folded or "npo" in folded
    return ABBREVIATION.sub(lambda match: FULL_FORM[match[0]], folded) if abbreviated else folded


def person_key(text: str) -> str:
    """Returns a key equal for a person's name with a half-width, full-width or no space."""
    return _spaceless(text)


def phone_key(text: str) -> str:
    """Returns the digits for searching a phone number, in national form: "+81-3-1000" as "031000"; may be empty."""
    return NO_DIGIT.sub("", JAPAN.sub("0", unicodedata.normalize("NFKC", text)))


def _spaceless(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())
