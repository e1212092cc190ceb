-- Perjanjian kinerja of a unit for a year: what it promises the city, and the money it has for it.
CREATE TABLE agreement (
    id      uuid PRIMARY KEY,
    version integer NOT NULL,
    unit_id uuid NOT NULL REFERENCES work_unit,
    year    integer NOT NULL CHECK (year BETWEEN 2022 AND 2100),
    UNIQUE (unit_id, year)
);

SELECT audit_table('agreement');

CREATE TABLE agreement_target (
    id           uuid PRIMARY KEY,
    agreement_id uuid NOT NULL REFERENCES agreement ON DELETE CASCADE,
    ordinal      integer NOT NULL,
    objective    text NOT NULL CHECK (btrim(objective) <> ''),  -- sasaran; the same words stand on each of its indicators
    indicator    text NOT NULL CHECK (btrim(indicator) <> ''),
    target       text NOT NULL CHECK (btrim(target) <> ''),
    UNIQUE (agreement_id, ordinal) DEFERRABLE INITIALLY DEFERRED
);

SELECT audit_table('agreement_target');

CREATE TABLE agreement_programme (
    id           uuid PRIMARY KEY,
    agreement_id uuid NOT NULL REFERENCES agreement ON DELETE CASCADE,
    ordinal      integer NOT NULL,
    name         text NOT NULL CHECK (btrim(name) <> ''),
    budget       numeric(18, 2) NOT NULL CHECK (budget >= 0),   -- rupiah
    UNIQUE (agreement_id, ordinal) DEFERRABLE INITIALLY DEFERRED
);

SELECT audit_table('agreement_programme');

-- A result may support the unit's agreement directly, where there is no superior's result in between.
ALTER TABLE planned_result ADD COLUMN agreement_target_id uuid REFERENCES agreement_target ON DELETE SET NULL;
CREATE INDEX planned_result_agreement_idx ON planned_result (agreement_target_id);
