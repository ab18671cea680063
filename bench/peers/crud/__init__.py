"""A plain FastAPI + SQLAlchemy CRUD that keeps the same quotes: no events, no rights, no idempotency, no relay."""
