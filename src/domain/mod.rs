//! The rules of a tender and an award, pure: no database, no web, no clock, no chance.
//!
//! To add a rule, find the noun it is about (the glossary's names are the file names here),
//! write the function on that type, and give it a test that reads like the sentence of the rule.

pub mod award;
pub mod bid;
pub mod contribution;
pub mod declaration;
pub mod delimited;
pub mod dossier;
pub mod finding;
pub mod law;
pub mod log;
pub mod method_lab;
pub mod permission;
pub mod phase;
pub mod publication;
pub mod quantity;
pub mod road;
pub mod role;
pub mod statement;
pub mod tender;
pub mod visibility;
pub mod weight_lines;
pub mod wording;
