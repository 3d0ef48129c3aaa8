//! A tender as a whole: the list, a new one, its task list, who takes part, publication.

pub mod home;
pub mod members;
pub mod new;
pub mod overview;
pub mod own_library;
pub mod publish;
pub mod settings;
