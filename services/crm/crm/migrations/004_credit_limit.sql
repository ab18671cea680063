ALTER TABLE customers ADD COLUMN credit_limit bigint;
