-- What an appraiser judged may be laid before a calibration table first (policy: SUPERIOR or COMMITTEE). The table advises:
-- the signature stays the appraiser's (PermenPANRB 6/2022, Lampiran IV, A.1 and A.2), and so do the clocks.
ALTER TABLE appraisal_period
    ADD COLUMN calibration_due date,          -- last day of the table; null: the policy knows none
    ADD CONSTRAINT appraisal_period_calibration_check CHECK (calibration_due <= rating_due);

ALTER TABLE appraisal
    ADD COLUMN proposed_at timestamptz,       -- handed to the table
    ADD COLUMN calibration_id uuid,           -- the session that took it up: it is no longer the appraiser's to take back
    ADD COLUMN calibrated_at timestamptz,     -- the session closed
    ADD COLUMN calibration_answer text CHECK (calibration_answer IN ('FOLLOWED', 'OTHERWISE')),
    ADD COLUMN calibration_reason text CHECK (btrim(calibration_reason) <> ''), -- why the appraiser signs otherwise
    DROP CONSTRAINT appraisal_status_check,
    ADD CONSTRAINT appraisal_status_check
        CHECK (status IN ('OPEN', 'SUBMITTED', 'PROPOSED', 'SIGNED', 'ACKNOWLEDGED', 'REFUSED')),
    ADD CONSTRAINT appraisal_proposed_check CHECK (CASE
        WHEN status IN ('OPEN', 'SUBMITTED') THEN proposed_at IS NULL
        WHEN status = 'PROPOSED' THEN proposed_at IS NOT NULL AND rating IS NOT NULL ELSE true END),
    ADD CONSTRAINT appraisal_calibrated_check CHECK (proposed_at IS NOT NULL OR num_nonnulls(calibration_id, calibrated_at) = 0),
    ADD CONSTRAINT appraisal_calibration_answered_check CHECK ((calibration_answer IS NULL OR calibrated_at IS NOT NULL)
        AND (calibration_reason IS NOT NULL) = COALESCE(calibration_answer = 'OTHERWISE', false));

DROP INDEX appraisal_take_over_idx;
CREATE INDEX appraisal_take_over_idx ON appraisal (reviewer_id, period_id) WHERE status IN ('OPEN', 'SUBMITTED', 'PROPOSED');
CREATE INDEX appraisal_calibration_idx ON appraisal (calibration_id) WHERE calibration_id IS NOT NULL;

-- Three working days before the end of the evaluation leave the appraiser time to answer and to sign.
UPDATE appraisal_period p SET calibration_due = w.day
FROM evaluation_policy y, calendar_day d, calendar_day w
WHERE y.id = p.policy_id AND y.calibration <> 'OFF' AND d.day = p.rating_due AND w.working AND w.number = d.number - 3;

ALTER TABLE clock_notice
    DROP CONSTRAINT clock_notice_clock_check,
    ADD CONSTRAINT clock_notice_clock_check CHECK (clock IN
        ('SELF', 'RATE', 'CALIBRATE', 'TAKE_OVER', 'STRANDED', 'DELIVER', 'HAND_OVER', 'RETURN', 'SHOWN'));

-- How far the table is with one appraisal on a day: NONE (the policy has none), CLOSED (the session is), PASSED (its last day
-- is, and nobody waits for it any longer), SEATED (a session has taken it up), AHEAD.
CREATE FUNCTION calibration_state(a appraisal, mode text, calibration_due date, on_day date) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN mode = 'OFF' THEN 'NONE' WHEN a.calibrated_at IS NOT NULL THEN 'CLOSED'
        WHEN calibration_due IS NULL OR on_day > calibration_due THEN 'PASSED'
        WHEN a.calibration_id IS NOT NULL THEN 'SEATED' ELSE 'AHEAD' END
$$;

-- The table proposes other levels than the appraiser handed in, and the appraiser has said neither yes nor no.
CREATE FUNCTION calibration_unanswered(of_appraisal uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT FROM appraisal a CROSS JOIN LATERAL (SELECT j.work_result, j.behaviour FROM judgement j
            WHERE j.appraisal_id = a.id AND j.stage = 'CALIBRATED' ORDER BY j.number DESC LIMIT 1) j
        WHERE a.id = of_appraisal AND a.status = 'PROPOSED' AND a.calibrated_at IS NOT NULL AND a.calibration_answer IS NULL
            AND (j.work_result, j.behaviour) IS DISTINCT FROM (a.work_result, a.behaviour))
$$;

