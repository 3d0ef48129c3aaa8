//! What is told to who watches over the server. A disk that is really full is rehearsed in
//! `.ci/rehearse`.

use axum::http::StatusCode;

use crate::support::demo::Demo;

#[tokio::test]
async fn who_watches_over_the_server_is_told_that_it_lives_and_saves() {
    let site = Demo::empty("health").await;
    let lives = site.get("/healthz", "").await;
    assert_eq!(
        (lives.status, lives.body.as_str()),
        (StatusCode::OK, "ok\n")
    );
    let ready = site.get("/readyz", "").await;
    assert_eq!(
        (ready.status, ready.body.as_str()),
        (StatusCode::OK, "ok\n")
    );
}
