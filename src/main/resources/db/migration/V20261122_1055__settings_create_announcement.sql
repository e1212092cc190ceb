-- What everybody reads on top of every page for some days: maintenance, a date that was put off.
CREATE TABLE announcement (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    text       text NOT NULL CHECK (btrim(text) <> '' AND length(text) <= 300),
    urgent     boolean NOT NULL,
    since      date NOT NULL,
    until      date NOT NULL, -- the last day
    written_by uuid NOT NULL REFERENCES employee,
    written_at timestamptz NOT NULL,
    ended_at   timestamptz,   -- taken down before its time
    CHECK (until >= since)
);

CREATE INDEX announcement_until_idx ON announcement (until DESC);
CREATE INDEX announcement_writer_idx ON announcement (written_by);
SELECT audit_table('announcement');
