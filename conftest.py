"""Every test may ask for a real PostgreSQL and Kafka: see deploy/local/local/testing.py."""

from hypothesis import HealthCheck, settings

pytest_plugins = ["local.testing"]

# How long an example takes says how busy the machine is; Hypothesis would call a slow one a failure.
settings.register_profile("daicho", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("daicho")
