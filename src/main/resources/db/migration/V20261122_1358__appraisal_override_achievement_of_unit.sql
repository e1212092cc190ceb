-- The achievement of a unit is proposed as the work result of its head; whoever rates otherwise says why
-- (SE MenPANRB 3/2023; PermenPANRB 6/2022 leaves the rating to the appraiser).
ALTER TABLE appraisal ADD COLUMN head_override text;
