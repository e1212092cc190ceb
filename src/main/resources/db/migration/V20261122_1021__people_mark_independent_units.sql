-- Unit kerja mandiri: a unit whose head answers for it alone, such as a puskesmas below its dinas. Its head plans in the
-- format of leaders (PermenPANRB 6/2022, format A.1.1 and A.1.2), wherever the unit stands in the tree.
ALTER TABLE work_unit ADD COLUMN independent boolean NOT NULL DEFAULT false;
