"""What the domain answers when a rule forbids a command."""


class Refused(Exception):
    """`code` names an entry of the problem catalogue, `details` fill its text, `field` is the input it belongs to."""

    def __init__(self, code: str, *, field: str | None = None, **details: object) -> None:
        super().__init__(code, details)
        self.code, self.field, self.details = code, field, details
