"""Rules for passwords: long, and not the login. No rule on kinds of characters (NIST SP 800-63B §3.1.1.2)."""

from unicodedata import normalize

from identity.domain.refusal import Refused

SHORTEST, LONGEST = 10, 200


def normalised(password: str) -> str:
    """Returns the password with full-width and half-width forms unified, so that every keyboard gives the same one."""
    return normalize("NFKC", password)


def check(password: str, login: str) -> str:
    """Returns the normalised password. Refused if it is too short, too long or the login."""
    given = normalised(password)
    if not SHORTEST <= len(given) <= LONGEST:
        raise Refused("password-length", field="password", shortest=SHORTEST, longest=LONGEST)
    if given.casefold() == login.casefold():
        raise Refused("password-is-login", field="password")
    return given


def login_key(login: str) -> str:
    """Returns the form in which logins are compared: spelling variants of one login are one account."""
    return normalize("NFKC", login).strip().casefold()
