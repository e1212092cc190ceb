-- One unit's parent is looked up at a time, so that asking about one person touches only the units above that person.
CREATE OR REPLACE FUNCTION reporting_line(on_day date, only_employee uuid DEFAULT NULL)
    RETURNS TABLE (employee_id uuid, unit_id uuid, head boolean, appraiser_id uuid, basis text, led_unit_id uuid, acting text)
    LANGUAGE sql STABLE AS $$
    WITH RECURSIVE
    person AS (
        SELECT p.employee_id, p.unit_id, p.head
        FROM placement p JOIN employee e ON e.id = p.employee_id
        WHERE only_employee IS NULL AND p.valid @> on_day AND e.kind <> 'NON_ASN'
        UNION ALL
        SELECT p.employee_id, p.unit_id, p.head
        FROM placement p JOIN employee e ON e.id = p.employee_id
        WHERE p.employee_id = only_employee AND p.valid @> on_day AND e.kind <> 'NON_ASN'
    ),
    chain (start_id, unit_id, depth) AS (
        SELECT DISTINCT person.unit_id, person.unit_id, 0 FROM person
        UNION ALL
        SELECT chain.start_id, h.parent_id, chain.depth + 1
        FROM chain CROSS JOIN LATERAL (
            SELECT w.parent_id FROM work_unit_history w
            WHERE w.unit_id = chain.unit_id AND w.valid @> on_day AND w.parent_id IS NOT NULL LIMIT 1
        ) h
        WHERE chain.depth < 20
    ),
    leader AS (
        SELECT u.unit_id, COALESCE(d.employee_id, h.employee_id) AS employee_id, d.kind AS acting
        FROM (SELECT DISTINCT chain.unit_id FROM chain) u
            LEFT JOIN delegation d ON d.unit_id = u.unit_id AND d.valid @> on_day AND d.scope IN ('FULL', 'APPRAISAL')
            LEFT JOIN LATERAL (
                SELECT p.employee_id FROM placement p
                WHERE p.unit_id = u.unit_id AND p.head AND p.valid @> on_day
                ORDER BY lower(p.valid), p.id LIMIT 1
            ) h ON true
        WHERE COALESCE(d.employee_id, h.employee_id) IS NOT NULL
    ),
    above AS (
        SELECT chain.start_id, chain.depth, leader.unit_id, leader.employee_id, leader.acting
        FROM chain JOIN leader ON leader.unit_id = chain.unit_id
    )
    SELECT DISTINCT ON (person.employee_id)
        person.employee_id,
        person.unit_id,
        person.head,
        COALESCE(o.appraiser_id, above.employee_id),
        CASE
            WHEN o.appraiser_id IS NOT NULL THEN 'OVERRIDE'
            WHEN above.employee_id IS NULL THEN NULL
            WHEN above.depth = 0 THEN 'OWN_UNIT'
            WHEN above.depth = 1 AND person.head THEN 'PARENT_UNIT'
            ELSE 'HIGHER_UNIT'
        END,
        CASE WHEN o.appraiser_id IS NULL THEN above.unit_id END,
        CASE WHEN o.appraiser_id IS NULL THEN above.acting END
    FROM person
        LEFT JOIN appraiser_override o ON o.employee_id = person.employee_id AND o.valid @> on_day
        LEFT JOIN above ON above.start_id = person.unit_id
            AND above.depth >= person.head::integer
            AND above.employee_id <> person.employee_id
    ORDER BY person.employee_id, above.depth
$$;

-- The line of one person, which every page of one object asks for. A plan made once serves for all: planning the whole
-- question anew took five times as long as answering it.
CREATE FUNCTION reporting_line_of(on_day date, employee uuid)
    RETURNS TABLE (employee_id uuid, unit_id uuid, head boolean, appraiser_id uuid, basis text, led_unit_id uuid, acting text)
    LANGUAGE plpgsql STABLE STRICT ROWS 1 SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY SELECT * FROM reporting_line(on_day, employee);
END
$$;
