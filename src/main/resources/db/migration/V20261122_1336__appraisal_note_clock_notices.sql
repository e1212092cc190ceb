-- What was said about which clock of a period to whom at which moment: nothing is said twice, and what a missed run would
-- have said the next one says. Several instances may run; the row is the one that counts.
CREATE TABLE clock_notice (
    period_id    uuid NOT NULL REFERENCES appraisal_period ON DELETE CASCADE,
    recipient_id uuid NOT NULL REFERENCES employee,
    clock        text NOT NULL CHECK (clock IN ('SELF', 'RATE', 'TAKE_OVER', 'STRANDED', 'DELIVER', 'HAND_OVER', 'RETURN', 'SHOWN')),
    moment       text NOT NULL CHECK (moment ~ '^(BEGUN|PASSED|[0-9]{1,2})$'),  -- a number: working days before the day
    due          date NOT NULL,            -- a day that is moved is said anew
    appraisal_id uuid NOT NULL REFERENCES appraisal ON DELETE CASCADE,          -- one of those it is about
    people       integer NOT NULL,
    told_at      timestamptz NOT NULL,
    PRIMARY KEY (period_id, recipient_id, clock, moment, due)
);
CREATE INDEX clock_notice_recipient_idx ON clock_notice (recipient_id);
CREATE INDEX clock_notice_appraisal_idx ON clock_notice (appraisal_id);
