-- As what somebody counsels decides to whom the record is reported (Lampiran III, 5.d).
ALTER TABLE counselling ADD COLUMN capacity text CHECK (capacity IN ('INDEPENDENT', 'APPRAISER', 'FUNCTION'));
UPDATE counselling SET capacity = CASE WHEN counsellor_id = reporter_id THEN 'APPRAISER' ELSE 'INDEPENDENT' END
WHERE counsellor_id IS NOT NULL;
ALTER TABLE counselling ADD CONSTRAINT counselling_capacity_fits
    CHECK ((capacity IS NULL) = (counsellor_id IS NULL) AND (capacity = 'APPRAISER') = (counsellor_id = reporter_id));
