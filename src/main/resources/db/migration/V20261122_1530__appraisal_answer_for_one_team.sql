-- The list of a team is opened and saved by everybody who appraises, in the same week: it asks for the rows of the team
-- alone, with plans that are made once, as planning took longer than answering.
CREATE FUNCTION appraisal_standing_of_team(of_period uuid, of_appraiser uuid, on_day date)
    RETURNS SETOF standing LANGUAGE plpgsql STABLE ROWS 20 SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY SELECT s.* FROM appraisal_standing(of_period, on_day) s WHERE s.appraiser_id = of_appraiser;
END
$$;

CREATE FUNCTION organisation_rating_of_unit(of_period uuid, of_unit uuid, on_day date)
    RETURNS TABLE (led_unit_id uuid, unit_id uuid, rating text, basis text, period_id uuid, late boolean)
    LANGUAGE plpgsql STABLE ROWS 1 SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY SELECT o.* FROM organisation_rating_of_units(of_period, on_day) o WHERE o.led_unit_id = of_unit;
END
$$;

-- Whoever asks only whether there is any stops at the first: feedback is found at once, evidence along the promise.
CREATE OR REPLACE FUNCTION appraisal_material(of_appraisal uuid) RETURNS TABLE (evidence_id uuid, feedback_id uuid)
    LANGUAGE sql STABLE AS $$
    SELECT NULL::uuid, f.id
    FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
        JOIN feedback f ON f.employee_id = a.employee_id AND f.given_on BETWEEN p.starts AND p.ends
    WHERE a.id = of_appraisal
    UNION ALL
    SELECT v.evidence_id, NULL::uuid
    FROM (
        SELECT DISTINCT v.evidence_id
        FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id
            CROSS JOIN LATERAL promised_results(ARRAY[a.plan_id]) l
            JOIN progress_entry e ON e.result_id = l.at_id AND e.period_end >= p.starts AND e.period_start <= p.ends
            JOIN progress_evidence v ON v.entry_id = e.id
        WHERE a.id = of_appraisal AND a.plan_id IS NOT NULL) v
$$;
