//! `bestek log`, as somebody runs it.
