-- What a cycle goes by besides the regulation itself: one row is one version. It is frozen when a period is opened with
-- it; changing it makes the next version. Days are working days. What the regulation gives an official may be shortened
-- and what it gives the person appraised may be lengthened, never the other way (PermenPANRB 6/2022, Lampiran IV and V).
-- The scale, the quadrant and the late rule of the annual rating are the regulation's and no columns here.
CREATE TABLE evaluation_policy (
    id                    uuid PRIMARY KEY DEFAULT uuidv7(),
    key                   text NOT NULL CHECK (key ~ '^[a-z0-9-]{1,60}$'),
    version               integer NOT NULL CHECK (version >= 1),
    name                  text NOT NULL CHECK (btrim(name) <> ''),
    basis                 text NOT NULL CHECK (btrim(basis) <> ''),
    rhythm                text NOT NULL CHECK (rhythm IN ('MONTHLY', 'QUARTERLY')),
    self_assessment       text NOT NULL CHECK (self_assessment IN ('REQUIRED', 'OPTIONAL', 'OFF')),
    rated_by_result       boolean NOT NULL,
    rated_by_value        boolean NOT NULL,
    ground_for            text NOT NULL CHECK (ground_for IN ('EXTREMES', 'ALL', 'NONE')),
    ground_proof          boolean NOT NULL,       -- a ground names the evidence or feedback it rests on
    most_percent          integer NOT NULL CHECK (most_percent BETWEEN 50 AND 100),       -- "sebagian besar" of the guidance
    small_part_percent    integer NOT NULL CHECK (small_part_percent BETWEEN 0 AND 50),   -- "sebagian kecil"
    meeting_asked         boolean NOT NULL,       -- a recorded meeting is asked for before the signature
    delivery              text NOT NULL CHECK (delivery IN ('AT_SIGNATURE', 'TOGETHER')),
    distribution_shown    text NOT NULL CHECK (distribution_shown IN ('NONE', 'AGENCY', 'CITY')),
    shown_from            integer NOT NULL CHECK (shown_from >= 5),
    calibration           text NOT NULL CHECK (calibration IN ('OFF', 'SUPERIOR', 'COMMITTEE')),
    head_follows          boolean NOT NULL,       -- the unit's achievement is proposed as its head's work result
    small_team            integer NOT NULL CHECK (small_team BETWEEN 1 AND 50),
    window_before_days    integer NOT NULL CHECK (window_before_days BETWEEN 0 AND 25),   -- calendar days of the period itself
    window_after_days     integer NOT NULL CHECK (window_after_days BETWEEN 1 AND 30),
    deliver_days          integer NOT NULL CHECK (deliver_days BETWEEN 1 AND 14),
    return_days           integer NOT NULL CHECK (return_days BETWEEN 14 AND 60),
    report_days           integer NOT NULL CHECK (report_days BETWEEN 1 AND 30),
    take_over_days        integer NOT NULL CHECK (take_over_days BETWEEN 1 AND 14),
    superior_deliver_days integer NOT NULL CHECK (superior_deliver_days BETWEEN 1 AND 7),
    superior_return_days  integer NOT NULL CHECK (superior_return_days BETWEEN 7 AND 60),
    object_days           integer NOT NULL CHECK (object_days BETWEEN 14 AND 60),
    decide_days           integer NOT NULL CHECK (decide_days BETWEEN 1 AND 7),
    hear_days             integer NOT NULL CHECK (hear_days BETWEEN 1 AND decide_days),
    remind_before         integer[] NOT NULL CHECK (cardinality(remind_before) BETWEEN 1 AND 5),
    escalate_after        integer NOT NULL CHECK (escalate_after BETWEEN 0 AND 5),
    created_by            uuid REFERENCES employee,       -- null: shipped
    created_at            timestamptz NOT NULL DEFAULT now(),
    frozen_at             timestamptz,
    UNIQUE (key, version)
);
CREATE INDEX evaluation_policy_created_by_idx ON evaluation_policy (created_by);

-- Who is asked about a person besides the regulation's own parties. Weights serve the picture of the feedback alone: no
-- weight enters the predicate.
CREATE TABLE evaluation_policy_rater (
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    policy_id uuid NOT NULL REFERENCES evaluation_policy,
    relation  text NOT NULL CHECK (relation IN ('LEADER', 'SELF', 'PEER', 'SUBORDINATE', 'PUBLIC')),
    minimum   integer NOT NULL CHECK (minimum >= 1),
    weight    numeric(4, 3) CHECK (weight > 0 AND weight <= 1),
    shown     text NOT NULL CHECK (shown IN ('NAMES', 'AGGREGATE', 'NOT')),
    UNIQUE (policy_id, relation),
    CHECK (shown <> 'AGGREGATE' OR minimum >= 3)
);

SELECT audit_table('evaluation_policy');
SELECT audit_table('evaluation_policy_rater');

CREATE FUNCTION keep_frozen_policy() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    policy uuid := CASE TG_TABLE_NAME WHEN 'evaluation_policy' THEN (to_jsonb(OLD) ->> 'id')::uuid
        ELSE (COALESCE(to_jsonb(NEW), to_jsonb(OLD)) ->> 'policy_id')::uuid END;
BEGIN
    IF EXISTS (SELECT FROM evaluation_policy p WHERE p.id = policy AND p.frozen_at IS NOT NULL) THEN
        RAISE EXCEPTION 'the policy is frozen' USING ERRCODE = 'check_violation', CONSTRAINT = 'evaluation_policy_frozen';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TRIGGER evaluation_policy_frozen BEFORE UPDATE OR DELETE ON evaluation_policy
    FOR EACH ROW EXECUTE FUNCTION keep_frozen_policy();
