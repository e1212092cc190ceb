-- A period for many people is opened in the background, agency by agency. Until the last one is done nobody but those who
-- open it sees any of it.
ALTER TABLE appraisal_period
    DROP CONSTRAINT appraisal_period_status_check,
    ADD CONSTRAINT appraisal_period_status_check CHECK (status IN ('OPENING', 'STOPPING', 'OPEN', 'CLOSED')),
    ADD COLUMN opening_failed_at timestamptz,     -- the last attempt ended with a fault; it is tried again
    ADD COLUMN dates_reason text CHECK (btrim(dates_reason) <> ''),
    ADD COLUMN close_reason text CHECK (btrim(close_reason) <> '');

-- How far the opening is: one row for each unit right below that of the period, and one for this unit itself.
CREATE TABLE period_opening (
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    period_id uuid NOT NULL REFERENCES appraisal_period ON DELETE CASCADE,
    unit_id   uuid NOT NULL REFERENCES work_unit,
    people    integer NOT NULL,
    done_at   timestamptz,
    UNIQUE (period_id, unit_id)
);
CREATE INDEX period_opening_unit_idx ON period_opening (unit_id);
SELECT audit_table('period_opening');

-- Who is still to get an appraisal, and from whom, as it was when the opening was asked for. Each row goes away in the
-- transaction that makes its appraisal, so that nothing is done twice; a work list, of which no record of changes is kept.
CREATE TABLE period_opening_person (
    opening_id   uuid NOT NULL REFERENCES period_opening ON DELETE CASCADE,
    employee_id  uuid NOT NULL REFERENCES employee,
    appraiser_id uuid REFERENCES employee,
    reviewer_id  uuid REFERENCES employee,
    unit_id      uuid NOT NULL REFERENCES work_unit,
    acting       text,
    head         boolean NOT NULL,
    led_unit_id  uuid REFERENCES work_unit,
    PRIMARY KEY (opening_id, employee_id)
);
