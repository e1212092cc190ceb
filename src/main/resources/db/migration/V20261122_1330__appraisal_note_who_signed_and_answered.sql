-- The day of a moment, where SQL says it: the zone is named here and in jakarta_today alone.
CREATE FUNCTION local_day(at timestamptz) RETURNS date LANGUAGE sql IMMUTABLE AS $$
    SELECT (at AT TIME ZONE 'Asia/Jakarta')::date
$$;

-- Who signed in which part, what makes a result final at once, when the person got it and what they answered. What only
-- time brings about (received by lapse of days, silence, final by lapse) is computed and never written.
ALTER TABLE appraisal
    ADD COLUMN signed_as text CHECK (signed_as IN ('APPRAISER', 'SUPERIOR')),
    ADD COLUMN sign_due date,                 -- last day of the signature as it was counted when it was given
    ADD COLUMN final_by text CHECK (final_by IN ('TAKEN_OVER', 'REGIONAL_HEAD', 'DECIDED')),
    ADD COLUMN received_on date,
    ADD COLUMN received_how text CHECK (received_how IN ('OPENED', 'HANDED_OVER')),  -- null: before this was kept
    ADD COLUMN received_note text CHECK (btrim(received_note) <> ''),
    ADD COLUMN answer_due date,               -- last day of the person's answer as it was counted when it was given
    ADD COLUMN refused_at timestamptz,
    ADD COLUMN refusal text CHECK (btrim(refusal) <> '');

-- The product showed a result at the moment of the signature and counted from that day, and it keeps that word.
UPDATE appraisal a SET signed_as = CASE WHEN a.signed_by = a.reviewer_id THEN 'SUPERIOR' ELSE 'APPRAISER' END,
    sign_due = p.rating_due, received_on = local_day(a.signed_at),
    answer_due = CASE WHEN a.acknowledged_at IS NOT NULL THEN working_day_after(local_day(a.signed_at), 14) END
FROM appraisal_period p WHERE p.id = a.period_id AND a.signed_at IS NOT NULL;

ALTER TABLE appraisal
    DROP CONSTRAINT appraisal_status_check,
    DROP CONSTRAINT appraisal_check1,
    DROP CONSTRAINT appraisal_check2,
    DROP CONSTRAINT appraisal_check3,
    ADD CONSTRAINT appraisal_status_check CHECK (status IN ('OPEN', 'SUBMITTED', 'SIGNED', 'ACKNOWLEDGED', 'REFUSED')),
    ADD CONSTRAINT appraisal_planned_check CHECK (status = 'OPEN' OR plan_id IS NOT NULL),
    ADD CONSTRAINT appraisal_submitted_check CHECK (CASE status WHEN 'OPEN' THEN submitted_at IS NULL
        WHEN 'SUBMITTED' THEN submitted_at IS NOT NULL ELSE true END),
    ADD CONSTRAINT appraisal_signed_check CHECK ((status IN ('SIGNED', 'ACKNOWLEDGED', 'REFUSED'))
        = (signed_at IS NOT NULL AND signed_by IS NOT NULL AND signed_as IS NOT NULL AND rating IS NOT NULL)),
    ADD CONSTRAINT appraisal_unsigned_check CHECK (signed_at IS NOT NULL
        OR (signed_as IS NULL AND sign_due IS NULL AND final_by IS NULL AND received_on IS NULL AND answer_due IS NULL)),
    ADD CONSTRAINT appraisal_acknowledged_check CHECK ((status = 'ACKNOWLEDGED') = (acknowledged_at IS NOT NULL)),
    ADD CONSTRAINT appraisal_refused_check CHECK ((status = 'REFUSED') = (refused_at IS NOT NULL)
        AND (refused_at IS NULL) = (refusal IS NULL)),
    ADD CONSTRAINT appraisal_received_check CHECK (received_on >= local_day(signed_at)),
    ADD CONSTRAINT appraisal_receipt_check CHECK (received_on IS NOT NULL OR (received_how IS NULL AND received_note IS NULL));

CREATE INDEX appraisal_take_over_idx ON appraisal (reviewer_id, period_id) WHERE status IN ('OPEN', 'SUBMITTED');

-- Results that are shown together: from this moment (policy TOGETHER), else each at its own last day.
ALTER TABLE appraisal_period
    ADD COLUMN released_at timestamptz,
    ADD COLUMN released_by uuid REFERENCES employee,
    ADD CHECK ((released_at IS NULL) = (released_by IS NULL));
CREATE INDEX appraisal_period_released_by_idx ON appraisal_period (released_by);
