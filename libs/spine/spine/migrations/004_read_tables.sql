-- How each read table's rows were made, and how far the making of them anew is.
CREATE TABLE read_tables (
    name        text    PRIMARY KEY,
    revision    int     NOT NULL,
    fingerprint text    NOT NULL,
    columns     text[]  NOT NULL,
    new_columns text[]  NOT NULL DEFAULT '{}',
    rebuilding  boolean NOT NULL DEFAULT false,
    after       text    NOT NULL DEFAULT '',
    done        bigint  NOT NULL DEFAULT 0,
    total       bigint  NOT NULL DEFAULT 0,
    started_at  timestamptz,
    ended_at    timestamptz
);
