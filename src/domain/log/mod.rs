//! The log as a chain that anybody can check: what is hashed, what is signed, and what is wrong.
//!
//! Everything is text, so that another program needs no types of ours. A frame is the length of a
//! text in bytes, as eight bytes with the highest first, and then its UTF-8 bytes. With `+` for one
//! after the other and `frame(a, b, …)` for the frames of several texts:
//!
//! - `origin  = SHA-256(02 + frame(salt, address, device))`, or empty when no origin was kept;
//! - `content = SHA-256(01 + frame(at, person, role, tender, deed, object, result, detail, origin))`;
//! - `hash    = SHA-256(00 + frame(seq, prev, content))`.
//!
//! `seq` is 1, 2, 3, … in decimal digits; `prev` is the hash of the entry before, 64 zeros for the
//! first; hashes are lower-case hexadecimal; who or what is absent is an empty text. An entry that
//! is withheld shows its content hash instead of its content, so a chain with withheld entries is
//! checked as wholly as one without. The salt keeps anybody from guessing an origin, and with it a
//! withheld content, by trying them all.

pub mod chain;
pub mod checkpoint;
pub mod entry;
pub mod line;
pub mod verdict;

#[cfg(test)]
mod tests;
