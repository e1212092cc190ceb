-- Who leads each unit on a day towards those below: units_led_by asked for all units at once. Of several heads the one who
-- came first, as in reporting_line.
CREATE FUNCTION unit_leaders(on_day date) RETURNS TABLE (unit_id uuid, employee_id uuid) LANGUAGE sql STABLE AS $$
    SELECT DISTINCT ON (l.unit_id) l.unit_id, l.employee_id
    FROM (
        SELECT d.unit_id, d.employee_id, 0 AS rank, NULL::date AS since, d.id FROM delegation d
        WHERE d.valid @> on_day AND d.scope IN ('FULL', 'APPRAISAL')
        UNION ALL
        SELECT p.unit_id, p.employee_id, 1, lower(p.valid), p.id FROM placement p WHERE p.head AND p.valid @> on_day
    ) l
    ORDER BY l.unit_id, l.rank, l.since NULLS FIRST, l.id
$$;
