-- A person may start a draft while the reporting line has a hole; handing it in needs someone to hand it to.
ALTER TABLE work_plan
    ALTER COLUMN appraiser_id DROP NOT NULL,
    ADD CHECK (status NOT IN ('SUBMITTED', 'SET') OR appraiser_id IS NOT NULL);
