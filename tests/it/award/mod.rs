
mod differential;
mod errors;
mod golden;
mod mutations;
mod oracle_cases;
