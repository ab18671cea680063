"""Settings of identity alone."""

from pydantic_settings import BaseSettings, SettingsConfigDict


class FirstAdmin(BaseSettings):
    """The password of the first administrator (DAICHO_ADMIN_PASSWORD); empty for a random one."""

    model_config = SettingsConfigDict(env_prefix="DAICHO_", extra="ignore")

    admin_password: str = ""
