-- The days of a year's first plans: as the city says, else as the regulation does (PlanClock.Days.usual).
CREATE FUNCTION plan_days(of_year integer) RETURNS TABLE (draft_by date, set_by date) LANGUAGE sql STABLE AS $$
    SELECT COALESCE(d.draft_by, make_date(of_year, 1, 14)), COALESCE(d.set_by, make_date(of_year, 1, 31))
    FROM (VALUES (1)) one (row) LEFT JOIN plan_deadline d ON d.year = of_year
$$;

-- How everybody in service with a post on a day stands with the plan of a year. The only place where this is said in SQL;
-- PlanClock says the same of one plan, and a test holds the two together. A plan that is set counts while a revision of it
-- is being written; one that a move has closed no longer does.
--   state: NONE, DRAFT, RETURNED, SUBMITTED, SET, or EXEMPT: none is due, because planning does not apply
--   late: only of the first plan of a year, as the regulation names no day for others
CREATE FUNCTION plan_standing(of_year integer, on_day date)
    RETURNS TABLE (employee_id uuid, unit_id uuid, position_id uuid, plan_id uuid, appraiser_id uuid, state text,
        exempt boolean, late boolean)
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
            WHEN w.id IS NULL OR w.status = 'DRAFT' THEN on_day > d.draft_by
            ELSE w.status IN ('SUBMITTED', 'RETURNED') AND on_day > d.set_by
        END
    FROM placement p
        JOIN employee e ON e.id = p.employee_id AND e.kind <> 'NON_ASN' AND (e.left_on IS NULL OR e.left_on > on_day)
        CROSS JOIN plan_days(of_year) d
        LEFT JOIN LATERAL (
            SELECT w.id, w.status, w.revision, w.appraiser_id FROM work_plan w
            WHERE w.employee_id = p.employee_id AND w.year = of_year
            ORDER BY w.status = 'SET' DESC, w.revision DESC LIMIT 1
        ) w ON true
        CROSS JOIN LATERAL (
            SELECT EXISTS (
                SELECT FROM plan_exemption x WHERE x.employee_id = p.employee_id AND x.valid @> on_day) AS exempt
        ) m
    WHERE p.valid @> on_day
$$;

-- Results that keep a plan from being set (LinkRule): they support nothing above them, and nobody has said why.
CREATE VIEW result_without_link AS
SELECT r.id AS result_id, r.plan_id
FROM planned_result r JOIN work_plan w ON w.id = r.plan_id AND w.model = 'STAFF'
WHERE r.kind = 'MAIN' AND r.supported_result_id IS NULL AND r.agreement_target_id IS NULL
    AND NOT EXISTS (SELECT FROM link_exception x WHERE x.result_id = r.id);

CREATE INDEX planned_result_unlinked_idx ON planned_result (plan_id)
    WHERE kind = 'MAIN' AND supported_result_id IS NULL AND agreement_target_id IS NULL;
