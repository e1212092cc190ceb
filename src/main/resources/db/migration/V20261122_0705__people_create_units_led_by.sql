-- The units which a person leads on a day towards those below: as head, unless somebody stands in who appraises there,
-- or standing in.
CREATE FUNCTION units_led_by(leader uuid, on_day date) RETURNS TABLE (unit_id uuid) LANGUAGE sql STABLE AS $$
    SELECT d.unit_id FROM delegation d
    WHERE d.employee_id = leader AND d.valid @> on_day AND d.scope IN ('FULL', 'APPRAISAL')
    UNION
    SELECT p.unit_id FROM placement p
    WHERE p.employee_id = leader AND p.head AND p.valid @> on_day
        AND NOT EXISTS (SELECT FROM delegation d
            WHERE d.unit_id = p.unit_id AND d.valid @> on_day AND d.scope IN ('FULL', 'APPRAISAL'))
$$;
