-- Who may sign in. People in the civil service sign in with their number (NIP), which is kept with the person;
-- a login name is for those who have none.
CREATE TABLE account (
    employee_id       uuid PRIMARY KEY REFERENCES employee,
    version           integer NOT NULL DEFAULT 0,
    login             text UNIQUE CHECK (login ~ '^[a-z][a-z0-9._-]{1,39}$'),
    password_hash     text,
    state             text NOT NULL CHECK (state IN ('INVITED', 'ACTIVE', 'DISABLED')),
    activated_at      timestamptz,
    last_signed_in_at timestamptz,
    CHECK (state <> 'ACTIVE' OR (password_hash IS NOT NULL AND activated_at IS NOT NULL)),
    CHECK (state <> 'INVITED' OR password_hash IS NULL)
);

SELECT audit_table('account', ARRAY['password_hash', 'last_signed_in_at'], 'employee_id');

-- Failed attempts by name as typed and by address, both as a hash: says nothing about who exists.
CREATE TABLE sign_in_failure (
    key           text PRIMARY KEY,
    failures      integer NOT NULL CHECK (failures >= 0),
    last_at       timestamptz NOT NULL,
    blocked_until timestamptz
);

CREATE INDEX sign_in_failure_last_at_idx ON sign_in_failure (last_at);
