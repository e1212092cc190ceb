-- The registered document whose bytes these are: both stages are states of one file, the later one begins with the
-- earlier. Null: issued before documents were signed.
ALTER TABLE appraisal_document ADD COLUMN document_id uuid REFERENCES signed_document;
CREATE INDEX appraisal_document_document_idx ON appraisal_document (document_id);

SELECT audit_chain_table('judgement');
SELECT audit_chain_table('result_rating');
SELECT audit_chain_table('rating_proof');
SELECT audit_chain_table('evaluation_policy');
SELECT audit_chain_table('evaluation_policy_rater');
