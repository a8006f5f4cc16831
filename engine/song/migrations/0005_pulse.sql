-- Tempo and key as set by hand.
ALTER TABLE song ADD COLUMN pulse TEXT NOT NULL DEFAULT '{}';
