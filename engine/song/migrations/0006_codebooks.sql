-- Which codebooks the codes are of; '' where an older Coppice did not say.
ALTER TABLE song ADD COLUMN codebooks TEXT NOT NULL DEFAULT '';
