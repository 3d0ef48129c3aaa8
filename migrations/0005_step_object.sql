-- What a step is about: the hash that was published, the bid that is proposed, the country whose
-- standstill counts.
ALTER TABLE step ADD COLUMN object TEXT NOT NULL DEFAULT '';
