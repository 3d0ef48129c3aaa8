//! What must hold of the database, whichever of the two it is.

mod disk;
mod places;
mod races;
