-- An objection to a result (PermenPANRB 6/2022, Lampiran V, B): one for each result, for ever.
CREATE TABLE objection (
    id              uuid PRIMARY KEY,
    version         integer NOT NULL,
    appraisal_id    uuid NOT NULL UNIQUE REFERENCES appraisal,
    filed_by        uuid NOT NULL REFERENCES employee,
    filed_at        timestamptz NOT NULL,
    reason          text NOT NULL CHECK (btrim(reason) <> ''),
    wish            text CHECK (btrim(wish) <> ''),
    hear_by         date NOT NULL,             -- last day for the words of both sides, as it was counted at filing
    decide_by       date NOT NULL,             -- last day of the decision, the same
    decider_id      uuid REFERENCES employee,  -- null: nobody above, until BKD names one
    named_by        uuid REFERENCES employee,
    naming_reason   text CHECK (btrim(naming_reason) <> ''),
    status          text NOT NULL CHECK (status IN ('FILED', 'WITHDRAWN', 'DECIDED')),
    explanation     text CHECK (btrim(explanation) <> ''),
    explained_by    uuid REFERENCES employee,
    explained_at    timestamptz,
    addition        text CHECK (btrim(addition) <> ''),
    added_at        timestamptz,
    withdrawn_at    timestamptz,
    decided_by      uuid REFERENCES employee,
    decided_at      timestamptz,
    outcome         text CHECK (outcome IN ('CONFIRMED', 'CHANGED')),
    work_result     text CHECK (work_result IN ('BELOW', 'MEETS', 'ABOVE')),
    behaviour       text CHECK (behaviour IN ('BELOW', 'MEETS', 'ABOVE')),
    rating          text CHECK (rating IN ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    decision_reason text CHECK (btrim(decision_reason) <> ''),
    recommendation  text CHECK (btrim(recommendation) <> ''),
    CHECK (hear_by <= decide_by),
    CHECK ((named_by IS NULL) = (naming_reason IS NULL)),
    CHECK ((explained_at IS NULL) = (explanation IS NULL) AND (explained_at IS NULL) = (explained_by IS NULL)),
    CHECK ((added_at IS NULL) = (addition IS NULL)),
    CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
    CHECK ((status = 'DECIDED') = (decided_at IS NOT NULL)),
    CHECK (num_nulls(decided_at, decided_by, outcome, work_result, behaviour, rating, decision_reason) IN (0, 7)),
    CHECK (outcome IS DISTINCT FROM 'CHANGED' OR recommendation IS NOT NULL),
    CHECK (decided_by <> filed_by AND decider_id <> filed_by)
);
CREATE INDEX objection_filed_by_idx ON objection (filed_by);
CREATE INDEX objection_decider_idx ON objection (decider_id);
CREATE INDEX objection_named_by_idx ON objection (named_by);
CREATE INDEX objection_explained_by_idx ON objection (explained_by);
CREATE INDEX objection_decided_by_idx ON objection (decided_by);

CREATE TABLE objection_evidence (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    objection_id uuid NOT NULL REFERENCES objection,
    evidence_id  uuid NOT NULL REFERENCES evidence,
    UNIQUE (objection_id, evidence_id)
);
CREATE INDEX objection_evidence_evidence_idx ON objection_evidence (evidence_id);

-- Whom the superior heard when, and what was said.
CREATE TABLE objection_hearing (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    objection_id uuid NOT NULL REFERENCES objection,
    party        text NOT NULL CHECK (party IN ('APPRAISER', 'EMPLOYEE')),
    heard_on     date NOT NULL,
    record       text NOT NULL CHECK (btrim(record) <> ''),
    recorded_by  uuid NOT NULL REFERENCES employee,
    recorded_at  timestamptz NOT NULL
);
CREATE INDEX objection_hearing_objection_idx ON objection_hearing (objection_id);
CREATE INDEX objection_hearing_recorded_by_idx ON objection_hearing (recorded_by);

SELECT audit_table('objection');
SELECT audit_table('objection_evidence');
SELECT audit_table('objection_hearing');
SELECT audit_chain_table(name) FROM unnest(ARRAY['objection', 'objection_evidence', 'objection_hearing']) name;

-- What was said of the days, once for each: OBJECT (the days to object end), DECIDE (the days to decide end, or have).
CREATE TABLE objection_notice (
    appraisal_id uuid NOT NULL REFERENCES appraisal ON DELETE CASCADE,
    recipient_id uuid NOT NULL REFERENCES employee,
    clock        text NOT NULL CHECK (clock IN ('OBJECT', 'DECIDE')),
    moment       text NOT NULL CHECK (moment ~ '^(PASSED|[0-9]{1,2})$'),  -- a number: working days before the day
    due          date NOT NULL,            -- a day that is moved is said anew
    told_at      timestamptz NOT NULL,
    PRIMARY KEY (appraisal_id, recipient_id, clock, moment, due)
);
CREATE INDEX objection_notice_recipient_idx ON objection_notice (recipient_id);
