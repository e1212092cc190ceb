-- Bimbingan kinerja (PermenPANRB 6/2022, Lampiran III.D.4; formats B.1.6 to B.1.9).
CREATE TABLE guidance (
    id                 uuid PRIMARY KEY,
    version            integer NOT NULL,
    employee_id        uuid NOT NULL REFERENCES employee,
    leader_id          uuid NOT NULL REFERENCES employee, -- who opened it: the appraiser of that day
    guide_id           uuid NOT NULL REFERENCES employee, -- coach or mentor: the leader or whom they gave the task
    kind               text NOT NULL CHECK (kind IN ('COACHING', 'MENTORING', 'FORMAL_TRAINING', 'INFORMAL_TRAINING')),
    reason             text NOT NULL CHECK (btrim(reason) <> ''),
    feedback_id        uuid REFERENCES feedback,
    planned_on         date,
    place              text,
    opportunity        text,
    status             text NOT NULL CHECK (status IN ('OPEN', 'SIGNING', 'SIGNED', 'CANCELLED')),
    guide_signed_at    timestamptz,
    employee_signed_at timestamptz,
    changed_at         timestamptz NOT NULL,
    created_at         timestamptz NOT NULL,
    CHECK (employee_id <> leader_id AND employee_id <> guide_id),
    CHECK (status <> 'SIGNED' OR (guide_signed_at IS NOT NULL AND employee_signed_at IS NOT NULL)),
    CHECK (status NOT IN ('OPEN', 'CANCELLED') OR (guide_signed_at IS NULL AND employee_signed_at IS NULL))
);

CREATE INDEX guidance_employee_idx ON guidance (employee_id, created_at DESC);
CREATE INDEX guidance_guide_idx ON guidance (guide_id);
CREATE INDEX guidance_leader_idx ON guidance (leader_id);
CREATE INDEX guidance_feedback_idx ON guidance (feedback_id);
-- the record of changes is read by more people than these texts are for
SELECT audit_table('guidance', ARRAY['reason', 'opportunity', 'changed_at']);

-- The rows of the two formats; what the columns mean, the section says.
CREATE TABLE guidance_line (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    guidance_id uuid NOT NULL REFERENCES guidance,
    section     text NOT NULL CHECK (section IN ('GOAL', 'FACT', 'NEXT', 'JOURNAL')),
    ordinal     integer NOT NULL,
    first       text NOT NULL DEFAULT '',
    second      text NOT NULL DEFAULT '',
    third       text NOT NULL DEFAULT '',
    fourth      text NOT NULL DEFAULT '',
    due_on      date,
    done_on     date,
    outcome     text,
    UNIQUE (guidance_id, section, ordinal)
);

-- Format B.1.8: what the person says about the guidance, to the leader's own superior.
CREATE TABLE guidance_opinion (
    guidance_id  uuid PRIMARY KEY REFERENCES guidance,
    answers      text[] NOT NULL CHECK (cardinality(answers) = 9),
    submitted_at timestamptz NOT NULL
);

SELECT audit_table('guidance_opinion', ARRAY['answers'], 'guidance_id');

-- Format B.1.9: the competences as the guide sees them afterwards, in the order of the format.
CREATE TABLE competence_review (
    guidance_id    uuid PRIMARY KEY REFERENCES guidance,
    scores         integer[] NOT NULL,
    reasons        text[] NOT NULL,
    technical      text NOT NULL DEFAULT '',
    recommendation text NOT NULL CHECK (btrim(recommendation) <> ''),
    signed_at      timestamptz NOT NULL,
    CHECK (cardinality(scores) = 10 AND cardinality(reasons) = 10 AND 1 <= ALL (scores) AND 5 >= ALL (scores))
);

SELECT audit_table('competence_review', ARRAY['scores', 'reasons', 'recommendation', 'technical'], 'guidance_id');

-- Konseling kinerja (Lampiran III.D.5; format B.1.10).
CREATE TABLE counselling (
    id                 uuid PRIMARY KEY,
    version            integer NOT NULL,
    employee_id        uuid NOT NULL REFERENCES employee,
    reporter_id        uuid NOT NULL REFERENCES employee,
    expectation        text,
    problem            text NOT NULL CHECK (btrim(problem) <> ''),
    others             boolean NOT NULL,                  -- does the same happen with others
    tried              text NOT NULL CHECK (btrim(tried) <> ''),
    status             text NOT NULL CHECK (status IN ('REPORTED', 'DISMISSED', 'APPOINTED', 'RECORDED', 'CLOSED')),
    officer_id         uuid REFERENCES employee,          -- the personnel officer named for it
    counsellor_id      uuid REFERENCES employee,
    held_at            timestamptz,
    place              text,
    dismissal          text,
    record             text,
    recorded_at        timestamptz,
    employee_signed_at timestamptz,
    follow_up          text,
    closed_at          timestamptz,
    created_at         timestamptz NOT NULL,
    CHECK (employee_id NOT IN (reporter_id, officer_id, counsellor_id)),
    CHECK (status = 'REPORTED' OR officer_id IS NOT NULL),
    CHECK (status NOT IN ('APPOINTED', 'RECORDED', 'CLOSED') OR (counsellor_id IS NOT NULL AND held_at IS NOT NULL)),
    CHECK ((status IN ('RECORDED', 'CLOSED')) = (record IS NOT NULL AND recorded_at IS NOT NULL)),
    CHECK ((status = 'CLOSED') = (follow_up IS NOT NULL AND closed_at IS NOT NULL)),
    CHECK ((status = 'DISMISSED') = (dismissal IS NOT NULL))
);

CREATE INDEX counselling_employee_idx ON counselling (employee_id);
CREATE INDEX counselling_reporter_idx ON counselling (reporter_id);
CREATE INDEX counselling_counsellor_idx ON counselling (counsellor_id);
CREATE INDEX counselling_officer_idx ON counselling (officer_id);
SELECT audit_table('counselling', ARRAY['expectation', 'problem', 'tried', 'others', 'dismissal', 'record', 'follow_up', 'place']);
