-- Imports: one row a record of the file.
CREATE TABLE imports (
    id         text PRIMARY KEY,
    app        text        NOT NULL,
    file_name  text        NOT NULL,
    sha256     text        NOT NULL REFERENCES documents,
    dry_run    boolean     NOT NULL,
    actor      text        NOT NULL,
    waiting_for jsonb      NOT NULL DEFAULT '[]',
    made_at    timestamptz NOT NULL DEFAULT now(),
    undone_at  timestamptz
);
CREATE TABLE import_rows (
    import_id text   NOT NULL REFERENCES imports,
    row       int    NOT NULL,
    key       text,
    outcome   text   NOT NULL,
    stream    text,
    version   bigint,
    reasons   jsonb  NOT NULL DEFAULT '[]',
    warnings  jsonb  NOT NULL DEFAULT '[]',
    PRIMARY KEY (import_id, row)
);
CREATE INDEX import_rows_stream ON import_rows (stream);
