//! Following links, without a browser.

use std::collections::BTreeSet;

use crate::support::http::{self, Reply};

/// The pages that links lead to from `start`, once each, as who holds the cookie; `follow` says
/// which links are worth it.
pub fn from(
    address: &str,
    cookie: &str,
    start: &str,
    mut follow: impl FnMut(&str) -> bool,
) -> Vec<(String, Reply)> {
    let mut waiting = vec![start.to_owned()];
    let mut known = BTreeSet::from([start.to_owned()]);
    let mut pages = Vec::new();
    while let Some(path) = waiting.pop() {
        let reply = http::get(address, &path, cookie);
        if reply.header("content-disposition").is_none() {
            for link in links(&reply.text()) {
                if known.insert(link.clone()) && follow(&link) {
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
fn links(page: &str) -> Vec<String> {
    let after = page.split("href=\"").skip(1);
    after
        .filter_map(|rest| rest.split(['"', '#']).next())
        .filter(|link| link.starts_with('/') && !link.starts_with("/assets/"))
        .map(|link| link.replace("&amp;", "&"))
        .collect()
}
