-- The full text of 1430 with one more line: a result that counts by agreement of the two sides (Lampiran IV, A.13 letter a) is
-- not judged anew, so there is nothing for a calibration table to propose, and nobody waits for one.
CREATE OR REPLACE FUNCTION calibration_state(a appraisal, mode text, calibration_due date, on_day date) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN mode = 'OFF' THEN 'NONE' WHEN a.calibrated_at IS NOT NULL THEN 'CLOSED'
        WHEN a.uses_appraisal_id IS NOT NULL AND a.proposed_at IS NULL THEN 'NONE'
        WHEN calibration_due IS NULL OR on_day > calibration_due THEN 'PASSED'
        WHEN a.calibration_id IS NOT NULL THEN 'SEATED' ELSE 'AHEAD' END
$$;
