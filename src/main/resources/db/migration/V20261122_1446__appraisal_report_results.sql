-- Results on their way to the PyB, level by level (PermenPANRB 6/2022, Pasal 28 and Lampiran V, A): what the leader of a unit
-- sends to the leader above, and at the top to the office that looks after personnel. Each is answered once and kept; what
-- came back is sent again as a new one, what was signed or decided later as an addition.
CREATE TABLE unit_report (
    id               uuid PRIMARY KEY,
    version          integer NOT NULL,
    period_id        uuid NOT NULL REFERENCES appraisal_period,
    unit_id          uuid NOT NULL REFERENCES work_unit,
    number           integer NOT NULL CHECK (number >= 1),
    receiver_unit_id uuid REFERENCES work_unit,          -- whose leader receives it; null: BKD, for the PyB
    status           text NOT NULL CHECK (status IN ('SENT', 'RETURNED', 'ACCEPTED')),
    people           integer NOT NULL CHECK (people >= 0),   -- named in it, with the reports that go along
    signed           integer NOT NULL CHECK (signed BETWEEN 0 AND people),
    objected         integer NOT NULL CHECK (objected BETWEEN 0 AND signed),
    note             text CHECK (btrim(note) <> ''),
    sent_by          uuid NOT NULL REFERENCES employee,
    sent_at          timestamptz NOT NULL,
    answer           text CHECK (btrim(answer) <> ''),
    answered_by      uuid REFERENCES employee,
    answered_at      timestamptz,
    UNIQUE (period_id, unit_id, number),
    CHECK ((status = 'SENT') = (answered_at IS NULL)),
    CHECK ((answered_by IS NULL) = (answered_at IS NULL)),
    CHECK (status <> 'RETURNED' OR answer IS NOT NULL),
    CHECK (answered_by <> sent_by)
);
CREATE UNIQUE INDEX unit_report_waiting_idx ON unit_report (period_id, unit_id) WHERE status = 'SENT';
CREATE INDEX unit_report_unit_idx ON unit_report (unit_id);
CREATE INDEX unit_report_receiver_idx ON unit_report (receiver_unit_id);
CREATE INDEX unit_report_sent_by_idx ON unit_report (sent_by);
CREATE INDEX unit_report_answered_by_idx ON unit_report (answered_by);
SELECT audit_table('unit_report');
SELECT audit_chain_table('unit_report');

-- Whose result a report names, as it was when it was sent.
CREATE TABLE unit_report_result (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    report_id    uuid NOT NULL REFERENCES unit_report,
    appraisal_id uuid NOT NULL REFERENCES appraisal,
    step         text NOT NULL,
    objected     boolean NOT NULL,
    judgement    integer CHECK (judgement >= 0),         -- number of the newest one; null: not signed, only named
    UNIQUE (report_id, appraisal_id)
);
CREATE INDEX unit_report_result_appraisal_idx ON unit_report_result (appraisal_id);
SELECT audit_table('unit_report_result');
SELECT audit_chain_table('unit_report_result');

-- The reports from below that go along with one.
CREATE TABLE unit_report_part (
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    report_id uuid NOT NULL REFERENCES unit_report,
    part_id   uuid NOT NULL REFERENCES unit_report,
    UNIQUE (report_id, part_id),
    CHECK (report_id <> part_id)
);
CREATE INDEX unit_report_part_part_idx ON unit_report_part (part_id);
SELECT audit_table('unit_report_part');

-- For each unit of a period: the desk that reports its people, which is the nearest unit at or above it that is led on the
-- day, and the unit whose leader receives what this desk reports: the next above that somebody else leads. Null: BKD. Who
-- is no ASN (the kepala daerah) reports to nobody and receives nothing: the PyB stands below.
CREATE FUNCTION report_desks(of_period uuid, on_day date)
    RETURNS TABLE (unit_id uuid, desk_id uuid, leader_id uuid, receiver_id uuid, receiver_leader_id uuid)
    LANGUAGE sql STABLE AS $$
    WITH inside AS MATERIALIZED (
        SELECT x.unit_id FROM appraisal_period p JOIN work_unit_ancestor x ON x.ancestor_id = p.unit_id WHERE p.id = of_period
    ),
    led AS MATERIALIZED (
        SELECT l.unit_id, l.employee_id FROM unit_leaders(on_day) l
            JOIN inside i ON i.unit_id = l.unit_id JOIN employee e ON e.id = l.employee_id AND e.kind <> 'NON_ASN'
    )
    SELECT DISTINCT ON (i.unit_id) i.unit_id, near.unit_id, near.employee_id, far.unit_id, far.employee_id
    FROM inside i
        LEFT JOIN (work_unit_ancestor x JOIN led near ON near.unit_id = x.ancestor_id) ON x.unit_id = i.unit_id
        LEFT JOIN (work_unit_ancestor y JOIN led far ON far.unit_id = y.ancestor_id) ON y.unit_id = i.unit_id
            AND y.depth > x.depth AND far.employee_id <> near.employee_id
    ORDER BY i.unit_id, x.depth, y.depth
$$;