CREATE TRIGGER evaluation_policy_rater_frozen BEFORE INSERT OR UPDATE OR DELETE ON evaluation_policy_rater
    FOR EACH ROW EXECUTE FUNCTION keep_frozen_policy();

-- The regulation alone, and what three cities have said they want, as data. What the cities' words leave open is ours.
INSERT INTO evaluation_policy (key, version, name, basis, rhythm, self_assessment, rated_by_result, rated_by_value, ground_for,
    ground_proof, most_percent, small_part_percent, meeting_asked, delivery, distribution_shown, shown_from, calibration,
    head_follows, small_team, window_before_days, window_after_days, deliver_days, return_days, report_days, take_over_days,
    superior_deliver_days, superior_return_days, object_days, decide_days, hear_days, remind_before, escalate_after)
VALUES
    ('aturan', 1, 'Aturan saja', 'PermenPANRB 6/2022 tanpa tambahan daerah', 'QUARTERLY', 'REQUIRED', true, true, 'EXTREMES',
        true, 50, 25, false, 'AT_SIGNATURE', 'NONE', 5, 'OFF', true, 10, 10, 10, 14, 14, 30, 14, 7, 7, 14, 7, 3, '{5,2,0}', 1),
    ('kompetensi-dan-publik', 1, 'Kompetensi dan publik', 'Model Surabaya: atasan, rekan kerja, bawahan, dan publik didengar; belum diverifikasi',
        'QUARTERLY', 'REQUIRED', true, true, 'EXTREMES', true, 50, 25, false, 'AT_SIGNATURE', 'NONE', 5, 'SUPERIOR', true, 10,
        10, 10, 14, 14, 30, 14, 7, 7, 14, 7, 3, '{5,2,0}', 1),
    ('evaluasi-bulanan-dengan-rekan-kerja', 1, 'Evaluasi bulanan dengan rekan kerja',
        'Model Langsa: evaluasi dan pertemuan tiap bulan, rekan kerja didengar; belum diverifikasi', 'MONTHLY', 'REQUIRED', true,
        true, 'EXTREMES', true, 50, 25, true, 'AT_SIGNATURE', 'AGENCY', 5, 'OFF', true, 10, 5, 7, 14, 14, 30, 14, 7, 7, 14, 7, 3,
        '{5,2,0}', 1),
    ('adil-dan-terbuka', 1, 'Adil dan terbuka', 'Model Sawahlunto: alasan untuk setiap nilai, tim kalibrasi, hasil diumumkan bersama; belum diverifikasi',
        'QUARTERLY', 'REQUIRED', true, true, 'ALL', true, 50, 25, false, 'TOGETHER', 'CITY', 5, 'COMMITTEE', true, 10, 10, 10, 14,
        14, 30, 14, 7, 7, 14, 7, 3, '{5,2,0}', 1);

INSERT INTO evaluation_policy_rater (policy_id, relation, minimum, weight, shown)
SELECT p.id, r.relation, r.minimum, r.weight, r.shown
FROM (VALUES
        ('aturan', 'LEADER', 1, NULL, 'NAMES'), ('aturan', 'SELF', 1, NULL, 'NAMES'),
        ('kompetensi-dan-publik', 'LEADER', 1, 0.6, 'NAMES'), ('kompetensi-dan-publik', 'SELF', 1, NULL, 'NAMES'),
        ('kompetensi-dan-publik', 'PEER', 3, 0.2, 'AGGREGATE'), ('kompetensi-dan-publik', 'SUBORDINATE', 3, 0.1, 'AGGREGATE'),
        ('kompetensi-dan-publik', 'PUBLIC', 5, 0.1, 'AGGREGATE'),
        ('evaluasi-bulanan-dengan-rekan-kerja', 'LEADER', 1, 0.8, 'NAMES'),
        ('evaluasi-bulanan-dengan-rekan-kerja', 'SELF', 1, NULL, 'NAMES'),
        ('evaluasi-bulanan-dengan-rekan-kerja', 'PEER', 3, 0.2, 'AGGREGATE'),
        ('adil-dan-terbuka', 'LEADER', 1, NULL, 'NAMES'), ('adil-dan-terbuka', 'SELF', 1, NULL, 'NAMES')
    ) r (key, relation, minimum, weight, shown)
    JOIN evaluation_policy p ON p.key = r.key;

UPDATE evaluation_policy SET frozen_at = created_at;

-- What a period goes by when nobody chose: the regulation alone.
CREATE FUNCTION regulation_policy() RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT id FROM evaluation_policy WHERE key = 'aturan' AND frozen_at IS NOT NULL ORDER BY version DESC LIMIT 1
$$;

ALTER TABLE appraisal_period
    ADD COLUMN policy_id uuid REFERENCES evaluation_policy,
    ADD COLUMN evaluation_from date;          -- first day of the evaluation; null: the rule of its own days is not kept
UPDATE appraisal_period SET policy_id = regulation_policy();
ALTER TABLE appraisal_period
    ALTER COLUMN policy_id SET NOT NULL,
    ALTER COLUMN policy_id SET DEFAULT regulation_policy(),
    ADD CHECK (evaluation_from BETWEEN starts AND rating_due);
CREATE INDEX appraisal_period_policy_idx ON appraisal_period (policy_id);
