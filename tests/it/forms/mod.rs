//! Forms: each acts once, and none overwrites what somebody else saved.

mod once;

use std::path::Path;

use crate::architecture::sources;

#[test]
fn every_form_that_is_posted_is_drawn_by_the_one_component() {
    let component = Path::new("src/web/components/post_form.rs");
    for (path, text) in sources("src/web") {
        assert!(
            path == component || !text.contains("method=\"post\""),
            "{}: draw it with components::post_form::Form",
            path.display()
        );
    }
}
