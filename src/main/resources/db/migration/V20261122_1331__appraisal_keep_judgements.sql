-- What was judged, step by step, for ever: as the appraiser handed it to calibration or signed it (RAW), as calibration
-- proposed it, as it was signed (FINAL), as an objection decided it. Each keeps the policy and the organisation's rating
-- of that day, so that a later change of either rewrites nothing that was signed.
CREATE TABLE judgement (
    id                     uuid PRIMARY KEY DEFAULT uuidv7(),
    appraisal_id           uuid NOT NULL REFERENCES appraisal,
    number                 integer NOT NULL CHECK (number >= 1),
    stage                  text NOT NULL CHECK (stage IN ('RAW', 'CALIBRATED', 'FINAL', 'DECIDED')),
    work_result            text NOT NULL CHECK (work_result IN ('BELOW', 'MEETS', 'ABOVE')),
    behaviour              text NOT NULL CHECK (behaviour IN ('BELOW', 'MEETS', 'ABOVE')),
    rating                 text NOT NULL CHECK (rating IN ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    decided_by             uuid NOT NULL REFERENCES employee,
    decided_at             timestamptz NOT NULL,
    reason                 text,
    source_id              uuid,              -- what it came from: an item of a calibration, an objection
    policy_id              uuid NOT NULL REFERENCES evaluation_policy,
    organisation           text CHECK (organisation IN ('EXCELLENT', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    organisation_unit_id   uuid REFERENCES work_unit,
    organisation_period_id uuid REFERENCES appraisal_period,
    UNIQUE (appraisal_id, number),
    CHECK ((organisation IS NULL) = (organisation_unit_id IS NULL) AND (organisation IS NULL) = (organisation_period_id IS NULL))
);
CREATE INDEX judgement_decided_by_idx ON judgement (decided_by);
CREATE INDEX judgement_policy_idx ON judgement (policy_id);
CREATE INDEX judgement_unit_idx ON judgement (organisation_unit_id);
CREATE INDEX judgement_period_idx ON judgement (organisation_period_id);
SELECT audit_table('judgement');

CREATE FUNCTION keep_judgement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a judgement is only added' USING ERRCODE = 'check_violation', CONSTRAINT = 'judgement_kept';
END
$$;
CREATE TRIGGER judgement_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON judgement
    FOR EACH STATEMENT EXECUTE FUNCTION keep_judgement();

INSERT INTO judgement (appraisal_id, number, stage, work_result, behaviour, rating, decided_by, decided_at, policy_id,
    organisation, organisation_unit_id, organisation_period_id)
SELECT a.id, s.number, s.stage, a.work_result, a.behaviour, a.rating, a.signed_by, a.signed_at, p.policy_id,
    o.rating, o.unit_id, CASE WHEN o.rating IS NOT NULL THEN a.period_id END
FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
    CROSS JOIN (VALUES (1, 'RAW'), (2, 'FINAL')) s (number, stage)
    LEFT JOIN LATERAL organisation_rating_for(a.id) o ON true
WHERE a.signed_at IS NOT NULL;
