-- Who is billed to a customer is looked up whenever something is won or sold beyond its limit.
CREATE INDEX foreign_records_bills_to ON foreign_records ((data->>'bills_to_id')) WHERE kind = 'customer';
