"""The exception for reasons why the stack cannot start, in Japanese and English."""


class StartupError(Exception):
    """One sentence in each language that says what to do; shown instead of a traceback."""

    def __init__(self, japanese: str, english: str) -> None:
        super().__init__(f"{japanese}\n{english}")
