//! Every deed has words.
