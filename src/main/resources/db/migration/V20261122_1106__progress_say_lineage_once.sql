-- The results of plans with every row of the same promise in the revisions up to theirs. result_lineage() follows one
-- result both ways; this follows whole plans back, for a list of them at once.
CREATE FUNCTION promised_results(plans uuid[])
    RETURNS TABLE (plan_id uuid, result_id uuid, at_id uuid)
    LANGUAGE sql STABLE AS $$
    WITH RECURSIVE promise (plan_id, result_id, at_id, earlier_id) AS (
        SELECT r.plan_id, r.id, r.id, r.earlier_id FROM planned_result r WHERE r.plan_id = ANY(plans)
        UNION ALL
        SELECT p.plan_id, p.result_id, r.id, r.earlier_id FROM promise p JOIN planned_result r ON r.id = p.earlier_id
    )
    SELECT plan_id, result_id, at_id FROM promise
$$;

CREATE OR REPLACE FUNCTION plan_records(of_plan uuid, first date, last date)
    RETURNS TABLE (results integer, planned integer, recorded integer, evidenced integer)
    LANGUAGE sql STABLE AS $$
    WITH of_result AS (
        SELECT p.result_id,
            bool_or(btrim(x.steps) <> '') AS planned,
            bool_or(x.recorded_at IS NOT NULL) AS recorded,
            bool_or(x.id IS NOT NULL AND EXISTS (SELECT FROM progress_evidence v WHERE v.entry_id = x.id)) AS evidenced
        FROM promised_results(ARRAY[of_plan]) p LEFT JOIN progress_entry x ON x.result_id = p.at_id AND x.period_end >= last
            AND x.period_start IN (first, make_date(EXTRACT(year FROM first)::integer,
                (EXTRACT(month FROM first)::integer - 1) / 3 * 3 + 1, 1))
        GROUP BY p.result_id
    )
    SELECT count(*)::integer, (count(*) FILTER (WHERE planned))::integer, (count(*) FILTER (WHERE recorded))::integer,
        (count(*) FILTER (WHERE evidenced))::integer
    FROM of_result
$$;

CREATE OR REPLACE FUNCTION plan_recorded_months(of_year integer)
    RETURNS TABLE (plan_id uuid, months integer)
    LANGUAGE sql STABLE AS $$
    WITH of_result AS (
        SELECT p.plan_id, p.result_id, COALESCE(bit_or(
            ((1 << (EXTRACT(month FROM x.period_end) - EXTRACT(month FROM x.period_start) + 1)::integer) - 1)
                << (EXTRACT(month FROM x.period_start) - 1)::integer), 0) AS months
        FROM promised_results(ARRAY(SELECT w.id FROM work_plan w WHERE w.year = of_year AND w.status = 'SET')) p
            LEFT JOIN progress_entry x ON x.result_id = p.at_id AND x.recorded_at IS NOT NULL
                AND x.period_start BETWEEN make_date(of_year, 1, 1) AND make_date(of_year, 12, 31)
        GROUP BY p.plan_id, p.result_id
    )
    SELECT plan_id, bit_and(months) FROM of_result GROUP BY plan_id
$$;
