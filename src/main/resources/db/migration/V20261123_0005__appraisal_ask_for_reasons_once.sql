-- The list of a team asks of each row whether a reason is missing. Most ratings need none: that is said from the row alone,
-- in a form that the planner writes into the statement, and only the others are looked up.
CREATE FUNCTION reason_wanted(a appraisal, ground_for text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT a.work_result IS NOT NULL AND a.behaviour IS NOT NULL
        AND (ground_for = 'ALL' OR ground_for = 'EXTREMES' AND (a.work_result <> 'MEETS' OR a.behaviour <> 'MEETS'))
$$;

CREATE OR REPLACE FUNCTION reason_missing(of_appraisal uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT reason_wanted(a, y.ground_for)
        AND (COALESCE(btrim(a.feedback), '') = ''
            OR y.ground_proof
                AND NOT EXISTS (SELECT FROM rating_proof r WHERE r.appraisal_id = a.id)
                AND EXISTS (SELECT FROM appraisal_material(a.id)))
    FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id JOIN evaluation_policy y ON y.id = p.policy_id
    WHERE a.id = of_appraisal
$$;
