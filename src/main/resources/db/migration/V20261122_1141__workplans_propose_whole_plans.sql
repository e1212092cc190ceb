-- A workbook also says who gave a result (if its columns are there), and carries the annex: what an office proposes for
-- one person's waits until that person takes it over.
ALTER TABLE plan_proposal
    ADD COLUMN assigned boolean NOT NULL DEFAULT false,   -- false: the workbook says nothing about it
    ADD COLUMN assigned_by uuid REFERENCES employee,
    ADD COLUMN assigned_by_text text CHECK (btrim(assigned_by_text) <> '');

CREATE INDEX plan_proposal_assigned_idx ON plan_proposal (assigned_by) WHERE assigned_by IS NOT NULL;

CREATE TABLE annex_proposal (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    employee_id uuid NOT NULL REFERENCES employee,
    year        integer NOT NULL,
    lines       jsonb NOT NULL,
    proposed_by uuid NOT NULL REFERENCES employee,
    UNIQUE (employee_id, year)
);

CREATE INDEX annex_proposal_proposed_idx ON annex_proposal (proposed_by);
SELECT audit_table('annex_proposal');
