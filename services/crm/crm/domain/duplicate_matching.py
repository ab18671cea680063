"""Computes how likely two customers are the same: by 法人番号, name, kana, phone and e-mail domain."""

import re
from dataclasses import dataclass
from typing import Literal
from unicodedata import normalize

from japan.text import NO_DIGIT, company_key, phone_key, search_key

Strength = Literal["strong", "likely", "weak"]
Reason = Literal["corporate_number", "name", "phone", "name_without_form", "kana", "domain"]
STRONG: frozenset[Reason] = frozenset({"corporate_number", "name", "phone"})
LIKELY: frozenset[Reason] = frozenset({"kana"})
BRANCH = re.compile(r"(?:支店|支社|営業所|事業所|出張所|工場)$")
PROVIDERS = frozenset(
    {
        "gmail.com", "googlemail.com", "yahoo.co.jp", "ymail.ne.jp", "outlook.com", "outlook.jp", "hotmail.com",
        "hotmail.co.jp", "live.jp", "icloud.com", "me.com", "docomo.ne.jp", "ezweb.ne.jp", "au.com", "softbank.ne.jp",
        "i.softbank.jp", "nifty.com", "biglobe.ne.jp", "ocn.ne.jp", "plala.or.jp", "so-net.ne.jp",
    }
)  # fmt: skip
"""E-mail domains that many unrelated people share."""


@dataclass(frozen=True, slots=True)
class MatchKeys:
    """The normalised values by which a customer is compared; an empty one is ignored."""

    name: str = ""
    bare_name: str = ""
    kana: str = ""
    phone: str = ""
    domain: str = ""
    corporate_number: str = ""


@dataclass(frozen=True, slots=True)
class DuplicateMatch:
    """The reasons why two customers may be the same, and how strong they are."""

    strength: Strength
    reasons: tuple[Reason, ...]


def match_keys(
    *, name: str = "", kana: str = "", phone: str = "", email: str = "", corporate_number: str | None = None
) -> MatchKeys:
    """Returns the match keys of the values as entered, in any spelling."""
    domain = email.rpartition("@")[2].lower()
    return MatchKeys(
        name=company_key(name),
        bare_name=search_key(name),
        kana=search_key(kana),
        phone=phone_key(phone.partition("内線")[0]),
        domain="" if domain in PROVIDERS else domain,
        corporate_number=NO_DIGIT.sub("", normalize("NFKC", corporate_number)) if corporate_number else "",
    )


def duplicate_match(one: MatchKeys, other: MatchKeys) -> DuplicateMatch | None:
    """Returns what the two have in common, or None.

    Two different 法人番号 are two companies: the match is then weak, whatever else agrees. A branch is a weak match
    too, unless a strong reason exists, because its kana are those of its head office.
    """
    reasons = tuple(_reasons(one, other))
    if not reasons:
        return None
    numbers = {one.corporate_number, other.corporate_number} - {""}
    if len(numbers) == 2:
        return DuplicateMatch("weak", reasons)
    branch = bool(BRANCH.search(one.name) or BRANCH.search(other.name))
    return DuplicateMatch(_strength(reasons, branch=branch), reasons)


def _reasons(one: MatchKeys, other: MatchKeys) -> list[Reason]:
    shared: list[tuple[Reason, str, str]] = [
        ("corporate_number", one.corporate_number, other.corporate_number),
        ("name", one.name, other.name),
        ("name_without_form", one.bare_name, other.bare_name),
        ("kana", one.kana, other.kana),
        ("phone", one.phone, other.phone),
        ("domain", one.domain, other.domain),
    ]
    found = [reason for reason, ours, theirs in shared if ours and ours == theirs]
    return [reason for reason in found if reason != "name_without_form" or "name" not in found]


def _strength(reasons: tuple[Reason, ...], *, branch: bool) -> Strength:
    if STRONG.intersection(reasons):
        return "strong"
    return "likely" if LIKELY.intersection(reasons) and not branch else "weak"
