-- Who appraises whom in a period whose evaluation began on a day (null: no day of its own). Until then it is the reporting
-- line. From then on an appraiser who moves away still evaluates those whom they led when it began (PermenPANRB 6/2022,
-- Lampiran IV, II.A.14.b: moved on 25 August no, on 25 September yes). Everybody else follows the line of the day: who
-- moved themselves or became head, whose exception begins or ends, whose appraiser left or whose stand-in's time is over.
-- The superior is whoever holds that post on the day: the duty to take over is the office's.
CREATE FUNCTION appraisal_line(evaluation_from date, on_day date)
    RETURNS TABLE (employee_id uuid, unit_id uuid, head boolean, appraiser_id uuid, reviewer_id uuid, led_unit_id uuid,
        acting text, moved_away boolean)
    LANGUAGE sql STABLE AS $$
    WITH line AS MATERIALIZED (SELECT * FROM reporting_line(on_day)),
    began AS MATERIALIZED (
        SELECT * FROM reporting_line(evaluation_from) WHERE evaluation_from < on_day
    ),
    leader AS MATERIALIZED (SELECT DISTINCT ON (l.led_unit_id) l.led_unit_id, l.appraiser_id FROM line l
        WHERE l.led_unit_id IS NOT NULL),
    kept AS (
        SELECT b.employee_id, b.appraiser_id, b.led_unit_id, above.led_unit_id AS above_unit_id,
            CASE WHEN s.left_on IS NULL OR s.left_on > on_day THEN above.appraiser_id END AS superior_id
        FROM began b
            JOIN line l ON l.employee_id = b.employee_id AND l.unit_id = b.unit_id AND l.head = b.head
                AND l.basis IS DISTINCT FROM 'OVERRIDE' AND l.appraiser_id IS DISTINCT FROM b.appraiser_id
            JOIN employee e ON e.id = b.appraiser_id AND (e.left_on IS NULL OR e.left_on > on_day)
            LEFT JOIN began above ON above.employee_id = b.appraiser_id
            LEFT JOIN employee s ON s.id = above.appraiser_id
        WHERE b.basis <> 'OVERRIDE' AND b.acting IS NULL
            AND EXISTS (SELECT FROM placement h WHERE h.employee_id = b.appraiser_id AND h.valid @> on_day)
            AND NOT EXISTS (SELECT FROM placement h WHERE h.employee_id = b.appraiser_id AND h.valid @> on_day
                AND h.head AND h.unit_id = b.led_unit_id)
    )
    SELECT l.employee_id, l.unit_id, l.head, COALESCE(k.appraiser_id, l.appraiser_id),
        CASE WHEN k.appraiser_id IS NULL THEN above.appraiser_id
            WHEN leader.appraiser_id IN (k.appraiser_id, k.employee_id) THEN higher.appraiser_id
            ELSE COALESCE(leader.appraiser_id, k.superior_id) END,
        COALESCE(k.led_unit_id, l.led_unit_id), CASE WHEN k.appraiser_id IS NULL THEN l.acting END,
        k.appraiser_id IS NOT NULL
    FROM line l
        LEFT JOIN kept k ON k.employee_id = l.employee_id
        LEFT JOIN leader ON leader.led_unit_id = k.above_unit_id
        LEFT JOIN line higher ON higher.employee_id = leader.appraiser_id
        LEFT JOIN line above ON above.employee_id = l.appraiser_id
$$;
