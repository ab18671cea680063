"""The texts a request may carry."""

from typing import Annotated

from pydantic import StringConstraints

NO_NUL = r"^[^\x00]*$"
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=NO_NUL)]
Code = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=30, pattern=NO_NUL)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=200, pattern=NO_NUL)]
Secret = Annotated[str, StringConstraints(min_length=1, max_length=400, pattern=NO_NUL)]
