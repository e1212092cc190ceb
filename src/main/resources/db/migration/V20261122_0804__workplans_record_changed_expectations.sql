-- Special expectations may change during the year (Lampiran II, stages 2 and 7); who changed what stays on record, and
-- the person says when they have read it.
CREATE TABLE expectation_change (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    plan_id     uuid NOT NULL REFERENCES work_plan ON DELETE CASCADE,
    core_value  text NOT NULL CHECK (core_value IN ('SERVICE', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE')),
    before_text text,
    after_text  text,
    changed_by  uuid NOT NULL REFERENCES employee,
    changed_at  timestamptz NOT NULL,
    read_at     timestamptz,
    CHECK (before_text IS DISTINCT FROM after_text)
);

CREATE INDEX expectation_change_plan_idx ON expectation_change (plan_id, changed_at);
CREATE INDEX expectation_change_unread_idx ON expectation_change (plan_id) WHERE read_at IS NULL;
SELECT audit_table('expectation_change');
