-- Customers. The ..._key columns are the marks duplicates are found by.
CREATE TABLE customers (
    id text PRIMARY KEY, version bigint NOT NULL, archived boolean NOT NULL, owner_id text, department_id text,
    code text NOT NULL, name text NOT NULL, kana text NOT NULL, phone text NOT NULL, industry text NOT NULL,
    rank text NOT NULL, billing_method text NOT NULL, closing_day int NOT NULL, corporate_number text,
    bills_to_id text, merged_into_id text,
    name_key text NOT NULL, bare_name_key text NOT NULL, kana_key text NOT NULL, phone_key text NOT NULL,
    domain_key text NOT NULL,
    search text NOT NULL, item jsonb NOT NULL, detail jsonb NOT NULL
);
CREATE UNIQUE INDEX customers_code_once ON customers (code) WHERE NOT archived OR merged_into_id IS NOT NULL;
CREATE INDEX customers_code ON customers (code, id);
CREATE INDEX customers_kana ON customers (kana, id);
CREATE INDEX customers_name ON customers (name, id);
CREATE INDEX customers_owner ON customers (owner_id, code, id);
CREATE INDEX customers_department ON customers (department_id, code, id);
CREATE INDEX customers_bills_to ON customers (bills_to_id) WHERE bills_to_id IS NOT NULL;
CREATE INDEX customers_merged_into ON customers (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX customers_name_key ON customers (name_key);
CREATE INDEX customers_bare_name_key ON customers (bare_name_key);
CREATE INDEX customers_kana_key ON customers (kana_key) WHERE kana_key <> '';
CREATE INDEX customers_phone_key ON customers (phone_key) WHERE phone_key <> '';
CREATE INDEX customers_domain_key ON customers (domain_key) WHERE domain_key <> '';
CREATE INDEX customers_corporate_number ON customers (corporate_number) WHERE corporate_number IS NOT NULL;
CREATE INDEX customers_search ON customers USING gin (search gin_trgm_ops);

-- These customers and all that were merged into them, over any number of steps.
CREATE FUNCTION customer_family(VARIADIC ids text[]) RETURNS SETOF text LANGUAGE sql STABLE AS $$
    WITH RECURSIVE family (id) AS (
        SELECT unnest(ids)
        UNION
        SELECT merged.id FROM customers merged JOIN family ON merged.merged_into_id = family.id
    )
    SELECT id FROM family
$$;

CREATE TABLE contacts (
    id text PRIMARY KEY, version bigint NOT NULL, archived boolean NOT NULL,
    code text NOT NULL, customer_id text NOT NULL, name text NOT NULL, kana text NOT NULL, department text NOT NULL,
    email text NOT NULL, left_company boolean NOT NULL,
    search text NOT NULL, item jsonb NOT NULL, detail jsonb NOT NULL
);
CREATE INDEX contacts_code ON contacts (code, id);
CREATE INDEX contacts_customer ON contacts (customer_id, code, id);
CREATE INDEX contacts_search ON contacts USING gin (search gin_trgm_ops);

CREATE TABLE leads (
    id text PRIMARY KEY, version bigint NOT NULL, archived boolean NOT NULL, owner_id text, department_id text,
    code text NOT NULL, company text NOT NULL, kana text NOT NULL, status text NOT NULL, source text NOT NULL,
    got_on date NOT NULL, converted_customer_id text,
    search text NOT NULL, item jsonb NOT NULL, detail jsonb NOT NULL
);
CREATE INDEX leads_code ON leads (code, id);
CREATE INDEX leads_got_on ON leads (got_on, id);
CREATE INDEX leads_owner ON leads (owner_id, got_on, id);
CREATE INDEX leads_status ON leads (status, got_on, id);
CREATE INDEX leads_search ON leads USING gin (search gin_trgm_ops);

CREATE TABLE deals (
    id text PRIMARY KEY, version bigint NOT NULL, archived boolean NOT NULL, owner_id text, department_id text,
    number text NOT NULL, name text NOT NULL, customer_id text, lead_id text, stage text NOT NULL,
    expected_amount bigint, expected_month text, opened_on date NOT NULL, closed_on date, touched_at timestamptz,
    search text NOT NULL, item jsonb NOT NULL, detail jsonb NOT NULL
);
CREATE INDEX deals_number ON deals (number, id);
CREATE INDEX deals_customer ON deals (customer_id, number, id);
CREATE INDEX deals_lead ON deals (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX deals_owner ON deals (owner_id, number, id);
CREATE INDEX deals_stage ON deals (stage, touched_at, id);
CREATE INDEX deals_month ON deals (expected_month, id);
CREATE INDEX deals_search ON deals USING gin (search gin_trgm_ops);

CREATE TABLE activities (
    id text PRIMARY KEY, version bigint NOT NULL, archived boolean NOT NULL, owner_id text, department_id text,
    number text NOT NULL, kind text NOT NULL, at timestamptz NOT NULL, person_id text NOT NULL, customer_id text,
    lead_id text, deal_id text, next_on date,
    search text NOT NULL, item jsonb NOT NULL, detail jsonb NOT NULL
);
CREATE INDEX activities_number ON activities (number, id);
CREATE INDEX activities_at ON activities (at, id);
CREATE INDEX activities_customer ON activities (customer_id, at, id);
CREATE INDEX activities_lead ON activities (lead_id, at, id) WHERE lead_id IS NOT NULL;
CREATE INDEX activities_deal ON activities (deal_id, at, id);
CREATE INDEX activities_owner ON activities (owner_id, at, id);
CREATE INDEX activities_search ON activities USING gin (search gin_trgm_ops);

CREATE TABLE todos (
    id text PRIMARY KEY, version bigint NOT NULL, archived boolean NOT NULL, owner_id text, department_id text,
    subject text NOT NULL, due_on date, assignee_id text, done boolean NOT NULL, done_at timestamptz,
    customer_id text, deal_id text, activity_id text,
    search text NOT NULL, item jsonb NOT NULL, detail jsonb NOT NULL
);
CREATE INDEX todos_due ON todos (due_on, id);
CREATE INDEX todos_owner ON todos (owner_id, done, due_on, id);
CREATE INDEX todos_customer ON todos (customer_id, due_on, id);
CREATE INDEX todos_search ON todos USING gin (search gin_trgm_ops);

CREATE TABLE inquiries (
    id text PRIMARY KEY, version bigint NOT NULL, archived boolean NOT NULL, owner_id text, department_id text,
    number text NOT NULL, subject text NOT NULL, category text NOT NULL, channel text NOT NULL, status text NOT NULL,
    received_at timestamptz NOT NULL, due_at timestamptz, customer_id text, deal_id text, assignee_id text,
    search text NOT NULL, item jsonb NOT NULL, detail jsonb NOT NULL
);
CREATE INDEX inquiries_number ON inquiries (number, id);
CREATE INDEX inquiries_received ON inquiries (received_at, id);
CREATE INDEX inquiries_customer ON inquiries (customer_id, received_at, id);
CREATE INDEX inquiries_owner ON inquiries (owner_id, received_at, id);
CREATE INDEX inquiries_status ON inquiries (status, due_at, id);
CREATE INDEX inquiries_search ON inquiries USING gin (search gin_trgm_ops);
