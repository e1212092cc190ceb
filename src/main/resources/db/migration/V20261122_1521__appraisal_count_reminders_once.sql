-- Which of the policy's moments before a day has come: the smallest number of working days that are still enough. Null: none.
CREATE FUNCTION reminder_moment(remind_before integer[], on_day date, due date) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT min(m)::text FROM unnest(remind_before) m WHERE m >= working_days_between(on_day, due)
$$;
