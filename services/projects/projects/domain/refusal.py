"""Why a command was refused."""


class Refused(Exception):
    """A rule said no. `code` is an entry of contracts/problems/shared.yaml, whose text the details fill."""

    def __init__(self, code: str, *, field: str | None = None, **details: object) -> None:
        super().__init__(code, details)
        self.code, self.field, self.details = code, field, details
