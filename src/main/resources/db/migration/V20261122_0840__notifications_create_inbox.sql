-- The mail outbox (mail_outbox, made with the activation codes) belongs to this module too.

-- What a person should know. A pointer, no record: it may be forgotten, so it is not audited.
CREATE TABLE notification (
    id           uuid PRIMARY KEY DEFAULT uuidv7(),
    recipient_id uuid NOT NULL REFERENCES employee ON DELETE CASCADE,
    message_key  text NOT NULL,
    arguments    text[] NOT NULL DEFAULT '{}',
    href         text NOT NULL CHECK (href LIKE '/%' AND href NOT LIKE '//%'),
    created_at   timestamptz NOT NULL,
    read_at      timestamptz,
    mailed_at    timestamptz -- when a mail said that something waits
);

CREATE INDEX notification_inbox_idx ON notification (recipient_id, created_at DESC);
CREATE INDEX notification_unread_idx ON notification (recipient_id) WHERE read_at IS NULL;
CREATE INDEX notification_unmailed_idx ON notification (created_at) WHERE mailed_at IS NULL AND read_at IS NULL;
CREATE INDEX notification_created_idx ON notification (created_at);

-- Whether a person wants to be told by mail, and when the last such mail was written.
CREATE TABLE notification_setting (
    employee_id uuid PRIMARY KEY REFERENCES employee ON DELETE CASCADE,
    mail        boolean NOT NULL DEFAULT true,
    mailed_at   timestamptz
);
