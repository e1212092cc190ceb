-- The SKP documents of a unit and everything below it in one file, made in the background for whoever asked.
CREATE TABLE plan_bundle (
    id          uuid PRIMARY KEY,
    version     integer NOT NULL,
    unit_id     uuid NOT NULL REFERENCES work_unit,
    year        integer NOT NULL CHECK (year BETWEEN 2022 AND 2100),
    status      text NOT NULL CHECK (status IN ('WAITING', 'RUNNING', 'READY', 'CANCELLED', 'FAILED')),
    asked_by    uuid NOT NULL REFERENCES employee,
    asked_at    timestamptz NOT NULL,
    finished_at timestamptz,
    CHECK ((status IN ('READY', 'CANCELLED', 'FAILED')) = (finished_at IS NOT NULL))
);

CREATE INDEX plan_bundle_asked_idx ON plan_bundle (asked_by, asked_at);
CREATE INDEX plan_bundle_unit_idx ON plan_bundle (unit_id);
SELECT audit_table('plan_bundle');

-- Each document as it is finished: progress, and a place to go on after the application was cut off. Removed after days,
-- no decision, so not in the audit record.
CREATE TABLE plan_bundle_document (
    bundle_id uuid NOT NULL REFERENCES plan_bundle ON DELETE CASCADE,
    plan_id   uuid NOT NULL REFERENCES work_plan ON DELETE CASCADE,
    ordinal   integer NOT NULL,
    name      text NOT NULL,
    content   bytea,
    PRIMARY KEY (bundle_id, plan_id)
);
