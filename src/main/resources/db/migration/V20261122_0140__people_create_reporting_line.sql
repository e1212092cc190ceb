-- Plt. (ACTING: the post is vacant or its holder long absent) and Plh. (DAILY: absent for days).
CREATE TABLE delegation (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    version     integer NOT NULL DEFAULT 0,
    unit_id     uuid NOT NULL REFERENCES work_unit,
    employee_id uuid NOT NULL REFERENCES employee,
    kind        text NOT NULL CHECK (kind IN ('ACTING', 'DAILY')),
    scope       text NOT NULL CHECK (scope IN ('FULL', 'APPRAISAL', 'DUTIES')), -- DUTIES: leads, but does not appraise
    decree      text NOT NULL CHECK (btrim(decree) <> ''),
    valid       daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid) AND NOT upper_inf(valid)),
    EXCLUDE USING gist (unit_id WITH =, valid WITH &&)
);

CREATE INDEX delegation_employee_idx ON delegation (employee_id);
SELECT audit_table('delegation');

-- A personal exception from the rule of the unit's head.
CREATE TABLE appraiser_override (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    version      integer NOT NULL DEFAULT 0,
    employee_id  uuid NOT NULL REFERENCES employee,
    appraiser_id uuid NOT NULL REFERENCES employee,
    reason       text NOT NULL CHECK (btrim(reason) <> ''),
    valid        daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    CHECK (employee_id <> appraiser_id),
    EXCLUDE USING gist (employee_id WITH =, valid WITH &&)
);

CREATE INDEX appraiser_override_appraiser_idx ON appraiser_override (appraiser_id);
SELECT audit_table('appraiser_override');

-- "This is not my appraiser": said by whoever sees it, settled by the personnel officer.
CREATE TABLE appraiser_dispute (
    id                     uuid PRIMARY KEY DEFAULT uuidv7(),
    version                integer NOT NULL DEFAULT 0,
    employee_id            uuid NOT NULL REFERENCES employee,
    appraiser_id           uuid REFERENCES employee,       -- who it was when the report was made
    proposed_appraiser_id  uuid REFERENCES employee,
    note                   text NOT NULL,
    reported_by            uuid NOT NULL REFERENCES employee,
    reported_at            timestamptz NOT NULL,
    status                 text NOT NULL CHECK (status IN ('OPEN', 'ACCEPTED', 'DECLINED')),
    settled_appraiser_id   uuid REFERENCES employee,
    settled_by             uuid REFERENCES employee,
    settled_at             timestamptz,
    settlement             text,
    CHECK ((status = 'OPEN') = (settled_by IS NULL AND settled_at IS NULL)),
    CHECK ((status = 'ACCEPTED') = (settled_appraiser_id IS NOT NULL)),
    CHECK (status <> 'DECLINED' OR btrim(settlement) <> '')
);

CREATE UNIQUE INDEX appraiser_dispute_one_open_idx ON appraiser_dispute (employee_id) WHERE status = 'OPEN';
CREATE INDEX appraiser_dispute_employee_idx ON appraiser_dispute (employee_id, reported_at);
SELECT audit_table('appraiser_dispute');

-- Who appraises whom on a day (PermenPANRB 6/2022: pejabat penilai kinerja is the direct superior; where the post is
-- empty, the superior's superior, level by level). The only place where this is said.
--   basis: OVERRIDE a personal exception · OWN_UNIT the leader of the person's unit · PARENT_UNIT the leader above, for
--   someone who leads a unit · HIGHER_UNIT a leader further up, because nearer posts are empty; null: nobody.
--   acting: ACTING or DAILY if the appraiser stands in as Plt. or Plh.
-- People who are no ASN (the kepala daerah) appraise but are not appraised. One row for each person in a post that day.
CREATE FUNCTION reporting_line(on_day date, only_employee uuid DEFAULT NULL)
    RETURNS TABLE (employee_id uuid, unit_id uuid, head boolean, appraiser_id uuid, basis text, led_unit_id uuid, acting text)
    LANGUAGE sql STABLE AS $$
    WITH RECURSIVE
    person AS (
        SELECT p.employee_id, p.unit_id, p.head
        FROM placement p JOIN employee e ON e.id = p.employee_id
        WHERE p.valid @> on_day AND e.kind <> 'NON_ASN' AND (only_employee IS NULL OR p.employee_id = only_employee)
    ),
    chain (start_id, unit_id, depth) AS (
        SELECT DISTINCT person.unit_id, person.unit_id, 0 FROM person
        UNION ALL
        SELECT chain.start_id, h.parent_id, chain.depth + 1
        FROM chain JOIN work_unit_history h ON h.unit_id = chain.unit_id AND h.valid @> on_day
        WHERE h.parent_id IS NOT NULL AND chain.depth < 20
    ),
    leader AS (
        SELECT u.unit_id, COALESCE(d.employee_id, h.employee_id) AS employee_id, d.kind AS acting
        FROM (SELECT DISTINCT chain.unit_id FROM chain) u
            LEFT JOIN delegation d ON d.unit_id = u.unit_id AND d.valid @> on_day AND d.scope IN ('FULL', 'APPRAISAL')
            LEFT JOIN LATERAL (
                SELECT p.employee_id FROM placement p
                WHERE p.unit_id = u.unit_id AND p.head AND p.valid @> on_day
                ORDER BY lower(p.valid), p.id LIMIT 1
            ) h ON true
        WHERE COALESCE(d.employee_id, h.employee_id) IS NOT NULL
    ),
    above AS (
        SELECT chain.start_id, chain.depth, leader.unit_id, leader.employee_id, leader.acting
        FROM chain JOIN leader ON leader.unit_id = chain.unit_id
    )
    SELECT DISTINCT ON (person.employee_id)
        person.employee_id,
        person.unit_id,
        person.head,
        COALESCE(o.appraiser_id, above.employee_id),
        CASE
            WHEN o.appraiser_id IS NOT NULL THEN 'OVERRIDE'
            WHEN above.employee_id IS NULL THEN NULL
            WHEN above.depth = 0 THEN 'OWN_UNIT'
            WHEN above.depth = 1 AND person.head THEN 'PARENT_UNIT'
            ELSE 'HIGHER_UNIT'
        END,
        CASE WHEN o.appraiser_id IS NULL THEN above.unit_id END,
        CASE WHEN o.appraiser_id IS NULL THEN above.acting END
    FROM person
        LEFT JOIN appraiser_override o ON o.employee_id = person.employee_id AND o.valid @> on_day
        LEFT JOIN above ON above.start_id = person.unit_id
            AND above.depth >= person.head::integer
            AND above.employee_id <> person.employee_id
    ORDER BY person.employee_id, above.depth
$$;
