-- Taken out of its period, with the reason: nobody fills it in or rates it and no count knows it, until it is put back.
-- Who did so and when is in the record of changes.
ALTER TABLE appraisal
    ADD COLUMN taken_out_reason text CHECK (btrim(taken_out_reason) <> ''),
    ADD CHECK (taken_out_reason IS NULL OR status IN ('OPEN', 'SUBMITTED'));
