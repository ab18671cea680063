"""Settings of a service, read from environment variables with the prefix DAICHO_."""

from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Settings of every service. `roles`: api, relay, consume, work; `core`: the CPU core it is pinned to (ADR 9)."""

    model_config = SettingsConfigDict(env_prefix="DAICHO_", extra="ignore")

    database_url: str
    service_port: int = 8000
    service_host: str = "127.0.0.1"
    kafka: str = "127.0.0.1:9092"
    jwks_url: str = ""
    traces: str = ""
    roles: str = "api,relay,consume,work"
    core: int | None = None
    zone: str = "Asia/Tokyo"
    data: Path = Path(".daicho")
    secrets: Path = Path(".daicho/secrets")
    services: dict[str, str] = {}
    public_url: str = "http://127.0.0.1:8080"

    @property
    def timezone(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    def day_of(self, at: datetime) -> date:
        """Returns the day of an instant in the company's zone."""
        return at.astimezone(self.timezone).date()

    def midnight(self, day: date) -> datetime:
        """Returns the beginning of a day in the company's zone."""
        return datetime.combine(day, time.min, self.timezone)

    def has_role(self, role: str) -> bool:
        return role in self.roles.split(",")
