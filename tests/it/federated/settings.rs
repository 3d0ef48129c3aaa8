//! The settings of `bestek serve` for a provider: each mistake is told before anything starts.

use std::process::Command;

fn serve(settings: &[(&str, &str)]) -> (Option<i32>, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_bestek"))
        .args(["serve", "--data-dir", "/dev/null/nothing"])
        .env_clear()
        .envs(settings.iter().copied())
        .output()
        .expect("the program runs");
    let told = String::from_utf8_lossy(&done.stderr).into_owned();
    (done.status.code(), told)
}

#[test]
fn a_setting_that_is_missing_or_unsafe_is_told_and_nothing_starts() {
    let issuer = ("BESTEK_OIDC_ISSUER", "https://login.stad.test");
    let public = ("BESTEK_PUBLIC_URL", "https://bestek.stad.test");
    let client = ("BESTEK_OIDC_CLIENT_ID", "bestek");
    let secret = ("BESTEK_OIDC_CLIENT_SECRET", "geheim-7f3a");
    for (settings, told) in [
        (vec![issuer, client, secret], "--public-url"),
        (vec![issuer, public, secret], "--oidc-client-id"),
        (vec![issuer, public, client], "BESTEK_OIDC_CLIENT_SECRET"),
        (vec![public, client], "--oidc-issuer"),
        (
            vec![
                ("BESTEK_OIDC_ISSUER", "http://login.stad.test"),
                public,
                client,
                secret,
            ],
            "use https",
        ),
        (
            vec![
                issuer,
                ("BESTEK_PUBLIC_URL", "http://bestek.stad.test"),
                client,
                secret,
            ],
            "use https",
        ),
        (
            vec![
                issuer,
                ("BESTEK_PUBLIC_URL", "https://stad.test/bestek"),
                client,
                secret,
            ],
            "leave out",
        ),
        // All is well with the provider: the data folder is what is wrong.
        (vec![issuer, public, client, secret], "/dev/null/nothing"),
    ] {
        let (code, complaint) = serve(&settings);
        assert_eq!(code, Some(2), "{complaint}");
        assert!(complaint.contains(told), "{told} in: {complaint}");
        assert!(!complaint.contains("geheim"), "{complaint}");
    }
}
