-- How many results of each plan are planned, recorded and evidenced in the period that holds the days from first to last,
-- whichever revision it was written in. A period is a month or a quarter, so it begins in the quarter of its days.
CREATE FUNCTION plan_records(plans uuid[], first date, last date)
    RETURNS TABLE (plan_id uuid, results integer, planned integer, recorded integer, evidenced integer)
    LANGUAGE sql STABLE AS $$
    WITH RECURSIVE promise (plan_id, result_id, at_id, earlier_id) AS (
        SELECT r.plan_id, r.id, r.id, r.earlier_id FROM planned_result r WHERE r.plan_id = ANY(plans)
        UNION ALL
        SELECT p.plan_id, p.result_id, r.id, r.earlier_id FROM promise p JOIN planned_result r ON r.id = p.earlier_id
    ),
    of_result AS (
        SELECT p.plan_id, p.result_id,
            bool_or(btrim(x.steps) <> '') AS planned,
            bool_or(x.recorded_at IS NOT NULL) AS recorded,
            bool_or(x.id IS NOT NULL AND EXISTS (SELECT FROM progress_evidence v WHERE v.entry_id = x.id)) AS evidenced
        FROM promise p LEFT JOIN progress_entry x ON x.result_id = p.at_id
            AND x.period_start BETWEEN date_trunc('quarter', first)::date AND first AND x.period_end >= last
        GROUP BY p.plan_id, p.result_id
    )
    SELECT plan_id, count(*)::integer, (count(*) FILTER (WHERE planned))::integer,
        (count(*) FILTER (WHERE recorded))::integer, (count(*) FILTER (WHERE evidenced))::integer
    FROM of_result GROUP BY plan_id
$$;

-- In which months of a year each result of a plan is recorded: bit 0 is January, a quarter is three of them.
CREATE FUNCTION plan_recorded_months(plans uuid[], of_year integer)
    RETURNS TABLE (plan_id uuid, months integer)
    LANGUAGE sql STABLE AS $$
    WITH RECURSIVE promise (plan_id, result_id, at_id, earlier_id) AS (
        SELECT r.plan_id, r.id, r.id, r.earlier_id FROM planned_result r WHERE r.plan_id = ANY(plans)
        UNION ALL
        SELECT p.plan_id, p.result_id, r.id, r.earlier_id FROM promise p JOIN planned_result r ON r.id = p.earlier_id
    ),
    of_result AS (
        SELECT p.plan_id, p.result_id, COALESCE(bit_or(
            ((1 << (EXTRACT(month FROM x.period_end) - EXTRACT(month FROM x.period_start) + 1)::integer) - 1)
                << (EXTRACT(month FROM x.period_start) - 1)::integer), 0) AS months
        FROM promise p LEFT JOIN progress_entry x ON x.result_id = p.at_id AND x.recorded_at IS NOT NULL
            AND x.period_start BETWEEN make_date(of_year, 1, 1) AND make_date(of_year, 12, 31)
        GROUP BY p.plan_id, p.result_id
    )
    SELECT plan_id, bit_and(months) FROM of_result GROUP BY plan_id
$$;
