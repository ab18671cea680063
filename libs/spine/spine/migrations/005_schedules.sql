-- Periodic work: when each kind of job is queued next.
CREATE TABLE schedules (kind text PRIMARY KEY, next_at timestamptz NOT NULL);
