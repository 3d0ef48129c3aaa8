//! Accounts: signing in, the first administrator, invitations, people, one's own account.

pub mod confirm;
pub mod device;
pub mod fields;
pub mod invitation;
pub mod language;
pub mod mine;
pub mod oidc;
pub mod passkey;
pub mod people;
pub mod recovery;
pub mod second_factor;
pub mod second_step;
pub mod sessions;
pub mod set_up;
pub mod sign_in;
pub mod upkeep;

use axum::routing::{get, post};

use crate::web::pages::{Access, Pages};
use crate::web::paths;

/// The pages about accounts.
pub fn pages(pages: Pages) -> Pages {
    let pages = pages
        .page(
            paths::SIGN_IN,
            Access::Public,
            get(sign_in::show).post(sign_in::sign_in),
        )
        .page(
            "/sign-in/example",
            Access::Public,
            post(sign_in::sign_in_example),
        )
        .page(
            paths::SECOND_STEP,
            Access::Public,
            get(second_step::show).post(second_step::check),
        )
        .page(
            paths::SECOND_STEP_PASSKEY,
            Access::Public,
            post(second_step::check_passkey),
        )
        .page(
            paths::SECOND_STEP_QUESTION,
            Access::Public,
            post(second_step::question),
        )
        .page(
            paths::ORGANISATION_SIGN_IN,
            Access::Public,
            get(oidc::leave),
        )
        .page(
            paths::ORGANISATION_BACK,
            Access::Public,
            get(oidc::come_back),
        )
        .page(paths::SIGN_OUT, Access::SignedIn, post(sign_in::sign_out))
        .page(paths::LANGUAGE, Access::Public, post(language::choose))
        .page(
            "/set-up/{token}",
            Access::Public,
            get(set_up::show).post(set_up::save),
        )
        .page(
            "/invitation/{token}",
            Access::Public,
            get(invitation::show).post(invitation::save),
        );
    own_pages(people_pages(pages))
}

fn people_pages(pages: Pages) -> Pages {
    pages
        .page(
            paths::PEOPLE,
            Access::Administrator,
            get(people::show).post(people::invite),
        )
        .page(
            paths::WITHDRAW_INVITATION,
            Access::Administrator,
            post(people::withdraw),
        )
        .page(paths::RESET, Access::Administrator, post(people::reset))
        .page(paths::DISABLE, Access::Administrator, post(people::disable))
        .page(
            paths::ADMINISTRATOR,
            Access::Administrator,
            post(people::administrator),
        )
        .page(
            paths::PEOPLE_SETTINGS,
            Access::Administrator,
            post(people::settings),
        )
}

fn own_pages(pages: Pages) -> Pages {
    pages
        .page(paths::ACCOUNT, Access::SignedIn, get(mine::show))
        .page(paths::OWN_NAME, Access::SignedIn, post(mine::rename))
        .page(paths::OWN_PASSWORD, Access::SignedIn, post(mine::password))
        .page(paths::END_SESSION, Access::SignedIn, post(sessions::end))
        .page(
            paths::END_OTHER_SESSIONS,
            Access::SignedIn,
            post(sessions::end_others),
        )
        .page(
            paths::SECOND_FACTOR,
            Access::SignedIn,
            get(second_factor::show).post(second_factor::prove),
        )
        .page(
            paths::SECOND_FACTOR_BEGIN,
            Access::SignedIn,
            post(second_factor::begin),
        )
        .page(
            paths::SECOND_FACTOR_REMOVE,
            Access::SignedIn,
            post(second_factor::remove),
        )
        .page(paths::PASSKEY, Access::SignedIn, post(passkey::make))
        .page(paths::PASSKEY_BEGIN, Access::SignedIn, post(passkey::begin))
        .page(
            paths::PASSKEY_REMOVE,
            Access::SignedIn,
            post(passkey::remove),
        )
        .page(
            paths::PASSKEY_QUESTION,
            Access::SignedIn,
            post(passkey::question),
        )
        .page(
            paths::RECOVERY_CODES,
            Access::SignedIn,
            post(recovery::make),
        )
}
