//! The tool in a real browser. Without one these tests say loudly that they did not run.

mod axe;
mod crawl;
mod demo;
mod driver;
mod pages;
mod tools;
mod walker;
