"""The exception that refuses a command."""


class Refused(Exception):
    """Raised if a rule forbids a command. `code` is an entry of contracts/problems/billing.yaml; `details` fill it."""

    def __init__(self, code: str, *, field: str | None = None, **details: object) -> None:
        super().__init__(code, details)
        self.code, self.field, self.details = code, field, details
