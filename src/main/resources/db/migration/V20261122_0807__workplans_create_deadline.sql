-- Until when plans of a year are drafted and set, where the city says otherwise than the regulation (Pasal 14: the end
-- of January; drafting: the second week of January), and on what ground.
CREATE TABLE plan_deadline (
    id         uuid PRIMARY KEY DEFAULT uuidv7(),
    year       integer NOT NULL UNIQUE CHECK (year BETWEEN 2022 AND 2100),
    version    integer NOT NULL DEFAULT 0,
    draft_by   date NOT NULL,
    set_by     date NOT NULL,
    source     text NOT NULL CHECK (btrim(source) <> ''),
    changed_by uuid NOT NULL REFERENCES employee,
    changed_at timestamptz NOT NULL,
    CHECK (draft_by <= set_by)
);

SELECT audit_table('plan_deadline');
