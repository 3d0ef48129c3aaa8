//! All integration tests, in one binary.

mod access;
mod accounts;
mod architecture;
mod award;
mod browser;
mod cli;
mod docs;
mod documents;
mod example;
mod federated;
mod journeys;
mod lab;
mod languages;
mod libraries;
mod methods;
mod outcome;
mod screens;
mod support;
mod workbook;
