-- Qualitative approach: indicator and target are one narrative, so the target has no text of its own (Lampiran II, stage 7).
-- A plan that turns quantitative lacks its targets until they are written; submitting asks for them.
ALTER TABLE indicator ALTER COLUMN target DROP NOT NULL;
