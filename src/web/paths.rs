//! The address of every page, so that no screen writes one by hand.

use crate::domain::road::opening::OpeningKind;
use crate::domain::tender::part::Part;

/// The list of tenders.
pub const HOME: &str = "/";
/// Signing in.
pub const SIGN_IN: &str = "/sign-in";
/// Signing in with the account of the organisation.
pub const ORGANISATION_SIGN_IN: &str = "/sign-in/organisation";
/// Where the provider of the organisation sends people back to.
pub const ORGANISATION_BACK: &str = "/sign-in/organisation/back";
/// The second step of signing in.
pub const SECOND_STEP: &str = "/sign-in/second";
/// The second step with a passkey.
pub const SECOND_STEP_PASSKEY: &str = "/sign-in/second/passkey";
/// What a browser is told when a passkey takes the second step.
pub const SECOND_STEP_QUESTION: &str = "/sign-in/second/passkey/question";
/// Signing out.
pub const SIGN_OUT: &str = "/sign-out";
/// Choosing the language.
pub const LANGUAGE: &str = "/language";
/// What the address of every page of a tender starts with.
pub const TENDERS: &str = "/tenders/";
/// Making a tender.
pub const NEW_TENDER: &str = "/tenders/new";
/// Making a tender that starts as a copy of this one.
pub fn copy_of(tender: &str) -> String {
    format!("{NEW_TENDER}?copy={tender}")
}

/// Managing accounts.
pub const PEOPLE: &str = "/people";
/// Withdrawing an invitation.
pub const WITHDRAW_INVITATION: &str = "/people/withdraw";
/// Making a link for a new password.
pub const RESET: &str = "/people/reset";
/// Shutting and opening an account.
pub const DISABLE: &str = "/people/disable";
/// Making somebody administrator, or no longer.
pub const ADMINISTRATOR: &str = "/people/administrator";
/// What the organisation asks of everybody.
pub const PEOPLE_SETTINGS: &str = "/people/settings";
/// One's own account.
pub const ACCOUNT: &str = "/account";
/// One's own name.
pub const OWN_NAME: &str = "/account/name";
/// One's own password.
pub const OWN_PASSWORD: &str = "/account/password";
/// Ending one session.
pub const END_SESSION: &str = "/account/sessions/end";
/// Ending all other sessions.
pub const END_OTHER_SESSIONS: &str = "/account/sessions/end-others";
/// One's own second factor.
pub const SECOND_FACTOR: &str = "/account/second-factor";
/// Starting to set up an app.
pub const SECOND_FACTOR_BEGIN: &str = "/account/second-factor/begin";
/// Taking the second factor away.
pub const SECOND_FACTOR_REMOVE: &str = "/account/second-factor/remove";
/// Making a passkey.
pub const PASSKEY: &str = "/account/second-factor/passkey";
/// Asking for a passkey under a name.
pub const PASSKEY_BEGIN: &str = "/account/second-factor/passkey/begin";
/// Taking a passkey away.
pub const PASSKEY_REMOVE: &str = "/account/second-factor/passkey/remove";
/// What a browser is told when a passkey confirms.
pub const PASSKEY_QUESTION: &str = "/account/second-factor/passkey/question";
/// Making new recovery codes.
pub const RECOVERY_CODES: &str = "/account/recovery-codes";

/// Signing in, and then on to `next`.
pub fn sign_in_then(next: &str) -> String {
    if next == HOME {
        SIGN_IN.to_owned()
    } else {
        format!("{SIGN_IN}?next={next}")
    }
}

/// Signing in with the account of the organisation, and then on to `next`.
pub fn organisation_sign_in_then(next: &str) -> String {
    if next.is_empty() || next == HOME {
        return ORGANISATION_SIGN_IN.to_owned();
    }
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("next", next)
        .finish();
    format!("{ORGANISATION_SIGN_IN}?{query}")
}

/// The second step of signing in, and then on to `next`.
pub fn second_step_then(next: &str) -> String {
    let query: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("{SECOND_STEP}?next={query}")
}

/// The link of an invitation or for a new password.
pub fn invitation(token: &str) -> String {
    format!("/invitation/{token}")
}

/// The link for the first administrator.
pub fn set_up(token: &str) -> String {
    format!("/set-up/{token}")
}

/// The task list of a tender.
pub fn tender(tender: &str) -> String {
    format!("/tenders/{tender}")
}

/// A page below a tender, for example `below(id, "bids")`.
pub fn below(tender: &str, page: &str) -> String {
    format!("/tenders/{tender}/{page}")
}

/// The organisation's own library, seen from a tender.
pub fn own_library(tender: &str) -> String {
    below(tender, "own-library")
}

/// Keeping an entry of a tender in the organisation's own library.
pub fn keep(tender: &str) -> String {
    below(tender, "own-library/keep")
}

/// Takes the new words of an item of the organisation's own library.
pub fn renew(tender: &str) -> String {
    below(tender, "own-library/renew")
}

/// One of the seven parts.
pub fn part(tender: &str, part: Part) -> String {
    below(tender, part.name())
}

