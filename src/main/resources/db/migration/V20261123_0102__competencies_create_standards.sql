-- Which competencies a position asks for, at which level and with which weight: of one position, or, as long as the city has
-- set none, of its tier. Editions as in the dictionary: without a day a draft, with one unchangeable.
CREATE TABLE competency_standard (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    position_id uuid REFERENCES position,
    kind        text CHECK (kind IN ('HIGH_LEADERSHIP', 'ADMINISTRATOR', 'SUPERVISOR', 'FUNCTIONAL', 'IMPLEMENTER')),
    level       text CHECK (level IN ('EXPERT_PRINCIPAL', 'EXPERT_SENIOR', 'EXPERT_INTERMEDIATE', 'EXPERT_JUNIOR',
        'SKILLED_SUPERVISOR', 'SKILLED_ADVANCED', 'SKILLED', 'SKILLED_BEGINNER')),
    number      integer NOT NULL CHECK (number >= 1),
    version     integer NOT NULL DEFAULT 0,
    basis       text NOT NULL CHECK (btrim(basis) <> ''),
    verified    boolean NOT NULL DEFAULT false,
    valid_from  date,
    created_by  uuid REFERENCES employee,      -- null: shipped
    created_at  timestamptz NOT NULL DEFAULT now(),
    CHECK ((position_id IS NULL) <> (kind IS NULL)),
    CHECK ((kind = 'FUNCTIONAL') = (level IS NOT NULL)),
    UNIQUE NULLS NOT DISTINCT (position_id, kind, level, number)
);
CREATE UNIQUE INDEX competency_standard_one_draft ON competency_standard (position_id, kind, level) NULLS NOT DISTINCT
    WHERE valid_from IS NULL;
CREATE INDEX competency_standard_created_by_idx ON competency_standard (created_by);

CREATE TABLE standard_requirement (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    standard_id   uuid NOT NULL REFERENCES competency_standard ON DELETE CASCADE,
    competency_id uuid NOT NULL REFERENCES competency,
    level         integer NOT NULL CHECK (level BETWEEN 1 AND 5),
    weight        numeric(6, 2) NOT NULL DEFAULT 1 CHECK (weight > 0 AND weight <= 100),
    UNIQUE (standard_id, competency_id)
);
CREATE INDEX standard_requirement_competency_idx ON standard_requirement (competency_id);

SELECT audit_table(name) FROM unnest(ARRAY['competency_standard', 'standard_requirement']) name;

CREATE FUNCTION keep_competency_standard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    standard uuid := CASE TG_TABLE_NAME WHEN 'competency_standard' THEN (to_jsonb(OLD) ->> 'id')::uuid
        ELSE (COALESCE(to_jsonb(NEW), to_jsonb(OLD)) ->> 'standard_id')::uuid END;
BEGIN
    IF EXISTS (SELECT FROM competency_standard s WHERE s.id = standard AND s.valid_from IS NOT NULL) THEN
        RAISE EXCEPTION 'the standard is in force' USING ERRCODE = 'check_violation', CONSTRAINT = 'competency_standard_kept';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER competency_standard_kept BEFORE UPDATE OR DELETE ON competency_standard
    FOR EACH ROW EXECUTE FUNCTION keep_competency_standard();
CREATE TRIGGER standard_requirement_kept BEFORE INSERT OR UPDATE OR DELETE ON standard_requirement
    FOR EACH ROW EXECUTE FUNCTION keep_competency_standard();

-- What counts for a position on a day: its own standard, else that of its tier, else none. THE rule for every reader.
CREATE FUNCTION standard_of(asked uuid, day date) RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT s.id
    FROM position p JOIN competency_standard s ON s.position_id = p.id
        OR s.kind = p.kind AND s.level IS NOT DISTINCT FROM CASE WHEN p.kind = 'FUNCTIONAL' THEN p.level END
    WHERE p.id = asked AND s.valid_from <= day
    ORDER BY s.position_id IS NULL, s.valid_from DESC, s.number DESC
    LIMIT 1
$$;

-- The level that a tier asks for in the nine common competencies (SKJ practice, not verified: a city decides by decree).
INSERT INTO competency_standard (kind, level, number, basis)
SELECT kind, level, 1, 'Tingkat yang lazim untuk jenjang jabatan; belum diverifikasi'
FROM (VALUES ('HIGH_LEADERSHIP', NULL), ('ADMINISTRATOR', NULL), ('SUPERVISOR', NULL), ('IMPLEMENTER', NULL),
        ('FUNCTIONAL', 'EXPERT_PRINCIPAL'), ('FUNCTIONAL', 'EXPERT_SENIOR'), ('FUNCTIONAL', 'EXPERT_INTERMEDIATE'),
        ('FUNCTIONAL', 'EXPERT_JUNIOR'), ('FUNCTIONAL', 'SKILLED_SUPERVISOR'), ('FUNCTIONAL', 'SKILLED_ADVANCED'),
        ('FUNCTIONAL', 'SKILLED'), ('FUNCTIONAL', 'SKILLED_BEGINNER')) tier (kind, level);

INSERT INTO standard_requirement (standard_id, competency_id, level)
SELECT s.id, c.id, CASE COALESCE(s.level, s.kind)
        WHEN 'EXPERT_PRINCIPAL' THEN 5
        WHEN 'HIGH_LEADERSHIP' THEN 4 WHEN 'EXPERT_SENIOR' THEN 4
        WHEN 'ADMINISTRATOR' THEN 3 WHEN 'EXPERT_INTERMEDIATE' THEN 3 WHEN 'SKILLED_SUPERVISOR' THEN 3
        WHEN 'SUPERVISOR' THEN 2 WHEN 'EXPERT_JUNIOR' THEN 2 WHEN 'SKILLED_ADVANCED' THEN 2
        ELSE 1 END
FROM competency_standard s, competency c
WHERE c.kind <> 'TECHNICAL';

UPDATE competency_standard SET valid_from = '2026-01-01';
