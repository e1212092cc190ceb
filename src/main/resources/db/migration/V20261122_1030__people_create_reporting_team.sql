-- Whom a person appraises on a day, without working out the line of the whole city: reporting_line decides, asked for
-- those alone who can be concerned. They work in the units that the person leads and in those below that nobody leads, or
-- lead the first units below that somebody does lead, or were given to the person by an exception. Not plain SQL, so that
-- its plan is kept and those that use it know how few rows to expect.
CREATE FUNCTION reporting_team(leader uuid, on_day date) RETURNS TABLE (employee_id uuid, basis text)
    LANGUAGE plpgsql STABLE ROWS 20 SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    WITH RECURSIVE
    reach (unit_id, boss_id) AS (
        SELECT u.unit_id, NULL::uuid FROM units_led_by(leader, on_day) u
        UNION
        SELECT h.unit_id, COALESCE(d.employee_id, b.employee_id)
        FROM reach
            JOIN work_unit_history h ON h.parent_id = reach.unit_id AND h.valid @> on_day
            LEFT JOIN delegation d ON d.unit_id = h.unit_id AND d.valid @> on_day AND d.scope IN ('FULL', 'APPRAISAL')
            LEFT JOIN LATERAL (
                SELECT p.employee_id FROM placement p WHERE p.unit_id = h.unit_id AND p.head AND p.valid @> on_day
                ORDER BY lower(p.valid), p.id LIMIT 1
            ) b ON true
        WHERE reach.boss_id IS NULL
    ),
    candidate AS (
        SELECT p.employee_id FROM reach JOIN placement p ON p.unit_id = reach.unit_id AND p.valid @> on_day
        WHERE reach.boss_id IS NULL OR p.head
        UNION
        SELECT reach.boss_id FROM reach WHERE reach.boss_id IS NOT NULL
        UNION
        SELECT o.employee_id FROM appraiser_override o WHERE o.appraiser_id = leader AND o.valid @> on_day
    )
    SELECT line.employee_id, line.basis
    FROM candidate CROSS JOIN LATERAL reporting_line(on_day, candidate.employee_id) line
    WHERE line.appraiser_id = leader;
END
$$;
