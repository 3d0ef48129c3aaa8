//! The steps of the procedure, from draft to archive.
//!
//! Each step begins alone and then reads: while its transaction is open nobody else can write, so
//! what is checked is what is frozen. `step` is the one door: rule of role and phase, clock, row,
//! step, log and commit. To add a step: add it to `domain::road::Move`, write its own rule here.

mod award;
mod close;
mod fix;
mod opening;
mod publish;
mod rectify;
mod road;
mod step;
mod withdraw;

pub use award::{
    Archived, Awarded, Candidates, Decided, Proposed, Retention, archive, award, candidates,
    decide, propose, retention, start_standstill, today,
};
pub use close::{Closed, close};
pub use fix::{Fixed, fix_quality, missing, panel};
pub use opening::{Confirmed, confirm, take_back};
pub use publish::{Published, publish};
pub(super) use rectify::as_published;
pub use rectify::{Version, changes, drop_rectifying, rectify, start_rectifying, versions};
pub use road::{Taken, Told, opening, proposal, steps};
pub use withdraw::withdraw;
