-- Feedback of those who have no account (a citizen, a partner agency, a lecturer): the leader writes it down for them.
ALTER TABLE feedback
    ADD COLUMN said_by text CHECK (btrim(said_by) <> '' AND length(said_by) <= 200),
    ADD CHECK (said_by IS NULL OR relation = 'OTHER');

DROP VIEW feedback_now;
CREATE VIEW feedback_now AS
SELECT f.*, v.number AS versions, v.text, v.progress
FROM feedback f CROSS JOIN LATERAL (
    SELECT w.number, w.text, w.progress FROM feedback_version w
    WHERE w.feedback_id = f.id ORDER BY w.number DESC LIMIT 1) v;
