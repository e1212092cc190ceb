-- An objection holds the result: it is final neither by its days nor otherwise until the objection is decided or withdrawn.
-- A second one is not possible, so a result whose objection was withdrawn is final.
ALTER TABLE appraisal
    ADD COLUMN objected_at timestamptz,
    ADD COLUMN objection_ended_at timestamptz,
    ADD CONSTRAINT appraisal_objected_check CHECK (objected_at IS NULL OR signed_at IS NOT NULL),
    ADD CONSTRAINT appraisal_objection_ended_check CHECK (objection_ended_at IS NULL OR objected_at IS NOT NULL),
    ADD CONSTRAINT appraisal_decided_check CHECK (final_by IS DISTINCT FROM 'DECIDED' OR objection_ended_at IS NOT NULL);

-- final: NOT signed; OBJECTABLE; OBJECTED; FINAL, by final_by, by the days (LAPSED) or as the objection was WITHDRAWN.
-- Nothing of it is stored: a day that passes changes the answer and no row. Days are counted by the policy of the period.
-- A result that is not opened counts as received on the last day of its delivery; no later opening moves that day. The
-- days are those of working_day_after, as joins: a whole city takes one hash join for each clock.
CREATE OR REPLACE FUNCTION appraisal_standing(on_day date) RETURNS SETOF standing LANGUAGE sql STABLE AS $$
    SELECT a.id, a.period_id, a.unit_id, a.employee_id, a.appraiser_id, a.reviewer_id,
        acting_appraiser(a, p.rating_due, on_day), x.step, f.final,
        CASE WHEN f.final = 'FINAL' THEN COALESCE(a.final_by, CASE WHEN a.objected_at IS NULL THEN 'LAPSED' ELSE 'WITHDRAWN' END) END,
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
            WHEN a.objection_ended_at IS NOT NULL THEN 'FINAL' WHEN a.objected_at IS NOT NULL THEN 'OBJECTED'
            WHEN on_day > object.day THEN 'FINAL' ELSE 'OBJECTABLE' END AS final) f
        CROSS JOIN LATERAL (SELECT CASE x.step WHEN 'NO_PLAN' THEN p.plan_due WHEN 'SELF' THEN p.self_due
            WHEN 'RATE' THEN p.rating_due WHEN 'TAKE_OVER' THEN take_over.day WHEN 'STRANDED' THEN p.rating_due
            WHEN 'HELD' THEN deliver.day WHEN 'DELIVER' THEN deliver.day WHEN 'RETURN' THEN back.day
            WHEN 'SILENT' THEN back.day END AS due) u
$$;
