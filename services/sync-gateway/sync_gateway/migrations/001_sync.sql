CREATE TABLE connections (
    id       text    PRIMARY KEY,
    version  bigint  NOT NULL,
    archived boolean NOT NULL,
    package  text    NOT NULL,
    name     text    NOT NULL,
    search   text    NOT NULL,
    item     jsonb   NOT NULL,
    detail   jsonb   NOT NULL
);
CREATE INDEX connections_name ON connections (name, id);
