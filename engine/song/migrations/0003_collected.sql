-- Takes that were put together rather than grown, and branches folded away.
ALTER TABLE node ADD COLUMN collapsed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE node ADD COLUMN origin TEXT NOT NULL DEFAULT '';