-- The full text of 1420 with one more step: PROPOSED, handed to the table. Calibration stops no clock: after the last day of
-- the evaluation it is the superior's like every other. As long as the table may sit its last day is the next one, then
-- that of the signature.
CREATE OR REPLACE FUNCTION appraisal_standing(on_day date) RETURNS SETOF standing LANGUAGE sql STABLE AS $$
    SELECT a.id, a.period_id, a.unit_id, a.employee_id, a.appraiser_id, a.reviewer_id,
        acting_appraiser(a, p.rating_due, on_day), x.step, f.final,
        CASE WHEN f.final = 'FINAL' THEN COALESCE(a.final_by, CASE WHEN a.objected_at IS NULL THEN 'LAPSED' ELSE 'WITHDRAWN' END) END,
        CASE WHEN NOT x.gone THEN p.evaluation_from END, p.rating_due, take_over.day, shown.day, deliver.day,
        got.day, back.day, object.day, report.day, u.due,
        COALESCE(on_day > u.due, false) AND CASE WHEN a.signed_at IS NULL THEN p.status = 'OPEN' ELSE NOT x.gone END
    FROM appraisal a
        JOIN appraisal_period p ON p.id = a.period_id
        JOIN evaluation_policy y ON y.id = p.policy_id
        JOIN employee e ON e.id = a.employee_id
        LEFT JOIN calendar_day over ON over.day = p.rating_due
        LEFT JOIN calendar_day take_over ON take_over.working AND take_over.number = over.number + y.take_over_days
        LEFT JOIN calendar_day report ON report.working AND report.number = over.number + y.report_days
        LEFT JOIN calendar_day signed ON signed.day = local_day(a.signed_at)
        LEFT JOIN calendar_day deliver ON deliver.working AND deliver.number = signed.number
            + CASE a.signed_as WHEN 'SUPERIOR' THEN y.superior_deliver_days ELSE y.deliver_days END
        LEFT JOIN calendar_day got ON got.day = CASE WHEN a.received_on <= deliver.day THEN a.received_on
            WHEN on_day > deliver.day THEN deliver.day END
        LEFT JOIN calendar_day back ON back.working AND back.number = got.number
            + CASE a.signed_as WHEN 'SUPERIOR' THEN y.superior_return_days ELSE y.return_days END
        LEFT JOIN calendar_day object ON a.final_by IS NULL AND object.working AND object.number = got.number + y.object_days
        CROSS JOIN LATERAL (SELECT CASE WHEN y.delivery = 'AT_SIGNATURE' THEN signed.day ELSE
            least(deliver.day, a.received_on, greatest(signed.day, COALESCE(local_day(p.released_at), deliver.day))) END AS day) shown
        CROSS JOIN LATERAL (SELECT COALESCE(e.left_on <= on_day, false) AS gone,
            CASE WHEN a.taken_out_reason IS NOT NULL THEN 'TAKEN_OUT'
                WHEN a.status IN ('ACKNOWLEDGED', 'REFUSED') THEN a.status
                WHEN a.status = 'SIGNED' THEN CASE WHEN on_day < shown.day THEN 'HELD' WHEN got.day IS NULL THEN 'DELIVER'
                    WHEN on_day > back.day THEN 'SILENT' ELSE 'RETURN' END
                WHEN on_day > p.rating_due THEN CASE WHEN acting_appraiser(a, p.rating_due, on_day) IS NULL
                    THEN 'STRANDED' ELSE 'TAKE_OVER' END
                WHEN a.plan_id IS NULL THEN 'NO_PLAN'
                WHEN a.status = 'PROPOSED' THEN 'PROPOSED'
                WHEN a.status = 'OPEN' AND y.self_assessment = 'REQUIRED' AND on_day <= p.self_due
                    AND (e.left_on IS NULL OR e.left_on > on_day) THEN 'SELF'
                ELSE 'RATE' END AS step) x
        CROSS JOIN LATERAL (SELECT CASE WHEN a.signed_at IS NULL THEN 'NOT' WHEN a.final_by IS NOT NULL THEN 'FINAL'
            WHEN a.objection_ended_at IS NOT NULL THEN 'FINAL' WHEN a.objected_at IS NOT NULL THEN 'OBJECTED'
            WHEN on_day > object.day THEN 'FINAL' ELSE 'OBJECTABLE' END AS final) f
        CROSS JOIN LATERAL (SELECT CASE x.step WHEN 'NO_PLAN' THEN p.plan_due WHEN 'SELF' THEN p.self_due
            WHEN 'PROPOSED' THEN CASE WHEN a.calibrated_at IS NULL AND on_day <= p.calibration_due
                THEN p.calibration_due ELSE p.rating_due END
            WHEN 'RATE' THEN p.rating_due WHEN 'TAKE_OVER' THEN take_over.day WHEN 'STRANDED' THEN p.rating_due
            WHEN 'HELD' THEN deliver.day WHEN 'DELIVER' THEN deliver.day WHEN 'RETURN' THEN back.day
            WHEN 'SILENT' THEN back.day END AS due) u
$$;
