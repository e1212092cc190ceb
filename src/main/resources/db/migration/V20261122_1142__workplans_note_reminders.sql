-- Whom a notification has reminded of plans: once for each stage of a year. No state of anybody's, so not audited.
CREATE TABLE plan_reminder (
    employee_id uuid NOT NULL REFERENCES employee ON DELETE CASCADE,
    year        integer NOT NULL,
    stage       text NOT NULL CHECK (stage IN ('DRAFT_SOON', 'DRAFT_LATE', 'RETURNED_LATE', 'SET_LATE', 'TAKE_OVER')),
    PRIMARY KEY (employee_id, year, stage)
);
