-- A second click is no second decision and no second request. What two clicks have made is left once, the first.
DELETE FROM feedback_follow_up later USING feedback_follow_up first
WHERE first.feedback_id = later.feedback_id AND first.kind = later.kind
    AND (first.created_at, first.id) < (later.created_at, later.id)
    AND (later.kind IN ('COACHING', 'TAKEN_OVER') OR first.note = later.note);
CREATE UNIQUE INDEX feedback_follow_up_once_idx ON feedback_follow_up (feedback_id, kind)
    WHERE kind IN ('COACHING', 'TAKEN_OVER');
CREATE UNIQUE INDEX feedback_follow_up_same_idx ON feedback_follow_up (feedback_id, kind, md5(note));
DROP INDEX feedback_follow_up_feedback_idx;

DELETE FROM feedback_request later USING feedback_request first
WHERE first.employee_id = later.employee_id AND first.asked_id = later.asked_id
    AND first.status = 'OPEN' AND later.status = 'OPEN'
    AND (first.created_at, first.id) < (later.created_at, later.id);
CREATE UNIQUE INDEX feedback_request_open_idx ON feedback_request (employee_id, asked_id) WHERE status = 'OPEN';
