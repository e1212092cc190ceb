-- A bundle may hold what goes with each plan: strategies, the leader's matrix, the action plan, the record of the year.
ALTER TABLE plan_bundle ADD COLUMN with_papers boolean NOT NULL DEFAULT false;

UPDATE plan_bundle b SET status = 'CANCELLED', finished_at = now()
WHERE status IN ('WAITING', 'RUNNING') AND EXISTS (SELECT FROM plan_bundle n WHERE n.asked_by = b.asked_by
    AND n.unit_id = b.unit_id AND n.year = b.year AND n.status IN ('WAITING', 'RUNNING') AND n.id > b.id);

-- A second click finds the bundle that is being made.
CREATE UNIQUE INDEX plan_bundle_open_idx ON plan_bundle (asked_by, unit_id, year, with_papers)
    WHERE status IN ('WAITING', 'RUNNING');

-- Removed with its bundle; like the documents, no decision, so not in the audit record.
CREATE TABLE plan_bundle_paper (
    bundle_id uuid NOT NULL REFERENCES plan_bundle ON DELETE CASCADE,
    plan_id   uuid NOT NULL REFERENCES work_plan ON DELETE CASCADE,
    name      text NOT NULL,
    content   bytea NOT NULL,
    PRIMARY KEY (bundle_id, plan_id, name)
);
CREATE INDEX plan_bundle_paper_plan_idx ON plan_bundle_paper (plan_id);
