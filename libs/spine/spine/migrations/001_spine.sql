CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The event store: the library's columns, then ours. Ordered by notification_id, it is also the outbox.
CREATE TABLE events (
    originator_id      text        NOT NULL,
    originator_version bigint      NOT NULL,
    topic              text        NOT NULL,
    state              bytea       NOT NULL,
    notification_id    bigserial   NOT NULL,
    event_id           uuid        NOT NULL,
    recorded_at        timestamptz NOT NULL,
    effective_at       timestamptz NOT NULL,
    actor              text        NOT NULL,
    correlation_id     text        NOT NULL,
    causation_id       text,
    traceparent        text,
    PRIMARY KEY (originator_id, originator_version)
);
CREATE UNIQUE INDEX events_notification_id_idx ON events (notification_id);

-- Answers to commands that bore an Idempotency-Key: which record at which version, kept 7 days.
CREATE TABLE answers (
    actor       text        NOT NULL,
    key         text        NOT NULL,
    fingerprint text        NOT NULL,
    status      int         NOT NULL,
    stream      text        NOT NULL,
    version     bigint      NOT NULL,
    made_at     timestamptz NOT NULL,
    PRIMARY KEY (actor, key)
);
CREATE INDEX answers_made_at ON answers (made_at);

-- One key per person; erasing a person deletes the row.
CREATE TABLE person_keys (stream text PRIMARY KEY, key bytea NOT NULL);

-- What another context's record shows here: the few fields its published events carry.
CREATE TABLE foreign_records (
    kind     text    NOT NULL,
    id       text    NOT NULL,
    code     text,
    name     text    NOT NULL DEFAULT '',
    archived boolean NOT NULL DEFAULT false,
    data     jsonb   NOT NULL DEFAULT '{}',
    PRIMARY KEY (kind, id)
);
CREATE INDEX foreign_records_code ON foreign_records (kind, code);

-- The relay: where it stands, and the last position it sent to each partition.
CREATE TABLE relay_cursor (relay text PRIMARY KEY, position bigint NOT NULL);
INSERT INTO relay_cursor VALUES ('kafka', 0);
CREATE TABLE relay_partitions (
    topic     text   NOT NULL,
    partition int    NOT NULL,
    position  bigint NOT NULL,
    PRIMARY KEY (topic, partition)
);

-- Consumers: the last message applied of each partition, and the cluster whose offsets these are.
CREATE TABLE checkpoints (
    consumer     text   NOT NULL,
    topic        text   NOT NULL,
    partition    int    NOT NULL,
    cluster      text   NOT NULL,
    log_offset   bigint NOT NULL,
    position     bigint NOT NULL,
    PRIMARY KEY (consumer, topic, partition)
);
CREATE TABLE parked_keys (
    consumer text NOT NULL,
    topic    text NOT NULL,
    key      text NOT NULL,
    PRIMARY KEY (consumer, topic, key)
);
CREATE TABLE dead_letters (
    id         text PRIMARY KEY,
    version    bigint NOT NULL,
    archived   boolean NOT NULL DEFAULT false,
    consumer   text NOT NULL,
    topic      text NOT NULL,
    key        text NOT NULL,
    status     text NOT NULL,
    type       text NOT NULL,
    parked_at  timestamptz NOT NULL,
    search     text NOT NULL,
    item       jsonb NOT NULL,
    detail     jsonb NOT NULL
);
CREATE INDEX dead_letters_key ON dead_letters (consumer, topic, key, id);

-- Long work.
CREATE TABLE jobs (
    id             text PRIMARY KEY,
    kind           text        NOT NULL,
    actor          text        NOT NULL,
    arguments      jsonb       NOT NULL,
    status         text        NOT NULL DEFAULT 'queued',
    done           bigint      NOT NULL DEFAULT 0,
    total          bigint      NOT NULL DEFAULT 0,
    result         jsonb,
    error          jsonb,
    attempts       int         NOT NULL DEFAULT 0,
    not_before     timestamptz NOT NULL DEFAULT now(),
    heartbeat      timestamptz,
    correlation_id text        NOT NULL,
    traceparent    text,
    made_at        timestamptz NOT NULL DEFAULT now(),
    ended_at       timestamptz
);
CREATE INDEX jobs_waiting ON jobs (not_before) WHERE status IN ('queued', 'running');

CREATE TABLE documents (
    sha256     text PRIMARY KEY,
    bytes      bytea       NOT NULL,
    media_type text        NOT NULL,
    name       text        NOT NULL,
    stored_at  timestamptz NOT NULL DEFAULT now(),
    CHECK (octet_length(bytes) <= 20 * 1024 * 1024 OR media_type = 'import')
);

CREATE TABLE number_series (series text PRIMARY KEY, last bigint NOT NULL);

-- The format of what is stored; `edge.store_format` refuses another.
CREATE TABLE store_format (number int NOT NULL);
INSERT INTO store_format VALUES (2);
