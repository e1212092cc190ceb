-- Format D.1.3, issued when an objection is decided: with the signature of whoever decided, then with that of the appraiser
-- and of the person, in whichever order they come. The longest file of one document is its newest state.
ALTER TABLE appraisal_document
    DROP CONSTRAINT appraisal_document_stage_check,
    ADD CONSTRAINT appraisal_document_stage_check CHECK (stage IN ('SIGNED', 'ACKNOWLEDGED', 'REFUSED', 'DECIDED',
        'DECIDED_APPRAISER', 'DECIDED_EMPLOYEE')),
    ADD COLUMN chain_links bigint,        -- the head of the record of results that is printed in the document
    ADD COLUMN chain_head text CHECK (chain_head ~ '^[0-9a-f]{64}$'),
    ADD CHECK ((chain_links IS NULL) = (chain_head IS NULL));
