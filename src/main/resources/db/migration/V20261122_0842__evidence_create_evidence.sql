-- What files hold, each content once, however many people keep it. The bytes are in the store (folder or S3).
CREATE TABLE evidence_content (
    sha256     text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    type       text NOT NULL CHECK (type IN ('PDF', 'JPEG', 'PNG', 'WEBP', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS')),
    size_bytes bigint NOT NULL CHECK (size_bytes > 0),
    touched_at timestamptz NOT NULL -- when somebody last began to keep it; what is fresh is not swept away
);

-- Bukti dukung: a file or a link. It belongs to a person, not to a unit, so it moves along.
CREATE TABLE evidence (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    owner_id    uuid NOT NULL REFERENCES employee,
    title       text NOT NULL CHECK (btrim(title) <> '' AND length(title) <= 300),
    sha256      text REFERENCES evidence_content,
    url         text CHECK (url ~ '^https?://' AND length(url) <= 2000),
    url_key     text,                     -- the same for addresses of the same page
    page_date   timestamptz,
    fetched_at  timestamptz,              -- when title and date were read, once
    link_state  text CHECK (link_state IN ('WAITING', 'ALIVE', 'GONE', 'PRIVATE')),
    checked_at  timestamptz,
    replaces_id uuid REFERENCES evidence, -- what it took the place of, which stays
    created_at  timestamptz NOT NULL,
    CHECK ((sha256 IS NULL) <> (url IS NULL)),
    CHECK ((url IS NULL) = (url_key IS NULL) AND (url IS NULL) = (link_state IS NULL))
);

CREATE UNIQUE INDEX evidence_own_file_idx ON evidence (owner_id, sha256);
CREATE UNIQUE INDEX evidence_own_link_idx ON evidence (owner_id, url_key);
CREATE INDEX evidence_owner_idx ON evidence (owner_id, created_at DESC);
CREATE INDEX evidence_sha256_idx ON evidence (sha256);
CREATE INDEX evidence_replaces_idx ON evidence (replaces_id);
CREATE INDEX evidence_checked_idx ON evidence (checked_at NULLS FIRST) WHERE url IS NOT NULL;

-- what only says when a page was last looked at is no change of anybody's
SELECT audit_table('evidence', ARRAY['link_state', 'checked_at', 'fetched_at', 'page_date', 'url_key']);
