
-- The log only grows. The owner of a table can take its triggers away again: to close that too,
-- let another role own the tables and give the server's role no more than
-- GRANT SELECT, INSERT ON log_entry, checkpoint; GRANT SELECT, INSERT, DELETE ON log_origin;
-- GRANT SELECT, UPDATE ON log_head.
CREATE FUNCTION log_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the log only grows';
END
$$;

CREATE FUNCTION log_entry_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM log_head WHERE NEW.seq = seq + 1 AND NEW.prev_hash = hash) THEN
        RAISE EXCEPTION 'the log only grows';
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION log_head_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.seq <> OLD.seq + 1 OR NEW.only_row <> OLD.only_row THEN
        RAISE EXCEPTION 'the log only grows';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER log_entry_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON log_entry
FOR EACH STATEMENT EXECUTE FUNCTION log_only_grows();
CREATE TRIGGER log_entry_follows BEFORE INSERT ON log_entry
FOR EACH ROW EXECUTE FUNCTION log_entry_follows();
CREATE TRIGGER log_origin_kept BEFORE UPDATE OR TRUNCATE ON log_origin
FOR EACH STATEMENT EXECUTE FUNCTION log_only_grows();
CREATE TRIGGER log_head_kept BEFORE INSERT OR DELETE OR TRUNCATE ON log_head
FOR EACH STATEMENT EXECUTE FUNCTION log_only_grows();
CREATE TRIGGER log_head_moves_on BEFORE UPDATE ON log_head
FOR EACH ROW EXECUTE FUNCTION log_head_moves_on();
CREATE TRIGGER checkpoint_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoint
FOR EACH STATEMENT EXECUTE FUNCTION log_only_grows();
