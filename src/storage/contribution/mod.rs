//! What people who write along propose, say and are asked. Nothing is taken out: it is settled.

pub mod proposal;
pub mod question;
pub mod remark;

use crate::domain::contribution::Settled;

/// Who settled something and when, as two columns tell it.
fn settled(by: Option<String>, at: Option<String>) -> Settled {
    Settled {
        by: by.unwrap_or_default(),
        at: at.unwrap_or_default(),
    }
}
