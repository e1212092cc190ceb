-- What the basis of an organisation's rating rests on: files and links.
CREATE TABLE organisation_rating_evidence (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    rating_id   uuid NOT NULL REFERENCES organisation_rating ON DELETE CASCADE,
    evidence_id uuid NOT NULL REFERENCES evidence,
    attached_by uuid NOT NULL REFERENCES employee,
    attached_at timestamptz NOT NULL,
    UNIQUE (rating_id, evidence_id)
);
CREATE INDEX organisation_rating_evidence_evidence_idx ON organisation_rating_evidence (evidence_id);
CREATE INDEX organisation_rating_evidence_attached_by_idx ON organisation_rating_evidence (attached_by);
SELECT audit_table('organisation_rating_evidence');
SELECT audit_chain_table('organisation_rating_evidence');
