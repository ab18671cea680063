CREATE INDEX customers_pairs ON customers USING gin (pairs(search));
CREATE INDEX contacts_pairs ON contacts USING gin (pairs(search));
CREATE INDEX leads_pairs ON leads USING gin (pairs(search));