-- Where each result of a period is on its way to the PyB on a day, beside its step.
--
-- desk_id: the unit whose leader reports it: that of the appraiser; of the superior where they took over or decided an
-- objection (Lampiran V, A.11 and B.8). Null: nobody in between, its document lies with BKD.
-- state: TAKEN_OUT; UNSIGNED; OPEN, to be reported; CHANGED, decided after it was; SENT, to be answered by the unit it waits
-- for; ACCEPTED, to be passed on by it; ARRIVED.
-- late: not arrived when the days are over, unless an objection is running (Lampiran V, B.8).
CREATE FUNCTION report_standing(of_period uuid, on_day date) RETURNS TABLE (
    appraisal_id uuid, unit_id uuid, employee_id uuid, step text, final text, due date, overdue boolean, rating_due date,
    take_over_by date, report_by date, delivered_on date, received_on date, object_by date, desk_id uuid, judgement integer, state text,
    waits_for uuid, late boolean) LANGUAGE sql STABLE AS $$
    WITH RECURSIVE carried (report_id, top_id) AS (
        SELECT r.id, r.id FROM unit_report r
        WHERE r.period_id = of_period AND r.status <> 'RETURNED' AND NOT EXISTS (
            SELECT FROM unit_report_part p JOIN unit_report u ON u.id = p.report_id AND u.status <> 'RETURNED'
            WHERE p.part_id = r.id)
        UNION ALL
        SELECT p.part_id, c.top_id FROM carried c JOIN unit_report_part p ON p.report_id = c.report_id
    ),
    told AS MATERIALIZED (
        SELECT DISTINCT ON (n.appraisal_id) n.appraisal_id, n.judgement, t.status, t.receiver_unit_id
        FROM carried c JOIN unit_report r ON r.id = c.report_id JOIN unit_report t ON t.id = c.top_id
            JOIN unit_report_result n ON n.report_id = r.id AND n.judgement IS NOT NULL
        ORDER BY n.appraisal_id, r.sent_at DESC, r.number DESC
    ),
    judged AS MATERIALIZED (
        SELECT j.appraisal_id, max(j.number) AS number FROM judgement j JOIN appraisal a ON a.id = j.appraisal_id
        WHERE a.period_id = of_period AND j.stage IN ('FINAL', 'DECIDED') GROUP BY j.appraisal_id
    ),
    desk AS MATERIALIZED (
        SELECT d.*, u.receiver_id AS next_id FROM report_desks(of_period, on_day) d
            LEFT JOIN report_desks(of_period, on_day) u ON u.unit_id = d.receiver_id
    )
    SELECT s.appraisal_id, s.unit_id, s.employee_id, s.step, s.final, s.due, s.overdue, s.rating_due, s.take_over_by, s.report_by,
        s.delivered_on, s.received_on, s.object_by, w.desk_id, w.judgement, x.state,
        CASE WHEN x.state IN ('UNSIGNED', 'OPEN', 'CHANGED') THEN w.desk_id
            WHEN x.state IN ('SENT', 'ACCEPTED') THEN t.receiver_unit_id END,
        on_day > s.report_by AND x.state IN ('UNSIGNED', 'OPEN', 'SENT', 'ACCEPTED') AND s.final <> 'OBJECTED'
            AND (x.state <> 'UNSIGNED' OR p.status = 'OPEN')
    FROM appraisal_standing(of_period, on_day) s
        JOIN appraisal a ON a.id = s.appraisal_id
        JOIN appraisal_period p ON p.id = a.period_id
        LEFT JOIN desk d ON d.unit_id = s.unit_id
        LEFT JOIN told t ON t.appraisal_id = s.appraisal_id
        LEFT JOIN judged j ON j.appraisal_id = s.appraisal_id
        CROSS JOIN LATERAL (SELECT COALESCE(s.employee_id = d.leader_id, false) AS own,
            COALESCE(a.signed_as = 'SUPERIOR', false) OR COALESCE(a.final_by = 'DECIDED', false) OR s.step = 'TAKE_OVER' AS above) o
        CROSS JOIN LATERAL (SELECT CASE WHEN o.own AND o.above THEN d.next_id WHEN o.own OR o.above THEN d.receiver_id
                ELSE d.desk_id END AS desk_id,
            CASE WHEN a.signed_at IS NOT NULL THEN COALESCE(j.number, 0) END AS judgement) w
        CROSS JOIN LATERAL (SELECT CASE WHEN s.step = 'TAKEN_OUT' THEN s.step WHEN a.signed_at IS NULL THEN 'UNSIGNED'
            WHEN t.appraisal_id IS NULL THEN CASE WHEN w.desk_id IS NULL THEN 'ARRIVED' ELSE 'OPEN' END
            WHEN t.judgement < w.judgement AND w.desk_id IS NOT NULL THEN 'CHANGED'
            WHEN t.receiver_unit_id IS NULL THEN 'ARRIVED' ELSE t.status END AS state) x
$$;

-- How far an appraisal is, as boards and the start page count it. A period that is closed waits for nobody's superior.
CREATE FUNCTION appraisal_stage(step text, status text, planned boolean, open boolean, gone boolean) RETURNS text
    LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN step IN ('HELD', 'DELIVER', 'RETURN', 'SILENT') THEN 'SIGNED'
        WHEN step IN ('TAKEN_OUT', 'ACKNOWLEDGED', 'REFUSED', 'PROPOSED') THEN step
        WHEN status = 'OPEN' AND gone THEN 'LEFT'
        WHEN step IN ('TAKE_OVER', 'STRANDED') AND open THEN step
        WHEN NOT planned THEN 'NO_PLAN'
        WHEN status = 'OPEN' THEN 'NOT_SUBMITTED' ELSE 'UNRATED' END
$$;

-- Each package that says something about days names its own clocks.
ALTER TABLE clock_notice
    DROP CONSTRAINT clock_notice_clock_check,
    ADD CONSTRAINT clock_notice_clock_check CHECK (clock ~ '^[A-Z_]{3,20}$');
