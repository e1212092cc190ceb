-- The unit which the appraiser leads towards this person: the appraiser's own, or the one in which they stand in.
-- Null for a personal exception.
ALTER TABLE appraisal ADD COLUMN led_unit_id uuid REFERENCES work_unit;
CREATE INDEX appraisal_led_unit_idx ON appraisal (led_unit_id);

UPDATE appraisal a SET led_unit_id = line.led_unit_id
FROM reporting_line(current_date) line
WHERE line.employee_id = a.employee_id AND line.appraiser_id = a.appraiser_id AND line.led_unit_id IS NOT NULL;

-- The organisation's rating that counts for one person is that of the unit which the appraiser leads
-- (PermenPANRB 6/2022, Lampiran IV.A.1.g), or of the nearest unit above it that has one. The only place where this is
-- said: team, document and result all ask here. Where the appraiser by a personal exception leads no unit, the person's
-- own unit takes its place.
CREATE FUNCTION organisation_rating_for(only_appraisal uuid)
    RETURNS TABLE (led_unit_id uuid, unit_id uuid, rating text, basis text)
    LANGUAGE sql STABLE AS $$
    SELECT led.unit_id, o.unit_id, o.rating, o.basis
    FROM appraisal a
        JOIN appraisal_period p ON p.id = a.period_id
        CROSS JOIN LATERAL (SELECT COALESCE(
            a.led_unit_id,
            (SELECT h.unit_id FROM placement h
             WHERE h.employee_id = a.appraiser_id AND h.head
                AND h.valid @> least(p.ends, (COALESCE(a.signed_at, now()) AT TIME ZONE 'Asia/Jakarta')::date)
             ORDER BY lower(h.valid), h.id LIMIT 1),
            a.unit_id) AS unit_id) led
        LEFT JOIN LATERAL (
            SELECT r.unit_id, r.rating, r.basis
            FROM work_unit_ancestor x
                JOIN organisation_rating r ON r.unit_id = x.ancestor_id AND r.period_id = a.period_id
            WHERE x.unit_id = led.unit_id
            ORDER BY x.depth LIMIT 1
        ) o ON true
    WHERE a.id = only_appraisal
$$;
