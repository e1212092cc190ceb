-- A plan that is set is changed during the year by a revision: a copy with a reason, agreed anew. The earlier one stays
-- as it was signed.
ALTER TABLE work_plan
    ADD COLUMN revision_reason text,
    ADD CHECK ((revision = 1) = (revision_reason IS NULL)),
    ADD CHECK (btrim(revision_reason) <> '');

-- One plan of a year is being worked on at a time.
CREATE UNIQUE INDEX work_plan_one_open_idx ON work_plan (employee_id, year) WHERE status <> 'SET';

-- What a part of a revision was copied from, so that what was reported against it can follow.
ALTER TABLE planned_result ADD COLUMN earlier_id uuid REFERENCES planned_result ON DELETE SET NULL;
ALTER TABLE indicator ADD COLUMN earlier_id uuid REFERENCES indicator ON DELETE SET NULL;
CREATE INDEX planned_result_earlier_idx ON planned_result (earlier_id);
CREATE INDEX indicator_earlier_idx ON indicator (earlier_id);
