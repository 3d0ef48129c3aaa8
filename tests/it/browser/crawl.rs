//! Following every link, without a browser.

use std::collections::BTreeSet;

use crate::support::http::{self, Reply};

/// Every page below `start` that links lead to, once each, as who holds the cookie.
pub fn below(address: &str, cookie: &str, start: &str) -> Vec<(String, Reply)> {
    let mut waiting = vec![start.to_owned()];
    let mut known = BTreeSet::from([start.to_owned()]);
    let mut pages = Vec::new();
    while let Some(path) = waiting.pop() {
        let reply = http::get(address, &path, cookie);
        if reply.header("content-disposition").is_none() {
            for link in links(&reply.text()) {
                if link.starts_with(start) && known.insert(link.clone()) {
                    waiting.push(link);
                }
            }
        }
        pages.push((path, reply));
    }
    pages.sort_by(|one, other| one.0.cmp(&other.0));
    pages
}

/// The addresses that a page links to, without the place on the page.
pub fn links(page: &str) -> Vec<String> {
    let after = page.split("href=\"").skip(1);
    after
        .filter_map(|rest| rest.split(['"', '#']).next())
        .filter(|link| link.starts_with('/') && !link.starts_with("/assets/"))
        .map(|link| link.replace("&amp;", "&"))
        .collect()
}
