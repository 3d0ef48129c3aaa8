//! The address of a PostgreSQL database, which may carry a password and is therefore never printed.

use sqlx::postgres::PgConnectOptions;

use crate::storage::error::StorageError;

/// Reads an address; how strict TLS is comes from its `sslmode`.
pub fn options(url: &str) -> Result<PgConnectOptions, StorageError> {
    if !url.starts_with("postgres://") && !url.starts_with("postgresql://") {
        return Err(StorageError::Address);
    }
    url.parse().map_err(|_| StorageError::Address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_cannot_be_read_is_not_printed() {
        for url in [
            "",
            "sqlite://file",
            "mysql://me:hidden@host/db",
            "postgres://me:hidden@host:port/db",
        ] {
            let problem = options(url).expect_err(url).to_string();
            assert!(!problem.contains("hidden"), "{problem}");
        }
    }

    #[test]
    fn the_address_says_how_strict_tls_is() {
        let read = options("postgres://me@host/db?sslmode=verify-full").expect("an address");
        assert!(matches!(
            read.get_ssl_mode(),
            sqlx::postgres::PgSslMode::VerifyFull
        ));
    }
}
