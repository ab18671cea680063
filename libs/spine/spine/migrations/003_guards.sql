-- Fails unless each stream is still at the version at which a decision read it; 0 for a stream that has not begun.
CREATE FUNCTION require_versions(streams text[], versions bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM unnest(streams, versions) AS read (stream, version)
        WHERE read.version <> (
            SELECT coalesce(max(originator_version), 0) FROM events WHERE originator_id = read.stream)
    ) THEN
        RAISE EXCEPTION 'a stream that was read has moved' USING ERRCODE = 'serialization_failure';
    END IF;
END
$$;
