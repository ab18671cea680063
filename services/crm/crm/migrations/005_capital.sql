ALTER TABLE customers ADD COLUMN capital bigint;
