CREATE TABLE extensions (
    id        text    PRIMARY KEY,
    version   bigint  NOT NULL,
    archived  boolean NOT NULL,
    extension text    NOT NULL,
    user_id   text,
    search    text    NOT NULL,
    item      jsonb   NOT NULL,
    detail    jsonb   NOT NULL
);
CREATE INDEX extensions_extension ON extensions (extension, id);
CREATE INDEX extensions_user ON extensions (user_id);
