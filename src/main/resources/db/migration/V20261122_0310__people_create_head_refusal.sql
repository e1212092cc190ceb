-- "This person does not lead the unit, whatever the post's text says": asked once, then no longer proposed.
CREATE TABLE head_refusal (
    placement_id uuid PRIMARY KEY REFERENCES placement ON DELETE CASCADE,
    refused_at   timestamptz NOT NULL DEFAULT now()
);

SELECT audit_table('head_refusal', '{}', 'placement_id');

-- Heads that an officer confirmed can be counted and shown apart from those that follow from the post.
CREATE INDEX placement_confirmed_head_idx ON placement (unit_id) WHERE head_basis = 'CONFIRMED';
