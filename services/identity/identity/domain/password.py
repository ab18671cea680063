"""What a password must be: long, and not the login. No rule on kinds of characters (NIST SP 800-63B §3.1.1.2)."""

from unicodedata import normalize

from identity.domain.refusal import Refused

SHORTEST, LONGEST = 10, 200


def normalised(password: str) -> str:
    """The same password from every keyboard: full-width and half-width forms are one."""
    return normalize("NFKC", password)


def check(password: str, login: str) -> str:
    """The normalised password, or a refusal that says what to change."""
    given = normalised(password)
    if not SHORTEST <= len(given) <= LONGEST:
        raise Refused("password-length", field="password", shortest=SHORTEST, longest=LONGEST)
    if given.casefold() == login.casefold():
        raise Refused("password-is-login", field="password")
    return given


def login_key(login: str) -> str:
    """How logins compare: spelling variants of one login are one account."""
    return normalize("NFKC", login).strip().casefold()
