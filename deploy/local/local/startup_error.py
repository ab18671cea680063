"""A reason why the stack cannot go on, told to the person at the keyboard in Japanese and English."""


class StartupError(Exception):
    """One sentence in each language, saying what to do; shown instead of a traceback."""

    def __init__(self, japanese: str, english: str) -> None:
        super().__init__(f"{japanese}\n{english}")
