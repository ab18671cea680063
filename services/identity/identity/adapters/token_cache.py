"""Cache of JWTs for credentials that were just verified."""

import time
from dataclasses import dataclass, field

from identity.adapters.secrets import digest

SECONDS = 5.0
AT_MOST = 10_000


@dataclass
class TokenCache:
    """Caches tokens for five seconds, so that the requests of a page need one look-up."""

    generation: int = 0
    _tokens: dict[bytes, tuple[float, str]] = field(default_factory=dict)

    def get(self, credential: str) -> str | None:
        """Returns the cached token of a credential, or None."""
        until, token = self._tokens.get(digest(credential), (0.0, ""))
        return token if time.monotonic() < until else None

    def keep(self, credential: str, token: str, generation: int) -> None:
        """Stores a token, unless `forget` was called since the generation in which it was looked up."""
        if generation != self.generation:
            return
        if len(self._tokens) >= AT_MOST:
            self._tokens.clear()
        self._tokens[digest(credential)] = (time.monotonic() + SECONDS, token)

    def forget(self) -> None:
        """Deletes all tokens."""
        self.generation += 1
        self._tokens.clear()