/// All answers of a part on one page.
pub fn answers(tender: &str, of: Part) -> String {
    item(tender, of, "answers")
}

/// Which goals are served by what is asked.
pub fn thread(tender: &str) -> String {
    below(tender, "thread")
}

/// A new item of a part.
pub fn new_item(tender: &str, of: Part) -> String {
    format!("{}/new", part(tender, of))
}

/// One item of a part.
pub fn item(tender: &str, of: Part, id: &str) -> String {
    format!("{}/{id}", part(tender, of))
}

/// Something that is done with one item of a part, for example `remove` or `move`.
pub fn item_deed(tender: &str, of: Part, id: &str, deed: &str) -> String {
    format!("{}/{id}/{deed}", part(tender, of))
}

/// The page of one checked text: in part 5 criteria stand below a page of their own.
pub fn checked(tender: &str, of: Part, id: &str) -> String {
    match of {
        Part::Scoring => criterion(tender, id),
        Part::Motivation
        | Part::Goals
        | Part::KnockOuts
        | Part::Requirements
        | Part::Quality
        | Part::Implementation => item(tender, of, id),
    }
}

/// Why a wording stays although a rule calls it an error.
pub fn wording(tender: &str, kept: &str) -> String {
    below(tender, &format!("wording/{kept}"))
}

/// The page about one bottleneck, or a deed below it: `new`, `KP1`, `KP1/remove`.
pub fn bottleneck(tender: &str, page: &str) -> String {
    format!("{}/bottlenecks/{page}", part(tender, Part::Motivation))
}

/// A table beside the questions.
pub fn inventory(tender: &str, code: &str) -> String {
    format!("{TENDERS}{tender}/inventories/{code}")
}

/// The page about one of its rows, or a deed below it: `new`, `SY1`, `SY1/remove`.
pub fn inventory_row(tender: &str, code: &str, page: &str) -> String {
    format!("{}/{page}", inventory(tender, code))
}

/// A section of a page, that says when it was saved.
pub fn saved_section(page: &str, time: &str, section: &str) -> String {
    format!("{page}?saved={time}#{section}")
}

/// Choosing items of a part from the library.
pub fn choose(tender: &str, of: Part) -> String {
    format!("{}/library", part(tender, of))
}

/// The workshop in which a group chooses the class of each requirement.
pub fn workshop(tender: &str) -> String {
    item(tender, Part::Requirements, "workshop")
}

/// Undoing the last choice of the workshop.
pub fn workshop_undo(tender: &str) -> String {
    format!("{}/undo", workshop(tender))
}

/// How price and quality count.
pub fn method(tender: &str) -> String {
    item(tender, Part::Scoring, "method")
}

/// The method tried on invented bids.
pub fn method_lab(tender: &str) -> String {
    item(tender, Part::Scoring, "lab")
}

/// The dates of the procedure, what the law gives for them, and the reasons that it asks.
pub fn planning(tender: &str) -> String {
    below(tender, "planning")
}

/// Every rule of law that the program knows.
pub fn planning_rules(tender: &str) -> String {
    format!("{}/rules", planning(tender))
}

/// Who does what when, once the contract is awarded.
pub fn planning_steps(tender: &str) -> String {
    format!("{}/steps", planning(tender))
}

/// The files that go with the parts.
pub fn attachments(tender: &str) -> String {
    below(tender, "attachments")
}

/// One file.
pub fn attachment(tender: &str, id: &str) -> String {
    format!("{}/{id}", attachments(tender))
}

/// Takes a file out.
pub fn remove_attachment(tender: &str, id: &str) -> String {
    format!("{}/remove", attachment(tender, id))
}

/// What colleagues judged, kept inside.
pub fn working_documents(tender: &str) -> String {
    below(tender, "working-documents")
}

/// What is said of one working document.
pub fn working_document(tender: &str, id: &str) -> String {
    format!("{}/{id}", working_documents(tender))
}

/// The file of a working document.
pub fn working_document_file(tender: &str, id: &str) -> String {
    format!("{}/file", working_document(tender, id))
}

/// Takes a working document away.
pub fn remove_working_document(tender: &str, id: &str) -> String {
    format!("{}/remove", working_document(tender, id))
}

/// How far the plan is by now.
pub fn progress(tender: &str) -> String {
    format!("{}/progress", planning(tender))
}

/// The self-scan, now and before.
pub fn scan(tender: &str) -> String {
    format!("{}/scan", planning(tender))
}

/// Budget, term and what the price covers.
pub fn contract(tender: &str) -> String {
    item(tender, Part::Scoring, "contract")
}

/// The weights of all criteria at once.
pub fn weights(tender: &str) -> String {
    item(tender, Part::Scoring, "weights")
}

/// One criterion as part 5 writes it; `new` makes one, `library` chooses some.
pub fn criterion(tender: &str, id: &str) -> String {
    item_deed(tender, Part::Scoring, "criteria", id)
}

/// Something that is done with one criterion: `remove` or `move`.
pub fn criterion_deed(tender: &str, id: &str, deed: &str) -> String {
    format!("{}/{deed}", criterion(tender, id))
}

