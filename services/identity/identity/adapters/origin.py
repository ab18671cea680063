"""Detects changing requests from other sites' pages: a cookie alone does not prove which page sent the request."""

from collections.abc import Mapping
from urllib.parse import urlsplit

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


def is_foreign(method: str, headers: Mapping[str, str], own_host: str) -> bool:
    """Returns True if another site's page made a changing request. Programs send neither Origin nor Referer."""
    origin = headers.get("origin") or headers.get("referer")
    if method.upper() in SAFE or origin is None:
        return False
    asked = headers.get("x-forwarded-host") or headers.get("host", "")
    return urlsplit(origin).netloc.lower() not in {asked.lower(), own_host.lower()}
