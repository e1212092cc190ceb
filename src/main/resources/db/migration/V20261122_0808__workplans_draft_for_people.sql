-- A plan that the person has not drafted in time may be drafted by the personnel officer. The person then confirms it
-- by submitting it, or says what is not right.
ALTER TABLE work_plan
    ADD COLUMN drafted_by uuid REFERENCES employee,
    ADD COLUMN handed_over_at timestamptz,
    ADD COLUMN owner_comment text CHECK (btrim(owner_comment) <> ''),
    ADD COLUMN commented_at timestamptz,
    ADD CHECK (drafted_by IS NOT NULL OR handed_over_at IS NULL),
    ADD CHECK ((owner_comment IS NULL) = (commented_at IS NULL));

CREATE INDEX work_plan_drafted_by_idx ON work_plan (drafted_by) WHERE drafted_by IS NOT NULL;
