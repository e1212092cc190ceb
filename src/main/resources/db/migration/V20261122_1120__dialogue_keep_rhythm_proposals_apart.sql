-- A proposal changes nothing until the other side agrees, so it stands apart from what was agreed. Both are between a
-- person and one leader: with another leader the talk begins anew.
CREATE TABLE feedback_rhythm_proposal (
    employee_id uuid PRIMARY KEY REFERENCES employee,
    leader_id   uuid NOT NULL REFERENCES employee,
    rhythm      text NOT NULL CHECK (rhythm IN ('MONTHLY', 'QUARTERLY')),
    proposed_by uuid NOT NULL REFERENCES employee,
    proposed_at timestamptz NOT NULL,
    CHECK (employee_id <> leader_id),
    CHECK (proposed_by IN (employee_id, leader_id))
);

CREATE INDEX feedback_rhythm_proposal_leader_idx ON feedback_rhythm_proposal (leader_id);
CREATE INDEX feedback_rhythm_proposal_proposed_idx ON feedback_rhythm_proposal (proposed_by);
SELECT audit_table('feedback_rhythm_proposal', '{}', 'employee_id');

INSERT INTO feedback_rhythm_proposal (employee_id, leader_id, rhythm, proposed_by, proposed_at)
SELECT employee_id, leader_id, rhythm, proposed_by, proposed_at FROM feedback_rhythm WHERE agreed_at IS NULL;
DELETE FROM feedback_rhythm WHERE agreed_at IS NULL;
ALTER TABLE feedback_rhythm DROP COLUMN proposed_by, DROP COLUMN proposed_at, ALTER COLUMN agreed_at SET NOT NULL;
