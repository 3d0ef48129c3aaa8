//! What `bestek check` finds, and that nothing else is found.

use bestek::actions::check;

use crate::support::demo::Demo;

#[tokio::test]
async fn the_worked_example_is_clean_at_every_phase() {
    let demo = Demo::start("check-clean").await;
    let began = std::time::Instant::now();
    let findings = check::run(&demo.app.means.db).await.expect("it runs");
    println!("{:?}", began.elapsed());
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}
