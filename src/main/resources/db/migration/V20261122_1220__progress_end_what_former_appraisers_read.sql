-- Whether the plan is behind its appraiser: somebody else appraises the person now, not only for days, and the plan's
-- year is evaluated. What PlanPermissions says of one plan, for those who ask in SQL about many.
CREATE FUNCTION plan_is_past(of_plan uuid, on_day date) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN on_day >= make_date(p.year + 1, 4, 1) AND p.status IN ('SET', 'CLOSED')
        THEN EXISTS (SELECT FROM reporting_line_of(on_day, p.employee_id) line
            WHERE line.appraiser_id <> p.appraiser_id AND line.acting IS DISTINCT FROM 'DAILY')
        ELSE false END
    FROM work_plan p WHERE p.id = of_plan
$$;
