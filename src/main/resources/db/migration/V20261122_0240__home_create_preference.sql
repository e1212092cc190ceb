-- How someone likes to see the pages. Not audited: it says nothing about the work.
CREATE TABLE person_preference (
    employee_id uuid PRIMARY KEY REFERENCES employee ON DELETE CASCADE,
    theme       text NOT NULL CHECK (theme IN ('light', 'dark')),
    language    text NOT NULL CHECK (language IN ('id', 'en'))
);

-- Days on which the offices are closed, besides Saturdays and Sundays. verified: taken from the joint decree
-- (SKB tiga menteri) or fixed by law; the others are computed and follow the decree once it is out.
CREATE TABLE holiday (
    day      date PRIMARY KEY,
    name     text NOT NULL,
    verified boolean NOT NULL
);

SELECT audit_table('holiday', '{}', 'day');

-- The same date every year.
INSERT INTO holiday (day, name, verified)
SELECT make_date(year, month, day_of_month), name, true
FROM generate_series(2026, 2027) year,
    (VALUES (1, 1, 'Tahun Baru Masehi'), (5, 1, 'Hari Buruh Internasional'), (6, 1, 'Hari Lahir Pancasila'),
        (8, 17, 'Proklamasi Kemerdekaan'), (12, 25, 'Kelahiran Yesus Kristus')) fixed (month, day_of_month, name);

-- Follow the moon: to be confirmed against the decree of the year.
INSERT INTO holiday (day, name, verified) VALUES
    ('2026-01-16', 'Isra Mikraj Nabi Muhammad saw.', false),
    ('2026-02-17', 'Tahun Baru Imlek', false),
    ('2026-03-19', 'Hari Suci Nyepi', false),
    ('2026-03-20', 'Idulfitri', false),
    ('2026-03-21', 'Idulfitri', false),
    ('2026-04-03', 'Wafat Yesus Kristus', false),
    ('2026-05-14', 'Kenaikan Yesus Kristus', false),
    ('2026-05-27', 'Iduladha', false),
    ('2026-05-31', 'Hari Raya Waisak', false),
    ('2026-06-16', 'Tahun Baru Islam', false),
    ('2026-08-25', 'Maulid Nabi Muhammad saw.', false),
    ('2027-01-05', 'Isra Mikraj Nabi Muhammad saw.', false),
    ('2027-02-06', 'Tahun Baru Imlek', false),
    ('2027-03-08', 'Hari Suci Nyepi', false),
    ('2027-03-10', 'Idulfitri', false),
    ('2027-03-11', 'Idulfitri', false),
    ('2027-03-26', 'Wafat Yesus Kristus', false),
    ('2027-05-06', 'Kenaikan Yesus Kristus', false),
    ('2027-05-16', 'Iduladha', false),
    ('2027-05-20', 'Hari Raya Waisak', false),
    ('2027-06-06', 'Tahun Baru Islam', false),
    ('2027-08-15', 'Maulid Nabi Muhammad saw.', false);
