-- Words as sung, per take (version 1 knew only the lyrics of the brief).
ALTER TABLE node ADD COLUMN words TEXT NOT NULL DEFAULT '[]';
