-- Study leave (tugas belajar). Whoever does not finish (drop out) is rated POOR or VERY_POOR with regard to the behaviour,
-- whatever the quadrant says (PermenPANRB 6/2022, Lampiran IV: periodic and annual evaluation, letter d). The two levels stay
-- as they were rated. study_rating is what the appraiser chose of the two; null: as the behaviour suggests.
ALTER TABLE appraisal
    ADD COLUMN study text CHECK (study IN ('STUDYING', 'FINISHED', 'NOT_FINISHED')),
    ADD COLUMN study_ground text,
    ADD COLUMN study_rating text CHECK (study_rating IN ('POOR', 'VERY_POOR')),
    ADD CONSTRAINT appraisal_not_finished_check CHECK (CASE WHEN study = 'NOT_FINISHED'
        THEN btrim(COALESCE(study_ground, '')) <> '' AND (rating IS NULL OR rating IN ('POOR', 'VERY_POOR'))
        ELSE study_rating IS NULL END);

-- Somebody on study leave: the plan promises something of the studies.
CREATE FUNCTION appraisal_on_study_leave(of_appraisal uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM appraisal a JOIN planned_result r ON r.plan_id = a.plan_id
        WHERE a.id = of_appraisal AND r.origin = 'STUDY')
$$;
