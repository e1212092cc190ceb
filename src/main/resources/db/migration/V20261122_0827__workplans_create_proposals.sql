-- What a workbook of a whole office says for one person: it waits until the person takes it over.
CREATE TABLE plan_proposal (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    employee_id      uuid NOT NULL REFERENCES employee,
    year             integer NOT NULL,
    result_id        uuid REFERENCES planned_result ON DELETE CASCADE,   -- null: a new result
    kind             text NOT NULL CHECK (kind IN ('MAIN', 'ADDITIONAL')),
    description      text NOT NULL CHECK (btrim(description) <> ''),
    supported_result text,
    indicators       jsonb NOT NULL,
    proposed_by      uuid NOT NULL REFERENCES employee,
    UNIQUE NULLS NOT DISTINCT (employee_id, year, result_id, description)
);

CREATE INDEX plan_proposal_result_idx ON plan_proposal (result_id);
CREATE INDEX plan_proposal_proposed_idx ON plan_proposal (proposed_by);
SELECT audit_table('plan_proposal');
