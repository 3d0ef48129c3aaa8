//! The database: rows in, domain types out, one file per aggregate.
//!
//! To add a query: put it in the file of the table it changes, bind with `$1`, and give reads
//! `&Db` and writes `&mut Tx`; `db::read!`, `db::within!` and `db::write!` run it on
//! both databases. Every write of something shared checks the version it saw. Decimals and times are text in the database: never sort or sum them in SQL.

pub mod attachment;
pub mod attempt;
pub mod backup;
pub mod bid;
pub mod check;
pub mod checkpoint;
pub mod contribution;
pub mod db;
pub mod declaration;
pub mod entry;
pub mod error;
pub mod form_use;
pub mod invitation;
pub mod library;
pub mod log;
pub mod mark;
pub mod oidc;
pub mod opening;
pub mod organisation;
pub mod passkey;
pub mod pending;
pub mod person;
pub mod publication;
pub mod second_factor;
pub mod session;
pub mod set_up;
pub mod statement;
pub mod step;
pub mod tender;
pub mod undo;
pub mod upkeep;
