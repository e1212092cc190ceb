-- A plan that is set ends when the person moves to another post: it is closed, stays readable, and a plan for the new
-- post follows. Revision numbers run on through the year; the cause says why there is one more.
ALTER TABLE work_plan
    DROP CONSTRAINT work_plan_status_check,
    DROP CONSTRAINT work_plan_check1,
    DROP CONSTRAINT work_plan_check2,
    DROP CONSTRAINT work_plan_check4,
    DROP CONSTRAINT work_plan_check5,
    ADD COLUMN cause text CHECK (cause IN ('MOVED', 'NEW_APPRAISER')),
    ADD COLUMN unit_id uuid REFERENCES work_unit,         -- the post for which it was set
    ADD COLUMN position_id uuid REFERENCES position,
    ADD COLUMN starts_on date,                            -- in the middle of the year, after a move
    ADD COLUMN closed_on date,                            -- the first day on which it no longer counts
    ADD COLUMN set_as text CHECK (set_as IN ('APPRAISER', 'SUPERIOR')), -- the appraiser's superior, when the appraiser is late
    ADD CONSTRAINT work_plan_status_check CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'SET', 'CLOSED')),
    ADD CONSTRAINT work_plan_handed_in_check CHECK (status NOT IN ('SUBMITTED', 'SET', 'CLOSED')
        OR submitted_at IS NOT NULL AND appraiser_id IS NOT NULL),
    ADD CONSTRAINT work_plan_set_check CHECK ((status IN ('SET', 'CLOSED')) = (set_at IS NOT NULL AND set_by IS NOT NULL)),
    ADD CONSTRAINT work_plan_reason_check CHECK (revision = 1 OR revision_reason IS NOT NULL OR cause IS NOT NULL),
    ADD CONSTRAINT work_plan_closed_check CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL));

UPDATE work_plan SET set_as = 'APPRAISER' WHERE status = 'SET';
UPDATE work_plan w SET unit_id = p.unit_id, position_id = p.position_id
FROM placement p
WHERE w.status = 'SET' AND p.employee_id = w.employee_id AND p.valid @> (w.set_at AT TIME ZONE 'Asia/Jakarta')::date;

DROP INDEX work_plan_one_open_idx;
CREATE UNIQUE INDEX work_plan_one_open_idx ON work_plan (employee_id, year) WHERE status NOT IN ('SET', 'CLOSED');
