-- Whoever changes thousands of people at once (mumpuni.directory = 'later', for this transaction) refreshes the directory
-- itself at the end: its search index is the dearest part of a bulk load, and each person would be indexed twice.
CREATE OR REPLACE FUNCTION directory_follow_employee() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('mumpuni.directory', true) IS DISTINCT FROM 'later' THEN
        PERFORM directory_refresh(ARRAY(SELECT id FROM changed));
    END IF;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION directory_follow_placement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('mumpuni.directory', true) IS DISTINCT FROM 'later' THEN
        PERFORM directory_refresh(ARRAY(SELECT DISTINCT employee_id FROM changed));
    END IF;
    RETURN NULL;
END
$$;
