-- A song file of version 6. Older files come here through migrations/.
CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO migration VALUES (6, 'new');

CREATE TABLE song (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL,
    pack TEXT NOT NULL,
    sample_rate INTEGER NOT NULL,
    hops TEXT NOT NULL,           -- JSON list, finest level first
    brief TEXT NOT NULL,          -- JSON
    pulse TEXT NOT NULL DEFAULT '{}', -- JSON: tempo and key as set by hand
    codebooks TEXT NOT NULL DEFAULT ''  -- which ones the codes are of; '' where an older Coppice did not say
);

-- AUTOINCREMENT: an id is never used twice, even after its node is gone for good.
CREATE TABLE node (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent INTEGER REFERENCES node (id),
    kind TEXT NOT NULL,           -- clip, take
    name TEXT NOT NULL,
    ordinal INTEGER NOT NULL,     -- the 3 of 'take 3' among its siblings; 0 for clips
    start INTEGER NOT NULL,       -- absolute top-level tokens
    target INTEGER NOT NULL,
    state TEXT NOT NULL,          -- growing, interrupted, done
    recipe TEXT,                  -- JSON; NULL for clips
    rating INTEGER NOT NULL DEFAULT 0,
    favourite INTEGER NOT NULL DEFAULT 0,
    colour TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    hidden INTEGER NOT NULL DEFAULT 0,   -- pruned, or its adding undone
    words TEXT NOT NULL DEFAULT '[]',    -- JSON list of [text, start s, end s, confidence]
    collapsed INTEGER NOT NULL DEFAULT 0,  -- what grew from it is folded away in the tree
    origin TEXT NOT NULL DEFAULT ''      -- where its codes come from if they were not grown here
);
CREATE INDEX node_parent ON node (parent);

-- Append-only and outside undo: chunks of codes, counted from the node's own start.
CREATE TABLE chunk (
    node INTEGER NOT NULL REFERENCES node (id),
    level INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    count INTEGER NOT NULL,
    width INTEGER NOT NULL,       -- bytes per code: 2 (unsigned) or 4, little-endian
    codes BLOB NOT NULL
);
CREATE UNIQUE INDEX chunk_place ON chunk (node, level, offset, count);

-- One row per edit: cells is a JSON list of [table, row, column, old, new].
CREATE TABLE step (seq INTEGER PRIMARY KEY, label TEXT NOT NULL, cells TEXT NOT NULL);
CREATE TABLE history (id INTEGER PRIMARY KEY CHECK (id = 1), applied INTEGER NOT NULL);  -- last step in force
INSERT INTO history VALUES (1, 0);

-- Refinements that wait or run, in order; outside undo.
CREATE TABLE waiting (
    place INTEGER PRIMARY KEY,
    node INTEGER NOT NULL,
    level INTEGER NOT NULL,
    rows INTEGER NOT NULL,        -- stretches sampled at once
    held INTEGER NOT NULL         -- paused by the user
);
