-- A service of a unit to the public. Its unit stays: figures of earlier quarters belong to it.
CREATE TABLE public_service (
    id            uuid PRIMARY KEY,
    version       integer NOT NULL,
    unit_id       uuid NOT NULL REFERENCES work_unit,
    name          text NOT NULL CHECK (btrim(name) <> '' AND length(name) <= 120),
    description   text NOT NULL CHECK (btrim(description) <> '' AND length(description) <= 500),
    place         text CHECK (btrim(place) <> '' AND length(place) <= 200),
    hours         text CHECK (btrim(hours) <> '' AND length(hours) <= 200),
    closed_on     date,
    registered_by uuid NOT NULL REFERENCES employee,
    registered_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX public_service_name_idx ON public_service (unit_id, lower(name));
CREATE INDEX public_service_registered_by_idx ON public_service (registered_by);
SELECT audit_table('public_service');

-- Codes that can still be used; a used one is deleted, so that nothing tells it from one that never was. Not in the audit
-- record: it would say when a code was used.
CREATE TABLE service_code (
    code_hash   text PRIMARY KEY CHECK (code_hash ~ '^[0-9a-f]{64}$'),
    service_id  uuid NOT NULL REFERENCES public_service,
    served_by   uuid REFERENCES employee,   -- a verified service event: who served
    valid_until date NOT NULL
);
CREATE INDEX service_code_service_idx ON service_code (service_id);
CREATE INDEX service_code_served_by_idx ON service_code (served_by);
CREATE INDEX service_code_valid_until_idx ON service_code (valid_until);

-- Who made how many: that is what the record knows of codes.
CREATE TABLE service_code_batch (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    service_id uuid NOT NULL REFERENCES public_service,
    made       integer NOT NULL CHECK (made BETWEEN 1 AND 200),
    verified   boolean NOT NULL,
    made_by    uuid NOT NULL REFERENCES employee,
    made_on    date NOT NULL
);
CREATE INDEX service_code_batch_service_idx ON service_code_batch (service_id, made_on);
CREATE INDEX service_code_batch_made_by_idx ON service_code_batch (made_by);
SELECT audit_table('service_code_batch');

-- Where answers lie until their month is over. No page and no file reads it. No code, no time, no address, and not in the
-- audit record.
CREATE TABLE survey_urn (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    service_id uuid NOT NULL REFERENCES public_service,
    month      date NOT NULL CHECK (EXTRACT(day FROM month) = 1),
    scores     smallint[] NOT NULL,
    words      text CHECK (btrim(words) <> '' AND length(words) <= 1000),
    staff_note text CHECK (btrim(staff_note) <> '' AND length(staff_note) <= 1000),
    served_by  uuid REFERENCES employee,
    CHECK (array_ndims(scores) = 1 AND cardinality(scores) = 9 AND array_position(scores, NULL) IS NULL
        AND 1 <= ALL (scores) AND 4 >= ALL (scores))
);
CREATE INDEX survey_urn_service_idx ON survey_urn (service_id);
CREATE INDEX survey_urn_served_by_idx ON survey_urn (served_by);

-- The answers of finished months: all of a month came in one transaction, in random order, under new random ids, and
-- their words lie in another table without a link to them.
CREATE TABLE survey_answer (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    service_id uuid NOT NULL REFERENCES public_service,
    month      date NOT NULL CHECK (EXTRACT(day FROM month) = 1),
    scores     smallint[] NOT NULL CHECK (cardinality(scores) = 9),
    served_by  uuid REFERENCES employee
);
CREATE INDEX survey_answer_service_idx ON survey_answer (service_id, month);
CREATE INDEX survey_answer_month_idx ON survey_answer (month);
CREATE INDEX survey_answer_served_by_idx ON survey_answer (served_by, month);

-- What people wrote: about the service (may be published), or about who served (never published).
CREATE TABLE public_voice (
    id            uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    version       integer NOT NULL DEFAULT 0,
    service_id    uuid NOT NULL REFERENCES public_service,
    month         date NOT NULL CHECK (EXTRACT(day FROM month) = 1),
    kind          text NOT NULL CHECK (kind IN ('SERVICE', 'STAFF')),
    served_by     uuid REFERENCES employee,
    text          text NOT NULL CHECK (btrim(text) <> ''),
    state         text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'ACCEPTED', 'HIDDEN')),
    nature        text CHECK (nature IN ('PRAISE', 'COMPLAINT', 'OTHER')),
    reason        text CHECK (btrim(reason) <> '' AND length(reason) <= 500),
    decided_by    uuid REFERENCES employee,
    decided_at    timestamptz,
    told          boolean NOT NULL DEFAULT false,  -- the person it is about knows of it
    reply         text CHECK (btrim(reply) <> '' AND length(reply) <= 1000),
    replied_at    timestamptz,
    reply_read_at timestamptz,
    CHECK (kind = 'STAFF' OR served_by IS NULL),
    CHECK ((state = 'WAITING') = (decided_at IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
    CHECK ((state = 'ACCEPTED') = (nature IS NOT NULL)),
    CHECK ((state = 'HIDDEN') = (reason IS NOT NULL)),
    CHECK ((reply IS NULL) = (replied_at IS NULL)),
    CHECK (reply IS NULL OR kind = 'STAFF'),
    CHECK (reply_read_at IS NULL OR reply IS NOT NULL)
);
CREATE INDEX public_voice_service_idx ON public_voice (service_id, month);
CREATE INDEX public_voice_served_by_idx ON public_voice (served_by);
CREATE INDEX public_voice_decided_by_idx ON public_voice (decided_by);
CREATE INDEX public_voice_waiting_idx ON public_voice (service_id) WHERE state = 'WAITING';
SELECT audit_table('public_voice', ARRAY['text']);

-- Pours the months that are over out of the urn, all at once and in no order. Ids are new.
CREATE FUNCTION pour_survey_urn(today date) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    poured integer;
BEGIN
    LOCK TABLE survey_urn IN SHARE ROW EXCLUSIVE MODE;
    INSERT INTO survey_answer (service_id, month, scores, served_by)
    SELECT service_id, month, scores, served_by FROM survey_urn
    WHERE month < date_trunc('month', today) ORDER BY gen_random_uuid();
    GET DIAGNOSTICS poured = ROW_COUNT;
    INSERT INTO public_voice (service_id, month, kind, served_by, text)
    SELECT service_id, month, kind, served_by, text
    FROM (
        SELECT service_id, month, 'SERVICE' AS kind, NULL::uuid AS served_by, words AS text FROM survey_urn
        WHERE month < date_trunc('month', today) AND words IS NOT NULL
        UNION ALL
        SELECT service_id, month, 'STAFF', served_by, staff_note FROM survey_urn
        WHERE month < date_trunc('month', today) AND staff_note IS NOT NULL
    ) said ORDER BY gen_random_uuid();
    DELETE FROM survey_urn WHERE month < date_trunc('month', today);
    RETURN poured;
END
$$;

-- Who may be named as the one who served, and who makes codes: whoever works in the unit of the service or below it.
CREATE FUNCTION serves_in(person uuid, unit uuid, on_day date) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM placement p JOIN work_unit_ancestor a ON a.unit_id = p.unit_id
        WHERE p.employee_id = person AND p.valid @> on_day AND a.ancestor_id = unit)
$$;
