-- A round of assessment: for what, whom, when, by which policy. From its opening on it holds copies, so that nothing that
-- changes later moves it.
CREATE TABLE assessment_round (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    version          integer NOT NULL DEFAULT 0,
    name             text NOT NULL CHECK (btrim(name) <> ''),
    policy_id        uuid NOT NULL REFERENCES round_policy,
    opens            date NOT NULL,
    closes           date NOT NULL,
    unit_id          uuid NOT NULL REFERENCES work_unit,    -- it and what is below it
    position_kinds   text[] NOT NULL CHECK (position_kinds <@ ARRAY['HIGH_LEADERSHIP', 'ADMINISTRATOR', 'SUPERVISOR',
        'FUNCTIONAL', 'IMPLEMENTER'] AND cardinality(position_kinds) > 0),
    employment_kinds text[] NOT NULL CHECK (employment_kinds <@ ARRAY['PERMANENT', 'CONTRACT']
        AND cardinality(employment_kinds) > 0),
    status           text NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'OPENING', 'OPEN', 'CANCELLED')),
    copied_on        date,                                  -- unit, position and superior are those of this day
    seed             bigint,                                -- of the draw, as long as there are forms
    opening_failed   boolean NOT NULL DEFAULT false,
    cancelled_because text,
    created_by       uuid NOT NULL REFERENCES employee,
    CHECK (closes >= opens),
    CHECK ((status = 'DRAFT') = (copied_on IS NULL)),
    CHECK ((status = 'CANCELLED') = (cancelled_because IS NOT NULL))
);
CREATE INDEX assessment_round_policy_idx ON assessment_round (policy_id);
CREATE INDEX assessment_round_unit_idx ON assessment_round (unit_id);
CREATE INDEX assessment_round_created_by_idx ON assessment_round (created_by);

CREATE TABLE round_exclusion (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    round_id    uuid NOT NULL REFERENCES assessment_round ON DELETE CASCADE,
    employee_id uuid NOT NULL REFERENCES employee,
    UNIQUE (round_id, employee_id)
);
CREATE INDEX round_exclusion_employee_idx ON round_exclusion (employee_id);

SELECT audit_table('assessment_round', ARRAY['seed']);      -- with it the draw could be done again
SELECT audit_table('round_exclusion');

-- Whom a round is about on a day: in service, placed in the subtree, of the kinds, not taken out.
CREATE FUNCTION round_population(round uuid, day date)
    RETURNS TABLE (employee_id uuid, unit_id uuid, position_id uuid, position_kind text, head boolean)
    LANGUAGE sql STABLE AS $$
    SELECT e.id, p.unit_id, p.position_id, q.kind, p.head
    FROM assessment_round r
        JOIN work_unit_ancestor w ON w.ancestor_id = r.unit_id
        JOIN placement p ON p.unit_id = w.unit_id AND p.valid @> day
        JOIN position q ON q.id = p.position_id AND q.kind = ANY (r.position_kinds)
        JOIN employee e ON e.id = p.employee_id AND e.kind = ANY (r.employment_kinds) AND (e.left_on IS NULL OR e.left_on > day)
    WHERE r.id = round AND NOT EXISTS (SELECT FROM round_exclusion x WHERE x.round_id = r.id AND x.employee_id = e.id)
$$;

-- Where a round is on a day; the window opens and closes by itself.
CREATE FUNCTION round_phase(status text, opens date, closes date, day date) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN status <> 'OPEN' THEN status WHEN day < opens THEN 'WAITING' WHEN day <= closes THEN 'OPEN' ELSE 'CLOSED' END
$$;

-- What a standard asked for when the round was opened. Texts are those of editions in force, which never change.
CREATE TABLE questionnaire (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    round_id    uuid NOT NULL REFERENCES assessment_round ON DELETE CASCADE,
    standard_id uuid NOT NULL REFERENCES competency_standard,
    UNIQUE (round_id, standard_id)
);
CREATE INDEX questionnaire_standard_idx ON questionnaire (standard_id);

CREATE TABLE questionnaire_requirement (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    questionnaire_id uuid NOT NULL REFERENCES questionnaire ON DELETE CASCADE,
    place            integer NOT NULL CHECK (place >= 1),
    edition_id       uuid NOT NULL REFERENCES competency_edition,
    level            integer NOT NULL CHECK (level BETWEEN 1 AND 5),
    weight           numeric(6, 2) NOT NULL CHECK (weight > 0),
    UNIQUE (questionnaire_id, place)
);
CREATE INDEX questionnaire_requirement_edition_idx ON questionnaire_requirement (edition_id);

CREATE TABLE questionnaire_item (
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    questionnaire_id uuid NOT NULL REFERENCES questionnaire ON DELETE CASCADE,
    requirement_id uuid NOT NULL REFERENCES questionnaire_requirement ON DELETE CASCADE,
    place          integer NOT NULL CHECK (place >= 1),      -- that of its answer in rater_form.answers
    indicator_id   uuid NOT NULL REFERENCES behavioural_indicator,
    aspect         text NOT NULL CHECK (aspect IN ('KNOWLEDGE', 'SKILL', 'ATTITUDE')),
    UNIQUE (questionnaire_id, place)
);
CREATE INDEX questionnaire_item_requirement_idx ON questionnaire_item (requirement_id);
CREATE INDEX questionnaire_item_indicator_idx ON questionnaire_item (indicator_id);

CREATE FUNCTION keep_questionnaire() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a questionnaire never changes' USING ERRCODE = 'check_violation', CONSTRAINT = 'questionnaire_kept';
END
$$;
CREATE TRIGGER questionnaire_kept BEFORE UPDATE ON questionnaire FOR EACH ROW EXECUTE FUNCTION keep_questionnaire();
CREATE TRIGGER questionnaire_requirement_kept BEFORE UPDATE ON questionnaire_requirement
    FOR EACH ROW EXECUTE FUNCTION keep_questionnaire();
CREATE TRIGGER questionnaire_item_kept BEFORE UPDATE ON questionnaire_item FOR EACH ROW EXECUTE FUNCTION keep_questionnaire();

CREATE TABLE round_participant (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    round_id         uuid NOT NULL REFERENCES assessment_round ON DELETE CASCADE,
    employee_id      uuid NOT NULL REFERENCES employee,
    unit_id          uuid NOT NULL REFERENCES work_unit,
    position_id      uuid NOT NULL REFERENCES position,
    head             boolean NOT NULL,                      -- led the unit
    superior_id      uuid REFERENCES employee,              -- null: nobody on that day
    questionnaire_id uuid NOT NULL REFERENCES questionnaire,
    pool             integer,                               -- whose people rate one another; null: too few
    drawn            boolean NOT NULL DEFAULT false,
    UNIQUE (round_id, employee_id)
);
CREATE INDEX round_participant_employee_idx ON round_participant (employee_id);
CREATE INDEX round_participant_unit_idx ON round_participant (unit_id);
CREATE INDEX round_participant_position_idx ON round_participant (position_id);
CREATE INDEX round_participant_superior_idx ON round_participant (superior_id);
CREATE INDEX round_participant_questionnaire_idx ON round_participant (questionnaire_id);
