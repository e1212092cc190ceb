-- Results and indicators that are common for a position, kept by the personnel agency. An entry has versions by date:
-- what somebody took over stays what it was then.
CREATE TABLE library_version (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    entry_id    uuid NOT NULL,
    title       text NOT NULL CHECK (btrim(title) <> ''),  -- posts whose title begins like this
    kind        text CHECK (kind IN ('HIGH_LEADERSHIP', 'ADMINISTRATOR', 'SUPERVISOR', 'FUNCTIONAL', 'IMPLEMENTER')),
    level       text CHECK (level IN ('EXPERT_PRINCIPAL', 'EXPERT_SENIOR', 'EXPERT_INTERMEDIATE', 'EXPERT_JUNIOR',
        'SKILLED_SUPERVISOR', 'SKILLED_ADVANCED', 'SKILLED', 'SKILLED_BEGINNER')),   -- null: every level
    result_kind text NOT NULL CHECK (result_kind IN ('MAIN', 'ADDITIONAL')),
    description text NOT NULL CHECK (btrim(description) <> ''),
    verified    boolean NOT NULL DEFAULT false,
    valid       daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    EXCLUDE USING gist (entry_id WITH =, valid WITH &&)
);

CREATE INDEX library_version_title_idx ON library_version (lower(title));
SELECT audit_table('library_version');

CREATE TABLE library_indicator (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    version_id  uuid NOT NULL REFERENCES library_version ON DELETE CASCADE,
    ordinal     integer NOT NULL,
    aspect      text CHECK (aspect IN ('QUANTITY', 'QUALITY', 'TIME', 'COST')),
    perspective text CHECK (perspective IN ('CUSTOMER', 'PROCESS', 'LEARNING', 'BUDGET')),
    description text NOT NULL CHECK (btrim(description) <> ''),  -- quantitative approach: the indicator
    target      text NOT NULL CHECK (btrim(target) <> ''),       -- and its target
    narrative   text CHECK (btrim(narrative) <> ''),             -- qualitative approach: both in one text
    UNIQUE (version_id, ordinal)
);

SELECT audit_table('library_indicator');

-- Who has taken which entry into which plan: the count says what serves people.
CREATE TABLE library_use (
    entry_id  uuid NOT NULL,
    plan_id   uuid NOT NULL REFERENCES work_plan ON DELETE CASCADE,
    taken_at  timestamptz NOT NULL,
    PRIMARY KEY (entry_id, plan_id)
);

CREATE INDEX library_use_plan_idx ON library_use (plan_id);
SELECT audit_table('library_use', '{}', 'entry_id');

-- What a person does not want to be offered again for the year: a result of last year, an entry of the library.
CREATE TABLE suggestion_skip (
    employee_id uuid NOT NULL REFERENCES employee,
    year        integer NOT NULL,
    source_id   uuid NOT NULL,
    PRIMARY KEY (employee_id, year, source_id)
);

SELECT audit_table('suggestion_skip', '{}', 'source_id');
