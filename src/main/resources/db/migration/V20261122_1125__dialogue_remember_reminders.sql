-- Which leader a notification has told that regular feedback is late for a stretch: once for each. No state of anybody's,
-- so not audited.
CREATE TABLE feedback_reminder (
    leader_id uuid NOT NULL REFERENCES employee ON DELETE CASCADE,
    ended_on  date NOT NULL,
    PRIMARY KEY (leader_id, ended_on)
);
