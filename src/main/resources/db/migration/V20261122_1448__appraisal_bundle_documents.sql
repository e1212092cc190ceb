-- The signed documents of a period and a unit with everything below it in one file, for whoever asked; each download is on
-- record as a change of its row.
CREATE TABLE evaluation_bundle (
    id            uuid PRIMARY KEY,
    version       integer NOT NULL,
    period_id     uuid NOT NULL REFERENCES appraisal_period,
    unit_id       uuid NOT NULL REFERENCES work_unit,
    status        text NOT NULL CHECK (status IN ('WAITING', 'RUNNING', 'READY', 'CANCELLED', 'FAILED')),
    asked_by      uuid NOT NULL REFERENCES employee,
    asked_at      timestamptz NOT NULL,
    finished_at   timestamptz,
    downloads     integer NOT NULL DEFAULT 0 CHECK (downloads >= 0),
    downloaded_at timestamptz,
    CHECK ((status IN ('READY', 'CANCELLED', 'FAILED')) = (finished_at IS NOT NULL)),
    CHECK ((downloads > 0) = (downloaded_at IS NOT NULL))
);
CREATE INDEX evaluation_bundle_asked_idx ON evaluation_bundle (asked_by, asked_at);
CREATE INDEX evaluation_bundle_period_idx ON evaluation_bundle (period_id);
CREATE INDEX evaluation_bundle_unit_idx ON evaluation_bundle (unit_id);
-- A second click finds the bundle that is being made.
CREATE UNIQUE INDEX evaluation_bundle_open_idx ON evaluation_bundle (asked_by, period_id, unit_id)
    WHERE status IN ('WAITING', 'RUNNING');
SELECT audit_table('evaluation_bundle');

-- Each document as it was when it was asked for, and whether it was compared with its fingerprint: progress, and a place to
-- go on after the application was cut off. Removed after days, no decision, so not in the audit record.
CREATE TABLE evaluation_bundle_document (
    bundle_id   uuid NOT NULL REFERENCES evaluation_bundle ON DELETE CASCADE,
    document_id uuid NOT NULL REFERENCES appraisal_document,
    ordinal     integer NOT NULL,
    name        text NOT NULL,
    sound       boolean,
    PRIMARY KEY (bundle_id, document_id)
);
CREATE INDEX evaluation_bundle_document_idx ON evaluation_bundle_document (document_id);
