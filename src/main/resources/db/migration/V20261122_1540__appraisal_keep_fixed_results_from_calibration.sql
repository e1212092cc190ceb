-- What is not the appraiser's to weigh is not compared with what other appraisers weighed: the result of an earlier period by
-- agreement, and the predicate of whoever did not finish the studies (PermenPANRB 6/2022, Lampiran IV, A.13 letter a and
-- letter d). Both go past the table, unless a session has taken the judgement up before.
CREATE OR REPLACE FUNCTION calibration_state(a appraisal, mode text, calibration_due date, on_day date) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN mode = 'OFF' THEN 'NONE' WHEN a.calibrated_at IS NOT NULL THEN 'CLOSED'
        WHEN a.calibration_id IS NULL AND (a.uses_appraisal_id IS NOT NULL OR a.study IS NOT DISTINCT FROM 'NOT_FINISHED') THEN 'NONE'
        WHEN calibration_due IS NULL OR on_day > calibration_due THEN 'PASSED'
        WHEN a.calibration_id IS NOT NULL THEN 'SEATED' ELSE 'AHEAD' END
$$;
