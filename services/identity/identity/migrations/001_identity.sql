CREATE TABLE departments (
    id         text    PRIMARY KEY,
    version    bigint  NOT NULL,
    archived   boolean NOT NULL,
    code       text    NOT NULL,
    name       text    NOT NULL,
    kind       text    NOT NULL,
    parent_id  text,
    valid_from date,
    position   int     NOT NULL,
    search     text    NOT NULL,
    item       jsonb   NOT NULL,
    detail     jsonb   NOT NULL
);
CREATE UNIQUE INDEX departments_code_unique ON departments (code) WHERE NOT archived;
CREATE INDEX departments_position ON departments (position, id);
CREATE INDEX departments_parent ON departments (parent_id);

CREATE TABLE users (
    id            text    PRIMARY KEY,
    version       bigint  NOT NULL,
    archived      boolean NOT NULL,
    code          text    NOT NULL,
    login         text    NOT NULL,
    name          text    NOT NULL,
    kana          text    NOT NULL,
    department_id text,
    active        boolean NOT NULL,
    joined_on     date,
    left_on       date,
    search        text    NOT NULL,
    item          jsonb   NOT NULL,
    detail        jsonb   NOT NULL
);
CREATE UNIQUE INDEX users_code_unique ON users (code) WHERE NOT archived;
CREATE UNIQUE INDEX users_login_unique ON users (login) WHERE NOT archived AND login <> '';
CREATE INDEX users_code ON users (code, id);
CREATE INDEX users_department ON users (department_id, id);
CREATE INDEX users_search ON users USING gin (search gin_trgm_ops);

CREATE TABLE api_keys (
    id       text    PRIMARY KEY,
    version  bigint  NOT NULL,
    archived boolean NOT NULL,
    name     text    NOT NULL,
    user_id  text    NOT NULL,
    revoked  boolean NOT NULL,
    search   text    NOT NULL,
    item     jsonb   NOT NULL,
    detail   jsonb   NOT NULL
);
CREATE INDEX api_keys_name ON api_keys (name, id);

-- What must be forgotten when it changes stands in rows, never in events.
CREATE TABLE passwords (user_id text PRIMARY KEY, hash text NOT NULL);
CREATE TABLE api_key_digests (digest bytea PRIMARY KEY, api_key_id text NOT NULL);
CREATE TABLE sessions (
    digest     bytea       PRIMARY KEY,
    user_id    text        NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX sessions_user ON sessions (user_id);
CREATE INDEX sessions_expiry ON sessions (expires_at);

CREATE TABLE sign_in_attempts (
    account  bytea       NOT NULL,
    address  text        NOT NULL,
    failures int         NOT NULL,
    last_at  timestamptz NOT NULL,
    PRIMARY KEY (account, address)
);
CREATE INDEX sign_in_attempts_age ON sign_in_attempts (last_at);

-- Names that histories and imports look up are here what they are in every other context: copies, written in the same transaction.
CREATE FUNCTION keep_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO foreign_records (kind, id, code, name, archived, data)
    VALUES (TG_ARGV[0], NEW.id, NEW.code, NEW.name, NEW.archived, '{}')
    ON CONFLICT (kind, id) DO UPDATE SET code = excluded.code, name = excluded.name, archived = excluded.archived;
    RETURN NULL;
END $$;
CREATE TRIGGER users_name AFTER INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION keep_name('user');
CREATE TRIGGER departments_name AFTER INSERT OR UPDATE ON departments FOR EACH ROW EXECUTE FUNCTION keep_name('department');
