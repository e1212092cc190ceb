-- By agreement of the person and the appraiser the result of the last period in the old unit may count for the period of a
-- move (PermenPANRB 6/2022, Lampiran IV, A.13 letter a). One side proposes, the other agrees, before the signature.
ALTER TABLE appraisal
    ADD COLUMN uses_appraisal_id uuid REFERENCES appraisal,
    ADD CONSTRAINT appraisal_uses_check CHECK (uses_appraisal_id <> id),
    ADD CONSTRAINT appraisal_study_or_uses_check CHECK (uses_appraisal_id IS NULL OR study IS DISTINCT FROM 'NOT_FINISHED');
CREATE INDEX appraisal_uses_idx ON appraisal (uses_appraisal_id) WHERE uses_appraisal_id IS NOT NULL;

CREATE TABLE earlier_result_use (
    appraisal_id uuid PRIMARY KEY REFERENCES appraisal ON DELETE CASCADE,
    version      integer NOT NULL DEFAULT 0,
    earlier_id   uuid NOT NULL REFERENCES appraisal,
    proposed_as  text NOT NULL CHECK (proposed_as IN ('EMPLOYEE', 'APPRAISER')),
    proposed_by  uuid NOT NULL REFERENCES employee,
    proposed_at  timestamptz NOT NULL,
    note         text,
    agreed_by    uuid REFERENCES employee,
    agreed_at    timestamptz,
    CHECK ((agreed_by IS NULL) = (agreed_at IS NULL)),
    CHECK (agreed_by IS NULL OR agreed_by <> proposed_by)
);
CREATE INDEX earlier_result_use_earlier_idx ON earlier_result_use (earlier_id);
CREATE INDEX earlier_result_use_proposed_by_idx ON earlier_result_use (proposed_by);
CREATE INDEX earlier_result_use_agreed_by_idx ON earlier_result_use (agreed_by);
SELECT audit_table('earlier_result_use', key_column => 'appraisal_id');
SELECT audit_chain_table('earlier_result_use');

-- The result that may be used: the last one that was signed before the person came into the present unit, which was within
-- the period. Only a periodic evaluation may use one; where a year and its last quarter end on the same day, the year's.
CREATE FUNCTION earlier_result(of_appraisal uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT b.id
    FROM appraisal a
        JOIN appraisal_period p ON p.id = a.period_id AND p.kind <> 'ANNUAL'
        CROSS JOIN LATERAL (SELECT max(lower(l.valid)) AS day FROM placement l
            WHERE l.employee_id = a.employee_id AND l.unit_id = a.unit_id AND lower(l.valid) BETWEEN p.starts AND p.ends) came
        JOIN appraisal b ON b.employee_id = a.employee_id AND b.signed_at IS NOT NULL AND b.unit_id <> a.unit_id
        JOIN appraisal_period q ON q.id = b.period_id AND q.ends < came.day AND q.ends < p.starts
    WHERE a.id = of_appraisal
    ORDER BY q.ends DESC, q.kind = 'ANNUAL' DESC LIMIT 1
$$;
