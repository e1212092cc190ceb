-- Signatures that an appraiser asked for at once. Each row is signed in a transaction of its own that also notes the
-- outcome, so that after a stop nothing is signed twice and nothing is forgotten.
CREATE TABLE signing_batch (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    period_id   uuid NOT NULL REFERENCES appraisal_period,
    signer_id   uuid NOT NULL REFERENCES employee,
    taking_over boolean NOT NULL DEFAULT false,   -- as the superior of an appraiser who is late
    asked_at    timestamptz NOT NULL,
    finished_at timestamptz
);
CREATE INDEX signing_batch_open_idx ON signing_batch (asked_at) WHERE finished_at IS NULL;
CREATE INDEX signing_batch_signer_idx ON signing_batch (signer_id, asked_at);
CREATE INDEX signing_batch_period_idx ON signing_batch (period_id);
SELECT audit_table('signing_batch');

CREATE TABLE signing_batch_row (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    batch_id     uuid NOT NULL REFERENCES signing_batch,
    appraisal_id uuid NOT NULL REFERENCES appraisal,
    ordinal      integer NOT NULL,
    seen_version integer NOT NULL,            -- what the signer looked through: nothing else is signed
    outcome      text CHECK (btrim(outcome) <> ''), -- null: its turn is still to come; 'SIGNED', or the key of what stands against it
    UNIQUE (batch_id, appraisal_id)
);
CREATE INDEX signing_batch_row_appraisal_idx ON signing_batch_row (appraisal_id);
SELECT audit_table('signing_batch_row');
