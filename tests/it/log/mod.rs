//! The log: nothing can be taken from it or changed unseen.

mod append_only;
mod chains;
mod command;
mod deeds;
mod kept;
mod mutations;
mod screens;
