-- Every document that was signed here. What it says and the file itself are kept by the module that issued it.
CREATE TABLE signed_document (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    code         text NOT NULL UNIQUE CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{26}$'),
    kind         text NOT NULL CHECK (kind ~ '^[A-Z_]+$'),
    subject_id   uuid NOT NULL,
    number       integer NOT NULL CHECK (number > 0),
    created_at   timestamptz NOT NULL,
    replaced_at  timestamptz,
    withdrawn_at timestamptz,
    UNIQUE (kind, subject_id, number)
);

-- The fingerprint of every state that was ever handed out: one more with each signature.
CREATE TABLE document_version (
    document_id uuid NOT NULL REFERENCES signed_document,
    number      integer NOT NULL CHECK (number > 0),
    sha256      text NOT NULL UNIQUE CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes       integer NOT NULL CHECK (bytes > 0),
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (document_id, number)
);

-- A box is signed once, however often the button is pressed.
CREATE TABLE document_signature (
    document_id        uuid NOT NULL REFERENCES signed_document,
    ordinal            integer NOT NULL CHECK (ordinal > 0),
    field              text NOT NULL,
    signer_id          uuid NOT NULL REFERENCES employee,
    signer_capacity    text NOT NULL CHECK (btrim(signer_capacity) <> ''),
    signed_at          timestamptz NOT NULL,
    certificate_sha256 text NOT NULL CHECK (certificate_sha256 ~ '^[0-9a-f]{64}$'),
    time_stamp         text NOT NULL CHECK (time_stamp IN ('OWN', 'EXTERNAL')),
    PRIMARY KEY (document_id, ordinal),
    UNIQUE (document_id, field)
);
CREATE INDEX document_signature_signer_id_idx ON document_signature (signer_id);

-- What was handed out and who signed it stays as it was.
REVOKE UPDATE, DELETE ON document_version, document_signature FROM mumpuni_app;

SELECT audit_table('signed_document', ARRAY['code']);
SELECT audit_table('document_version', ARRAY[]::text[], 'document_id');
SELECT audit_table('document_signature', ARRAY[]::text[], 'document_id');
