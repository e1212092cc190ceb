-- Also whoever lies on the calibration table may be taken out of the period: people die or leave at any moment.
ALTER TABLE appraisal
    DROP CONSTRAINT appraisal_check5,
    ADD CONSTRAINT appraisal_taken_out_check
        CHECK (taken_out_reason IS NULL OR status IN ('OPEN', 'SUBMITTED', 'PROPOSED'));
