-- A calibration table: the judgements of several appraisers side by side, for a unit and everything below it, held by the
-- superior of the appraisers or by a committee. It advises; what it proposes is kept in judgement when the session closes.
CREATE TABLE calibration_session (
    id            uuid PRIMARY KEY,
    version       integer NOT NULL,
    period_id     uuid NOT NULL REFERENCES appraisal_period,
    unit_id       uuid NOT NULL REFERENCES work_unit,
    mode          text NOT NULL CHECK (mode IN ('SUPERIOR', 'COMMITTEE')),
    status        text NOT NULL CHECK (status IN ('OPEN', 'HELD', 'CLOSED', 'CANCELLED')),
    opened_by     uuid NOT NULL REFERENCES employee,
    opened_at     timestamptz NOT NULL,
    held_at       timestamptz,
    closed_by     uuid REFERENCES employee,
    closed_at     timestamptz,
    cancelled_by  uuid REFERENCES employee,
    cancelled_at  timestamptz,
    cancel_reason text CHECK (btrim(cancel_reason) <> ''),
    CHECK (status <> 'OPEN' OR held_at IS NULL),
    CHECK (status NOT IN ('HELD', 'CLOSED') OR held_at IS NOT NULL),
    CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (closed_by IS NULL)),
    CHECK ((status = 'CANCELLED') = (cancelled_at IS NOT NULL)
        AND num_nulls(cancelled_at, cancelled_by, cancel_reason) IN (0, 3))
);
CREATE UNIQUE INDEX calibration_session_running_idx ON calibration_session (period_id, unit_id) WHERE status IN ('OPEN', 'HELD');
CREATE INDEX calibration_session_period_idx ON calibration_session (period_id);
CREATE INDEX calibration_session_unit_idx ON calibration_session (unit_id);
CREATE INDEX calibration_session_opened_by_idx ON calibration_session (opened_by);
CREATE INDEX calibration_session_closed_by_idx ON calibration_session (closed_by);
CREATE INDEX calibration_session_cancelled_by_idx ON calibration_session (cancelled_by);

CREATE TABLE calibration_member (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    session_id  uuid NOT NULL REFERENCES calibration_session,
    employee_id uuid NOT NULL REFERENCES employee,
    chair       boolean NOT NULL,
    named_by    uuid NOT NULL REFERENCES employee,
    named_at    timestamptz NOT NULL,
    UNIQUE (session_id, employee_id)
);
CREATE UNIQUE INDEX calibration_member_chair_idx ON calibration_member (session_id) WHERE chair;
CREATE INDEX calibration_member_employee_idx ON calibration_member (employee_id);
CREATE INDEX calibration_member_named_by_idx ON calibration_member (named_by);

