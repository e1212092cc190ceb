-- A member may have several roles for one result, as in the regulation's regional example (table 9): one row for each,
-- in the order in which the leader wrote them, and the member answers each by itself.
ALTER TABLE role_cell
    ADD COLUMN line integer NOT NULL DEFAULT 1 CHECK (line BETWEEN 1 AND 20),
    DROP CONSTRAINT role_cell_result_id_indicator_id_member_id_key,
    ADD UNIQUE NULLS NOT DISTINCT (result_id, indicator_id, member_id, line) DEFERRABLE INITIALLY DEFERRED;
