//! Pages about a long list stay light.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use super::Scene;

/// The most bytes that come over the line for a page.
const MOST: usize = 25 * 1024;

#[tokio::test]
async fn each_page_about_150_requirements_is_at_most_25_kib_over_the_line() {
    let scene = Scene::example("lists-light").await;
    for page in [
        "",
        "?class=must",
        "?edit=R075",
        "/order",
        "/bulk?all=yes",
        "/paste",
        "/library",
        "/library?class=should",
        "/library?q=e",
        "/library?library=saas",
    ] {
        let address = format!("{}{page}", scene.list);
        let request = Request::get(address)
            .header(header::COOKIE, &scene.officer)
            .header(header::ACCEPT_ENCODING, "gzip");
        let answer = scene.demo.send(request, Body::empty()).await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        assert_eq!(answer.header("content-encoding"), "gzip", "{page}");
        let size = answer.bytes.len();
        println!("{page:?}: {size} bytes");
        assert!(size <= MOST, "{page:?} is {size} bytes");
    }
}
