CREATE TABLE sales (
    id                   text    PRIMARY KEY,
    version              bigint  NOT NULL,
    archived             boolean NOT NULL,
    owner_id             text,
    department_id        text,
    number               text    NOT NULL,
    kind                 text    NOT NULL,
    reverses_id          text,
    quote_id             text,
    deal_id              text,
    customer_id          text    NOT NULL,
    customer_code        text    NOT NULL,
    customer_name        text    NOT NULL,
    billed_customer_id   text    NOT NULL,
    billed_customer_code text    NOT NULL,
    billed_customer_name text    NOT NULL,
    billing_method       text    NOT NULL,
    "on"                 date    NOT NULL,
    net                  bigint  NOT NULL,
    lines_total          bigint  NOT NULL,
    billing              text    NOT NULL,
    invoice_id           text,
    warehouse_id         text,
    source               text    NOT NULL,
    search               text    NOT NULL,
    item                 jsonb   NOT NULL,
    detail               jsonb   NOT NULL
);
CREATE INDEX sales_by_on ON sales ("on", id);
CREATE INDEX sales_by_number ON sales (number, id);
CREATE INDEX sales_by_owner ON sales (owner_id, "on", id);
CREATE INDEX sales_by_department ON sales (department_id, "on", id);
CREATE INDEX sales_by_customer ON sales (customer_id, "on", id);
CREATE INDEX sales_by_quote ON sales (quote_id, id);
CREATE INDEX sales_by_deal ON sales (deal_id, id);
CREATE INDEX sales_by_invoice ON sales (invoice_id, id);
CREATE INDEX sales_reversals ON sales (reverses_id) WHERE reverses_id IS NOT NULL;
CREATE INDEX sales_unbilled ON sales (billed_customer_id, "on", id) WHERE billing = 'unbilled' AND NOT archived;
CREATE INDEX sales_search ON sales USING gin (search gin_trgm_ops);
