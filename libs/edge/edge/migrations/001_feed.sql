-- What a service tells open browsers, kept for an hour: one that was away is told what it missed.
-- `audience` holds the ids of the users who may see an entry; NULL is everybody, '{}' nobody.
CREATE TABLE feed_entries (
    id       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    audience text[],
    kind     text        NOT NULL,
    data     jsonb       NOT NULL,
    made_at  timestamptz NOT NULL DEFAULT clock_timestamp()
);
-- A reader remembers the id of an entry, so there is always one.
INSERT INTO feed_entries (audience, kind, data) VALUES ('{}', 'begun', '{}');

-- Removes what is older than given, oldest first; never the newest entry. Returns how many were removed.
CREATE FUNCTION feed_trim(older_than interval, at_most int) RETURNS bigint LANGUAGE sql AS $$
    WITH oldest AS (SELECT id, made_at FROM feed_entries ORDER BY id LIMIT at_most),
    removed AS (
        DELETE FROM feed_entries USING oldest
        WHERE feed_entries.id = oldest.id AND oldest.made_at < clock_timestamp() - older_than
          AND oldest.id < (SELECT max(id) FROM feed_entries)
        RETURNING 1)
    SELECT count(*) FROM removed
$$;

-- Appends an entry and wakes who listens once it is committed.
CREATE FUNCTION feed_append(kind text, data jsonb, audience text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    -- Held until the transaction has ended: ids are committed in their order, so that a reader that goes on from the
    -- last id it saw misses none.
    PERFORM pg_advisory_xact_lock(4202614);
    INSERT INTO feed_entries (kind, data, audience) VALUES (feed_append.kind, feed_append.data, feed_append.audience);
    PERFORM feed_trim(interval '1 hour', 10);
    PERFORM pg_notify('feed', '');
END
$$;
