-- One run of the import: one to three export files, checked first, then applied in one transaction.
CREATE TABLE import_run (
    id                uuid PRIMARY KEY,
    version           integer NOT NULL,
    status            text NOT NULL CHECK (status IN ('UPLOADED', 'READING', 'CHECKED', 'APPLYING', 'APPLIED', 'CANCELLED', 'FAILED')),
    started_by        uuid REFERENCES employee,  -- null: the system itself
    started_at        timestamptz NOT NULL,
    checked_at        timestamptz,
    applied_by        uuid REFERENCES employee,
    finished_at       timestamptz,
    appraiser_changes integer,                   -- people who get another appraiser; null until it is known
    headless_units    integer,                   -- units that nobody leads once it is applied
    failure           text,                      -- why it failed, or why it has to be looked at again
    failure_file      text CHECK (failure_file IN ('UNITS', 'PERMANENT', 'CONTRACT')),
    failure_detail    text,
    CHECK ((status IN ('APPLIED', 'CANCELLED', 'FAILED')) = (finished_at IS NOT NULL)),
    CHECK (status <> 'FAILED' OR failure IS NOT NULL)
);

-- One at a time: whoever comes second is told who is importing.
CREATE UNIQUE INDEX import_run_one_open_idx ON import_run ((true)) WHERE status IN ('UPLOADED', 'READING', 'CHECKED', 'APPLYING');
CREATE INDEX import_run_started_idx ON import_run (started_at, id);
CREATE INDEX import_run_started_by_idx ON import_run (started_by);
CREATE INDEX import_run_applied_by_idx ON import_run (applied_by);
SELECT audit_table('import_run');

-- The files of a run and how far each has been read. It holds progress, no decision, so it is not in the audit record.
CREATE TABLE import_file (
    run_id      uuid NOT NULL REFERENCES import_run ON DELETE CASCADE,
    kind        text NOT NULL CHECK (kind IN ('UNITS', 'PERMANENT', 'CONTRACT')),
    client_name text NOT NULL,                   -- only shown; the file is stored under another name
    size_bytes  bigint NOT NULL CHECK (size_bytes >= 0),
    sha256      text NOT NULL,
    rows_total  integer NOT NULL DEFAULT 0,
    rows_read   integer NOT NULL DEFAULT 0,
    sheet       text,
    sheets      integer,
    PRIMARY KEY (run_id, kind)
);

-- What the files say, row by row, and what the comparison found. Removed some time after the run.
CREATE TABLE import_unit (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id          uuid NOT NULL REFERENCES import_run ON DELETE CASCADE,
    row_no          integer,                     -- null: missing from the file
    siasn_id        uuid,
    parent_siasn_id uuid,
    name            text NOT NULL,
    head_title      text,
    echelon         text,
    sort_order      integer,
    outcome         text CHECK (outcome IN ('NEW', 'CHANGED', 'MOVED', 'UNCHANGED', 'MISSING', 'REJECTED')),
    unit_id         uuid,
    changes         jsonb NOT NULL DEFAULT '{}',
    UNIQUE (run_id, siasn_id)
);

CREATE TABLE import_person (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id          uuid NOT NULL REFERENCES import_run ON DELETE CASCADE,
    kind            text NOT NULL CHECK (kind IN ('PERMANENT', 'CONTRACT')),
    row_no          integer,                     -- null: missing from the file
    siasn_id        uuid,
    employee_number text NOT NULL,
    name            text NOT NULL,
    front_title     text,
    back_title      text,
    sex             text,
    birth_date      date,
    email           text,
    rank_code       text,
    rank_since      date,
    education       text,
    legal_status    text,
    position_kind   text,
    position_title  text,
    position_level  text,
    unit_siasn_id   uuid,
    since           date,                        -- TMT JABATAN
    outcome         text CHECK (outcome IN ('NEW', 'CHANGED', 'MOVED', 'UNCHANGED', 'MISSING', 'REJECTED')),
    employee_id     uuid,
    unit_id         uuid,
    changes         jsonb NOT NULL DEFAULT '{}',
    placement       text CHECK (placement IN ('OPEN', 'REPLACE', 'CORRECT')), -- null: stays as it is
    placement_since date,
    last_id         uuid,                        -- the newest placement so far, and the one before it
    previous_id     uuid
);

CREATE INDEX import_person_run_idx ON import_person (run_id, outcome, id);
CREATE INDEX import_person_number_idx ON import_person (run_id, employee_number);

CREATE TABLE import_issue (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id    uuid NOT NULL REFERENCES import_run ON DELETE CASCADE,
    file      text NOT NULL CHECK (file IN ('UNITS', 'PERMANENT', 'CONTRACT')),
    row_no    integer NOT NULL,
    column_name text NOT NULL,
    value     text NOT NULL,
    severity  text NOT NULL CHECK (severity IN ('ERROR', 'WARNING')),
    code      text NOT NULL,
    detail    text
);

CREATE INDEX import_issue_run_idx ON import_issue (run_id, severity, id);

-- Who gets another appraiser by this run, found by applying it and taking it back.
CREATE TABLE import_appraiser_change (
    run_id      uuid NOT NULL REFERENCES import_run ON DELETE CASCADE,
    employee_id uuid NOT NULL REFERENCES employee ON DELETE CASCADE,
    before_id   uuid,
    after_id    uuid,                            -- may be someone whom only this run brings
    PRIMARY KEY (run_id, employee_id)
);

CREATE INDEX import_appraiser_change_employee_idx ON import_appraiser_change (employee_id);

-- What the run came to; kept when its rows are gone.
CREATE TABLE import_tally (
    run_id  uuid NOT NULL REFERENCES import_run ON DELETE CASCADE,
    file    text NOT NULL CHECK (file IN ('UNITS', 'PERMANENT', 'CONTRACT')),
    outcome text NOT NULL,
    rows    integer NOT NULL,
    PRIMARY KEY (run_id, file, outcome)
);

-- Fresh statistics right after thousands of new rows, or the next query plans for an empty table.
GRANT MAINTAIN ON import_unit, import_person, import_issue, work_unit, work_unit_history, work_unit_ancestor, position, employee, placement TO mumpuni_app;

-- What differs, as [before, after]; null if nothing does.
CREATE FUNCTION import_change(before text, after text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN before IS DISTINCT FROM after THEN jsonb_build_array(before, after) END
$$;
