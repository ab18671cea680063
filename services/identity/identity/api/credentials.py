"""The types of credentials in requests."""

from typing import Annotated

from pydantic import AfterValidator, StringConstraints

from edge.fields import WITHOUT_NUL, Text
from identity.domain import password

Login = Annotated[Text, AfterValidator(password.login_key)]
Secret = Annotated[str, StringConstraints(min_length=1, max_length=400, pattern=WITHOUT_NUL)]
"""A password as it was typed, including blanks."""
