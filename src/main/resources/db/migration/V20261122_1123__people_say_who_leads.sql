-- Whether a person leads anybody on a day: a unit, as its head or as who stands in with that power, or people given to
-- them by an exception. The menus of several modules ask it.
CREATE FUNCTION leads_somebody(person uuid, on_day date) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM units_led_by(person, on_day))
        OR EXISTS (SELECT FROM appraiser_override o WHERE o.appraiser_id = person AND o.valid @> on_day)
$$;
