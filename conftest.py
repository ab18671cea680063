"""Every test may ask for a real PostgreSQL and Kafka: see deploy/local/local/testing.py."""

pytest_plugins = ["local.testing"]
