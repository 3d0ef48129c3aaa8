//! The award engine against published cases, an oracle and the axioms of a fair award.

mod axioms;
mod differential;
mod errors;
mod fuzz;
mod golden;
mod identities;
mod mutations;
mod oracle_cases;
mod reach;
