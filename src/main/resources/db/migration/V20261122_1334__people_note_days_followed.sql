-- The days on which the reporting line of the day was looked after, by whoever came first: a job or a request.
CREATE TABLE line_followed (
    day         date PRIMARY KEY,
    followed_at timestamptz NOT NULL DEFAULT now()
);
