-- How often performance is documented (PermenPANRB 6/2022, Lampiran III.A.6): set by the agency for a unit and all below
-- it, from the first day of a quarter on.
CREATE TABLE documentation_rhythm (
    id      uuid PRIMARY KEY DEFAULT uuidv7(),
    unit_id uuid NOT NULL REFERENCES work_unit,
    rhythm  text NOT NULL CHECK (rhythm IN ('MONTHLY', 'QUARTERLY')),
    starts  date NOT NULL CHECK (EXTRACT(day FROM starts) = 1 AND EXTRACT(month FROM starts) IN (1, 4, 7, 10)),
    UNIQUE (unit_id, starts)
);

SELECT audit_table('documentation_rhythm');

-- The rhythm that holds for a person in the quarter that begins on the day: of the nearest unit above that has one. Who
-- had no post that day counts by the post of on_day.
CREATE FUNCTION documentation_rhythm_of(person uuid, quarter date, on_day date) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT COALESCE((
        SELECT d.rhythm
        FROM placement p
            JOIN work_unit_ancestor x ON x.unit_id = p.unit_id
            JOIN documentation_rhythm d ON d.unit_id = x.ancestor_id AND d.starts <= quarter
        WHERE p.employee_id = person AND (p.valid @> quarter OR p.valid @> on_day)
        ORDER BY p.valid @> quarter DESC, x.depth, d.starts DESC LIMIT 1), 'MONTHLY')
$$;

-- What is planned and what was done for one result in one period. It hangs on the result of the revision in which it was
-- written and is read along the line of revisions.
CREATE TABLE progress_entry (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    version      integer NOT NULL DEFAULT 0,
    result_id    uuid NOT NULL REFERENCES planned_result,
    period_start date NOT NULL,
    period_end   date NOT NULL,
    steps        text,        -- rencana aksi, one step in each line
    realisation  text,        -- of the result as a whole: the qualitative approach
    note         text,
    recorded_at  timestamptz, -- when a realisation was last written
    UNIQUE (result_id, period_start),
    CHECK (EXTRACT(day FROM period_start) = 1 AND period_end > period_start)
);

SELECT audit_table('progress_entry');

CREATE TABLE progress_indicator (
    entry_id     uuid NOT NULL REFERENCES progress_entry,
    indicator_id uuid NOT NULL REFERENCES indicator,
    realisation  text NOT NULL,
    PRIMARY KEY (entry_id, indicator_id)
);

CREATE INDEX progress_indicator_indicator_idx ON progress_indicator (indicator_id);
SELECT audit_table('progress_indicator', '{}', 'entry_id');

CREATE TABLE progress_evidence (
    entry_id    uuid NOT NULL REFERENCES progress_entry,
    evidence_id uuid NOT NULL REFERENCES evidence,
    attached_at timestamptz NOT NULL,
    PRIMARY KEY (entry_id, evidence_id)
);

CREATE INDEX progress_evidence_evidence_idx ON progress_evidence (evidence_id);
SELECT audit_table('progress_evidence', '{}', 'entry_id');

-- Whom a notification has told that a period is not recorded: once for each. No state of anybody's, so not audited.
CREATE TABLE progress_reminder (
    employee_id  uuid NOT NULL REFERENCES employee ON DELETE CASCADE,
    period_start date NOT NULL,
    PRIMARY KEY (employee_id, period_start)
);

-- All rows of the same promise, whichever revision of the plan they stand in.
CREATE FUNCTION result_lineage(result uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE earlier AS (
        SELECT id, earlier_id FROM planned_result WHERE id = result
        UNION ALL
        SELECT r.id, r.earlier_id FROM earlier e JOIN planned_result r ON r.id = e.earlier_id
    ),
    line AS (
        SELECT id FROM earlier WHERE earlier_id IS NULL
        UNION ALL
        SELECT r.id FROM line l JOIN planned_result r ON r.earlier_id = l.id
    )
    SELECT id FROM line
$$;
