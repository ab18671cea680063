-- Trigrams cannot find a word of two characters, which is what most Japanese words are: their pairs can.
CREATE FUNCTION pairs(given text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT array_agg(DISTINCT pair) FROM (
        SELECT substr(given, at, 2) AS pair FROM generate_series(1, length(given) - 1) AS at
    ) AS every WHERE pair ~ '^[^ -~\n]{2}$'
$$;
