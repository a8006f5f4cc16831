-- Refinements that wait or run, in order; outside undo.
CREATE TABLE waiting (
    place INTEGER PRIMARY KEY,
    node INTEGER NOT NULL,
    level INTEGER NOT NULL,
    rows INTEGER NOT NULL,        -- stretches sampled at once
    held INTEGER NOT NULL         -- paused by the user
);
