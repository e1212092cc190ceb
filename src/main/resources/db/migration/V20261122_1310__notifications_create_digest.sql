-- How often a mail says that something waits. The inbox in the application is not touched by it.
ALTER TABLE notification_setting ADD COLUMN rhythm text NOT NULL DEFAULT 'AT_ONCE'
    CHECK (rhythm IN ('AT_ONCE', 'DAILY', 'WEEKLY', 'NONE'));
UPDATE notification_setting SET rhythm = 'NONE' WHERE NOT mail;
ALTER TABLE notification_setting DROP COLUMN mail;

-- Why the last try failed: the kind of failure, never an address. While a letter is being sent its next_at lies ahead:
-- nobody else takes it until then, and if the sender dies it comes back by itself.
ALTER TABLE mail_outbox ADD COLUMN problem text;
