CREATE TABLE products (
    id           text    PRIMARY KEY,
    version      bigint  NOT NULL,
    archived     boolean NOT NULL,
    code         text    NOT NULL,
    name         text    NOT NULL,
    kana         text    NOT NULL,
    category     text    NOT NULL,
    active       boolean NOT NULL,
    package_code text    NOT NULL,
    search       text    NOT NULL,
    item         jsonb   NOT NULL,
    detail       jsonb   NOT NULL
);
-- A code is one product's while it is in use; an archived one frees it.
CREATE UNIQUE INDEX products_code ON products (code) WHERE NOT archived;
CREATE INDEX products_by_code ON products (code, id);
CREATE INDEX products_by_category ON products (category, id);
CREATE INDEX products_search ON products USING gin (search gin_trgm_ops);

CREATE TABLE warehouses (
    id       text    PRIMARY KEY,
    version  bigint  NOT NULL,
    archived boolean NOT NULL,
    code     text    NOT NULL,
    name     text    NOT NULL,
    kind     text    NOT NULL,
    search   text    NOT NULL,
    item     jsonb   NOT NULL,
    detail   jsonb   NOT NULL
);
CREATE UNIQUE INDEX warehouses_code ON warehouses (code) WHERE NOT archived;
CREATE INDEX warehouses_by_code ON warehouses (code, id);
CREATE INDEX warehouses_search ON warehouses USING gin (search gin_trgm_ops);
