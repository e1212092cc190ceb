-- One code at a time for each person; it disappears when it is used.
CREATE TABLE activation_code (
    employee_id uuid PRIMARY KEY REFERENCES account,
    code_hash   text NOT NULL,
    issued_at   timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    CHECK (expires_at > issued_at)
);

SELECT audit_table('activation_code', ARRAY['code_hash'], 'employee_id');

-- Accounts of the invented city: their passwords are known to everyone, so they work only while the demo is on.
CREATE TABLE demo_account (
    employee_id uuid PRIMARY KEY REFERENCES account,
    password    text NOT NULL
);

-- The link with which the first administrator is made; never more than one.
CREATE TABLE setup_link (
    single     boolean PRIMARY KEY DEFAULT true CHECK (single),
    token_hash text NOT NULL,
    expires_at timestamptz NOT NULL
);

-- Mail waiting to be sent. The text goes as soon as it was: it may hold an activation code.
CREATE TABLE mail_outbox (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    recipient  text NOT NULL,
    subject    text NOT NULL,
    body       text,
    created_at timestamptz NOT NULL,
    next_at    timestamptz,
    attempts   integer NOT NULL DEFAULT 0,
    sent_at    timestamptz,
    CHECK (sent_at IS NULL OR (body IS NULL AND next_at IS NULL))
);

CREATE INDEX mail_outbox_next_idx ON mail_outbox (next_at) WHERE next_at IS NOT NULL;