/// Calling a part done.
pub fn part_done(tender: &str, of: Part) -> String {
    format!("/tenders/{tender}/done/{}", of.name())
}

/// What people who write along propose, say and are asked; or a page below it, for example
/// `contributed(id, "/remarks/3")`.
pub fn contributed(tender: &str, page: &str) -> String {
    format!("{}{page}", below(tender, "contributions"))
}

/// One proposal, or a deed below it: `/take`, `/vote`, `/set-aside`, `/withdraw`.
pub fn proposal(tender: &str, number: i64, deed: &str) -> String {
    contributed(tender, &format!("/proposals/{number}{deed}"))
}

/// The page on which something is written, by part and id; the part itself when that is empty.
pub fn place(tender: &str, of: Part, entry: &str) -> String {
    match of {
        _ if entry.is_empty() => part(tender, of),
        Part::Motivation => bottleneck(tender, entry),
        Part::Scoring => criterion(tender, entry),
        Part::Goals
        | Part::KnockOuts
        | Part::Requirements
        | Part::Quality
        | Part::Implementation => item(tender, of, entry),
    }
}

/// Title, reference and organisation.
pub fn settings(tender: &str) -> String {
    below(tender, "settings")
}

/// Who takes part.
pub fn members(tender: &str) -> String {
    below(tender, "members")
}

/// The checks before publication, and publication itself.
pub fn publish(tender: &str) -> String {
    below(tender, "publish")
}

/// The list of bids.
pub fn bids(tender: &str) -> String {
    below(tender, "bids")
}

/// Registering a bid.
pub fn new_bid(tender: &str) -> String {
    format!("{}/new", bids(tender))
}

/// A page of one bid: `knock-outs`, `answers` or `texts`.
pub fn bid_page(tender: &str, id: &str, page: &str) -> String {
    format!("{}/{page}", bid(tender, id))
}

/// One bid.
pub fn bid(tender: &str, bid: &str) -> String {
    format!("{}/{bid}", bids(tender))
}

/// The assessment: for an assessor their own marks, for an officer the progress.
pub fn marks(tender: &str) -> String {
    below(tender, "marks")
}

/// One mark.
pub fn mark(tender: &str, criterion: &str, bid: &str) -> String {
    format!("{}/{criterion}/{bid}", marks(tender))
}

/// What assessors declare, and what the chair decides about it.
pub fn declarations(tender: &str) -> String {
    below(tender, "declarations")
}

/// Something that an assessor declares: `sign`, `interests`, or an interest in one bid that is
/// added later, for example `interests/B1`.
pub fn declare(tender: &str, what: &str) -> String {
    format!("{}/{what}", declarations(tender))
}

/// The chair's decision on somebody's interest in a bid.
pub fn judge(tender: &str, person: &str, bid: &str) -> String {
    format!("{}/people/{person}/{bid}", declarations(tender))
}

/// The outcome.
pub fn outcome(tender: &str) -> String {
    below(tender, "outcome")
}

/// The documents.
pub fn documents(tender: &str) -> String {
    below(tender, "documents")
}

/// One document in one format, for example `tender-document.pdf`.
pub fn download(tender: &str, file: &str) -> String {
    format!("{}/{file}", documents(tender))
}

/// The sheet of a notice, for example `contract-notice`.
pub fn notice(tender: &str, notice: &str) -> String {
    below(tender, &format!("notices/{notice}"))
}

/// The log.
pub fn log(tender: &str) -> String {
    below(tender, "log")
}

/// The deeds about the accounts of the organisation.
pub const ACCOUNT_LOG: &str = "/log";
/// The program that checks an exported log by itself.
pub const LOG_SCRIPT: &str = "/verify-log.py";

/// Something of the log: `chain.jsonl`, `checkpoint.txt`, `key.txt` or `checkpoint`.
pub fn log_file(tender: &str, file: &str) -> String {
    format!("{}/{file}", log(tender))
}

/// A file that belongs to the pages.
pub fn asset(name: &str) -> String {
    format!("/assets/{name}")
}

/// Where two people open bids or prices.
pub fn opening(tender: &str, kind: OpeningKind) -> String {
    match kind {
        OpeningKind::Bids => format!("{}/open", bids(tender)),
        OpeningKind::Prices => format!("{}/open", outcome(tender)),
    }
}

/// Taking back the first confirmation of an opening.
pub fn take_back(tender: &str, kind: OpeningKind) -> String {
    format!("{}/take-back", opening(tender, kind))
}

/// The road of the procedure.
pub fn procedure(tender: &str) -> String {
    below(tender, "procedure")
}

/// A step of the procedure: `propose`, `decide`, `standstill`, `award`, `archive` or `withdraw`.
pub fn step(tender: &str, step: &str) -> String {
    format!("{}/{step}", procedure(tender))
}

/// The difference with what was published.
pub fn rectification(tender: &str) -> String {
    below(tender, "rectification")
}

/// Something that is done with a rectification: `start`, `publish` or `drop`.
pub fn rectification_deed(tender: &str, deed: &str) -> String {
    format!("{}/{deed}", rectification(tender))
}
