CREATE TABLE tax_rates (
    id       text    PRIMARY KEY,
    version  bigint  NOT NULL,
    archived boolean NOT NULL,
    search   text    NOT NULL,
    item     jsonb   NOT NULL,
    detail   jsonb   NOT NULL
);
