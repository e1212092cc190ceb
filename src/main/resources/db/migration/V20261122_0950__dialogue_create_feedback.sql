-- Umpan balik berkelanjutan (PermenPANRB 6/2022, Pasal 17 to 20; Lampiran III.C). What was said never changes: a
-- correction is a further version, and every version stays readable.
CREATE TABLE feedback (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    employee_id uuid NOT NULL REFERENCES employee, -- about whom
    giver_id    uuid NOT NULL REFERENCES employee,
    relation    text NOT NULL CHECK (relation IN ('LEADER', 'PEER', 'SUBORDINATE', 'OTHER')), -- on the day it was given
    occasion    text NOT NULL CHECK (occasion IN ('REGULAR', 'INCIDENTAL')), -- berkala, insidentil
    manner      text NOT NULL CHECK (manner IN ('DIRECT', 'WRITTEN')),       -- langsung, tidak langsung
    given_on    date NOT NULL,
    result_id   uuid REFERENCES planned_result,    -- of the revision that was set at that time
    core_value  text CHECK (core_value IN ('SERVICE', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE')),
    evidence_id uuid REFERENCES evidence,
    created_at  timestamptz NOT NULL,
    CHECK ((result_id IS NULL) <> (core_value IS NULL)),
    CHECK (employee_id <> giver_id)
);

CREATE INDEX feedback_employee_idx ON feedback (employee_id, given_on DESC);
CREATE INDEX feedback_giver_idx ON feedback (giver_id, given_on DESC);
CREATE INDEX feedback_result_idx ON feedback (result_id);
CREATE INDEX feedback_evidence_idx ON feedback (evidence_id);
SELECT audit_table('feedback');

CREATE TABLE feedback_version (
    feedback_id uuid NOT NULL REFERENCES feedback,
    number      integer NOT NULL CHECK (number BETWEEN 1 AND 20),
    text        text NOT NULL CHECK (btrim(text) <> ''),
    progress    text CHECK (progress IN ('SHOWN', 'NOT_SHOWN')), -- the leader's view: kemajuan kinerja or not (Pasal 20)
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (feedback_id, number)
);

SELECT audit_table('feedback_version', '{}', 'feedback_id');

CREATE VIEW feedback_now AS
SELECT f.*, v.number AS versions, v.text, v.progress
FROM feedback f CROSS JOIN LATERAL (
    SELECT w.number, w.text, w.progress FROM feedback_version w
    WHERE w.feedback_id = f.id ORDER BY w.number DESC LIMIT 1) v;

-- "Minta umpan balik": the person asks somebody, who answers or declines.
CREATE TABLE feedback_request (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    employee_id uuid NOT NULL REFERENCES employee, -- who asks
    asked_id    uuid NOT NULL REFERENCES employee,
    result_id   uuid REFERENCES planned_result ON DELETE SET NULL,
    core_value  text,
    note        text NOT NULL CHECK (btrim(note) <> ''),
    status      text NOT NULL CHECK (status IN ('OPEN', 'ANSWERED', 'DECLINED')),
    created_at  timestamptz NOT NULL,
    settled_at  timestamptz,
    feedback_id uuid REFERENCES feedback,
    settlement  text,                              -- why it was declined
    CHECK (employee_id <> asked_id),
    CHECK ((status = 'OPEN') = (settled_at IS NULL)),
    CHECK ((status = 'ANSWERED') = (feedback_id IS NOT NULL)),
    CHECK (status <> 'DECLINED' OR btrim(settlement) <> '')
);

CREATE INDEX feedback_request_employee_idx ON feedback_request (employee_id, created_at DESC);
CREATE INDEX feedback_request_asked_idx ON feedback_request (asked_id) WHERE status = 'OPEN';
CREATE INDEX feedback_request_result_idx ON feedback_request (result_id);
CREATE INDEX feedback_request_feedback_idx ON feedback_request (feedback_id);
SELECT audit_table('feedback_request');

-- What the leader does about it (Pasal 20). APPRECIATION and ASSIGNMENT follow progress; EXPECTATION, RESOURCES and
-- COACHING follow its absence, and TAKEN_OVER only after one of these three.
CREATE TABLE feedback_follow_up (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    feedback_id uuid NOT NULL REFERENCES feedback,
    kind        text NOT NULL CHECK (kind IN ('APPRECIATION', 'ASSIGNMENT', 'EXPECTATION', 'RESOURCES', 'COACHING', 'TAKEN_OVER')),
    note        text NOT NULL CHECK (btrim(note) <> ''),
    decided_by  uuid NOT NULL REFERENCES employee,
    created_at  timestamptz NOT NULL
);

CREATE INDEX feedback_follow_up_feedback_idx ON feedback_follow_up (feedback_id);
CREATE INDEX feedback_follow_up_decided_idx ON feedback_follow_up (decided_by);
SELECT audit_table('feedback_follow_up');

-- How often leader and employee agreed to talk (Pasal 19): proposed by one of them, agreed by the other.
CREATE TABLE feedback_rhythm (
    employee_id uuid PRIMARY KEY REFERENCES employee,
    leader_id   uuid NOT NULL REFERENCES employee,
    rhythm      text NOT NULL CHECK (rhythm IN ('MONTHLY', 'QUARTERLY')),
    proposed_by uuid NOT NULL REFERENCES employee,
    proposed_at timestamptz NOT NULL,
    agreed_at   timestamptz,
    CHECK (employee_id <> leader_id),
    CHECK (proposed_by IN (employee_id, leader_id))
);

CREATE INDEX feedback_rhythm_leader_idx ON feedback_rhythm (leader_id);
CREATE INDEX feedback_rhythm_proposed_idx ON feedback_rhythm (proposed_by);
SELECT audit_table('feedback_rhythm', '{}', 'employee_id');

-- All ids that one promise has had up to this revision, the promise itself among them.
CREATE FUNCTION dialogue_promise(result uuid) RETURNS TABLE (id uuid) LANGUAGE sql STABLE AS $$
    WITH RECURSIVE back (id, earlier_id) AS (
        SELECT r.id, r.earlier_id FROM planned_result r WHERE r.id = result
        UNION ALL
        SELECT r.id, r.earlier_id FROM back JOIN planned_result r ON r.id = back.earlier_id
    ), ahead (id) AS (
        SELECT back.id FROM back WHERE back.earlier_id IS NULL
        UNION ALL
        SELECT r.id FROM ahead JOIN planned_result r ON r.earlier_id = ahead.id
    )
    SELECT ahead.id FROM ahead
$$;
