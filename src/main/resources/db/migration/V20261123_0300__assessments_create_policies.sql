-- By what a round of assessment goes. A version that is frozen says the same for ever; a change is a new version. The
-- smallest groups of 3 and 5 are floors: a city may ask for more, nobody for fewer (TEAMMATES and others learned it).
CREATE TABLE round_policy (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    edition          integer NOT NULL DEFAULT 0,            -- optimistic lock of a draft
    name             text NOT NULL CHECK (btrim(name) <> ''),
    number           integer NOT NULL CHECK (number >= 1),
    basis            text NOT NULL CHECK (btrim(basis) <> ''),
    purpose          text NOT NULL CHECK (purpose IN ('MAPPING', 'SELECTION', 'DEVELOPMENT')),
    superior_weight  integer NOT NULL CHECK (superior_weight BETWEEN 0 AND 100),      -- percent
    peer_weight      integer NOT NULL CHECK (peer_weight BETWEEN 0 AND 100),
    subordinate_weight integer NOT NULL CHECK (subordinate_weight BETWEEN 0 AND 100),
    public_weight    integer NOT NULL CHECK (public_weight BETWEEN 0 AND 100),
    peers            integer NOT NULL CHECK (peers BETWEEN 0 AND 15),                  -- wanted for each person
    subordinates     integer NOT NULL CHECK (subordinates BETWEEN 0 AND 15),
    most_forms       integer NOT NULL CHECK (most_forms BETWEEN 1 AND 40),             -- drawn for one rater
    smallest_group   integer NOT NULL CONSTRAINT round_policy_group_floor CHECK (smallest_group BETWEEN 3 AND 15),
    smallest_open    integer NOT NULL CONSTRAINT round_policy_open_floor CHECK (smallest_open BETWEEN 5 AND 15),
    missing_weight   integer NOT NULL CHECK (missing_weight BETWEEN 0 AND 50),         -- percent that may be missing
    capped           boolean NOT NULL,
    upper_line       integer NOT NULL CHECK (upper_line <= 100),
    lower_line       integer NOT NULL CHECK (lower_line > 0),
    sitting          integer NOT NULL CHECK (sitting BETWEEN 3 AND 30),                -- questions at once
    comments         boolean NOT NULL,
    frozen_at        timestamptz,
    created_by       uuid REFERENCES employee,              -- null: shipped
    UNIQUE (name, number),
    CHECK (superior_weight + peer_weight + subordinate_weight + public_weight = 100),
    CHECK (lower_line < upper_line),
    CHECK (peers = 0 AND peer_weight = 0 OR peers >= smallest_group),
    CHECK (subordinates = 0 AND subordinate_weight = 0 OR subordinates >= smallest_group),
    CHECK (most_forms > peers)                              -- the circle and the own superior
);
CREATE UNIQUE INDEX round_policy_one_draft ON round_policy (name) WHERE frozen_at IS NULL;
CREATE INDEX round_policy_created_by_idx ON round_policy (created_by);

CREATE FUNCTION keep_round_policy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.frozen_at IS NOT NULL THEN
        RAISE EXCEPTION 'the policy is in force' USING ERRCODE = 'check_violation', CONSTRAINT = 'round_policy_kept';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER round_policy_kept BEFORE UPDATE OR DELETE ON round_policy
    FOR EACH ROW EXECUTE FUNCTION keep_round_policy();

SELECT audit_table('round_policy');

INSERT INTO round_policy (name, number, basis, purpose, superior_weight, peer_weight, subordinate_weight, public_weight,
    peers, subordinates, most_forms, smallest_group, smallest_open, missing_weight, capped, upper_line, lower_line, sitting,
    comments, frozen_at)
VALUES
    ('Pemetaan', 1, 'Bawaan; batas kategori mengikuti Peraturan BRIN 3/2023 Pasal 33', 'MAPPING', 60, 20, 10, 10,
        5, 5, 10, 3, 5, 30, true, 90, 78, 9, true, now()),
    ('Seleksi', 1, 'Bawaan; batas kategori mengikuti Peraturan BRIN 3/2023 Pasal 33', 'SELECTION', 60, 20, 10, 10,
        7, 7, 12, 3, 5, 30, true, 80, 68, 9, false, now()),
    ('Pengembangan', 1, 'Bawaan; batas kategori mengikuti Peraturan BRIN 3/2023 Pasal 33', 'DEVELOPMENT', 60, 20, 10, 10,
        5, 5, 10, 3, 5, 30, false, 90, 78, 9, true, now());
