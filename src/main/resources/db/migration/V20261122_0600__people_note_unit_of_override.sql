-- The unit in which the person worked when the exception began. Once they work in another one, its ground has gone.
ALTER TABLE appraiser_override ADD COLUMN unit_id uuid REFERENCES work_unit;

CREATE INDEX appraiser_override_unit_idx ON appraiser_override (unit_id);

UPDATE appraiser_override o SET unit_id = p.unit_id
FROM placement p
WHERE p.employee_id = o.employee_id AND p.valid @> lower(o.valid);
