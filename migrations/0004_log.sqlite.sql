
-- The log only grows. An insert is checked too, because INSERT OR REPLACE deletes unseen.
CREATE TRIGGER log_entry_no_update BEFORE UPDATE ON log_entry
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER log_entry_no_delete BEFORE DELETE ON log_entry
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER log_entry_follows BEFORE INSERT ON log_entry
WHEN NOT EXISTS (SELECT 1 FROM log_head WHERE NEW.seq = seq + 1 AND NEW.prev_hash = hash)
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

CREATE TRIGGER log_origin_no_update BEFORE UPDATE ON log_origin
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER log_origin_once BEFORE INSERT ON log_origin
WHEN EXISTS (SELECT 1 FROM log_origin WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

CREATE TRIGGER log_head_moves_on BEFORE UPDATE ON log_head
WHEN NEW.seq <> OLD.seq + 1 OR NEW.only_row <> OLD.only_row
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER log_head_no_delete BEFORE DELETE ON log_head
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER log_head_no_insert BEFORE INSERT ON log_head
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;

CREATE TRIGGER checkpoint_no_update BEFORE UPDATE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER checkpoint_no_delete BEFORE DELETE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
CREATE TRIGGER checkpoint_once BEFORE INSERT ON checkpoint
WHEN EXISTS (SELECT 1 FROM checkpoint WHERE size = NEW.size)
BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
