-- The appraiser's level for each planned result and each value, from which the overall ones are proposed (PermenPANRB
-- 6/2022, Lampiran IV.B.1).
CREATE TABLE result_rating (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    appraisal_id uuid NOT NULL REFERENCES appraisal,
    result_id    uuid NOT NULL REFERENCES planned_result,
    expectation_level text NOT NULL CHECK (expectation_level IN ('BELOW', 'MEETS', 'ABOVE')),
    UNIQUE (appraisal_id, result_id)
);
CREATE INDEX result_rating_result_idx ON result_rating (result_id);
SELECT audit_table('result_rating');

ALTER TABLE behaviour_review ADD COLUMN expectation_level text CHECK (expectation_level IN ('BELOW', 'MEETS', 'ABOVE'));

-- What the reason of a judgement rests on: a piece of evidence or feedback of the period.
CREATE TABLE rating_proof (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    appraisal_id uuid NOT NULL REFERENCES appraisal,
    evidence_id  uuid REFERENCES evidence,
    feedback_id  uuid REFERENCES feedback,
    CHECK ((evidence_id IS NULL) <> (feedback_id IS NULL)),
    UNIQUE NULLS NOT DISTINCT (appraisal_id, evidence_id, feedback_id)
);
CREATE INDEX rating_proof_evidence_idx ON rating_proof (evidence_id);
CREATE INDEX rating_proof_feedback_idx ON rating_proof (feedback_id);
SELECT audit_table('rating_proof');

-- What there is to judge somebody by: the evidence recorded for the results of the plan and the feedback received, in
-- the days of the appraisal's period. The only place where this is said.
CREATE FUNCTION appraisal_material(of_appraisal uuid) RETURNS TABLE (evidence_id uuid, feedback_id uuid)
    LANGUAGE sql STABLE AS $$
    SELECT v.evidence_id, NULL::uuid
    FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
        CROSS JOIN LATERAL promised_results(ARRAY[a.plan_id]) l
        JOIN progress_entry e ON e.result_id = l.at_id AND e.period_end >= p.starts AND e.period_start <= p.ends
        JOIN progress_evidence v ON v.entry_id = e.id
    WHERE a.id = of_appraisal AND a.plan_id IS NOT NULL
    UNION
    SELECT NULL::uuid, f.id
    FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
        JOIN feedback f ON f.employee_id = a.employee_id AND f.given_on BETWEEN p.starts AND p.ends
    WHERE a.id = of_appraisal
$$;

-- Whether the reason that the policy of the cycle asks for is there: a text and, where something was recorded that it can
-- rest on, what it rests on. An overall level that is not given yet asks for nothing.
CREATE FUNCTION reason_missing(of_appraisal uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT a.work_result IS NOT NULL AND a.behaviour IS NOT NULL
        AND (y.ground_for = 'ALL' OR y.ground_for = 'EXTREMES' AND (a.work_result <> 'MEETS' OR a.behaviour <> 'MEETS'))
        AND (COALESCE(btrim(a.feedback), '') = ''
            OR y.ground_proof
                AND NOT EXISTS (SELECT FROM rating_proof r WHERE r.appraisal_id = a.id)
                AND EXISTS (SELECT FROM appraisal_material(a.id)))
    FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id JOIN evaluation_policy y ON y.id = p.policy_id
    WHERE a.id = of_appraisal
$$;
