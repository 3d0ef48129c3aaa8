//! The award engine: a dossier goes in, an evaluation comes out, exactly.
