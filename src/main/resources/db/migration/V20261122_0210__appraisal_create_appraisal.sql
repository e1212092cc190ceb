-- A period of evaluation for a unit and everything below it (PermenPANRB 6/2022, Pasal 24).
CREATE TABLE appraisal_period (
    id         uuid PRIMARY KEY,
    version    integer NOT NULL,
    name       text NOT NULL CHECK (btrim(name) <> ''),
    kind       text NOT NULL CHECK (kind IN ('MONTHLY', 'QUARTERLY', 'ANNUAL')),
    unit_id    uuid NOT NULL REFERENCES work_unit,
    starts     date NOT NULL,
    ends       date NOT NULL,
    plan_due   date NOT NULL,                    -- SKP agreed
    self_due   date NOT NULL,                    -- self-assessments handed in
    rating_due date NOT NULL,                    -- rated and signed
    status     text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
    opened_by  uuid NOT NULL REFERENCES employee,
    opened_at  timestamptz NOT NULL,
    CHECK (starts <= ends),
    CHECK (plan_due <= self_due AND self_due <= rating_due),
    EXCLUDE USING gist (unit_id WITH =, kind WITH =, daterange(starts, ends, '[]') WITH &&)
);

SELECT audit_table('appraisal_period');

-- Capaian kinerja organisasi of a unit in a period.
CREATE TABLE organisation_rating (
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    period_id uuid NOT NULL REFERENCES appraisal_period,
    unit_id   uuid NOT NULL REFERENCES work_unit,
    rating    text NOT NULL CHECK (rating IN ('EXCELLENT', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    basis     text,
    UNIQUE (period_id, unit_id)
);

CREATE INDEX organisation_rating_unit_idx ON organisation_rating (unit_id);
SELECT audit_table('organisation_rating');

-- One person's appraisal in one period: self-assessment, the appraiser's judgement, both signatures.
CREATE TABLE appraisal (
    id              uuid PRIMARY KEY,
    version         integer NOT NULL,
    period_id       uuid NOT NULL REFERENCES appraisal_period,
    employee_id     uuid NOT NULL REFERENCES employee,
    appraiser_id    uuid REFERENCES employee,    -- null: the line has a hole that must be mended before rating
    reviewer_id     uuid REFERENCES employee,    -- atasan pejabat penilai
    unit_id         uuid NOT NULL REFERENCES work_unit,
    acting          text CHECK (acting IN ('ACTING', 'DAILY')),
    plan_id         uuid REFERENCES work_plan,
    status          text NOT NULL CHECK (status IN ('OPEN', 'SUBMITTED', 'SIGNED', 'ACKNOWLEDGED')),
    submitted_at    timestamptz,
    work_result     text CHECK (work_result IN ('BELOW', 'MEETS', 'ABOVE')),
    behaviour       text CHECK (behaviour IN ('BELOW', 'MEETS', 'ABOVE')),
    rating          text CHECK (rating IN ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    feedback        text,                        -- to the person, with the reason
    recommendation  text,                        -- catatan/rekomendasi of Format D.1.1
    signed_by       uuid REFERENCES employee,
    signed_at       timestamptz,
    acknowledged_at timestamptz,
    UNIQUE (period_id, employee_id),
    CHECK (employee_id <> appraiser_id),
    CHECK (status = 'OPEN' OR (submitted_at IS NOT NULL AND plan_id IS NOT NULL)),
    CHECK ((status IN ('SIGNED', 'ACKNOWLEDGED')) = (signed_at IS NOT NULL AND signed_by IS NOT NULL AND rating IS NOT NULL)),
    CHECK ((status = 'ACKNOWLEDGED') = (acknowledged_at IS NOT NULL)),
    CHECK (rating IS NULL OR (work_result IS NOT NULL AND behaviour IS NOT NULL))
);

CREATE INDEX appraisal_employee_idx ON appraisal (employee_id, period_id);
CREATE INDEX appraisal_appraiser_idx ON appraisal (appraiser_id, period_id);
CREATE INDEX appraisal_reviewer_idx ON appraisal (reviewer_id);
CREATE INDEX appraisal_unit_idx ON appraisal (unit_id, period_id);
CREATE INDEX appraisal_plan_idx ON appraisal (plan_id);
SELECT audit_table('appraisal');

-- Realisasi berdasarkan bukti dukung, in the person's words, for each indicator of the plan.
CREATE TABLE achievement (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    appraisal_id uuid NOT NULL REFERENCES appraisal,
    indicator_id uuid NOT NULL REFERENCES indicator,
    text         text NOT NULL,
    UNIQUE (appraisal_id, indicator_id)
);

CREATE INDEX achievement_indicator_idx ON achievement (indicator_id);
SELECT audit_table('achievement');

-- What the appraiser says about one planned result.
CREATE TABLE result_feedback (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    appraisal_id uuid NOT NULL REFERENCES appraisal,
    result_id    uuid NOT NULL REFERENCES planned_result,
    text         text NOT NULL,
    UNIQUE (appraisal_id, result_id)
);

CREATE INDEX result_feedback_result_idx ON result_feedback (result_id);
SELECT audit_table('result_feedback');

-- One BerAKHLAK value: the person's own rating and reflection, and the appraiser's feedback.
CREATE TABLE behaviour_review (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    appraisal_id uuid NOT NULL REFERENCES appraisal,
    core_value   text NOT NULL CHECK (core_value IN ('SERVICE', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE')),
    self_rating  text CHECK (self_rating IN ('BELOW', 'MEETS', 'ABOVE')),
    reflection   text,
    feedback     text,
    UNIQUE (appraisal_id, core_value)
);

SELECT audit_table('behaviour_review');

-- The official document as it was signed: the bytes are the act, a later change of template or table never alters it.
CREATE TABLE appraisal_document (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    appraisal_id uuid NOT NULL REFERENCES appraisal,
    stage        text NOT NULL CHECK (stage IN ('SIGNED', 'ACKNOWLEDGED')),
    content      bytea NOT NULL,
    sha256       text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    created_at   timestamptz NOT NULL,
    UNIQUE (appraisal_id, stage)
);

SELECT audit_table('appraisal_document', '{content}');
