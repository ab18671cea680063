CREATE TABLE quotes (
    id                text    PRIMARY KEY,
    version           bigint  NOT NULL,
    archived          boolean NOT NULL,
    owner_id          text,
    department_id     text,
    number            text    NOT NULL,
    subject           text    NOT NULL,
    customer_id       text,
    customer_code     text    NOT NULL,
    customer_name     text    NOT NULL,
    deal_id           text,
    relation          text    NOT NULL,
    alternative_of_id text,
    counts            boolean NOT NULL,
    status            text    NOT NULL,
    quoted_on         date    NOT NULL,
    valid_until       date,
    won_on            date,
    expected_month    text,
    probability       int,
    net               bigint  NOT NULL,
    gross             bigint  NOT NULL,
    sale_state        text    NOT NULL,
    search            text    NOT NULL,
    item              jsonb   NOT NULL,
    detail            jsonb   NOT NULL
);
CREATE INDEX quotes_by_number ON quotes (number, id);
CREATE INDEX quotes_by_quoted_on ON quotes (quoted_on, id);
CREATE INDEX quotes_by_status ON quotes (status, number, id);
CREATE INDEX quotes_by_owner ON quotes (owner_id, number, id);
CREATE INDEX quotes_by_department ON quotes (department_id, number, id);
CREATE INDEX quotes_by_customer ON quotes (customer_id, number, id);
CREATE INDEX quotes_by_deal ON quotes (deal_id, number, id);
CREATE INDEX quotes_by_month ON quotes (expected_month, id);
CREATE INDEX quotes_alternatives ON quotes (alternative_of_id) WHERE alternative_of_id IS NOT NULL;
CREATE INDEX quotes_search ON quotes USING gin (search gin_trgm_ops);
