-- Whether the person led the unit when the period was opened: then the unit's achievement is the rating of their work
-- result (PermenPANRB 6/2022, Lampiran IV).
ALTER TABLE appraisal ADD COLUMN head boolean NOT NULL DEFAULT false;

-- The board counts by period and unit, for a whole city at once.
CREATE INDEX appraisal_board_idx ON appraisal (period_id, unit_id) INCLUDE (status, plan_id, rating);
CREATE INDEX appraisal_period_opened_idx ON appraisal_period (starts DESC, id);
