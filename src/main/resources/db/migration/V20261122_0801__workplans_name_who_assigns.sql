-- Penugasan dari: who gave the result to the person. Without a name it is the appraiser. The text names a team, or
-- somebody outside the city. An assignment by another leader has the appraiser's consent when the plan is set.
ALTER TABLE planned_result
    ADD COLUMN assigned_by uuid REFERENCES employee,
    ADD COLUMN assigned_by_text text CHECK (btrim(assigned_by_text) <> ''),
    -- POST the own post · ACTING standing in as Plt. or Plh. · STUDY study leave
    ADD COLUMN origin text NOT NULL DEFAULT 'POST' CHECK (origin IN ('POST', 'ACTING', 'STUDY')),
    ADD COLUMN delegation_id uuid REFERENCES delegation ON DELETE SET NULL,
    ADD CHECK (delegation_id IS NULL OR origin = 'ACTING'),
    ADD CHECK (origin <> 'ACTING' OR kind = 'MAIN'); -- Lampiran II, stage 6: an assignment as Plt. or Plh. is a main result

CREATE INDEX planned_result_assigned_idx ON planned_result (assigned_by) WHERE assigned_by IS NOT NULL;
CREATE INDEX planned_result_delegation_idx ON planned_result (delegation_id) WHERE delegation_id IS NOT NULL;
