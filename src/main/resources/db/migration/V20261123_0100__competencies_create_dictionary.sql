-- What a competency is stays; what it says comes in editions. An edition without a day is a draft; with one it says the same
-- for ever, and on a day the one with the latest day counts. Domain: PermenPANRB 38/2017 (kinds, five levels); that each level
-- is told as knowledge, skill and attitude is ours.
CREATE TABLE competency (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    code       text NOT NULL UNIQUE CHECK (code ~ '^[A-Z][A-Z0-9.-]{1,19}$'),
    kind       text NOT NULL CHECK (kind IN ('MANAGERIAL', 'SOCIOCULTURAL', 'TECHNICAL')),
    retired_on date                            -- from this day on no new standard asks for it
);

CREATE TABLE competency_edition (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    competency_id uuid NOT NULL REFERENCES competency,
    number        integer NOT NULL CHECK (number >= 1),
    version       integer NOT NULL DEFAULT 0,
    name          text NOT NULL CHECK (btrim(name) <> ''),
    name_en       text,
    definition    text NOT NULL CHECK (btrim(definition) <> ''),
    definition_en text,
    unit_id       uuid REFERENCES work_unit,   -- a technical competency of one agency; null: of the whole city
    source        text NOT NULL CHECK (btrim(source) <> ''),
    verified      boolean NOT NULL DEFAULT false,
    valid_from    date,                        -- null: a draft
    created_by    uuid REFERENCES employee,    -- null: shipped
    created_at    timestamptz NOT NULL DEFAULT now(),
    UNIQUE (competency_id, number)
);
CREATE UNIQUE INDEX competency_edition_one_draft ON competency_edition (competency_id) WHERE valid_from IS NULL;
CREATE INDEX competency_edition_unit_idx ON competency_edition (unit_id);
CREATE INDEX competency_edition_created_by_idx ON competency_edition (created_by);

CREATE TABLE competency_level (
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    edition_id     uuid NOT NULL REFERENCES competency_edition ON DELETE CASCADE,
    level          integer NOT NULL CHECK (level BETWEEN 1 AND 5),
    description    text NOT NULL CHECK (btrim(description) <> ''),
    description_en text,
    UNIQUE (edition_id, level)
);

CREATE TABLE behavioural_indicator (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    edition_id uuid NOT NULL REFERENCES competency_edition ON DELETE CASCADE,
    level      integer NOT NULL CHECK (level BETWEEN 1 AND 5),
    aspect     text NOT NULL CHECK (aspect IN ('KNOWLEDGE', 'SKILL', 'ATTITUDE')),
    place      integer NOT NULL CHECK (place BETWEEN 1 AND 5),
    text       text NOT NULL CHECK (btrim(text) <> ''),
    text_en    text,
    UNIQUE (edition_id, level, aspect, place)
);

SELECT audit_table(name) FROM unnest(ARRAY['competency', 'competency_edition', 'competency_level', 'behavioural_indicator']) name;

CREATE FUNCTION keep_competency_edition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    edition uuid := CASE TG_TABLE_NAME WHEN 'competency_edition' THEN (to_jsonb(OLD) ->> 'id')::uuid
        ELSE (COALESCE(to_jsonb(NEW), to_jsonb(OLD)) ->> 'edition_id')::uuid END;
BEGIN
    IF EXISTS (SELECT FROM competency_edition e WHERE e.id = edition AND e.valid_from IS NOT NULL) THEN
        RAISE EXCEPTION 'the edition is in force' USING ERRCODE = 'check_violation', CONSTRAINT = 'competency_edition_kept';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER competency_edition_kept BEFORE UPDATE OR DELETE ON competency_edition
    FOR EACH ROW EXECUTE FUNCTION keep_competency_edition();
CREATE TRIGGER competency_level_kept BEFORE INSERT OR UPDATE OR DELETE ON competency_level
    FOR EACH ROW EXECUTE FUNCTION keep_competency_edition();
CREATE TRIGGER behavioural_indicator_kept BEFORE INSERT OR UPDATE OR DELETE ON behavioural_indicator
    FOR EACH ROW EXECUTE FUNCTION keep_competency_edition();

-- The edition of each competency that counts on a day.
CREATE FUNCTION competency_editions_on(day date) RETURNS SETOF competency_edition LANGUAGE sql STABLE AS $$
    SELECT DISTINCT ON (e.competency_id) e.*
    FROM competency_edition e
    WHERE e.valid_from <= day
    ORDER BY e.competency_id, e.valid_from DESC, e.number DESC
$$;
