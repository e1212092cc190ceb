-- Whether a mail is to say that it waits. Known when it is written, so that the search for mail to send, each minute, does
-- not go through everything that waits for people without an address.
ALTER TABLE notification ADD COLUMN mail_due boolean NOT NULL DEFAULT false;

UPDATE notification n SET mail_due = true
FROM employee e
WHERE e.id = n.recipient_id AND e.email IS NOT NULL AND n.mailed_at IS NULL AND n.read_at IS NULL;

DROP INDEX notification_unmailed_idx;
CREATE INDEX notification_unmailed_idx ON notification (created_at) WHERE mail_due AND mailed_at IS NULL AND read_at IS NULL;

-- letters that were sent long ago, or given up
CREATE INDEX mail_outbox_done_idx ON mail_outbox (created_at) WHERE next_at IS NULL;
