-- The day on which a page first gave no answer: only a second look on a later day says that it is gone.
ALTER TABLE evidence ADD COLUMN failed_on date;

-- what only says when a page was last looked at is no change of anybody's
DROP TRIGGER evidence_audit_insert ON evidence;
DROP TRIGGER evidence_audit_update ON evidence;
DROP TRIGGER evidence_audit_delete ON evidence;
SELECT audit_table('evidence', ARRAY['link_state', 'checked_at', 'failed_on', 'fetched_at', 'page_date', 'url_key']);
