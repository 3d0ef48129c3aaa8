//! All integration tests, in one binary.

mod access;
mod accounts;
mod architecture;
mod award;
mod backup;
mod browser;
mod check;
mod cli;
mod database;
mod declarations;
mod docs;
mod documents;
mod example;
mod federated;
mod forms;
mod journeys;
mod lab;
mod languages;
mod libraries;
mod log;
mod methods;
mod outcome;
mod procedure;
mod screens;
mod support;
mod workbook;
