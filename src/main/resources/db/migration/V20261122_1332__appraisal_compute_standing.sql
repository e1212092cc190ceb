-- Whose it is to judge an unsigned appraisal on a day: the appraiser's until the last day of the evaluation, from the next
-- day on their superior's (PermenPANRB 6/2022, Lampiran IV, II.A.11); null: nobody's.
CREATE FUNCTION acting_appraiser(a appraisal, rating_due date, on_day date) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN a.signed_at IS NOT NULL THEN NULL
        WHEN on_day <= rating_due THEN a.appraiser_id
        WHEN a.reviewer_id <> a.employee_id THEN a.reviewer_id END
$$;

CREATE FUNCTION acting_appraiser(of_appraisal uuid, on_day date) RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT acting_appraiser(a, p.rating_due, on_day)
    FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id WHERE a.id = of_appraisal
$$;

-- Where an appraisal stands on a day and until when the next step is to be taken.
--
-- step: TAKEN_OUT; unsigned NO_PLAN, SELF (the person still may hand in, and the appraiser waits), RATE, TAKE_OVER (the
-- superior's), STRANDED (nobody above); signed HELD (not shown yet: policy TOGETHER), DELIVER (not opened), RETURN (the
-- person's answer runs), SILENT, and the answer given.
-- final: NOT signed; OBJECTABLE; FINAL, by final_by or by the days (LAPSED).
CREATE TYPE standing AS (
    appraisal_id uuid, period_id uuid, unit_id uuid, employee_id uuid, appraiser_id uuid, reviewer_id uuid, acting_id uuid,
    step text, final text, final_because text, sign_from date, rating_due date, take_over_by date, delivered_on date,
    deliver_by date, received_on date, return_by date, object_by date, report_by date, due date, overdue boolean
);

-- Nothing of it is stored: a day that passes changes the answer and no row. Days are counted by the policy of the period.
-- A result that is not opened counts as received on the last day of its delivery; no later opening moves that day. The
-- days are those of working_day_after, as joins: a whole city takes one hash join for each clock.
CREATE FUNCTION appraisal_standing(on_day date) RETURNS SETOF standing LANGUAGE sql STABLE AS $$
    SELECT a.id, a.period_id, a.unit_id, a.employee_id, a.appraiser_id, a.reviewer_id,
        acting_appraiser(a, p.rating_due, on_day), x.step, f.final,
        CASE WHEN f.final = 'FINAL' THEN COALESCE(a.final_by, 'LAPSED') END,
        CASE WHEN NOT x.gone THEN p.evaluation_from END, p.rating_due, take_over.day, shown.day, deliver.day,
        got.day, back.day, object.day, report.day, u.due,
        COALESCE(on_day > u.due, false) AND CASE WHEN a.signed_at IS NULL THEN p.status = 'OPEN' ELSE NOT x.gone END
    FROM appraisal a
        JOIN appraisal_period p ON p.id = a.period_id
        JOIN evaluation_policy y ON y.id = p.policy_id
        JOIN employee e ON e.id = a.employee_id
        LEFT JOIN calendar_day over ON over.day = p.rating_due
        LEFT JOIN calendar_day take_over ON take_over.working AND take_over.number = over.number + y.take_over_days
        LEFT JOIN calendar_day report ON report.working AND report.number = over.number + y.report_days
        LEFT JOIN calendar_day signed ON signed.day = local_day(a.signed_at)
        LEFT JOIN calendar_day deliver ON deliver.working AND deliver.number = signed.number
            + CASE a.signed_as WHEN 'SUPERIOR' THEN y.superior_deliver_days ELSE y.deliver_days END
        LEFT JOIN calendar_day got ON got.day = CASE WHEN a.received_on <= deliver.day THEN a.received_on
            WHEN on_day > deliver.day THEN deliver.day END
        LEFT JOIN calendar_day back ON back.working AND back.number = got.number
            + CASE a.signed_as WHEN 'SUPERIOR' THEN y.superior_return_days ELSE y.return_days END
        LEFT JOIN calendar_day object ON a.final_by IS NULL AND object.working AND object.number = got.number + y.object_days
        CROSS JOIN LATERAL (SELECT CASE WHEN y.delivery = 'AT_SIGNATURE' THEN signed.day ELSE
            least(deliver.day, a.received_on, greatest(signed.day, COALESCE(local_day(p.released_at), deliver.day))) END AS day) shown
        CROSS JOIN LATERAL (SELECT COALESCE(e.left_on <= on_day, false) AS gone,
            CASE WHEN a.taken_out_reason IS NOT NULL THEN 'TAKEN_OUT'
                WHEN a.status IN ('ACKNOWLEDGED', 'REFUSED') THEN a.status
                WHEN a.status = 'SIGNED' THEN CASE WHEN on_day < shown.day THEN 'HELD' WHEN got.day IS NULL THEN 'DELIVER'
                    WHEN on_day > back.day THEN 'SILENT' ELSE 'RETURN' END
                WHEN on_day > p.rating_due THEN CASE WHEN acting_appraiser(a, p.rating_due, on_day) IS NULL
                    THEN 'STRANDED' ELSE 'TAKE_OVER' END
                WHEN a.plan_id IS NULL THEN 'NO_PLAN'
                WHEN a.status = 'OPEN' AND y.self_assessment = 'REQUIRED' AND on_day <= p.self_due
                    AND (e.left_on IS NULL OR e.left_on > on_day) THEN 'SELF'
                ELSE 'RATE' END AS step) x
        CROSS JOIN LATERAL (SELECT CASE WHEN a.signed_at IS NULL THEN 'NOT' WHEN a.final_by IS NOT NULL THEN 'FINAL'
            WHEN on_day > object.day THEN 'FINAL' ELSE 'OBJECTABLE' END AS final) f
        CROSS JOIN LATERAL (SELECT CASE x.step WHEN 'NO_PLAN' THEN p.plan_due WHEN 'SELF' THEN p.self_due
            WHEN 'RATE' THEN p.rating_due WHEN 'TAKE_OVER' THEN take_over.day WHEN 'STRANDED' THEN p.rating_due
            WHEN 'HELD' THEN deliver.day WHEN 'DELIVER' THEN deliver.day WHEN 'RETURN' THEN back.day
            WHEN 'SILENT' THEN back.day END AS due) u
$$;

CREATE FUNCTION appraisal_standing(of_period uuid, on_day date) RETURNS SETOF standing LANGUAGE sql STABLE AS $$
    SELECT s.* FROM appraisal_standing(on_day) s WHERE s.period_id = of_period
$$;

-- One appraisal, which every page of one asks for. A plan made once serves for all: planning takes longer than answering.
CREATE FUNCTION appraisal_standing_of(of_appraisal uuid, on_day date)
    RETURNS SETOF standing LANGUAGE plpgsql STABLE ROWS 1 SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY SELECT s.* FROM appraisal_standing(on_day) s WHERE s.appraisal_id = of_appraisal;
END
$$;

-- What the head of the region evaluates is final: high officials, and heads of independent units, whose appraiser leads the
-- whole government (PermenPANRB 6/2022, Lampiran IV, II.A.12.c and e). Letters a, b and d concern central agencies.
CREATE FUNCTION final_by_rank(of_appraisal uuid, on_day date) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT FROM appraisal a
            JOIN placement h ON h.employee_id = a.employee_id AND h.valid @> on_day
            JOIN position q ON q.id = h.position_id
            JOIN work_unit own ON own.id = h.unit_id
        WHERE a.id = of_appraisal AND (q.kind = 'HIGH_LEADERSHIP' OR (h.head AND own.independent))
            AND EXISTS (SELECT FROM work_unit led WHERE led.parent_id IS NULL AND led.id = COALESCE(a.led_unit_id,
                (SELECT l.unit_id FROM placement l WHERE l.employee_id = a.appraiser_id AND l.head AND l.valid @> on_day
                 ORDER BY lower(l.valid), l.id LIMIT 1))))
$$;
