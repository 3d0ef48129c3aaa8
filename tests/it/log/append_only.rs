//! The database itself refuses to change the log.
