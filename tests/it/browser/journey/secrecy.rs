//! Before the prices are opened, nobody finds one anywhere.

use super::super::crawl;
use super::super::demo::Demo;
use super::{ASSESSORS, MANAGER, OFFICER, PRICES};
use crate::support::http;

/// Reads every page of the tender, and every file that a page offers, as everybody.
pub fn nobody_finds_a_price(demo: &Demo, tender: &str) {
    for (person, least) in [(OFFICER, 30), (MANAGER, 10), (ASSESSORS[0], 8)] {
        let cookie = demo.sign_in(person);
        // Packed files tell nothing to who searches their bytes; the same text is there as HTML.
        let follow = |link: &str| {
            let format = link.rsplit_once('.').map(|(_, format)| format);
            link.starts_with(tender) && !matches!(format, Some("pdf" | "docx"))
        };
        let pages = crawl::from(&demo.address, &cookie, tender, follow);
        let shown = pages
            .iter()
            .filter(|(_, reply)| reply.status == 200)
            .count();
        assert!(shown >= least, "{person} finds only {shown} pages");
        for (path, reply) in &pages {
            for price in PRICES {
                let told = reply.text().contains(price);
                assert!(!told, "{person} finds {price} at {path}");
            }
        }
        for file in [
            "scoring-report.pdf",
            "scoring-report.xlsx",
            "scoring-report.html",
        ] {
            let path = format!("{tender}/documents/{file}");
            let status = http::get(&demo.address, &path, &cookie).status;
            assert_eq!(status, 409, "{person} {file}");
        }
    }
}
