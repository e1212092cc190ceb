-- What one person answers about another. Neither when nor in which order is kept anywhere, and the audit trail does not
-- write these rows: it would be the way around the promise that is made to the rater. Keys say nothing (version 4).
CREATE TABLE rater_form (
    id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    participant_id uuid NOT NULL REFERENCES round_participant ON DELETE CASCADE,
    rater_id       uuid NOT NULL REFERENCES employee,
    relation       text NOT NULL CHECK (relation IN ('SELF', 'SUPERIOR', 'PEER', 'SUBORDINATE')),
    answers        smallint[] NOT NULL,                     -- null: open, 0: not observed, else 1 to 5
    comment        text,
    submitted      boolean NOT NULL DEFAULT false,
    UNIQUE (participant_id, rater_id),
    CHECK (0 <= ALL (array_remove(answers, NULL)) AND 5 >= ALL (array_remove(answers, NULL))),
    CHECK (NOT submitted OR array_position(answers, NULL) IS NULL)
);
CREATE INDEX rater_form_rater_idx ON rater_form (rater_id);

-- Who said that they cannot judge somebody freely; for a named inspector only.
CREATE TABLE rater_conflict (
    id             uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    participant_id uuid NOT NULL REFERENCES round_participant ON DELETE CASCADE,
    rater_id       uuid NOT NULL REFERENCES employee,
    relation       text NOT NULL CHECK (relation IN ('SUPERIOR', 'PEER', 'SUBORDINATE')),
    reason         text NOT NULL CHECK (reason IN ('FAMILY', 'DISPUTE', 'RIVALRY', 'ABSENT', 'OTHER')),
    words          text CHECK (length(words) <= 500),
    UNIQUE (participant_id, rater_id),
    CHECK (reason <> 'OTHER' OR btrim(words) <> '')
);
CREATE INDEX rater_conflict_rater_idx ON rater_conflict (rater_id);

-- Of what a rater has been told, once.
CREATE TABLE round_notice (
    round_id     uuid NOT NULL REFERENCES assessment_round ON DELETE CASCADE,
    recipient_id uuid NOT NULL REFERENCES employee,
    moment       text NOT NULL CHECK (moment IN ('BEGUN', 'LAST')),
    PRIMARY KEY (round_id, recipient_id, moment)
);
CREATE INDEX round_notice_recipient_idx ON round_notice (recipient_id);