-- One judgement as it came to the table.
CREATE TABLE calibration_item (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    session_id    uuid NOT NULL REFERENCES calibration_session,
    appraisal_id  uuid NOT NULL REFERENCES appraisal,
    employee_id   uuid NOT NULL REFERENCES employee,
    appraiser_id  uuid NOT NULL REFERENCES employee,
    work_result   text NOT NULL CHECK (work_result IN ('BELOW', 'MEETS', 'ABOVE')),
    behaviour     text NOT NULL CHECK (behaviour IN ('BELOW', 'MEETS', 'ABOVE')),
    rating        text NOT NULL CHECK (rating IN ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    added_at      timestamptz NOT NULL,
    UNIQUE (session_id, appraisal_id)
);
CREATE INDEX calibration_item_appraisal_idx ON calibration_item (appraisal_id);
CREATE INDEX calibration_item_employee_idx ON calibration_item (employee_id);
CREATE INDEX calibration_item_appraiser_idx ON calibration_item (appraiser_id);

-- Who has to do with one case by their office: appraised or supervised it during the period, is appraised by the person, or
-- decided an objection of the person. What follows from it is for the rules to say.
CREATE TABLE calibration_party (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    item_id     uuid NOT NULL REFERENCES calibration_item,
    employee_id uuid NOT NULL REFERENCES employee,
    part        text NOT NULL CHECK (part IN ('APPRAISER', 'REVIEWER', 'SUBORDINATE', 'DECIDER')),
    UNIQUE (item_id, employee_id, part)
);
CREATE INDEX calibration_party_employee_idx ON calibration_party (employee_id);

-- Every change of the table, the newest counts.
CREATE TABLE calibration_change (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    item_id     uuid NOT NULL REFERENCES calibration_item,
    number      integer NOT NULL CHECK (number >= 1),
    work_result text NOT NULL CHECK (work_result IN ('BELOW', 'MEETS', 'ABOVE')),
    behaviour   text NOT NULL CHECK (behaviour IN ('BELOW', 'MEETS', 'ABOVE')),
    rating      text NOT NULL CHECK (rating IN ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')),
    reason      text NOT NULL CHECK (btrim(reason) <> ''),
    changed_by  uuid NOT NULL REFERENCES employee,
    changed_at  timestamptz NOT NULL,
    UNIQUE (item_id, number)
);
CREATE INDEX calibration_change_changed_by_idx ON calibration_change (changed_by);

-- A conflict of interest that somebody declared: the member does not sit on that case. It is never taken back.
CREATE TABLE calibration_conflict (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    item_id     uuid NOT NULL REFERENCES calibration_item,
    employee_id uuid NOT NULL REFERENCES employee,  -- the member
    reason      text NOT NULL CHECK (btrim(reason) <> ''),
    declared_by uuid NOT NULL REFERENCES employee,
    declared_at timestamptz NOT NULL,
    UNIQUE (item_id, employee_id)
);
CREATE INDEX calibration_conflict_employee_idx ON calibration_conflict (employee_id);
CREATE INDEX calibration_conflict_declared_by_idx ON calibration_conflict (declared_by);

CREATE TABLE calibration_minutes (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    session_id  uuid NOT NULL UNIQUE REFERENCES calibration_session,
    document_id uuid NOT NULL REFERENCES signed_document,
    content     bytea NOT NULL,
    sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    issued_at   timestamptz NOT NULL
);
CREATE INDEX calibration_minutes_document_idx ON calibration_minutes (document_id);

-- What came to the table and what was said about it is only added.
CREATE FUNCTION keep_calibration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is only added to', TG_TABLE_NAME USING ERRCODE = 'check_violation', CONSTRAINT = 'calibration_kept';
END
$$;
CREATE TRIGGER calibration_item_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON calibration_item
    FOR EACH STATEMENT EXECUTE FUNCTION keep_calibration();
CREATE TRIGGER calibration_party_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON calibration_party
    FOR EACH STATEMENT EXECUTE FUNCTION keep_calibration();
CREATE TRIGGER calibration_change_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON calibration_change
    FOR EACH STATEMENT EXECUTE FUNCTION keep_calibration();
CREATE TRIGGER calibration_conflict_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON calibration_conflict
    FOR EACH STATEMENT EXECUTE FUNCTION keep_calibration();
CREATE TRIGGER calibration_minutes_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON calibration_minutes
    FOR EACH STATEMENT EXECUTE FUNCTION keep_calibration();

SELECT audit_table(name) FROM unnest(ARRAY['calibration_session', 'calibration_member', 'calibration_item', 'calibration_party',
    'calibration_change', 'calibration_conflict']) name;
SELECT audit_table('calibration_minutes', '{content}');
SELECT audit_chain_table(name) FROM unnest(ARRAY['calibration_session', 'calibration_member', 'calibration_item',
    'calibration_party', 'calibration_change', 'calibration_conflict', 'calibration_minutes']) name;

-- The days on which the reporting line is looked at for who appraised whom: the first of the period, of each month in it and
-- of its evaluation, and today.
CREATE FUNCTION calibration_days(of_period uuid, on_day date) RETURNS TABLE (day date) LANGUAGE sql STABLE AS $$
    SELECT d.day FROM appraisal_period p CROSS JOIN LATERAL (
        SELECT g::date AS day FROM generate_series(p.starts, least(p.ends, on_day), interval '1 month') g
        UNION SELECT p.evaluation_from UNION SELECT on_day) d
    WHERE p.id = of_period AND d.day <= on_day
$$;

-- Notes who has to do with the cases of a session by their office.
CREATE FUNCTION note_calibration_parties(of_session uuid, on_day date) RETURNS void LANGUAGE sql AS $$
    WITH line AS MATERIALIZED (
        SELECT DISTINCT l.employee_id, l.appraiser_id, l.day FROM (
            SELECT r.employee_id, r.appraiser_id, d.day
            FROM calibration_session s CROSS JOIN LATERAL calibration_days(s.period_id, on_day) d
                CROSS JOIN LATERAL reporting_line(d.day) r
            WHERE s.id = of_session) l
    )
    INSERT INTO calibration_party (item_id, employee_id, part)
    SELECT DISTINCT i.id, p.employee_id, p.part
    FROM calibration_item i JOIN appraisal a ON a.id = i.appraisal_id
        CROSS JOIN LATERAL (
            SELECT i.appraiser_id, 'APPRAISER'
            UNION SELECT a.appraiser_id, 'APPRAISER'
            UNION SELECT j.decided_by, 'APPRAISER' FROM judgement j WHERE j.appraisal_id = a.id AND j.stage = 'RAW'
            UNION SELECT l.appraiser_id, 'APPRAISER' FROM line l WHERE l.employee_id = i.employee_id
            UNION SELECT a.reviewer_id, 'REVIEWER'
            UNION SELECT above.appraiser_id, 'REVIEWER' FROM line l JOIN line above ON above.employee_id = l.appraiser_id
                AND above.day = l.day WHERE l.employee_id = i.employee_id
            UNION SELECT b.employee_id, 'SUBORDINATE' FROM appraisal b
                WHERE b.period_id = a.period_id AND b.appraiser_id = i.employee_id
            UNION SELECT l.employee_id, 'SUBORDINATE' FROM line l WHERE l.appraiser_id = i.employee_id
            UNION SELECT j.decided_by, 'DECIDER' FROM judgement j JOIN appraisal b ON b.id = j.appraisal_id
                WHERE b.employee_id = i.employee_id AND j.stage = 'DECIDED'
        ) p (employee_id, part)
    WHERE i.session_id = of_session AND p.employee_id IS NOT NULL AND p.employee_id <> i.employee_id
    ON CONFLICT DO NOTHING
$$;

-- What was said to those who sit about the last day of a session, once for each moment: working days before it.
CREATE TABLE calibration_notice (
    session_id   uuid NOT NULL REFERENCES calibration_session ON DELETE CASCADE,
    recipient_id uuid NOT NULL REFERENCES employee,
    moment       integer NOT NULL CHECK (moment >= 0),
    due          date NOT NULL,            -- a day that is moved is said anew
    told_at      timestamptz NOT NULL,
    PRIMARY KEY (session_id, recipient_id, moment, due)
);
CREATE INDEX calibration_notice_recipient_idx ON calibration_notice (recipient_id);
