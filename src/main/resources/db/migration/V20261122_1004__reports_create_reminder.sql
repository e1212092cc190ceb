-- Who was reminded of what, by whom: one person once a day of the same matter.
CREATE TABLE reminder (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    recipient_id uuid NOT NULL REFERENCES employee,
    matter       text NOT NULL CHECK (matter IN ('WRITE', 'FINISH', 'DECIDE', 'LINK', 'RECORD')),
    year         integer NOT NULL CHECK (year BETWEEN 2022 AND 2100),
    month        integer CHECK (month BETWEEN 1 AND 12), -- of the evidence that is missing
    sent_on      date NOT NULL,
    sent_by      uuid NOT NULL REFERENCES employee,
    sent_at      timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (recipient_id, matter, year, month, sent_on),
    CHECK ((matter = 'RECORD') = (month IS NOT NULL)),
    CHECK (recipient_id <> sent_by)
);

CREATE INDEX reminder_sender_idx ON reminder (sent_by);
SELECT audit_table('reminder');

-- About whose plan: the recipient's own, or those that wait for the recipient's decision.
CREATE TABLE reminder_subject (
    employee_id uuid NOT NULL REFERENCES employee,
    reminder_id uuid NOT NULL REFERENCES reminder,
    PRIMARY KEY (employee_id, reminder_id)
);

CREATE INDEX reminder_subject_reminder_idx ON reminder_subject (reminder_id);
SELECT audit_table('reminder_subject', '{}', 'reminder_id');
