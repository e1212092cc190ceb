-- Matriks pembagian peran dan hasil (Format A.1.5): what a leader expects of each member for each result or indicator.
-- A cell hangs on the first of its kind: the result as it was before any revision of the leader's plan.
CREATE FUNCTION result_root(of_result uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE line (id, earlier_id, step) AS (
        SELECT id, earlier_id, 0 FROM planned_result WHERE id = of_result
        UNION ALL
        SELECT r.id, r.earlier_id, line.step + 1 FROM line JOIN planned_result r ON r.id = line.earlier_id
    )
    SELECT id FROM line ORDER BY step DESC LIMIT 1
$$;

CREATE FUNCTION indicator_root(of_indicator uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE line (id, earlier_id, step) AS (
        SELECT id, earlier_id, 0 FROM indicator WHERE id = of_indicator
        UNION ALL
        SELECT i.id, i.earlier_id, line.step + 1 FROM line JOIN indicator i ON i.id = line.earlier_id
    )
    SELECT id FROM line ORDER BY step DESC LIMIT 1
$$;

-- What became of a result in the latest revision that still has it.
CREATE FUNCTION result_latest(of_result uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE line (id, step) AS (
        SELECT id, 0 FROM planned_result WHERE id = of_result
        UNION ALL
        SELECT r.id, line.step + 1 FROM line JOIN planned_result r ON r.earlier_id = line.id
    )
    SELECT id FROM line ORDER BY step DESC LIMIT 1
$$;

CREATE TABLE role_cell (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    version         integer NOT NULL DEFAULT 0,
    leader_id       uuid NOT NULL REFERENCES employee,
    year            integer NOT NULL,
    result_id       uuid NOT NULL REFERENCES planned_result ON DELETE CASCADE,
    indicator_id    uuid REFERENCES indicator ON DELETE CASCADE,      -- leaders of the LEADER model share out by indicator
    member_id       uuid NOT NULL REFERENCES employee,
    role_text       text NOT NULL CHECK (btrim(role_text) <> ''),     -- no row: tidak ada peran
    answered_at     timestamptz,                                      -- null: the member has not answered these words yet
    refusal         text CHECK (btrim(refusal) <> ''),
    taken_result_id uuid REFERENCES planned_result ON DELETE SET NULL, -- the member's result that came of it
    UNIQUE NULLS NOT DISTINCT (result_id, indicator_id, member_id),
    CHECK (leader_id <> member_id),
    CHECK (refusal IS NULL OR answered_at IS NOT NULL)
);

CREATE INDEX role_cell_leader_idx ON role_cell (leader_id, year);
CREATE INDEX role_cell_member_idx ON role_cell (member_id, year);
CREATE INDEX role_cell_taken_idx ON role_cell (taken_result_id);
SELECT audit_table('role_cell');

-- Someone whom the leader does not appraise. Their appraiser agrees first (Lampiran, tahap kelima, huruf f angka 10).
CREATE TABLE matrix_guest (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    leader_id   uuid NOT NULL REFERENCES employee,
    year        integer NOT NULL CHECK (year BETWEEN 2022 AND 2100),
    employee_id uuid NOT NULL REFERENCES employee,
    state       text NOT NULL DEFAULT 'ASKED' CHECK (state IN ('ASKED', 'AGREED', 'REFUSED')),
    decided_by  uuid REFERENCES employee,
    UNIQUE (leader_id, year, employee_id),
    CHECK (leader_id <> employee_id),
    CHECK ((state = 'ASKED') = (decided_by IS NULL))
);

CREATE INDEX matrix_guest_employee_idx ON matrix_guest (employee_id);
SELECT audit_table('matrix_guest');

-- Workblock (Format A.1.4): the strategy for one indicator.
CREATE TABLE workblock (
    indicator_id              uuid PRIMARY KEY REFERENCES indicator ON DELETE CASCADE,
    version                   integer NOT NULL DEFAULT 0,
    title                     text NOT NULL CHECK (btrim(title) <> ''),
    owner                     text,
    parties                   text,
    completion                text,
    beneficiaries             text,
    goal                      text,
    budget                    text,
    routine_activities        text,
    transformative_activities text,
    routine_milestones        text,
    transformative_milestones text
);

SELECT audit_table('workblock', '{}', 'indicator_id');

-- The appraiser's reason for setting a main result of the STAFF model that supports nothing above it.
CREATE TABLE link_exception (
    result_id uuid PRIMARY KEY REFERENCES planned_result ON DELETE CASCADE,
    reason    text NOT NULL CHECK (btrim(reason) <> ''),
    given_by  uuid NOT NULL REFERENCES employee
);

SELECT audit_table('link_exception', '{}', 'result_id');
CREATE INDEX link_exception_given_idx ON link_exception (given_by);
