-- What a list holds is counted from the index alone; the rows themselves lie far apart.
DROP INDEX customers_owner;
DROP INDEX customers_department;
CREATE INDEX customers_owner ON customers (owner_id, code, id) INCLUDE (archived, rank, industry);
CREATE INDEX customers_department ON customers (department_id, code, id) INCLUDE (archived, owner_id, rank, industry);
