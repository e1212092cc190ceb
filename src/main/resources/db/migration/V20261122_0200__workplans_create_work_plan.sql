-- SKP (PermenPANRB 6/2022, Lampiran II): what a person is expected to deliver in a year.
CREATE TABLE work_plan (
    id            uuid PRIMARY KEY,
    version       integer NOT NULL,
    employee_id   uuid NOT NULL REFERENCES employee,
    year          integer NOT NULL CHECK (year BETWEEN 2022 AND 2100),
    revision      integer NOT NULL DEFAULT 1 CHECK (revision >= 1), -- a change during the year is a new revision
    model         text NOT NULL CHECK (model IN ('LEADER', 'STAFF')), -- JPT and heads of independent units, or JA/JF
    approach      text NOT NULL CHECK (approach IN ('QUANTITATIVE', 'QUALITATIVE')),
    appraiser_id  uuid NOT NULL REFERENCES employee,
    status        text NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'SET')),
    submitted_at  timestamptz,
    returned_note text,
    set_by        uuid REFERENCES employee,
    set_at        timestamptz,
    UNIQUE (employee_id, year, revision),
    CHECK (employee_id <> appraiser_id),
    CHECK (status NOT IN ('SUBMITTED', 'SET') OR submitted_at IS NOT NULL),
    CHECK ((status = 'SET') = (set_at IS NOT NULL AND set_by IS NOT NULL)),
    CHECK (status <> 'RETURNED' OR btrim(returned_note) <> '')
);

CREATE INDEX work_plan_appraiser_idx ON work_plan (appraiser_id, status);
SELECT audit_table('work_plan');

CREATE TABLE planned_result (
    id                  uuid PRIMARY KEY,
    plan_id             uuid NOT NULL REFERENCES work_plan ON DELETE CASCADE,
    ordinal             integer NOT NULL,
    kind                text NOT NULL CHECK (kind IN ('MAIN', 'ADDITIONAL')), -- utama, tambahan
    description         text NOT NULL CHECK (btrim(description) <> ''),
    supported_result    text,                       -- the superior's result that this one supports
    supported_result_id uuid REFERENCES planned_result ON DELETE SET NULL,
    UNIQUE (plan_id, ordinal) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX planned_result_supported_idx ON planned_result (supported_result_id);
SELECT audit_table('planned_result');

CREATE TABLE indicator (
    id          uuid PRIMARY KEY,
    result_id   uuid NOT NULL REFERENCES planned_result ON DELETE CASCADE,
    ordinal     integer NOT NULL,
    aspect      text CHECK (aspect IN ('QUANTITY', 'QUALITY', 'TIME', 'COST')),
    perspective text CHECK (perspective IN ('CUSTOMER', 'PROCESS', 'LEARNING', 'BUDGET')),
    description text NOT NULL CHECK (btrim(description) <> ''),
    target      text NOT NULL CHECK (btrim(target) <> ''),
    UNIQUE (result_id, ordinal) DEFERRABLE INITIALLY DEFERRED
);

SELECT audit_table('indicator');

-- Ekspektasi khusus pimpinan for one of the seven BerAKHLAK values.
CREATE TABLE behaviour_expectation (
    plan_id    uuid NOT NULL REFERENCES work_plan ON DELETE CASCADE,
    core_value text NOT NULL CHECK (core_value IN ('SERVICE', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE')),
    text       text NOT NULL CHECK (btrim(text) <> ''),
    PRIMARY KEY (plan_id, core_value)
);

SELECT audit_table('behaviour_expectation', '{}', 'plan_id');
