-- Why somebody is not appraised in a period after all. What was taken out before kinds were asked for is OTHER.
ALTER TABLE appraisal ADD COLUMN taken_out_kind text
    CHECK (taken_out_kind IN ('LEAVE', 'SUSPENDED', 'DIED', 'RETIRED', 'CONTRACT_ENDED', 'MOVED', 'OTHER'));
UPDATE appraisal SET taken_out_kind = 'OTHER' WHERE taken_out_reason IS NOT NULL;

-- What is on record about a person suggests a kind; an officer decides. Without a record there is no suggestion.
CREATE FUNCTION taken_out_suggestion(of_appraisal uuid, on_day date) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE
        WHEN e.left_on <= on_day THEN CASE
            WHEN e.left_because = 'MOVED_OUT' THEN 'MOVED'
            WHEN e.left_because IS NOT NULL THEN e.left_because
            WHEN e.kind = 'CONTRACT' THEN 'CONTRACT_ENDED' ELSE 'RETIRED' END
        ELSE COALESCE(
            (SELECT CASE x.reason WHEN 'SUSPENDED' THEN 'SUSPENDED' WHEN 'PRE_RETIREMENT' THEN 'RETIRED'
                    WHEN 'UNPAID_LEAVE' THEN 'LEAVE' ELSE 'OTHER' END
             FROM plan_exemption x WHERE x.employee_id = a.employee_id AND x.valid && daterange(p.starts, p.ends, '[]')
             ORDER BY lower(x.valid) DESC LIMIT 1),
            CASE WHEN EXISTS (SELECT FROM placement l WHERE l.employee_id = a.employee_id AND l.unit_id <> a.unit_id
                AND l.valid && daterange(p.starts, p.ends, '[]')) THEN 'MOVED' END)
        END
    FROM appraisal a JOIN appraisal_period p ON p.id = a.period_id JOIN employee e ON e.id = a.employee_id
    WHERE a.id = of_appraisal
$$;
