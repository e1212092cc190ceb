-- The results that somebody leads beside the appraiser: those they gave, and those of people who stand in as Plt. or Plh. in a
-- unit right below the one they lead (PermenPANRB 6/2022, Lampiran IV, A.4 and A.5). With the last day of standing in only
-- the definitive post counts (A.6). Where nobody leads one level above, the nearest leader above does.
CREATE FUNCTION results_led(leader uuid, on_day date) RETURNS TABLE (result_id uuid) LANGUAGE sql STABLE AS $$
    SELECT r.id FROM planned_result r WHERE r.assigned_by = leader
    UNION
    SELECT r.id
    FROM units_led_by(leader, on_day) led
        JOIN work_unit_ancestor x ON x.ancestor_id = led.unit_id AND x.depth > 0
        JOIN delegation d ON d.unit_id = x.unit_id AND d.valid @> on_day AND d.employee_id <> leader
        JOIN planned_result r ON r.delegation_id = d.id AND r.origin = 'ACTING'
    WHERE NOT EXISTS (
        SELECT FROM work_unit_ancestor y
        WHERE y.unit_id = d.unit_id AND y.depth > 0 AND y.depth < x.depth
            AND (EXISTS (SELECT FROM placement p WHERE p.unit_id = y.ancestor_id AND p.head AND p.valid @> on_day)
                OR EXISTS (SELECT FROM delegation z WHERE z.unit_id = y.ancestor_id AND z.valid @> on_day
                    AND z.scope IN ('FULL', 'APPRAISAL'))))
$$;
