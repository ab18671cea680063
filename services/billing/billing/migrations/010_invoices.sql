CREATE TABLE invoices (
    id            text    PRIMARY KEY,
    version       bigint  NOT NULL,
    archived      boolean NOT NULL,
    owner_id      text,
    department_id text,
    number        text,
    status        text    NOT NULL,
    kind          text    NOT NULL,
    customer_id   text    NOT NULL,
    customer_code text    NOT NULL,
    customer_name text    NOT NULL,
    invoice_on    date    NOT NULL,
    closing_on    date,
    issued_on     date,
    due_on        date    NOT NULL,
    net           bigint  NOT NULL,
    gross         bigint  NOT NULL,
    billed_amount bigint  NOT NULL,
    paid_amount   bigint  NOT NULL,
    balance       bigint  NOT NULL,
    payment_state text,
    credits_id    text,
    source        text    NOT NULL,
    search        text    NOT NULL,
    item          jsonb   NOT NULL,
    detail        jsonb   NOT NULL
);
CREATE INDEX invoices_invoice_on ON invoices (invoice_on, id);
CREATE INDEX invoices_due_on ON invoices (due_on, id);
CREATE INDEX invoices_gross ON invoices (gross, id);
CREATE INDEX invoices_owner ON invoices (owner_id, invoice_on, id);
CREATE INDEX invoices_customer ON invoices (customer_id, invoice_on, id);
CREATE INDEX invoices_open ON invoices (customer_id, due_on) WHERE balance <> 0;
CREATE INDEX invoices_search ON invoices USING gin (search gin_trgm_ops);
-- The number stream guards this already; here the rule is seen by whoever reads the database.
CREATE UNIQUE INDEX invoices_number ON invoices (number) WHERE number IS NOT NULL AND NOT archived;

CREATE TABLE payments (
    id            text    PRIMARY KEY,
    version       bigint  NOT NULL,
    archived      boolean NOT NULL,
    owner_id      text,
    department_id text,
    number        text    NOT NULL,
    "on"          date    NOT NULL,
    customer_id   text    NOT NULL,
    customer_code text    NOT NULL,
    customer_name text    NOT NULL,
    method        text    NOT NULL,
    amount        bigint  NOT NULL,
    fee           bigint  NOT NULL,
    unallocated   bigint  NOT NULL,
    source        text    NOT NULL,
    search        text    NOT NULL,
    item          jsonb   NOT NULL,
    detail        jsonb   NOT NULL
);
CREATE INDEX payments_on ON payments ("on", id);
CREATE INDEX payments_customer ON payments (customer_id, "on", id);
CREATE INDEX payments_owner ON payments (owner_id, "on", id);
CREATE INDEX payments_search ON payments USING gin (search gin_trgm_ops);

CREATE TABLE closings (
    id         text    PRIMARY KEY,
    version    bigint  NOT NULL,
    archived   boolean NOT NULL,
    status     text    NOT NULL,
    closing_on date    NOT NULL,
    search     text    NOT NULL,
    item       jsonb   NOT NULL,
    detail     jsonb   NOT NULL
);
CREATE INDEX closings_closing_on ON closings (closing_on, id);

CREATE TABLE companies (
    id       text    PRIMARY KEY,
    version  bigint  NOT NULL,
    archived boolean NOT NULL,
    search   text    NOT NULL,
    item     jsonb   NOT NULL,
    detail   jsonb   NOT NULL
);

-- A quote's PDF is rendered on demand; the same version is the same document.
CREATE TABLE quote_documents (
    quote_id text   NOT NULL,
    version  bigint NOT NULL,
    sha256   text   NOT NULL REFERENCES documents,
    PRIMARY KEY (quote_id, version)
);
