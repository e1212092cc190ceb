-- By how many days somebody began after 1 January: first post, or back from a time without plans. The days for drafting and
-- for setting are so much later for them (PlanClock.Days.later). The regulation only knows people who are there in January.
CREATE FUNCTION plan_days_later(of_employee uuid, of_year integer, on_day date) RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT GREATEST(0,
        (SELECT CASE WHEN bool_or(lower_inf(valid)) THEN 0 ELSE min(lower(valid)) - make_date(of_year, 1, 1) END
            FROM placement WHERE employee_id = of_employee),
        (SELECT max(upper(valid)) - make_date(of_year, 1, 1)
            FROM plan_exemption WHERE employee_id = of_employee AND upper(valid) <= on_day))
$$;

DROP FUNCTION plan_standing(integer, date);

-- How everybody in service with a post on a day stands with the plan of a year. The only place where this is said in SQL;
-- PlanClock says the same of one plan, and a test holds the two together. A plan that is set counts while a revision of it
-- is being written; one that a move has closed no longer does.
--   state: NONE, DRAFT, RETURNED, SUBMITTED, SET, or EXEMPT: none is due, because planning does not apply
--   late: only of the first plan of a year, as the regulation names no day for others; who began during the year has as
--     many days as everybody has from 1 January
--   starts: from when the plan in force holds
CREATE FUNCTION plan_standing(of_year integer, on_day date)
    RETURNS TABLE (employee_id uuid, unit_id uuid, position_id uuid, plan_id uuid, appraiser_id uuid, state text,
        exempt boolean, late boolean, starts date)
    LANGUAGE sql STABLE AS $$
    SELECT p.employee_id, p.unit_id, p.position_id,
        CASE WHEN w.status <> 'CLOSED' THEN w.id END,
        CASE WHEN w.status <> 'CLOSED' THEN w.appraiser_id END,
        CASE
            WHEN w.status = 'SET' THEN 'SET'
            WHEN m.exempt THEN 'EXEMPT'
            WHEN w.id IS NULL OR w.status = 'CLOSED' THEN 'NONE'
            ELSE w.status
        END,
        m.exempt,
        NOT m.exempt AND COALESCE(w.revision, 1) = 1 AND CASE
            WHEN w.id IS NULL OR w.status = 'DRAFT'
                THEN on_day > d.draft_by AND on_day > d.draft_by + plan_days_later(p.employee_id, of_year, on_day)
            ELSE w.status IN ('SUBMITTED', 'RETURNED')
                AND on_day > d.set_by AND on_day > d.set_by + plan_days_later(p.employee_id, of_year, on_day)
        END,
        CASE WHEN w.status = 'SET' THEN COALESCE(w.starts_on, make_date(of_year, 1, 1)) END
    FROM placement p
        JOIN employee e ON e.id = p.employee_id AND e.kind <> 'NON_ASN' AND (e.left_on IS NULL OR e.left_on > on_day)
        CROSS JOIN plan_days(of_year) d
        LEFT JOIN LATERAL (
            SELECT w.id, w.status, w.revision, w.appraiser_id, w.starts_on FROM work_plan w
            WHERE w.employee_id = p.employee_id AND w.year = of_year
            ORDER BY w.status = 'SET' DESC, w.revision DESC LIMIT 1
        ) w ON true
        CROSS JOIN LATERAL (
            SELECT EXISTS (
                SELECT FROM plan_exemption x WHERE x.employee_id = p.employee_id AND x.valid @> on_day) AS exempt
        ) m
    WHERE p.valid @> on_day
$$;
