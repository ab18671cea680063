CREATE TABLE members (
    id       text    PRIMARY KEY,
    version  bigint  NOT NULL,
    archived boolean NOT NULL,
    code     text    NOT NULL,
    name     text    NOT NULL,
    user_id  text    NOT NULL,
    search   text    NOT NULL,
    item     jsonb   NOT NULL,
    detail   jsonb   NOT NULL
);
CREATE INDEX members_code ON members (code, id);
CREATE INDEX members_user ON members (user_id);
CREATE INDEX members_search ON members USING gin (search gin_trgm_ops);
