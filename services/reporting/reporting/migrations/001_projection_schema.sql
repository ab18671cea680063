-- Which code's tables the projections are: schema.py makes them, rebuild.py replaces them.
CREATE TABLE projection_schema (
    one         boolean PRIMARY KEY DEFAULT true CHECK (one),
    fingerprint text NOT NULL
);
