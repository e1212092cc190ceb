-- How many results of a plan are planned, recorded and evidenced in the period that holds the days from first to last,
-- whichever revision it was written in. For one plan after the other, by a lateral join. A period is a month or a quarter,
-- so it begins with the month or with the month's quarter.
CREATE FUNCTION plan_records(of_plan uuid, first date, last date)
    RETURNS TABLE (results integer, planned integer, recorded integer, evidenced integer)
    LANGUAGE sql STABLE AS $$
    WITH RECURSIVE promise (result_id, at_id, earlier_id) AS (
        SELECT r.id, r.id, r.earlier_id FROM planned_result r WHERE r.plan_id = of_plan
        UNION ALL
        SELECT p.result_id, r.id, r.earlier_id FROM promise p JOIN planned_result r ON r.id = p.earlier_id
    ),
    of_result AS (
        SELECT p.result_id,
            bool_or(btrim(x.steps) <> '') AS planned,
            bool_or(x.recorded_at IS NOT NULL) AS recorded,
            bool_or(x.id IS NOT NULL AND EXISTS (SELECT FROM progress_evidence v WHERE v.entry_id = x.id)) AS evidenced
        FROM promise p LEFT JOIN progress_entry x ON x.result_id = p.at_id AND x.period_end >= last
            AND x.period_start IN (first, make_date(EXTRACT(year FROM first)::integer,
                (EXTRACT(month FROM first)::integer - 1) / 3 * 3 + 1, 1))
        GROUP BY p.result_id
    )
    SELECT count(*)::integer, (count(*) FILTER (WHERE planned))::integer, (count(*) FILTER (WHERE recorded))::integer,
        (count(*) FILTER (WHERE evidenced))::integer
    FROM of_result
$$;

-- Who has evidence in that period for any result of a plan of the year.
CREATE FUNCTION evidenced_people(of_year integer, first date, last date)
    RETURNS TABLE (employee_id uuid)
    LANGUAGE sql STABLE AS $$
    SELECT w.employee_id
    FROM progress_entry x JOIN planned_result r ON r.id = x.result_id JOIN work_plan w ON w.id = r.plan_id
    WHERE w.year = of_year AND x.period_end >= last
        AND x.period_start IN (first, make_date(EXTRACT(year FROM first)::integer,
            (EXTRACT(month FROM first)::integer - 1) / 3 * 3 + 1, 1))
        AND EXISTS (SELECT FROM progress_evidence v WHERE v.entry_id = x.id)
$$;

-- the whole city's entries of one period, without reading their texts
CREATE INDEX progress_entry_period_idx ON progress_entry (period_start, result_id) INCLUDE (id, period_end);

-- In which months of a year each result of each plan of that year is recorded: bit 0 is January, a quarter is three.
CREATE FUNCTION plan_recorded_months(of_year integer)
    RETURNS TABLE (plan_id uuid, months integer)
    LANGUAGE sql STABLE AS $$
    WITH RECURSIVE promise (plan_id, result_id, at_id, earlier_id) AS (
        SELECT r.plan_id, r.id, r.id, r.earlier_id
        FROM planned_result r JOIN work_plan w ON w.id = r.plan_id WHERE w.year = of_year AND w.status = 'SET'
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
